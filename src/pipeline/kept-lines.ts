/**
 * JSON lines that nothing else could give back: decisions, and which pages were built. Each line bears a checksum, and the
 * file is written twice, so that damage to either is found and mended from the other.
 */
import type { Effects } from "./effects.ts";
import { textOf } from "./file-text.ts";
import { isSealed, sealed, unsealed } from "./seal.ts";

export interface KeptLines<T> {
  readonly values: readonly T[];
  /** Every line that is sound, as written: what the file holds, or should. */
  readonly text: () => string;
  /** What was found damaged, in one line for people; `null` where nothing is. */
  readonly damage: string | null;
  /** The file as it stands, where lines of it could not be given back. */
  readonly lost: string | null;
}

interface Line<T> {
  readonly text: string;
  readonly value: T;
}

interface Lines<T> {
  readonly sound: readonly Line<T>[];
  /** Numbers of the lines that are damaged, from 1. */
  readonly broken: readonly number[];
}

/** Where the second copy stands. */
export function copyPath(path: string): string {
  return `${path}.copy`;
}

/** A file that somebody has removed is empty, whatever its copy says. */
export async function loadKept<T>(
  path: string,
  isValue: (value: T) => boolean,
  effects: Effects,
): Promise<KeptLines<T>> {
  const whole = await textOf(path, effects);
  if (whole === null) return kept([], null, null);
  const main = linesOf(whole, isValue);
  const twin = await textOf(copyPath(path), effects);
  const copy = linesOf(twin ?? "", isValue);
  const places = main.broken.map((number) => `${path}:${number}`).join(", ");
  if (main.broken.length === 0) {
    if (isBeginning(main, copy)) {
      return kept(copy.sound, `${path} ended early and was completed from its copy`, null);
    }
    // What was never sealed is of a version that wrote no copies.
    const isSame = twin === whole || (twin === null && !isSealed(firstLine(whole)));
    return kept(main.sound, isSame ? null : `not as ${path}, and written again: ${copyPath(path)}`, null);
  }
  if (copy.broken.length === 0 && copy.sound.length > 0) {
    return kept(copy.sound, `damaged, and taken from its copy: ${places}`, null);
  }
  return kept(joined(main, copy), `damaged and left out: ${places}`, whole);
}

/** The copy first: a run that dies in between leaves the file one that can be completed from it. */
export async function writeKept(
  path: string,
  before: string,
  values: Iterable<object>,
  effects: Effects,
): Promise<void> {
  const lines = [before, ...sealedLines(values)];
  await effects.writeFile(copyPath(path), lines);
  await effects.writeFile(path, lines);
}

function* sealedLines(values: Iterable<object>): Generator<string> {
  for (const value of values) yield `${sealed(JSON.stringify(value))}\n`;
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}

function linesOf<T>(whole: string, isValue: (value: T) => boolean): Lines<T> {
  const sound: Line<T>[] = [];
  const broken: number[] = [];
  for (const [index, text] of whole.split("\n").entries()) {
    if (text.trim() === "") continue;
    const value = readValue<T>(text);
    if (value !== null && isValue(value)) sound.push({ text, value });
    else broken.push(index + 1);
  }
  return { sound, broken };
}

function readValue<T>(text: string): T | null {
  const json = unsealed(text.trim());
  if (json === null) return null;
  try {
    return JSON.parse(json) as T;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether a copy goes on where the file ends. */
function isBeginning<T>(main: Lines<T>, copy: Lines<T>): boolean {
  if (copy.broken.length > 0 || copy.sound.length <= main.sound.length) return false;
  return main.sound.every(({ text }, at) => copy.sound[at]?.text === text);
}

/** What either still holds. */
function joined<T>(main: Lines<T>, copy: Lines<T>): readonly Line<T>[] {
  const known = new Set(main.sound.map(({ text }) => text));
  return [...main.sound, ...copy.sound.filter(({ text }) => !known.has(text))];
}

function kept<T>(lines: readonly Line<T>[], damage: string | null, lost: string | null): KeptLines<T> {
  return {
    values: lines.map(({ value }) => value),
    text: () => lines.map(({ text }) => `${text}\n`).join(""),
    damage,
    lost,
  };
}
