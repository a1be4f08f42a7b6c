/** A checksum inside a JSON text, as its last field: what a disk or a hand has changed since is told from what was written. */
import { textSum } from "../text/checksum.ts";

const SEAL = /^,"sum":"([0-9a-f]{8})"\}$/;
const SEAL_LENGTH = ',"sum":"01234567"}'.length;

/** `{…}` → `{…,"sum":"…"}`. The text is that of an object with at least one field. */
export function sealed(json: string): string {
  return `${json.slice(0, -1)},"sum":"${textSum(json)}"}`;
}

/** The text without its seal; `null` where the two do not fit. A text that was never sealed is taken as it is. */
export function unsealed(text: string): string | null {
  const sum = SEAL.exec(text.slice(-SEAL_LENGTH))?.[1];
  if (sum === undefined) return text;
  const json = `${text.slice(0, -SEAL_LENGTH)}}`;
  return textSum(json) === sum ? json : null;
}

/** Whether a text bears a seal, sound or not. */
export function isSealed(text: string): boolean {
  return SEAL.test(text.slice(-SEAL_LENGTH));
}
