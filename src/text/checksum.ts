/** CRC-32 as eight hexadecimal digits: tells a text that was changed from the one that was written. */
import { crc32 } from "node:zlib";

/** Of pieces that make one text together, each as text or as its UTF-8. */
export function textSum(...pieces: readonly (string | Uint8Array)[]): string {
  return sumInHex(pieces.reduce((crc: number, piece) => crc32(piece, crc), 0));
}

export function sumInHex(crc: number): string {
  return crc.toString(16).padStart(8, "0");
}
