/** Several readings as one figure. */

/** Median, least and most of several readings. */
export function of(readings) {
  const sorted = [...readings].sort((a, b) => a - b);
  const round = (value) => Math.round((value ?? 0) * 100) / 100;
  const at = (share) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return {
    n: sorted.length,
    median: at(0.5),
    p95: at(0.95),
    least: round(sorted[0]),
    most: round(sorted.at(-1)),
  };
}

/** Of two lists that were read in turn: each reading against the one beside it. */
export function ratio(some, others) {
  return of(some.map((value, i) => value / others[i]));
}
