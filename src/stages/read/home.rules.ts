/** Wordings that show a page to be a local one, and of which level its own place is. */

/** 「我市」「全县」, or a bare 「市委」「县政府」「自治州党委」 that opens a clause. */
const OWN =
  /(?:[我全]([省市县区旗州盟]))|(?<=[\n，。、；：！？（）《》“”\s(),:;]|^)(?:([省市县区旗州盟])(?:委|政府|人民政府|行署|人大|政协|纪委|人社局|公安局|教育局|财政局|发改委|市场监管局|领导)|自治([州县旗])(?:党委|人民政府|政府|人大|政协))/gu;

/** How often each level stands for the paper's own place. */
export function ownLevels(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, first, second, third] of text.matchAll(OWN)) {
    const level = first ?? second ?? third ?? "";
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return counts;
}

/** What makes a place's bare name one of something smaller in it or elsewhere: 永兴镇 is not 永兴县. */
export const SMALLER_PLACE = /^(?:镇|乡|村|街道|社区|路|街|大道|巷|桥|站)/u;
