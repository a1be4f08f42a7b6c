/** People of one list whom a row has not reached: posts that nobody knows and plain members stand between them and the verb. */
import type { Mention } from "../../model/index.ts";
import type { Shape } from "../../rules/shape.ts";
import { endsClause, endsList, isJoint, joinsPairs, tellsAction } from "./list-members.rules.ts";

/** Characters of an unknown post or of a plain member: 「专家学者、」. */
const LONGEST_POST = 18;
/** Characters behind a name that still call the person: 「张三委员、」. */
const LONGEST_CALL = 3;

const BODIES: ReadonlySet<string> = new Set(["Enterprise", "Organization"]);

/** The people before the one at `first` who share its verb: 「张三、专家李四，以及基层代表王五先后发言」. */
export function membersBefore(shape: Shape, first: number): readonly Mention[] {
  const members: Mention[] = [];
  let at = first - 1;
  let words = "";
  while (at >= 0 && words.length <= LONGEST_POST && !endsList(shape.text.charAt(at))) {
    const mention = shape.mentions[at];
    if (mention?.label === "Person") {
      if (words.length > LONGEST_CALL || tellsAction(words)) return [];
      members.unshift(mention);
      words = "";
    }
    if (mention === null && isJoint(shape.text.charAt(at))) {
      if (tellsAction(words)) return members;
      const person = shape.mentions[at - 1];
      words = "";
      if (person?.label === "Person") {
        members.unshift(person);
        at -= 1;
      } else if (shape.text.charAt(at) === "，") return members;
    } else if (mention?.label !== "Person") words = `${shape.text.charAt(at)}${words}`;
    at -= 1;
  }
  return words.length > LONGEST_POST || tellsAction(words) ? [] : members;
}

/** The pairs before the one at `first` whose bodies sign in one go: 「甲与乙，丙与丁分别签约」. */
export function pairsBefore(shape: Shape, first: number): readonly Mention[] {
  const members: Mention[] = [];
  for (let at = first - 1; at >= 0; at--) {
    const mention = shape.mentions[at];
    if (mention && BODIES.has(mention.label)) members.unshift(mention);
    else if (mention || !joinsPairs(shape.text.charAt(at))) return opensList(shape, at) ? members : [];
  }
  return members;
}

/** Whether the list that begins behind `at` is the whole of its clause: 「5月9日，甲与乙」. */
function opensList(shape: Shape, at: number): boolean {
  return endsClause(shape.text.charAt(at + 1));
}
