/** Neo4j's own Cypher grammar: text in, syntax tree or the place of the first error out. */
import { createRequire } from "node:module";

interface ErrorListener {
  syntaxError(recognizer: unknown, symbol: unknown, line: number, column: number, message: string): void;
  reportAmbiguity(): void;
  reportAttemptingFullContext(): void;
  reportContextSensitivity(): void;
}

interface Recognizer {
  removeErrorListeners(): void;
  addErrorListener(listener: ErrorListener): void;
}

interface StatementParser extends Recognizer {
  statementsOrCommands(): Context;
}

/** A node of the tree as the generated parser makes it; leaves have no `ruleIndex`. */
interface Context {
  readonly ruleIndex?: number;
  readonly children?: readonly Context[] | null;
  readonly start: { readonly line: number; readonly column: number; readonly text: string };
  getText(): string;
}

interface Language {
  readonly CypherLexer: new (input: object) => Recognizer;
  readonly CypherParser: (new (
    tokens: object,
  ) => StatementParser) & { readonly ruleNames: readonly string[] };
}

interface Antlr {
  readonly CharStreams: { fromString(text: string): object };
  readonly CommonTokenStream: new (lexer: Recognizer) => object;
}

/** A node of the syntax tree under the name that the grammar gives its rule. */
export interface Rule {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Rule[];
  readonly line: number;
  readonly column: number;
  /** The first word of the rule as typed. */
  readonly opens: string;
}

export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

export type Parsed = { readonly tree: Rule } | { readonly fault: SyntaxFault };

let loaded: { readonly language: Language; readonly antlr: Antlr } | undefined;

/** The grammar weighs 17 MB: it is loaded with the first statement that somebody types. */
function load() {
  const require = createRequire(import.meta.url);
  loaded ??= {
    language: require("@neo4j-cypher/language-support") as Language,
    antlr: require("antlr4") as Antlr,
  };
  return loaded;
}

/** The tree of `text`, or its first fault. */
export function parseCypher(text: string): Parsed {
  const { language, antlr } = load();
  const faults: SyntaxFault[] = [];
  const listener = faultListener(faults);
  const lexer = new language.CypherLexer(antlr.CharStreams.fromString(text));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener);
  const parser = new language.CypherParser(new antlr.CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  const root = parser.statementsOrCommands();
  const [fault] = faults;
  return fault === undefined ? { tree: ruleOf(root, language.CypherParser.ruleNames) } : { fault };
}

function faultListener(faults: SyntaxFault[]): ErrorListener {
  return {
    syntaxError(_recognizer, symbol, line, column) {
      const found = (symbol as { readonly text?: string } | null)?.text ?? "";
      faults.push({ line, column: column + 1, found: found === "<EOF>" ? "…" : found });
    },
    reportAmbiguity() {},
    reportAttemptingFullContext() {},
    reportContextSensitivity() {},
  };
}

function ruleOf(context: Context, names: readonly string[]): Rule {
  const below = context.children ?? [];
  return {
    name: names[context.ruleIndex ?? -1] ?? "",
    text: context.getText(),
    children: below.filter((child) => child.ruleIndex !== undefined).map((child) => ruleOf(child, names)),
    line: context.start.line,
    column: context.start.column + 1,
    opens: context.start.text,
  };
}
