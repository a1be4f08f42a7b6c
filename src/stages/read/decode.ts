/** Bytes of a page file as text: UTF-8, else GB18030; refuses what is no text. */

export type Decoded =
  | { readonly text: string }
  | { readonly fault: "page-empty" | "page-binary" | "page-encoding" };

/** Control characters a text file has no use for: below space, save tab, line feed, form feed, return, escape. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20);
}

export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: "page-empty" };
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  if (controls > 0 && (bytes.includes(0) || controls > bytes.length / 1000)) return { fault: "page-binary" };
  const text = decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
  if (text === null) return { fault: "page-encoding" };
  return /\S/.test(text) ? { text } : { fault: "page-empty" };
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
