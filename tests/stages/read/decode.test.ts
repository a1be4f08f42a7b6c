/** Bytes become text in the encodings that Chinese pages come in; what is no text is named. */
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/stages/read/decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decode", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decode(utf8("株洲日报"))).toEqual({ text: "株洲日报" });
    expect(decode(utf8("\ufeff株洲日报"))).toEqual({ text: "株洲日报" });
  });

  it("reads GB18030", () => {
    const gb = Uint8Array.from([0xd6, 0xea, 0xd6, 0xde, 0xc8, 0xd5, 0xb1, 0xa8]);
    expect(decode(gb)).toEqual({ text: "株洲日报" });
  });

  it("names an empty file and one of white space alone", () => {
    expect(decode(new Uint8Array())).toEqual({ fault: "page-empty" });
    expect(decode(utf8(" \n\u3000\r\n"))).toEqual({ fault: "page-empty" });
    expect(decode(utf8("\ufeff"))).toEqual({ fault: "page-empty" });
  });

  it("names a binary file", () => {
    expect(decode(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toEqual({
      fault: "page-binary",
    });
    expect(decode(Uint8Array.from([0xff, 0xfe, 0x2a, 0x68, 0x01, 0x02]))).toEqual({ fault: "page-binary" });
  });

  it("names bytes of neither encoding", () => {
    expect(decode(Uint8Array.from([0xd6, 0xea, 0x20, 0xff, 0xff, 0x41]))).toEqual({ fault: "page-encoding" });
  });
});
