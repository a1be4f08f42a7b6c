/** Towns and villages of a list whose kind only its end tells: 「界石铺、威戎、雷大三镇」, 「鲍棚、肖庄等村」. */
import { overlaps, type Span } from "../../model/index.ts";
import { matchesOf } from "../../text/matches.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { endsName } from "./name-end.ts";
import { LISTED_TOWNS, LISTED_TOWNS_END } from "./place.rules.ts";
import type { Towns } from "./place.ts";
import { LIST_COMMA } from "./signs.rules.ts";

const LONGEST = 4;
const SCORE = 0.8;

/** The lists of a text, each with its first place. */
export function townLists(text: string): RegExpExecArray[] {
  return LISTED_TOWNS_END.test(text) ? [...matchesOf(text, LISTED_TOWNS)] : [];
}

/** Each member of such a list that no place of `known` covers, by the name that the page gives it in full. */
export function listedTowns(scan: ClauseScan, towns: Towns, known: readonly Found[]): Found[] {
  return townLists(scan.text).flatMap(({ index, 0: list }) =>
    membersOf(scan, index, list)
      .filter(({ start, end }) => end - start >= 2 && end - start <= LONGEST)
      .filter((span) => !known.some((one) => overlaps(one, span)))
      .map(({ start, end }): Found => {
        const text = scan.text.slice(start, end);
        const name = towns.names.get(text) ?? text;
        return { label: "Place", start, end, text, name, rule: "place.listed", score: SCORE };
      }),
  );
}

/** The first member begins where a name can: 「来自|界石铺、威戎」. */
function membersOf(scan: ClauseScan, index: number, list: string): Span[] {
  let end = index;
  return list.split(LIST_COMMA).map((member, at) => {
    end += member.length + (at > 0 ? LIST_COMMA.length : 0);
    return { start: at > 0 ? end - member.length : nameStart(scan, index, end), end };
  });
}

/** The last offset from `from` on at which a name of two characters or more can begin; `end` for none. */
function nameStart(scan: ClauseScan, from: number, end: number): number {
  for (let start = end - 2; start > from; start--)
    if (scan.isCut(start) && endsName(scan, start)) return start;
  return endsName(scan, from) ? from : end;
}
