/** Puts a text into a PNG file: an iTXt chunk behind the header, as image programs show it. */

/** Bytes of the signature and of the header chunk, which must come first. */
const HEAD = 8 + 25;

export async function withText(png: Blob, keyword: string, text: string): Promise<Blob> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([bytes.slice(0, HEAD), textChunk(keyword, text), bytes.slice(HEAD)], { type: "image/png" });
}

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // The five zeros: end of the keyword, not compressed, its method, no language, no translated keyword.
  const body = [...encoder.encode(`iTXt${keyword}`), 0, 0, 0, 0, 0];
  const said = encoder.encode(text);
  const chunk = new Uint8Array(4 + body.length + said.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4 + said.length);
  chunk.set(body, 4);
  chunk.set(said, 4 + body.length);
  view.setUint32(chunk.length - 4, crc(chunk.subarray(4, chunk.length - 4)));
  return chunk;
}

/** The check sum of PNG (ISO 3309), bit by bit. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
