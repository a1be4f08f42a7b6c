/** A stretch of a page on one line: where a column broke Chinese words nothing is put between them. */
import { isChinesePunctuation, isHan } from "./characters.ts";

export function oneLine(text: string): string {
  const whole = text.trim();
  return whole.replace(/\s+/gu, (gap, at: number) => {
    const beside = [whole.charCodeAt(at - 1), whole.charCodeAt(at + gap.length)];
    return beside.some((code) => isHan(code) || isChinesePunctuation(code)) ? "" : " ";
  });
}
