/** The score table as text: three decimals, halves rounded to even, as the reference scorer prints them. */
import type { Score } from "./tally.ts";

const HEAD = "category                    P      R     F1     tp   pred   gold";

export function formatScores(scores: readonly Score[]): string {
  const lines = scores.map(({ category, precision, recall, f1, right, found, gold }) => {
    const shares = [precision, recall, f1].map((share) => thousandths(share).padStart(7));
    const counts = [right, found, gold].map((count) => String(count).padStart(7));
    return `${category.padEnd(22)}${shares.join("")}${counts.join("")}`;
  });
  return `${[HEAD, ...lines].join("\n")}\n`;
}

/** Only sixteenths are halves of a thousandth exactly; everything else `toFixed` rounds right. */
function thousandths(share: number): string {
  const scaled = share * 1000;
  const isHalf = Number.isInteger(share * 16) && scaled % 1 === 0.5;
  return isHalf ? ((Math.round(scaled / 2 - 0.25) * 2) / 1000).toFixed(3) : share.toFixed(3);
}
