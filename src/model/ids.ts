/** Stable ids: hashes of few, raw, stable fields. Cleaning rules may change, ids may not. */
import { hash } from "node:crypto";

/** Characters of an id. */
const LENGTH = 16;

/** First 16 hex characters of the SHA-256 of the parts, which a character that no text holds keeps apart. */
export function hashId(...parts: readonly (string | number)[]): string {
  const whole = hash("sha256", parts.join("\u0000"), "hex");
  // A slice of the whole hash would keep it in memory and sort three times slower.
  const codes: number[] = [];
  for (let at = 0; at < LENGTH; at++) codes.push(whole.charCodeAt(at));
  return String.fromCharCode(...codes);
}
