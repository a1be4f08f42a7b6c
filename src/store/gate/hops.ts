/** Reads the upper bound of variable-length patterns: `*1..4`, `{1,3}`, `+`. */

/** The most hops of `*`, `*3`, `*..4`, `*1..4`; infinite without an upper bound. */
export function pathHops(text: string): number {
  const [, single = "", range, upper = ""] = /^\*(\w*)(\.\.(\w*))?$/.exec(text) ?? [];
  return bound(range === undefined ? single : upper);
}

/** The most repeats of `{3}`, `{1,4}`, `{,4}`; infinite for `+`, `*` and `{2,}`. */
export function quantifierHops(text: string): number {
  const [, single = "", range, upper = ""] = /^\{(\w*)(,(\w*))?\}$/.exec(text) ?? [];
  return bound(range === undefined ? single : upper);
}

function bound(digits: string): number {
  return /^\d+$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY;
}
