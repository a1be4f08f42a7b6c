/** Broken pages are read or refused with a reason, and whatever is found on them leads back to its words. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MUTATIONS, mutated } from "../../bench/fuzz/mutate.mjs";
import { faultsOf } from "../../bench/fuzz/ordeal.mjs";
import { readPage } from "../../src/pipeline/build.ts";
import { lexicons } from "../support/lexicons.ts";
import { ROOT, textOf } from "../support/tree.ts";

const PAGES = 120;
const texts = readdirSync(`${ROOT}seeds/pages`)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => textOf(`seeds/pages/${name}`));

describe("broken pages", () => {
  it("stand every kind of damage", { timeout: 400_000 }, () => {
    const kinds = new Set<string>();
    const faults: string[] = [];
    for (let index = 0; index < PAGES; index += 1) {
      const { kinds: done, bytes } = mutated(texts[index % texts.length] ?? "", 70_000 + index);
      for (const kind of done) kinds.add(kind);
      // The time that a page takes is a matter of `npm run bench -- fuzz`: a busy machine would decide here.
      const found = faultsOf(
        bytes,
        (page) => readPage("fuzz.txt", page, null, lexicons),
        () => 0,
      );
      faults.push(...found.map((fault) => `${index} (${done.join(", ")}): ${fault}`));
    }
    expect(faults).toEqual([]);
    expect([...kinds].sort()).toEqual([...MUTATIONS].sort());
  });

  it("are told apart from sound ones", () => {
    const sound = new TextEncoder().encode(texts[0]);
    const read = (page: Uint8Array) => readPage("fuzz.txt", page, null, lexicons);
    expect(faultsOf(sound, read, () => 0)).toEqual([]);
    const [early, late] = [0, 1e6];
    const clock = [early, late].values();
    expect(faultsOf(sound, read, () => clock.next().value ?? 0)).toEqual([expect.stringMatching(/^took/)]);
    const moved = (page: Uint8Array) => {
      const reading = read(page);
      return reading.page === null
        ? reading
        : { ...reading, page: { ...reading.page, text: `x${reading.page.text}` } };
    };
    expect(faultsOf(sound, moved, () => 0)[0]).toMatch(/does not lead back/);
    expect(
      faultsOf(
        sound,
        () => {
          throw new Error("broken");
        },
        () => 0,
      )[0],
    ).toMatch(/^throws/);
  });
});
