/** Damage is repeatable, of the share asked for, and shows where sound text went. */
import { describe, expect, it } from "vitest";
import { damage } from "../../src/text/damage.ts";

const TEXT = `${"昨日，市委书记在会上未末己已讲话。".repeat(60)}\n\n第二段（完）`;
const alike = ["未末", "已己巳"];
const at = (percent: number, seed = 1) => damage(TEXT, { percent, seed, lookAlikes: alike });

describe("damage", () => {
  it("is none at 0 percent", () => {
    expect(at(0).text).toBe(TEXT);
    expect(at(0).slice(0, 2)).toBe("昨日");
  });

  it("is the same for the same seed and another for another", () => {
    expect(at(5).text).toBe(at(5).text);
    expect(at(5).text).not.toBe(at(5, 2).text);
  });

  it("hits about as many characters as asked for", () => {
    const sound = [...TEXT].length;
    const hits = Array.from({ length: sound }, (_, i) => (at(5).slice(i, i + 1) === TEXT.charAt(i) ? 0 : 1));
    const share = hits.reduce<number>((sum, hit) => sum + hit, 0) / sound;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.07);
  });

  it("puts look-alikes in, narrows punctuation, breaks lines and loses characters", () => {
    const all = at(50).text;
    expect(all).toContain(",");
    expect(all).toMatch(/巳/);
    expect(all.split("\n").length).toBeGreaterThan(TEXT.split("\n").length);
    expect(all.replace(/\n/g, "").length).toBeLessThan(TEXT.length);
  });

  it("leaves blank lines where they were", () => {
    expect(at(50).text).toMatch(/\n\n/);
  });

  it("returns the damaged text behind a range of the sound one", () => {
    const damaged = at(20);
    const middle = Math.floor(TEXT.length / 2);
    expect(damaged.slice(0, middle) + damaged.slice(middle, TEXT.length)).toBe(damaged.text);
  });
});
