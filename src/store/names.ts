/** How names are compared in a search: the form they are folded to and the order of the ways they can match. */
import type { SearchHit } from "./store.ts";

export const WAYS = ["name", "alias", "pinyin", "initials"] as const satisfies readonly SearchHit["via"][];

/** Width, case and compatibility forms do not matter: `ＡＢ公司` and `ab公司` are one. */
export function foldName(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

/** Pinyin without tones, spaces and marks; `ü` and `v` are one: `Lǚ Wěi` and `lv wei` are one. */
export function foldPinyin(text: string): string {
  return foldName(text)
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/[^\p{Letter}\p{Number}]/gu, "");
}

/** The form a text is folded to for one way of matching. */
export function foldFor(via: SearchHit["via"], text: string): string {
  return via === "name" || via === "alias" ? foldName(text) : foldPinyin(text);
}

/** How well a folded key answers a folded text: 0 whole, 1 at its start, 2 inside, `null` not at all. */
export function matchRank(key: string, text: string): 0 | 1 | 2 | null {
  const at = text === "" ? -1 : key.indexOf(text);
  if (at < 0) return null;
  if (at > 0) return 2;
  return key.length === text.length ? 0 : 1;
}
