/** The cells of an answer as people read them: closed vocabularies in words, flags by name where they are on. */
import { ATTENDANCE_ROLES, EVENT_TYPES, ORGANIZER_ROLES, RELATIONS } from "../model/index.ts";
import type { AnswerLanguage, AnswerRow } from "./answer.ts";
import { FLAG_WORDS, type Wording } from "./wording.rules.ts";

const WORDS: ReadonlyMap<string, Wording> = new Map(
  Object.entries({ ...EVENT_TYPES, ...ATTENDANCE_ROLES, ...ORGANIZER_ROLES, ...RELATIONS }),
);

/** `主持` for `chair`; what is no key of a vocabulary stays as it is. */
export function wordOf(key: string, language: AnswerLanguage): string {
  return WORDS.get(key)?.[language] ?? key;
}

/** The words of a row, column by column; one cell may hold several, an empty one none. */
export function wordsOfRow(
  { cells }: Pick<AnswerRow, "cells">,
  columns: readonly string[],
  language: AnswerLanguage,
): readonly (readonly string[])[] {
  return columns.map((column) => wordsIn(column, cells[column], language));
}

function wordsIn(column: string, value: unknown, language: AnswerLanguage): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(column, one, language));
  if (value === true) return [FLAG_WORDS[column]?.[language] ?? column];
  if (value === null || value === undefined || value === false || value === "") return [];
  return [wordOf(String(value), language)];
}
