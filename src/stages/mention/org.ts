/** Bodies with a head word: the head is the anchor, the name grows to the left, and what it reaches decides. */
import { type Bodies, type Body, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { type Growth, growLeft } from "./left-growth.ts";
import type { LocalContext } from "./local-context.ts";
import { pointedBody } from "./lone-head.ts";
import {
  APPOINTED_TO,
  ARMED,
  ARMS,
  CENTRAL_BANK,
  COMMITTEE,
  COUNTED_WORK,
  FOR_WHOM,
  GROUP_FIRMS,
  HOTEL,
  JOINERS,
  LISTED_OFFICE,
  LONG_LEVELS,
  MINISTRY,
  ONE_OF,
  OUTPOSTS,
  PARTY_CELLS,
  PARTY_PARTS,
  RANKED,
  RUN_BY_FIRMS,
  SCHOOL_SHORT,
  SESSION_ONLY,
  SHORT_REMARK,
  STATIONED,
  TO_BUILD,
} from "./org.rules.ts";
import type { OrgHead } from "./org-heads.ts";
import { behindDeed, behindLead, brandBefore, isOwnName } from "./org-name.ts";
import { isForeign, placeEndIn } from "./org-place.ts";
import { hasRefusedTail, isSchooling, isVenue } from "./org-refusal.ts";
import { FULL_FIRM, HOME_WORDS, LIST_COMMA, VILLAGE } from "./signs.rules.ts";

const SHARED_CORE = 9;
/** 「第六届|学术委员会」 says which body, 「第三届|理事会」 does not. */
const SESSION_WORD = 3;
/** 「县投资集团」 is one firm of the county, 「省公司」 and 「市银行」 are none. */
const LEVEL_FIRM = 4;
/** A branch is named by its place, which is then a place that the page names. */
export const BRANCH_RULE = "enterprise.branch";

/** Firms and works first (`firms`), since their short names must be known before everything else is read. */
export function findBodies(
  scan: ClauseScan,
  bodies: Bodies,
  context: LocalContext,
  heads: readonly OrgHead[],
  round: "firms" | "all",
): void {
  for (const head of heads) {
    const isFirm = head.kind === "firm" || head.kind === "plant";
    if (round === "firms" && !isFirm) continue;
    if (round === "all" && bodies.endingAt(head.end)?.kind === "local") continue;
    const body = decide(scan, bodies, context, head, round);
    if (body !== null) bodies.add(body);
  }
}

function decide(
  scan: ClauseScan,
  bodies: Bodies,
  context: LocalContext,
  head: OrgHead,
  round: "firms" | "all",
): Body | null {
  if (head.kind === "party") return round === "all" ? plain(scan, head, head.start) : null;
  const isFirm = head.kind === "firm" || head.kind === "plant" || head.kind === "branch";
  const grown = forWhom(scan, growLeft(scan, head.start, isFirm, head.kind === "branch"));
  const growth = sentBy(scan, bodies, head, grown);
  const text = scan.text.slice(growth.start, head.end);
  const isHouse =
    context.house !== null &&
    GROUP_FIRMS.has(head.word) &&
    APPOINTED_TO.test(scan.text.slice(growth.start, head.start));
  if (isHouse) return alone(scan, bodies, context, head);
  if (growth.start === head.start && round === "firms") return null;
  if (growth.start === head.start)
    return head.kind === "party" ? plain(scan, head, head.start) : alone(scan, bodies, context, head);
  if (SESSION_ONLY.test(text.slice(0, -head.word.length)))
    return (
      alone(scan, bodies, context, head) ??
      (head.word.length > SESSION_WORD ? plain(scan, head, growth.start) : null)
    );
  if (scan.words.orgRefusals.has(text) || hasRefusedTail(scan, head, text)) return null;
  if (isVenue(scan, head) || isSchooling(scan, head)) return null;
  if (HOTEL.test(head.word) && !scan.postAt(head.end)) return null;
  if (head.kind === "plant" && TO_BUILD.test(scan.text.slice(Math.max(0, growth.start - 4), growth.start)))
    return null;
  if (isFirm && COUNTED_WORK.test(text) && /\d/.test(scan.text[growth.start - 1] ?? "")) return null;
  if (PARTY_CELLS.has(head.word) && growth.anchor !== "body") {
    const village = villageCell(scan, growth.start, head);
    if (village !== null) return village;
  }
  if (growth.anchor === "body") return partOf(scan, bodies, head, growth);
  if (growth.anchor === "level") return ofLevel(scan, bodies, context, head, growth);
  if (growth.anchor === "place") return ofPlace(scan, context, head, growth);
  if (growth.anchor === "nation")
    return head.start - growth.start > 2 ? plain(scan, head, growth.start) : null;
  return shared(scan, bodies, context, head, growth) ?? unanchored(scan, head, growth);
}

/** 「代表|全国妇联致辞」: who speaks for a body is no part of its name. */
function forWhom(scan: ClauseScan, growth: Growth): Growth {
  const speaks = scan.text.startsWith(FOR_WHOM, growth.start) && growth.anchor !== "body";
  return speaks ? { ...growth, start: growth.start + FOR_WHOM.length } : growth;
}

/** 「某集团|驻水头办事处」, 「波兰|驻上海总领事馆」: an outpost is named by who keeps it. */
function sentBy(scan: ClauseScan, bodies: Bodies, head: OrgHead, growth: Growth): Growth {
  const sign = growth.start - STATIONED.length;
  if (!OUTPOSTS.has(head.word) || !scan.text.startsWith(STATIONED, sign)) return growth;
  const keeper = bodies.endingAt(sign);
  if (keeper !== undefined) return { start: keeper.start, anchor: "body", bodyEnd: sign };
  const place = (scan.placeStart[sign] ?? 0) - 1;
  return place < 0 ? growth : { start: place, anchor: "place", bodyEnd: -1 };
}

function plain(
  scan: ClauseScan,
  head: OrgHead,
  start: number,
  more: { prefix?: string; name?: string } = {},
): Body {
  return bodyOf(scan, start, head.end, {
    label: CENTRAL_BANK.test(scan.text.slice(start, head.end)) ? "Organization" : head.label,
    name: (more.name ?? scan.text.slice(start, head.end)).replace(SHORT_REMARK, ""),
    prefix: more.prefix ?? "",
    kind: head.kind,
    rule: head.kind === "branch" ? BRANCH_RULE : head.label === "Enterprise" ? "enterprise.head" : "org.head",
    score: 0.92,
  });
}

/** 「市委|组织部」「某大学|法学院」「某银行|绵阳分行」. */
function partOf(scan: ClauseScan, bodies: Bodies, head: OrgHead, growth: Growth): Body | null {
  const parent = bodies.endingAt(growth.bodyEnd);
  if (parent === undefined) return null;
  const isCell = PARTY_CELLS.has(head.word) && parent.kind !== "local";
  if (isCell && scan.postAt(head.end)) return null;
  const inFirm =
    parent.label === "Enterprise" && (head.kind === "unit" || head.kind === "sub" || head.kind === "office");
  const isArm = head.label === "Enterprise" || (ARMS.has(head.word) && parent.label === "Enterprise");
  if (inFirm && !isCell && !isArm && !scan.postAt(head.end)) return null;
  // 「宏达公司|采购|金鹿公司」: what one firm does to another joins no names.
  const own = behindDeed(scan, growth.bodyEnd, head);
  if (own > growth.bodyEnd) return plain(scan, head, own);
  const isFullFirm = head.kind === "firm" && parent.kind === "alias" && FULL_FIRM.test(head.word);
  const endsOn = growth.bodyEnd === head.start && parent.kind !== "local" && parent.kind !== "alias";
  // 「华电|甘肃能源有限公司」 is a firm of its own, whatever 华电 stands for on the page.
  if (isFullFirm || (head.kind === "firm" && endsOn)) {
    return plain(scan, head, growth.start, { prefix: parent.prefix });
  }
  const ends =
    (head.kind === "firm" && head.bare) || (head.kind === "plant" && parent.name.endsWith(head.word));
  if (ends && growth.bodyEnd === head.start && parent.label === "Enterprise") {
    return { ...parent, end: head.end, text: scan.text.slice(parent.start, head.end), kind: "alias" };
  }
  const label = isArm && !CENTRAL_BANK.test(parent.name) ? "Enterprise" : "Organization";
  return bodyOf(scan, growth.start, head.end, {
    label,
    name: parent.stem + scan.text.slice(growth.bodyEnd, head.end).replace(SHORT_REMARK, ""),
    prefix: parent.prefix,
    kind: parent.kind === "local" ? "part" : head.kind,
    rule: head.kind === "branch" ? BRANCH_RULE : "org.part",
    score: 0.93,
  });
}

/** 「市工信局」「省商务厅」「镇农综站」: the level is the paper's own place or the one at hand. */
function ofLevel(
  scan: ClauseScan,
  bodies: Bodies,
  context: LocalContext,
  head: OrgHead,
  growth: Growth,
): Body | null {
  const level =
    LONG_LEVELS.find((name) => scan.text.startsWith(name, growth.start)) ??
    HOME_WORDS.get(scan.text.slice(growth.start, growth.start + 2)) ??
    scan.text[growth.start] ??
    "";
  const rest = scan.text.slice(scan.text.indexOf(level, growth.start) + level.length, head.end);
  if (
    rest === head.word &&
    (head.kind === "office" ||
      head.kind === "unit" ||
      (head.kind === "firm" && (head.bare || rest.length < LEVEL_FIRM)) ||
      head.kind === "branch" ||
      scan.words.trades.set.has(rest))
  )
    return null;
  const place = ofRow(scan, bodies, growth.start, level) ?? context.placeFor(level, growth.start);
  if (place !== null) context.use(growth.start, place);
  return plain(scan, head, growth.start, {
    name: place === null ? level + rest : place + rest,
    prefix: place ?? "",
  });
}

/** 「寿光市农业局、|市蔬菜协会」: the place of the body right before in a list, where it is of that level. */
function ofRow(scan: ClauseScan, bodies: Bodies, start: number, level: string): string | null {
  const before = joinsRow(scan, start) ? bodies.endingAt(start - 1) : undefined;
  return before?.prefix.endsWith(level) ? before.prefix : null;
}

function joinsRow({ text }: ClauseScan, at: number): boolean {
  return text[at - 1] === LIST_COMMA || JOINERS.has(text[at - 1] ?? "");
}

/** 「插甸镇水城村党总支」 is the cell of the village, which papers name alone the next time. */
function villageCell(scan: ClauseScan, start: number, head: OrgHead): Body | null {
  const core = scan.text.slice(start, head.start);
  const village = VILLAGE.exec(core)?.[0];
  if (village === undefined) return null;
  return plain(scan, head, head.start - village.length, { prefix: village });
}

function ofPlace(scan: ClauseScan, context: LocalContext, head: OrgHead, growth: Growth): Body | null {
  const core = scan.text.slice(growth.start, head.start);
  const placeEnd = placeEndIn(scan, growth.start, head.start);
  if (ONE_OF.test(core)) return null;
  const ministry = MINISTRY.test(head.word) && isForeign(scan, core);
  if (head.kind === "unit" && !scan.postAt(head.end) && !ministry) return null;
  const own = behindDeed(scan, placeEnd, head, true);
  if (own > placeEnd) return plain(scan, head, own);
  if (placeEnd === head.start && head.kind === "firm" && head.bare) {
    // 「某省机场|集团」 is named by what it runs.
    if ((scan.placesAt[growth.start]?.length ?? 0) < placeEnd - growth.start && RUN_BY_FIRMS.test(core))
      return plain(scan, head, growth.start);
    const brand = brandBefore(scan, growth.start);
    return brand < 0 ? null : plain(scan, head, brand);
  }
  if (placeEnd === head.start && head.kind === "office") return null;
  const isCommittee = head.word === COMMITTEE && placeEnd < head.start;
  const stands = isCommittee || ARMED.test(core) || core.includes(STATIONED);
  if (head.kind === "sub" && !stands && (placeEnd !== head.start || !PARTY_CELLS.has(head.word))) return null;
  const zone = context.zoneAt(growth.start);
  const name = zone && zone.name + scan.text.slice(zone.end, head.end);
  return plain(scan, head, growth.start, {
    prefix: scan.text.slice(growth.start, placeEnd),
    ...(name && { name }),
  });
}

/** 「市资规局、工信局」: the second has the place of the first. */
function shared(
  scan: ClauseScan,
  bodies: Bodies,
  context: LocalContext,
  head: OrgHead,
  growth: Growth,
): Body | null {
  if (head.kind !== "office" && !scan.words.departments.set.has(scan.text.slice(growth.start, head.end)))
    return null;
  if (!joinsRow(scan, growth.start) || head.end - growth.start > SHARED_CORE) return null;
  const before = bodies.endingAt(growth.start - 1);
  const prefix = before === undefined ? context.listedPlace(growth.start) : before.prefix;
  if (!prefix || (before !== undefined && before.label !== "Organization")) return null;
  const text = scan.text.slice(growth.start, head.end);
  return plain(scan, head, growth.start, { name: prefix + text, prefix });
}

/** No place and no level: a name of its own, or a part that its post shows to be one (「人力资源部部长」). */
function unanchored(scan: ClauseScan, head: OrgHead, growth: Growth): Body | null {
  const text = scan.text.slice(growth.start, head.end);
  const core = scan.text.slice(growth.start, head.start);
  if (RANKED.test(core) || SCHOOL_SHORT.test(head.word)) return null;
  if (head.kind === "office" || head.kind === "unit" || head.kind === "sub") {
    const known = scan.words.departments.set.has(text) || (core.length >= 2 && scan.postAt(head.end));
    return known && core.length <= SHARED_CORE ? { ...plain(scan, head, growth.start), score: 0.7 } : null;
  }
  return isOwnName(scan, growth.start, head) ? plain(scan, head, behindLead(scan, growth.start, head)) : null;
}

/** The head alone: 「组织部部长」 after 市委常委, 「协会」 after its full name, 「该公司」. */
function alone(scan: ClauseScan, bodies: Bodies, context: LocalContext, head: OrgHead): Body | null {
  if (PARTY_PARTS.has(head.word)) {
    const committee = bodies.lastBefore(head.start, (b) => b.kind === "local" && b.stem !== b.name);
    if (committee === undefined) return null;
    return {
      ...plain(scan, head, head.start, { name: committee.stem + head.word, prefix: committee.prefix }),
      rule: "org.party-part",
    };
  }
  // 「灌云县副县长、|公安局局长」
  const listed =
    LISTED_OFFICE.test(head.word) && opensPost(scan, head.end) ? context.listedPlace(head.start) : null;
  if (listed !== null) return plain(scan, head, head.start, { name: listed + head.word, prefix: listed });
  return pointedBody(scan, bodies, context, head);
}

/** 「公安局|局长」, 「公安局长」 */
function opensPost(scan: ClauseScan, end: number): boolean {
  return scan.postAt(end) || scan.postAt(end - 1);
}
