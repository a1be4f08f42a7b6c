/** PART_OF by names: a body whose name begins with another body's name is a part of it, `甲大学法学院`, `市委办公室`. */

import type { MentionedArticle, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { bodyHeads } from "./body-heads.ts";
import { ImpliedWholes } from "./implied-whole.ts";
import {
  COMMITTEE,
  FALSE_REST,
  JOINT,
  NO_PART,
  PART_ENDING,
  PUBLIC_WHOLE,
  SHORT_OFFICE,
} from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

/** How often each reading is right, from the annotated pages. */
const SCORES = { named: 0.95, implied: 0.8 } as const;
const SHORTEST = 3;
/** No body is called by more characters: a page that repeats a word thousands of times gives chains of longer and longer names. */
const LONGEST = 60;

/** What the lexicons say of names, read once. */
interface Names {
  readonly implied: ImpliedWholes;
  readonly isPart: (rest: string) => boolean;
}

const namesOf = oncePer(readNames);

function readNames(lexicons: Lexicons): Names {
  const heads = bodyHeads(lexicons);
  const isPart = (rest: string): boolean => {
    if (rest === SHORT_OFFICE) return true;
    if (rest.length < 2 || JOINT.test(rest) || NO_PART.test(rest)) return false;
    const head = heads.of(rest);
    if (head === null) return PART_ENDING.test(rest) && !FALSE_REST.test(rest);
    return head.values.kind !== "firm" || (lexicons.places.longestAt(rest, 0)?.length ?? 0) > 1;
  };
  return { implied: new ImpliedWholes(lexicons, heads), isPart };
}

/** The nearest whole of each body, where one is named by the same name's beginning. */
export function nestedNames(article: MentionedArticle, page: Page, lexicons: Lexicons): RelationFound[] {
  const bodies = bodiesOf(article.mentions).filter(({ ref }) => ref.name.length <= LONGEST);
  const { implied, isPart } = namesOf(lexicons);
  return bodies.flatMap((body) => {
    const { ref, mention } = body;
    const named = wholeOf(body, bodies, isPart);
    if (named !== null) {
      return [refFound("PART_OF", ref, named.ref, "structure.nested-name", SCORES.named, mention.at)];
    }
    const whole = implied.of(ref.name);
    if (whole === null || (isElsewhere(whole.name, page) && !isNamed(whole.name, article))) return [];
    return [refFound("PART_OF", ref, whole, "structure.implied-whole", SCORES.implied, mention.at)];
  });
}

/** Whether a whole is the body of a place other than the paper's own: a text that never names it says nothing of it. */
function isElsewhere(whole: string, page: Page): boolean {
  const own = page.home.path.at(-1);
  return PUBLIC_WHOLE.test(whole) && own !== undefined && !whole.includes(own);
}

function isNamed(whole: string, article: MentionedArticle): boolean {
  return article.mentions.some(({ name }) => name === whole);
}

function wholeOf(body: Body, bodies: readonly Body[], isPart: (rest: string) => boolean): Body | null {
  let best: Body | null = null;
  let longest = 0;
  for (const other of bodies) {
    if (other === body || other.ref.name === body.ref.name) continue;
    for (const form of prefixesOf(other)) {
      if (form.length <= longest || form.length < SHORTEST) continue;
      if (!body.forms.some((own) => own.startsWith(form) && isPart(own.slice(form.length)))) continue;
      best = other;
      longest = form.length;
    }
  }
  return best;
}

function prefixesOf(body: Body): readonly string[] {
  const { name } = body.ref;
  const stem = name.endsWith(COMMITTEE.ending)
    ? [name.slice(0, -COMMITTEE.ending.length) + COMMITTEE.stem]
    : [];
  return [...body.forms, ...stem];
}
