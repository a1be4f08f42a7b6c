/** Fenced blocks of a Markdown document: what a reader types, and what the document says comes back. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./tree.ts";

export interface Block {
  readonly path: string;
  /** Its place among the document's fences, from 0. */
  readonly at: number;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word behind the fence: `sh`, `cypher`, `text` … */
  readonly language: string;
  /** The other words behind the fence. */
  readonly info: string;
  readonly text: string;
  /** The `text` block that follows at once: what the document says is printed. */
  readonly output: string | null;
}

interface Fence {
  readonly line: number;
  readonly language: string;
  readonly info: string;
  readonly lines: readonly string[];
  /** Index of the closing fence's line, from 0. */
  readonly end: number;
}

/** The Chinese document beside an English one. */
export function chineseTwin(path: string): string {
  return path.replace(/^docs\//, "docs/zh/");
}

/** `sh not run: REASON` says why nobody can run it here. */
export function reasonNotRun({ info }: Block): string | null {
  return /^not run: (.+)$/.exec(info)?.[1] ?? null;
}

export function blocksOf(path: string, languages: readonly string[] = ["sh", "cypher"]): readonly Block[] {
  const lines = linesOf(path);
  const fences = fencesOf(lines);
  return fences.flatMap((fence, at) => {
    if (!languages.includes(fence.language)) return [];
    const { line, language, info } = fence;
    const output = outputAfter(fence, fences[at + 1], lines)?.lines.join("\n") ?? null;
    return [{ path, at, line, language, info, text: fence.lines.join("\n"), output }];
  });
}

/** Writes what is printed today below the command, as long as what stands there: a line `…` keeps its place. */
export function renewOutput(block: Block, printed: string): void {
  const lines = [...linesOf(block.path)];
  const fences = fencesOf(lines);
  const [fence, next] = fences.slice(block.at);
  if (fence?.lines.join("\n") !== block.text) throw new Error(`${block.path} has changed`);
  const output = outputAfter(fence, next, lines);
  if (output === undefined) throw new Error(`${block.path}:${block.line} shows no output`);
  lines.splice(output.line, output.lines.length, ...cutAlike(output.lines, printed.split("\n")));
  writeFileSync(join(ROOT, block.path), lines.join("\n"));
}

/** The printed lines, shortened where the shown ones are. */
function cutAlike(shown: readonly string[], printed: readonly string[]): readonly string[] {
  const head = shown.indexOf("…");
  if (head < 0) return printed;
  const tail = shown.length - shown.lastIndexOf("…") - 1;
  if (printed.length <= head + tail) return printed;
  return [...printed.slice(0, head), "…", ...printed.slice(printed.length - tail)];
}

function linesOf(path: string): readonly string[] {
  return readFileSync(join(ROOT, path), "utf8").split("\n");
}

function fencesOf(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, language = "", info = ""] = /^```(\w*) ?(.*)$/.exec(lines[at] ?? "") ?? [];
    if (!lines[at]?.startsWith("```")) continue;
    const end = lines.indexOf("```", at + 1);
    if (end < 0) throw new Error(`a fence of line ${at + 1} has no end`);
    fences.push({ line: at + 1, language, info, lines: lines.slice(at + 1, end), end });
    at = end;
  }
  return fences;
}

function outputAfter(fence: Fence, next: Fence | undefined, lines: readonly string[]): Fence | undefined {
  const between = lines.slice(fence.end + 1, (next?.line ?? 0) - 1);
  return next?.language === "text" && between.every((line) => line === "") ? next : undefined;
}
