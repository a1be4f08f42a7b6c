/** The Cypher editor: CodeMirror inside a shadow root, whose style sheets the strict policy allows. */
import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  closeBrackets,
  completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { LibraryQuery, TextPlace } from "../../src/http/contract.ts";
import type { Suggestions } from "./cypher-complete.ts";

export interface Editor {
  text(): string;
  setText(text: string): void;
  /** Underlines the word at a place of the text; `null` takes the mark away. */
  mark(place: TextPlace | null): void;
  /** Puts the cursor there. */
  goTo(place: TextPlace): void;
  destroy(): void;
}

export interface EditorOptions {
  readonly label: string;
  readonly suggest: (text: string, at: number) => Suggestions | null;
  readonly onRun: () => void;
  readonly onChange: (text: string) => void;
  readonly onQuery: (query: LibraryQuery) => void;
  /** One step to older (1) or newer (-1) statements. */
  readonly onPast: (step: 1 | -1) => void;
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
  ".cm-gutters": { background: "var(--well)", color: "var(--ink-faint)", border: "0" },
  ".cm-placeholder": { color: "var(--ink-faint)" },
  ".cm-tooltip": { background: "var(--sheet)", border: "1px solid var(--rule-strong)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { background: "var(--accent)", color: "var(--on-accent)" },
  ".cm-completionIcon": { display: "none" },
  ".cm-completionDetail": { fontFamily: "var(--sans)", fontStyle: "normal", color: "inherit" },
  ".cm-fault": {
    textDecoration: "underline wavy var(--accent)",
    background: "color-mix(in srgb, var(--accent) 16%, transparent)",
  },
});

const setFault = StateEffect.define<{ readonly from: number; readonly to: number } | null>();

/** The one underlined fault; typing takes it away, the next check brings it back. */
const faultField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects) {
      if (!effect.is(setFault)) continue;
      const fault = effect.value;
      next =
        fault === null
          ? Decoration.none
          : Decoration.set([Decoration.mark({ class: "cm-fault" }).range(fault.from, fault.to)]);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const then = (act: () => void) => () => {
    act();
    return true;
  };
  const keys = [
    { key: "Mod-Enter", run: then(options.onRun) },
    { key: "Alt-ArrowUp", run: then(() => options.onPast(1)) },
    { key: "Alt-ArrowDown", run: then(() => options.onPast(-1)) },
    { key: "Tab", run: acceptCompletion },
  ];
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        keymap.of([...keys, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        history(),
        lineNumbers(),
        closeBrackets(),
        bracketMatching(),
        StreamLanguage.define(cypher),
        syntaxHighlighting(INK),
        autocompletion({ override: [(context) => complete(context, options)] }),
        EditorView.contentAttributes.of({ "aria-label": options.label, tabindex: "0" }),
        EditorView.updateListener.of(
          (update) => update.docChanged && options.onChange(update.state.doc.toString()),
        ),
        EditorView.lineWrapping,
        faultField,
        placeholder("MATCH (p:Person)-[a:ATTENDED]->(e:Event) RETURN p.name, a.roles, e.title"),
        LOOK,
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (place) =>
      view.dispatch({ effects: setFault.of(place === null ? null : wordAt(view.state, place)) }),
    goTo: (place) => {
      view.dispatch({ selection: { anchor: wordAt(view.state, place).from }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

/** The word that begins at a place, at least one character; columns count characters, offsets count UTF-16. */
function wordAt(
  { doc }: EditorState,
  { line, column }: TextPlace,
): { readonly from: number; readonly to: number } {
  const row = doc.line(Math.min(Math.max(1, line), doc.lines));
  const before = [...row.text].slice(0, column - 1).join("").length;
  const from = Math.min(row.from + before, Math.max(row.from, row.to - 1));
  const word = /^[\p{L}\p{N}_]+/u.exec(row.text.slice(from - row.from))?.[0].length ?? 1;
  return { from, to: Math.min(doc.length, from + word) };
}

function complete(context: CompletionContext, { suggest, onQuery }: EditorOptions) {
  const found = suggest(context.state.doc.toString(), context.pos);
  if (found === null) return null;
  const options = found.options.map(({ query, ...shown }): Completion => {
    return query === undefined ? shown : { ...shown, boost: -1, apply: () => onQuery(query) };
  });
  return { from: found.from, options, validFor: /^[\p{L}\p{N}_-]*$/u };
}
