/** Which body a post is held at: named in the item, inherited in the chain, the place's government, or the article's last fitting one. */
import type { Page, Span } from "../../model/index.ts";
import type { Found } from "./found.ts";
import { COUNTRY } from "./name-context.rules.ts";
import type { PostChunk, PostItem } from "./post-chunk.ts";
import { isBareUnit, unitInTitle } from "./post-units.rules.ts";
import {
  bodyInTitle,
  congressOf,
  departmentOf,
  FIRM,
  formerPrefix,
  governmentOf,
  isFellow,
  isHomeLevel,
  isInnerPartyPost,
  isLevel,
  isMember,
  isNational,
  isPrefecture,
  isPublicBody,
  isShortForm,
  keptInTitle,
  lastStop,
  levelOf,
  PARTY,
  partyDepartment,
  placeOfBody,
  startsFormer,
  stateOf,
  suits,
  villageParty,
  withoutParticle,
  withoutTerm,
} from "./post-words.rules.ts";

export interface ResolvedPost {
  readonly item: PostItem;
  readonly title: string;
  readonly org: string | null;
  readonly chain: string | null;
  /** Set where the body is named by the title alone (「代市长」): where to list it as a mention. */
  readonly implied: Span | null;
  /** A part of a body (「人力资源部」) that is named in full here. */
  readonly joined?: { readonly name: string; readonly whole: string };
}

/** What an item without a body of its own is resolved against. */
export interface BodyContext {
  readonly text: string;
  readonly page: Page;
  /** All bodies, chains and places of the article, by position. */
  readonly things: readonly Found[];
  /** Bodies of posts already resolved in the same sentence, the latest last. */
  readonly sentenceBodies: readonly string[];
  /** Whether the gazetteer of China knows a place. */
  isChinese(place: string): boolean;
}

/** The posts of a chunk in reading order; an item inherits the body before it. */
export function resolveChunk(chunk: PostChunk, context: BodyContext): ResolvedPost[] {
  const resolved: ResolvedPost[] = [];
  let previous: string | null = null;
  for (const item of chunk.items) {
    const post = resolveItem(item, previous, context);
    resolved.push(post);
    previous = post.org ?? previous;
  }
  return resolved;
}

function resolveItem(item: PostItem, previous: string | null, context: BodyContext): ResolvedPost {
  const { text } = context;
  const plainTitle = withoutTerm(text.slice(item.titleStart, item.end));
  const kind = item.head.values.kind;
  if (kind === "chain")
    return { item, title: plainTitle, org: null, chain: chainOf(item, context), implied: null };
  const base = { item, chain: null, implied: null };
  const named: Span = { start: item.titleStart, end: item.end };
  if (item.body && item.body.label !== "IndustryChain") {
    return (
      unitPost(item, item.body, previous, context) ??
      joinedPost(item, item.body, previous, context) ?? {
        ...base,
        ...postAt(item, item.body, previous, context),
      }
    );
  }
  if (kind === "gov") {
    const place = item.place?.name ?? placeOfLevel(levelOf(plainTitle), previous, item.start, context);
    const foreign = isPrefecture(plainTitle) && item.place !== null && !context.isChinese(item.place.name);
    const org = place && !foreign ? governmentOf(place) : place;
    return { ...base, title: plainTitle, org, implied: place !== null && !foreign ? named : null };
  }
  if (item.head.values.body === COUNTRY) {
    const state = stateOf(plainTitle);
    return {
      ...base,
      title: plainTitle,
      org: state ?? item.place?.text ?? previous,
      implied: state === null ? null : named,
    };
  }
  const village = item.place ? villageParty(item.place.name, plainTitle) : null;
  if (village) return { ...base, title: village.title, org: village.body, implied: named };
  const department = partyDepartment(plainTitle);
  if (department && previous && placeOfBody(previous) && previous.startsWith(PARTY)) {
    return { ...base, title: plainTitle, org: departmentOf(previous, department), implied: named };
  }
  const inherited = previous ?? (isInnerPartyPost(plainTitle) ? hostBody(context) : null);
  return { ...base, title: plainTitle, org: inherited ?? fittingBody(item, context) };
}

