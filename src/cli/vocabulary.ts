/** The words of closed vocabularies for people: types of events, what people and bodies did there. */
import { ATTENDANCE_ROLES, EVENT_TYPES, ORGANIZER_ROLES } from "../model/index.ts";
import type { Language } from "./config.ts";

const WORDS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  Object.entries({ ...EVENT_TYPES, ...ATTENDANCE_ROLES, ...ORGANIZER_ROLES }),
);

/** `主持` for `chair`; what is no key of a vocabulary stays as it is. */
export function wordOf(key: string, language: Language): string {
  return WORDS.get(key)?.[language] ?? key;
}
