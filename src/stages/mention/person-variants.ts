/** OCR slips of one name on one page: 「江端瑞」 beside 「端江瑞」, 「柏敬州」 beside 「柏敬川」. Never corrected to a name the page lacks. */

/** Maps a rarer form to the form that the page's own evidence supports better. */
export function variantsOf(namesByArticle: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of namesByArticle.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const joined = new Map<string, string>();
  for (const names of namesByArticle) {
    const here = [...new Set(names)].filter((name) => name.length >= 3);
    for (const rare of here) {
      const better = here.find(
        (name) => (counts.get(name) ?? 0) > (counts.get(rare) ?? 0) && isSlip(rare, name),
      );
      if (better) joined.set(rare, better);
    }
  }
  return joined;
}

/** One character misread, or two neighbours swapped; the surname's first character is the least likely to differ. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing.push(i);
  if (differing.length === 1) return differing[0] === a.length - 1 || differing[0] === a.length - 2;
  const [i, j] = differing;
  return differing.length === 2 && j === (i ?? 0) + 1 && a[i ?? 0] === b[j] && a[j] === b[i ?? 0];
}
