/** Which names of industries on a page mean the same one: 「轨道交通」「轨道交通装备」「先进轨道交通装备」. */
import { OTHER_KIND, SAME_INDUSTRY } from "./chain.rules.ts";

const SHORT = 2;

/** Name → the fullest name of the same industry among `names`. */
export function joinChains(names: readonly string[]): ReadonlyMap<string, string> {
  const unique = [...new Set(names)].sort((a, b) => b.length - a.length);
  const joined = new Map<string, string>();
  for (const name of unique) {
    const fuller = unique.find((other) => other.length > name.length && same(name, other));
    if (fuller !== undefined) joined.set(name, joined.get(fuller) ?? fuller);
  }
  return joined;
}

/** The longer one ends with the shorter, or holds it and goes on with a word like 装备. */
function same(short: string, long: string): boolean {
  const at = long.indexOf(short);
  if (at < 0) return false;
  const rest = long.slice(at + short.length);
  // 「新能源汽车」 is no other name of 「汽车」.
  if (short.length <= SHORT && at > 0 && OTHER_KIND.test(long)) return false;
  return rest === "" || SAME_INDUSTRY.test(rest);
}
