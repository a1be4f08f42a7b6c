/** Bodies that every place has: 「市委」「石峰区委」「市五届人大常委会」「镇党委」, and governments that a post implies. */
import { longestRow } from "../../text/trie.ts";
import type { Bodies, Body } from "./body.ts";
import { bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import {
  AUTONOMOUS,
  CONFERENCE,
  CONFERENCE_OPENING,
  CONFERENCE_SHORT,
  CONGRESS,
  CONGRESS_OPENINGS,
  FULL_PARTY,
  GUESTS,
  LEAGUE,
  LEAGUE_BRANCH,
  LEAGUE_SIGN,
  LISTED_BODY,
  LONGEST_GUESTS,
  NOT_A_POST,
  NOT_AFTER_LOCAL,
  OPENERS,
  ORDINAL,
  PARTY,
  PARTY_BRANCH,
  PARTY_CONGRESS,
  PLACE_LEVELS,
  POST_PREFIX,
  PREFECTURES,
  THIS,
  TOWN_CONGRESS,
} from "./local-body.rules.ts";
import { type LocalContext, levelOf } from "./local-context.ts";
import { COMMITTEE } from "./org.rules.ts";
import { FOREIGN, type PlaceSpan } from "./place-span.ts";
import { LIST_COMMA } from "./signs.rules.ts";

/** Characters of 「人大常委会副」. */
const LONGEST_LISTED = 9;

/** Finds them from left to right, so that 「益阳市委书记…、市长…」 keeps to 益阳市. */
export function findLocalBodies(
  scan: ClauseScan,
  bodies: Bodies,
  places: readonly PlaceSpan[],
  context: LocalContext,
): void {
  const placeAt = new Map<number, PlaceSpan>();
  const abroad = new Set<number>();
  for (const place of places) {
    if (place.kind === FOREIGN) abroad.add(place.end);
    else if (levelOf(place.name) !== "" && !placeAt.has(place.start)) placeAt.set(place.start, place);
  }
  for (let at = 0; at < scan.text.length; at++) {
    if (scan.person[at] === 1 || !mayOpen(scan, placeAt, at)) continue;
    const congress =
      congressAt(scan, at) ?? partyBranchAt(scan, at, context) ?? leagueBranchAt(scan, at, context);
    const found =
      congress ??
      ofPlace(scan, placeAt.get(at), context) ??
      bare(scan, at, context) ??
      listed(scan, at, context) ??
      implied(scan, at, context, abroad);
    if (found === null) continue;
    bodies.add(found);
    at = found.end - 1;
  }
}

/** 「灌云县委副书记、|政协主席」, 「某乡乡长张三、|人大主席」: a body without its place, in a list that a post of that place opens. */
function listed(scan: ClauseScan, at: number, context: LocalContext): Body | null {
  const words = scan.text.slice(at, at + LONGEST_LISTED);
  const ofTown = TOWN_CONGRESS.test(words) && scan.text[at - 1] === LIST_COMMA;
  if (!ofTown && !LISTED_BODY.test(words)) return null;
  const place = ofTown ? context.townAt(at) : context.listedPlace(at);
  return place === null ? null : bodyAt(scan, at, at, place, levelOf(place));
}

/** Whether anything of this layer can start at `at`, by its first character. */
function mayOpen(scan: ClauseScan, placeAt: ReadonlyMap<number, PlaceSpan>, at: number): boolean {
  return OPENERS.at(scan.text, at) || placeAt.has(at) || scan.text[at - 1] === LIST_COMMA;
}

/** 「石峰区委」「沛县县委」「株洲市副市长」: a place by name, then the body or post. */
function ofPlace(scan: ClauseScan, place: PlaceSpan | undefined, context: LocalContext): Body | null {
  if (place === undefined) return null;
  const level = place.name.endsWith(AUTONOMOUS) ? AUTONOMOUS : levelOf(place.name);
  const short = PREFECTURES.find((one) => one.level === level)?.word ?? level;
  const again = scan.text.startsWith(level, place.end)
    ? level
    : scan.text.startsWith(short, place.end)
      ? short
      : "";
  const doubled = place.end + again.length;
  const full = place.end - place.start > 2 || place.name === scan.text.slice(place.start, place.end);
  const body =
    (full ? bodyAt(scan, place.start, place.end, place.name, level) : null) ??
    (doubled > place.end ? bodyAt(scan, place.start, doubled, place.name, level) : null);
  if (body !== null) {
    context.use(place.start, place.name);
    return body;
  }
  // 「参加座谈的萍乡市领导还有市委常委…」
  if (GUESTS.test(scan.text.slice(place.end, place.end + LONGEST_GUESTS)))
    context.use(place.start, place.name);
  return postAfter(scan, place.end, place.name, level, context);
}

/** 「市委」「镇党委」: the level alone. */
function bare(scan: ClauseScan, at: number, context: LocalContext): Body | null {
  const prefecture = PREFECTURES.find(({ word, body }) => scan.text.startsWith(word + body, at));
  const level = prefecture?.level ?? PLACE_LEVELS.find((name) => scan.text.startsWith(name, at));
  if (level === undefined || (prefecture?.body && !scan.isCut(at))) return null;
  const end = at + (prefecture?.word ?? level).length;
  if ((scan.placeStart[end] ?? 0) > 0) return null;
  const before = scan.text[at - 1] ?? "";
  if (level.length === 1 && before !== THIS && /[\u4e00-\u9fff]/.test(before) && !scan.isCut(at)) return null;
  const found = bodyAt(scan, at, end, "", level);
  if (found === null) return null;
  const name = context.placeFor(level, at);
  if (name === null) return null;
  context.use(at, name);
  return bodyAt(scan, at, end, name, level);
}

/** The local body whose term starts at `from` or after 「五届」. */
function bodyAt(scan: ClauseScan, start: number, from: number, place: string, level: string): Body | null {
  const { localBodies } = scan.words;
  ORDINAL.lastIndex = from;
  const ordinal = ORDINAL.exec(scan.text)?.[0].length ?? 0;
  const at = from + ordinal;
  const row = longestRow(localBodies.trie, localBodies.rows, scan.text, at);
  if (row === undefined || !hasLevel(row.values.levels ?? "", level)) return null;
  const end = at + row.term.length;
  if (NOT_AFTER_LOCAL.get(row.term)?.test(scan.text.slice(end, end + 2))) return null;
  const name = (row.values.name ?? "{}").replace("{}", place);
  const stem = (row.values.stem || row.values.name || "{}").replace("{}", place);
  return bodyOf(scan, start, end, {
    label: "Organization",
    name,
    stem,
    prefix: place,
    kind: "local",
    rule: "org.local",
    score: 0.98,
  });
}

function hasLevel(levels: string, level: string): boolean {
  if (level.length > 1) return levels.includes(level);
  return PLACE_LEVELS.filter((name) => name.length > 1)
    .reduce((rest, name) => rest.replace(name, ""), levels)
    .includes(level);
}

/** 「市长」「代县长」「镇长」 without a place: the government of the place at hand; none behind one `abroad`. */
function implied(
  scan: ClauseScan,
  at: number,
  context: LocalContext,
  abroad: ReadonlySet<number>,
): Body | null {
  const { trie, rows } = scan.words.governmentPosts;
  const row = longestRow(trie, rows, scan.text, at);
  if (row === undefined || !scan.isCut(at + row.term.length)) return null;
  const level = row.values.level ?? "";
  const prefix = POST_PREFIX.exec(scan.text.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
  if ((prefix === 0 && !scan.isCut(at)) || abroad.has(at - prefix)) return null;
  if (NOT_A_POST.test(scan.text.slice(at + row.term.length, at + row.term.length + 3))) return null;
  const name = context.placeFor(level, at - prefix);
  if (name === null) return null;
  context.use(at, name);
  return government(scan, at - prefix, at + row.term.length, name);
}

/** 「旬邑县副县长」: the post after a place by name. */
function postAfter(
  scan: ClauseScan,
  from: number,
  place: string,
  level: string,
  context: LocalContext,
): Body | null {
  const { governmentPosts } = scan.words;
  for (let at = from; at <= from + 4 && at < scan.text.length; at++) {
    const row = longestRow(governmentPosts.trie, governmentPosts.rows, scan.text, at);
    if (row === undefined) continue;
    if (at > from && !POST_PREFIX.test(scan.text.slice(from, at))) return null;
    if (at > from && (POST_PREFIX.exec(scan.text.slice(from, at))?.[0].length ?? 0) < at - from) return null;
    if (row.values.level !== level) return null;
    if (NOT_A_POST.test(scan.text.slice(at + row.term.length, at + row.term.length + 3))) return null;
    context.use(from, place);
    return government(scan, from, at + row.term.length, place);
  }
  return null;
}

function government(scan: ClauseScan, start: number, end: number, place: string): Body | null {
  const row = scan.words.localBodies.rows.find(
    (r) => r.term === scan.words.governmentPosts.rows[0]?.values.body,
  );
  if (row === undefined) return null;
  return bodyOf(scan, start, end, {
    label: "Organization",
    name: (row.values.name ?? "{}").replace("{}", place),
    kind: "implied",
    rule: "org.implied",
    score: 0.95,
  });
}

/** 「民盟宜春市委会」: the branch of a democratic party at a place. */
function partyBranchAt(scan: ClauseScan, at: number, context: LocalContext): Body | null {
  const { trie, rows } = scan.words.orgHeads;
  if (longestRow(trie, rows, scan.text, at)?.values.kind !== "party") return null;
  PARTY_BRANCH.lastIndex = at;
  const match = PARTY_BRANCH.exec(scan.text);
  if (match === null) return null;
  const [text] = match;
  const { place, level = "" } = match.groups ?? {};
  const home = place === undefined ? context.placeFor(level, at) : null;
  // 「民盟市委」 is of the paper's own city.
  const name = home === null ? text : text.replace(level, home);
  return bodyOf(scan, at, at + text.length, {
    label: "Organization",
    name,
    kind: "local",
    rule: "org.party-branch",
    score: 0.95,
  });
}

/** 「团市委」「共青团某县委」: without a place it is of the place at hand. */
function leagueBranchAt(scan: ClauseScan, at: number, context: LocalContext): Body | null {
  if (!LEAGUE_SIGN.test(scan.text.slice(at, at + LEAGUE.length)) || !scan.isCut(at)) return null;
  LEAGUE_BRANCH.lastIndex = at;
  const match = LEAGUE_BRANCH.exec(scan.text);
  if (match === null) return null;
  const { place = "", level = "" } = match.groups ?? {};
  const home = place === "" ? context.placeFor(level, at) : place + level;
  return bodyOf(scan, at, at + match[0].length, {
    label: "Organization",
    name: home === null ? match[0] : `${LEAGUE}${home}${COMMITTEE}`,
    prefix: home ?? "",
    kind: "local",
    rule: "org.party-branch",
    score: 0.95,
  });
}

/** 「中国人民政治协商会议泰州市第五届委员会」「中国共产党上饶市第五次代表大会」. */
function congressAt(scan: ClauseScan, at: number): Body | null {
  if (!CONGRESS_OPENINGS.some((opening) => scan.text.startsWith(opening, at))) return null;
  CONGRESS.lastIndex = at;
  const match = CONGRESS.exec(scan.text);
  if (match === null) return null;
  const [whole, opening = "", , place = "", session = "", body = ""] = match;
  if (place === "") return null;
  const conference = opening.includes(CONFERENCE_OPENING) || opening === CONFERENCE_SHORT;
  const name =
    body === PARTY_CONGRESS
      ? `${FULL_PARTY}${place}${session}${body}`
      : `${conference ? CONFERENCE : PARTY}${place}${body}`;
  return bodyOf(scan, at, at + whole.length, {
    label: "Organization",
    name,
    stem: body === COMMITTEE && !conference ? name.slice(0, -COMMITTEE.length + 1) : name,
    prefix: place,
    kind: "local",
    rule: "org.congress",
    score: 0.97,
  });
}
