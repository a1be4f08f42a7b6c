/** Stable ids: hashes of few, raw, stable fields. Cleaning rules may change, ids may not. */
import { hash } from "node:crypto";

/** First 16 hex characters of the SHA-256 of the parts, which a character that no text holds keeps apart. */
export function hashId(...parts: readonly (string | number)[]): string {
  // A slice of the whole hash would keep it in memory and sort three times slower.
  return hash("sha256", parts.join("\u0000"), "buffer").toString("hex", 0, 8);
}
