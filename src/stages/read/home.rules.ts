/** Wordings that show a page to be a local one, and of which level its own place is. */

/** 「我市」「全县」, or a bare 「市委」「县政府」 that opens a clause. */
const OWN =
  /(?:[我全]([省市县区旗]))|(?<=[\n，。、；：！？（）《》“”\s(),:;]|^)([省市县区旗])(?:委|政府|人大|政协|纪委|人社局|公安局|教育局|财政局|发改委|市场监管局|领导)/gu;

/** How often each level stands for the paper's own place. */
export function ownLevels(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, first, second] of text.matchAll(OWN)) {
    const level = first ?? second ?? "";
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return counts;
}
