/** A head that stands without a name: 「公司」, 「协会」, 「学院」 are the body named before, in a firm's own paper the firm. */
import { type Bodies, type Body, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { meansHouse } from "./house.ts";
import type { LocalContext } from "./local-context.ts";
import {
  BANK,
  FIRM_WORD,
  GROUP_FIRMS,
  INNER_PARTY,
  OWN_SIGNS,
  POINTERS,
  SENDS_SOMEBODY,
} from "./org.rules.ts";
import type { OrgHead } from "./org-heads.ts";
import { SENTENCE_END } from "./signs.rules.ts";

/** 「协会」 after its full name, 「该公司」, 「集团公司」: the body that a head without a name points to, or `null`. */
export function pointedBody(
  scan: ClauseScan,
  bodies: Bodies,
  context: LocalContext,
  head: OrgHead,
): Body | null {
  const opensPost = scan.postAt(head.end) || INNER_PARTY.test(scan.text.slice(head.end, head.end + 6));
  if (!head.bare && !(head.word.length > 1 && opensPost)) return null;
  const last = bodies.lastBefore(head.start, (b) => pointsTo(head, b) && !isGuest(scan, b, head));
  if (
    (head.word.endsWith(FIRM_WORD) || GROUP_FIRMS.has(head.word)) &&
    context.house !== null &&
    meansHouse(scan.text, head, last !== undefined)
  )
    return ofHouse(scan, head, context.house);
  if (last === undefined) return null;
  const before = head.word.endsWith(FIRM_WORD) ? firstOfSentence(scan, bodies, last) : last;
  const start = POINTERS.at(scan.text, head.start - 1) ? head.start - 1 : head.start;
  return bodyOf(scan, start, head.end, {
    label: before.label,
    name: before.name,
    stem: before.stem,
    kind: "bare",
    rule: "coref",
    score: 0.75,
  });
}

/** 「公司」 is the firm with which the sentence of the last one begins: 「甲公司收购了乙公司。公司董事长…」. */
function firstOfSentence(scan: ClauseScan, bodies: Bodies, last: Body): Body {
  let from = last.start;
  while (from > 0 && !SENTENCE_END.test(scan.text[from - 1] ?? "")) from--;
  let first = last;
  for (const body of bodies.all) {
    if (body.start < from || body.start >= first.start || body.end > last.start) continue;
    if (BANK.test(body.name)) continue;
    if (body.label === "Enterprise" && (body.kind === "firm" || body.kind === "alias")) first = body;
  }
  return first;
}

/** 「集团公司」 in the group's own paper. */
function ofHouse(scan: ClauseScan, head: OrgHead, name: string): Body {
  const start = OWN_SIGNS.at(scan.text, head.start - 1) ? head.start - 1 : head.start;
  const of = { label: "Enterprise", name, kind: "bare", rule: "coref", score: 0.75 } as const;
  return bodyOf(scan, start, head.end, of);
}

/** 「甲集团、乙公司等负责人参加会议。公司现有员工28人」: who only sends somebody is not spoken of. */
function isGuest(scan: ClauseScan, body: Body, head: OrgHead): boolean {
  return head.word.endsWith(FIRM_WORD) && SENDS_SOMEBODY.test(scan.text.slice(body.end, body.end + 40));
}

function pointsTo(head: OrgHead, body: Body): boolean {
  if (body.kind === "implied" || body.kind === "local") return false;
  if (head.word.endsWith(FIRM_WORD))
    return body.label === "Enterprise" && body.kind !== "branch" && !BANK.test(body.name);
  return body.name.endsWith(head.word);
}