/** 「区质监局标准化股股长」: the part of the body is what the post is at. */
function unitPost(
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

/** 「投资科科长」 behind 「市发改委主任甲，」: a part of the body before it, or of the one that the article speaks of. */
function joinedPost(
  item: PostItem,
  named: Found,
  previous: string | null,
  context: BodyContext,
): ResolvedPost | null {
  if (!isBareUnit(named.name) || named.name !== named.text) return null;
  const before = previous ?? context.sentenceBodies.findLast((body) => !isPublicBody(body)) ?? null;
  const whole = before ?? hostBody(context);
  if (whole === null || isPublicBody(whole) || whole === named.name || isBareUnit(whole)) return null;
  const org = whole + named.name;
  const title = titleWithBody(item, named, context);
  return { item, chain: null, title, org, implied: null, joined: { name: named.name, whole: org } };
}

function formerOf(item: PostItem, body: Found, { text }: BodyContext): string {
  return formerPrefix(text.slice(item.start, body.start));
}

/** Title and body of a post told with its body. */
function postAt(
  item: PostItem,
  named: Found,
  previous: string | null,
  context: BodyContext,
): Pick<ResolvedPost, "title" | "org" | "implied"> {
  const printed = withoutParticle(context.text.slice(named.end, item.end));
  const { body, title } = bodyInTitle(guestOf(named, previous, context) ?? named.name, printed);
  const whole = body.endsWith(printed.slice(0, printed.length - title.length)) && title !== printed;
  const org = congressOf(body, title) ?? body;
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
  { page, sentenceBodies }: BodyContext,
): string | null {
  const home = page.home.path.findLast((name) => isLevel(name.at(-1)) && isShortForm(name.slice(-1)));
  const last = previous ?? sentenceBodies.at(-1);
  const place = last === undefined || last === null ? null : placeOfBody(last);
  if (home === undefined || place === null || place === home || !isShortForm(place.slice(-1))) return null;
  return isShortForm(named.text) && placeOfBody(named.name) === home ? named.name.replace(home, place) : null;
}

/** The firm, school or bureau that the sentence names, or that the article speaks of most. */
function hostBody({ things, sentenceBodies }: BodyContext): string | null {
  const named = sentenceBodies.findLast((body) => !isPublicBody(body));
  const isHost = (f: Found): boolean =>
    f.label === "Enterprise" || (f.label === "Organization" && !isPublicBody(f.name));
  return named ?? mostNamed(things.filter(isHost));
}

/** The name that most of these bear; of equals the first. */
function mostNamed(things: readonly Found[]): string | null {
  const counts = new Map<string, number>();
  for (const { name } of things) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (count > (counts.get(best ?? "") ?? 0)) best = name;
  return best;
}

function titleWithBody(item: PostItem, body: Found, context: BodyContext): string {
  const { text } = context;
  const former = formerOf(item, body, context);
  const rest = withoutTerm(withoutParticle(text.slice(body.end, item.end)));
  if (isFellow(rest) || (isNational(body.text) && isMember(rest))) return former + body.text + rest;
  const kept = isNational(body.text) || startsFormer(rest) ? "" : keptInTitle(body.text);
  return former + kept + rest;
}

/** The chain named in the item, else the last one before it. */
function chainOf(item: PostItem, context: BodyContext): string | null {
  if (item.body?.label === "IndustryChain") return item.body.name;
  return context.things.findLast((f) => f.label === "IndustryChain" && f.end <= item.start)?.name ?? null;
}

/** The city, county … whose government a 市长, 县长 … heads. */
function placeOfLevel(
  level: string,
  previous: string | null,
  at: number,
  { page, things, sentenceBodies }: BodyContext,
): string | null {
  const named = [previous, ...sentenceBodies.toReversed()].map((body) => (body ? placeOfBody(body) : null));
  const near = named.find((place) => place?.endsWith(level));
  if (near) return near;
  const home = page.home.path.findLast((name) => name.endsWith(level));
  if (home && (isHomeLevel(level) || home === page.home.path.at(-1))) return home;
  const before = things.filter((f) => f.end <= at);
  const place = before.findLast((f) => (f.label === "Place" ? f.name : placeOfBody(f.name))?.endsWith(level));
  if (place) return place.label === "Place" ? place.name : placeOfBody(place.name);
  return home ?? null;
}

/** The last body before the item whose kind has such a post. */
function fittingBody(item: PostItem, { text, things, sentenceBodies }: BodyContext): string | null {
  const endings = (item.head.values.body ?? "").split("|").filter((ending) => ending !== "");
  if (endings.length === 0) return sentenceBodies.at(-1) ?? null;
  const head = item.head.term;
  const wantsFirm = endings.includes(FIRM);
  const fits = (f: Found): boolean =>
    (wantsFirm && f.label === "Enterprise") ||
    (f.label === "Organization" && endings.some((ending) => f.name.endsWith(ending)) && suits(f.name, head));
  const before = things.filter((f) => f.end <= item.start && fits(f));
  const sentence = Math.max(text.lastIndexOf("\n", item.start), lastStop(text, item.start));
  const near = before.findLast((f) => f.start > sentence);
  const later = things.filter((f) => f.end > item.start && fits(f));
  const named = near?.name ?? (wantsFirm ? mostNamed(before) : (before.at(-1)?.name ?? null));
  return named ?? (new Set(later.map((f) => f.name)).size === 1 ? mostNamed(later) : null);
}
