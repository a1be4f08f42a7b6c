/** Pictures stand beside their article, not always after its headline: their photographer tells. */
import type { Draft } from "./draft.ts";
import type { KindLine } from "./line-kind.ts";

/** Moves a caption to the article whose writer took the picture, where that of its own article did not. */
export function placeCaptions(drafts: readonly Draft[]): void {
  drafts.forEach((draft, at) => {
    if (draft.blocks.length < 2) return;
    for (const caption of draft.blocks.filter(({ kind }) => kind === "caption")) {
      if (wrote(draft, caption)) continue;
      const home = [drafts[at + 1], ...drafts.slice(0, at).reverse(), ...drafts.slice(at + 2)].find(
        (other) => other !== undefined && wrote(other, caption),
      );
      if (home === undefined) continue;
      draft.blocks.splice(draft.blocks.indexOf(caption), 1);
      home.blocks.push(caption);
    }
  });
}

/** Whether the photographer is named in the draft apart from this caption. */
function wrote(draft: Draft, caption: KindLine): boolean {
  const names = caption.byline?.names ?? [];
  const blocks = [...draft.bylines, ...draft.blocks].filter((block) => block !== caption);
  return blocks.some((block) => block.byline?.names.some((name) => names.includes(name)));
}
