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
  const sum = sumIn(text);
  if (sum === undefined) return text;
  const json = withoutSeal(text);
  return textSum(json) === sum ? json : null;
}

/** The same of the bytes of a text, summed as they are; `null` where there is no seal. */
export function unsealedBytes(bytes: Uint8Array): string | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const sum = sumIn(text);
  // A seal is ASCII: it takes as many bytes as characters.
  if (sum === undefined || textSum(bytes.subarray(0, -SEAL_LENGTH), "}") !== sum) return null;
  return withoutSeal(text);
}

/** Whether a text bears a seal, sound or not. */
export function isSealed(text: string): boolean {
  return sumIn(text) !== undefined;
}

function sumIn(text: string): string | undefined {
  return SEAL.exec(text.slice(-SEAL_LENGTH))?.[1];
}

function withoutSeal(text: string): string {
  return `${text.slice(0, -SEAL_LENGTH)}}`;
}
