/** A sealed text is taken as it was written and in no other way, as text and as bytes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealed, unsealed, unsealedBytes } from "../../src/pipeline/seal.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a sealed text", () => {
  it("gives back what was sealed, as text and as bytes, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (says) => {
        const json = JSON.stringify({ says });
        expect(unsealed(sealed(json))).toBe(json);
        expect(unsealedBytes(bytesOf(sealed(json)))).toBe(json);
      }),
    );
  });

  it("is refused where any one byte of it was changed", () => {
    const bytes = bytesOf(sealed(JSON.stringify({ says: "市委书记张建国主持会议" })));
    for (const at of bytes.keys()) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unsealedBytes(changed)).toBeNull();
    }
  });

  it("is refused as bytes where the seal is gone or cut short", () => {
    const bytes = bytesOf(sealed('{"a":1}'));
    expect(unsealedBytes(bytesOf('{"a":1}'))).toBeNull();
    expect(unsealedBytes(bytesOf(""))).toBeNull();
    expect(unsealedBytes(bytes.subarray(0, -1))).toBeNull();
  });
});
