/** Posts whose title names their body: at the body itself, at a part of it, at the same body of a guest city. */
import type { Found } from "./found.ts";
import { opensOwnClause } from "./local-context.ts";
import type { PostItem } from "./post-chunk.ts";
import type { BodyContext, ResolvedPost } from "./post-context.ts";
import { wholeOf } from "./post-host.ts";
import { isBareUnit, isCollegeOf, unitInTitle } from "./post-units.rules.ts";
import {
  bodyInTitle,
  congressOf,
  courtBoard,
  departmentOf,
  formerPrefix,
  isFellow,
  isLevel,
  isMember,
  isNational,
  isShortForm,
  keptInTitle,
  PARTY,
  placeOfBody,
  startsFormer,
  unionOf,
  withoutParticle,
  withoutTerm,
} from "./post-words.rules.ts";

/** 「区质监局标准化股股长」: the part of the body is what the post is at. */
export function unitPost(
  item: PostItem,
  named: Found,
  previous: string | null,
  context: BodyContext,
): ResolvedPost | null {
  const found = unitInTitle(withoutParticle(context.text.slice(named.end, item.end)), item.head.term);
  if (found === null) return null;
  const whole = guestOf(named, previous, context) ?? named.name;
  const ofParty = whole.startsWith(PARTY);
  const org = ofParty ? departmentOf(whole, found.unit) : whole + found.unit;
  const title = (ofParty ? keptInTitle(named.text + found.unit) : "") + found.title;
  const implied = { start: named.start, end: item.end - found.title.length };
  return { item, chain: null, title: formerOf(item, named, context) + title, org, implied };
}

/** 「自然资源部」 looks like a part of a firm, and is none. */
const NATIONAL = "org.national";

/** 「投资科科长」 behind 「市发改委主任甲，」: a part of the body before it, or of the one that the article speaks of. */
export function joinedPost(
  item: PostItem,
  named: Found,
  previous: string | null,
  context: BodyContext,
): ResolvedPost | null {
  if (named.name !== named.text || named.rule === NATIONAL) return null;
  const college = isCollegeOf(named.name, previous) && !opensWithPlace(named, context);
  if (!college && !isBareUnit(named.name)) return null;
  const whole = college ? previous : wholeOf(named.name, previous, context);
  if (whole === null) return null;
  const org = whole + named.name;
  const title = titleWithBody(item, named, context);
  return { item, chain: null, title, org, implied: null, joined: { name: named.name, whole: org } };
}

/** 「衡水学院」, not 「园艺学院」. */
function opensWithPlace({ name }: Found, { isChinese }: BodyContext): boolean {
  return [2, 3].some((length) => isChinese(name.slice(0, length)));
}

/** Title and body of a post told with its body. */
export function postAt(
  item: PostItem,
  named: Found,
  previous: string | null,
  context: BodyContext,
): Pick<ResolvedPost, "title" | "org" | "implied"> {
  const printed = withoutParticle(context.text.slice(named.end, item.end));
  const told = guestOf(named, previous, context) ?? named.name;
  const court = courtBoard(named.text, told, previous);
  if (court !== null) return { title: court.title + printed, org: court.court, implied: null };
  const { body, title } = bodyInTitle(told, printed);
  const whole = body.endsWith(printed.slice(0, printed.length - title.length)) && title !== printed;
  const org = congressOf(body, title) ?? unionOf(body, title) ?? body;
  return {
    title: whole ? title : titleWithBody(item, named, context),
    org,
    implied:
      org.startsWith(named.name) && org !== named.name ? { start: item.titleStart, end: item.end } : null,
  };
}

/** The same body of the city that the sentence speaks of, where it is not the paper's own. */
function guestOf(
  named: Found,
  previous: string | null,
  { page, text, people, sentenceBodies }: BodyContext,
): string | null {
  if (previous === null && opensOwnClause(text, people, named.start)) return null;
  const home = page.home.path.findLast((name) => isLevel(name.at(-1)) && isShortForm(name.slice(-1)));
  const last = previous ?? sentenceBodies.at(-1);
  const place = last === undefined || last === null ? null : placeOfBody(last);
  if (home === undefined || place === null || place === home || !isShortForm(place.slice(-1))) return null;
  return isShortForm(named.text) && placeOfBody(named.name) === home ? named.name.replace(home, place) : null;
}

function titleWithBody(item: PostItem, body: Found, context: BodyContext): string {
  const { text } = context;
  const former = formerOf(item, body, context);
  const rest = withoutTerm(withoutParticle(text.slice(body.end, item.end)));
  if (isFellow(rest) || (isNational(body.text) && isMember(rest))) return former + body.text + rest;
  const kept =
    isNational(body.text) || (startsFormer(rest) && !isLevel(body.text[0])) ? "" : keptInTitle(body.text);
  // 「公安局|长」: what ends the body begins the title, where the title does not keep the body.
  return (
    former + (kept === "" && item.titleStart < body.end ? text.slice(item.titleStart, item.end) : kept + rest)
  );
}

function formerOf(item: PostItem, body: Found, { text }: BodyContext): string {
  return formerPrefix(text.slice(item.start, body.start));
}
