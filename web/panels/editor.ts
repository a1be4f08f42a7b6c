/** The Cypher editor: CodeMirror inside a shadow root, whose style sheets the strict policy allows. */
import { autocompletion, type Completion, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export interface Editor {
  text(): string;
  setText(text: string): void;
  destroy(): void;
}

const INK = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent-ink)", fontWeight: "600" },
  { tag: tags.string, color: "var(--chain)" },
  { tag: tags.comment, color: "var(--ink-faint)" },
  { tag: [tags.atom, tags.number], color: "var(--enterprise)" },
  { tag: tags.variableName, color: "var(--ink)" },
]);

const LOOK = EditorView.theme({
  "&": { height: "100%", fontSize: "var(--text-sm)", color: "var(--ink)" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-content": { fontFamily: "var(--mono)", caretColor: "var(--ink)" },
  ".cm-scroller": { overflow: "auto" },
  ".cm-tooltip": { background: "var(--sheet)", border: "1px solid var(--rule-strong)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent)", color: "var(--on-accent)" },
});

/** `words` are labels, relation types and property names. */
export function createEditor(
  host: HTMLElement,
  options: {
    readonly label: string;
    readonly words: readonly Completion[];
    readonly onRun: (text: string) => void;
  },
): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const run = (view: EditorView) => {
    options.onRun(view.state.doc.toString());
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        keymap.of([{ key: "Mod-Enter", run }, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        history(),
        closeBrackets(),
        bracketMatching(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(INK),
        autocompletion({
          override: [(context) => complete(context.matchBefore(/[\p{L}\p{N}_]*$/u), options.words)],
        }),
        EditorView.contentAttributes.of({ "aria-label": options.label }),
        EditorView.lineWrapping,
        placeholder("MATCH (p:Person)-[a:ATTENDED]->(e:Event) RETURN p.name, a.roles, e.title"),
        LOOK,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    destroy: () => view.destroy(),
  };
}

function complete(word: { from: number; text: string } | null, options: readonly Completion[]) {
  if (word === null || word.text === "") return null;
  return { from: word.from, options, validFor: /^\w*$/ };
}
