/** What a sentence says of one of its people: the words from the name on, over a list of which it is part. */
import type { Shape } from "../../rules/shape.ts";
import { endsTelling, joinsPeople, lastClause, leadsToAnother } from "./presence.rules.ts";

/** The words about the name at `at`, up to what is said of the next person who is not of its list. */
export function predicateOf(shape: Shape, at: number): string {
  const from = listEnd(shape, at) + 1;
  let end = from;
  while (
    end < shape.text.length &&
    shape.mentions[end]?.label !== "Person" &&
    !endsTelling(shape.text.charAt(end))
  )
    end++;
  if (shape.mentions[end]?.label !== "Person") return shape.text.slice(from, end);
  const words = shape.text.slice(from, end);
  const clause = lastClause(words);
  return clause === 0 || leadsToAnother(words.slice(clause)) ? words : words.slice(0, clause);
}

/** The last member of the list of names that runs over `at`: 「张三、李四和王五」. */
function listEnd(shape: Shape, at: number): number {
  const label = shape.mentions[at]?.label;
  let last = at;
  for (let next = at + 1; next < shape.text.length; next++) {
    if (shape.mentions[next]?.label === label) last = next;
    else if (!joinsPeople(shape.text.charAt(next)) || next > last + 2) break;
  }
  return last;
}
