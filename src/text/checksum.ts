/** CRC-32 as eight hexadecimal digits: tells a text that was changed from the one that was written. */
import { crc32 } from "node:zlib";

export function textSum(text: string): string {
  return sumInHex(crc32(text));
}

export function sumInHex(crc: number): string {
  return crc.toString(16).padStart(8, "0");
}
