/** Stable ids: hashes of few, raw, stable fields. Cleaning rules may change, ids may not. */
import { createHash } from "node:crypto";

/** First 16 hex characters of the SHA-256 of the parts, which a character that no text holds keeps apart. */
export function hashId(...parts: readonly (string | number)[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 16);
}
