/** Whether a text is a short form of another by leaving out characters: 「中车株机」 of 「中车株洲电力机车有限公司」. */

/** Whether every character of `short` stands in `full`, in order. */
export function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
