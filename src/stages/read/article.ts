/** A draft as an `Article`: its working text, the way back to the page, typed parts, headline and writers. */
import type { Article, Part, PartKind } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { type Draft, isOpen } from "./draft.ts";
import { headParts } from "./headline.ts";
import { NAMED_LIST } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import { type Line, sliceLine } from "./lines.ts";
import { layoutWords } from "./words.ts";

const STARTS = 20;
const BROADCAST_MARK = "：";

interface Piece {
  readonly kind: PartKind;
  readonly line: Line;
  /** Goes on in the sentence that the piece before leaves open. */
  readonly joins: boolean;
}

export function toArticle(index: number, draft: Draft, page: string, lexicons: Lexicons): Article {
  const heads = headParts(draft.heading, layoutWords(lexicons), isBroadcast(draft));
  const pieces: Piece[] = heads.map(({ kind, line }) => ({ kind, line, joins: false }));
  for (const { line } of draft.bylines) pieces.push({ kind: "byline", line, joins: false });
  const body = bodyPieces(draft);
  const main = heads.find(({ kind }) => kind === "headline")?.line;
  return {
    index,
    headline: main === undefined ? "" : printed(page, main.start, main.end),
    starts: startOf(page, body),
    bylines: namesOf(draft),
    ...workingText([...pieces, ...body]),
  };
}

/** A broadcast item's headline is one line, whatever it holds. */
function isBroadcast(draft: Draft): boolean {
  const lead = draft.blocks[0];
  return lead?.kind === "lead" && lead.line.text[lead.dateline - 1] === BROADCAST_MARK;
}

/** As the page prints it, without Markdown marks and white space around it. */
function printed(page: string, start: number, end: number): string {
  return page
    .slice(start, end)
    .replace(/^[\s#]+|\s+$/g, "")
    .replaceAll("**", "");
}

function bodyPieces(draft: Draft): Piece[] {
  const pieces: Piece[] = [];
  const onlyCaptions = !draft.blocks.some(({ kind }) => kind === "prose" || kind === "lead");
  let tail: KindLine | null = null;
  draft.blocks.forEach((block, at) => {
    for (const { line } of draft.subheads.get(at) ?? []) pieces.push({ kind: "subhead", line, joins: false });
    const joins = tail !== null && !draft.subheads.has(at) && goesOn(tail, block);
    pieces.push(...blockPieces(block, joins, onlyCaptions));
    if (block.kind !== "caption" && block.kind !== "byline") tail = block;
  });
  return pieces;
}

/** A short line opens a sentence only for the line right below it: 「…何明、苏」, 「文在前排就座。」. */
function goesOn(tail: KindLine, block: KindLine): boolean {
  if (block.kind !== "prose" || !isOpen(tail) || NAMED_LIST.pattern.test(block.line.text)) return false;
  return tail.kind !== "short" || !block.line.gap;
}

function blockPieces(block: KindLine, joins: boolean, onlyCaptions: boolean): Piece[] {
  const { line, dateline, credit } = block;
  if (block.kind === "byline") return [{ kind: "byline", line, joins: false }];
  const pieces: Piece[] = [];
  if (dateline > 0) pieces.push({ kind: "dateline", line: sliceLine(line, 0, dateline), joins: false });
  const kind = block.kind === "caption" && !onlyCaptions ? "caption" : "body";
  if (credit > dateline) pieces.push({ kind, line: sliceLine(line, dateline, credit), joins });
  if (credit < line.text.length)
    pieces.push({ kind: "byline", line: sliceLine(line, credit, line.text.length), joins: false });
  return pieces.filter((piece) => piece.line.text !== "");
}

function namesOf(draft: Draft): string[] {
  const names = [...draft.bylines, ...draft.blocks].flatMap(({ byline }) => byline?.names ?? []);
  return [...new Set(names)];
}

function startOf(page: string, body: readonly Piece[]): string {
  const at = body.findIndex(({ kind }) => kind === "dateline" || kind === "body" || kind === "caption");
  const first = body[at];
  if (first === undefined) return "";
  const start = first.line.start;
  const end = first.kind === "dateline" ? (body[at + 1]?.line.end ?? first.line.end) : first.line.end;
  const text = printed(page, start, end);
  return text.slice(0, first.kind === "dateline" ? first.line.text.length + STARTS : STARTS);
}

/** Pieces joined by line feeds; one that joins goes on in the part before it. */
function workingText(pieces: readonly Piece[]): Pick<Article, "text" | "offsets" | "parts"> {
  const size = pieces.reduce((sum, { line }) => sum + line.text.length + 1, 0);
  const offsets = new Int32Array(size + 1);
  const parts: Part[] = [];
  let text = "";
  for (const { kind, line, joins } of pieces) {
    const last = parts.at(-1);
    const on = joins && last?.kind === kind;
    if (text !== "" && !on) {
      offsets[text.length] = (offsets[text.length - 1] ?? 0) + 1;
      text += "\n";
    }
    offsets.set(line.offsets.subarray(0, line.text.length), text.length);
    const start = on ? last.start : text.length;
    text += line.text;
    offsets[text.length] = line.end;
    if (on) parts.pop();
    parts.push({ kind, start, end: text.length });
  }
  return { text, offsets: offsets.slice(0, text.length + 1), parts };
}
