/** Bytes of a page file as text: UTF-8, else GB18030; refuses what is no text. */

export type Decoded =
  | { readonly text: string }
  | { readonly fault: "page-empty" | "page-binary" | "page-encoding" };

/** Bytes from the start that tell a text file from a binary one. */
const PROBED = 4096;

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: "page-empty" };
  if (isBinary(bytes)) return { fault: "page-binary" };
  const text = decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
  if (text === null) return { fault: "page-encoding" };
  return /\S/.test(text) ? { text } : { fault: "page-empty" };
}

/** A text file holds no zero byte and hardly a control character. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const probe = bytes.subarray(0, PROBED);
  const controls = probe.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
  return controls.length > probe.length / 1000;
}

/** `null` where the bytes are not of that encoding. A byte order mark is dropped, as every reader of text does. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
