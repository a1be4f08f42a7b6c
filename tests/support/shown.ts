/** Whether a program printed what a document shows: times and the ids of decisions are today's, `…` stands for any lines. */
import { expect } from "vitest";
import { type Block, renewOutput } from "./document.ts";

/** `npm run docs` writes what is printed today in place of comparing. */
const RENEWING = process.env.LIANPU_DOCS === "renew";

/** `twin` is the document in another language that shows the same. */
export function expectShown(block: Block, printed: string, twin?: string): void {
  if (block.output === null) return;
  const said = printed.replaceAll("\r", "").replace(/\n+$/, "");
  const [shown, got] = [lasting(block.output), lasting(said)];
  if (RENEWING && !holds(shown, got)) {
    renewOutput(block, said);
    if (twin !== undefined) renewOutput({ ...block, path: twin }, said);
    return;
  }
  const place = `${block.path}:${block.line} shows something else; what is printed today: npm run docs`;
  if (holds(shown, got)) return;
  expect(got.join("\n"), place).toBe(shown.join("\n"));
}

function lasting(text: string): readonly string[] {
  const stable = text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replace(/\d+(\.\d+)? s\b/g, "N s")
    .replace(/\b(decided|undone) [0-9a-f]+/g, "$1 ID")
    .replace(/\b[0-9a-f]{12}\b/g, "ID");
  return stable.split("\n").map((line) => line.trimEnd());
}

/** Lines before the first `…` begin the output, lines after the last one end it, and those between stand somewhere in between. */
function holds(shown: readonly string[], got: readonly string[]): boolean {
  const parts: string[][] = [[]];
  for (const line of shown) {
    if (line === "…") parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const [head = [], ...rest] = parts;
  const tail = rest.pop();
  if (tail === undefined) return same(head, got);
  if (!same(head, got.slice(0, head.length))) return false;
  const middle = got.slice(head.length, got.length - tail.length);
  return (
    head.length + tail.length <= got.length &&
    same(tail, got.slice(got.length - tail.length)) &&
    rest.every((part) => middle.some((_, at) => same(part, middle.slice(at, at + part.length))))
  );
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}
