/** Posts behind the short name of a body that stands nowhere else: 「锦鹭鞋业人事经理」 of 「海州锦鹭鞋业有限公司」. */
import type { Found } from "./found.ts";
import type { BodyContext, ResolvedPost } from "./post-context.ts";
import { isPublicBody } from "./post-words.rules.ts";

const SHORTEST = 3;
const SHORTEST_ALONE = 2;

type Told = Pick<ResolvedPost, "title" | "org">;

/** The body that `words` begin with the short name of, and the title behind it; no body where none or several fit. */
export function shortBodyPost(words: string, title: string, { things }: BodyContext): Told {
  for (let length = words.length; length >= leastOf(words); length--) {
    const short = words.slice(0, length);
    const names = new Set(things.filter((thing) => isNamedBy(thing, short)).map(({ name }) => name));
    const [only] = names;
    const whole = words.length - length !== 1;
    if (names.size === 1 && only !== undefined && whole)
      return { title: words.slice(length) + title, org: only };
    if (names.size > 1) break;
  }
  return { title: words + title, org: null };
}

/** Two characters name a body only where no more stand there. */
function leastOf(words: string): number {
  return words.length === SHORTEST_ALONE ? SHORTEST_ALONE : SHORTEST;
}

function isNamedBy({ label, name }: Found, short: string): boolean {
  const isBody = label === "Enterprise" || (label === "Organization" && !isPublicBody(name));
  return isBody && name.includes(short);
}
