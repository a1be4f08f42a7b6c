/** Which body a post is held at: named in the item, inherited in the chain, the place's government, or the article's last fitting one. */
import type { Span } from "../../model/index.ts";
import { COUNTRY } from "./name-context.rules.ts";
import { FOREIGN } from "./place-span.ts";
import { isPost, type PostChunk, type PostItem } from "./post-chunk.ts";
import type { BodyContext, ResolvedPost } from "./post-context.ts";
import { chainOf, fittingBody, hostBody, listHost, placeBefore, placeOfLevel, wholeOf } from "./post-host.ts";
import { joinedPost, postAt, unitPost } from "./post-named.ts";
import { placePost } from "./post-place.ts";
import { shortBodyPost } from "./post-short.ts";
import { isBareUnit, isStation, isTitleWord, isTown } from "./post-units.rules.ts";
import {
  cellOf,
  courtOfLay,
  departmentOf,
  governmentOf,
  isInnerPartyPost,
  isLevel,
  isPrefecture,
  isSpeaker,
  levelOf,
  ministryOf,
  PARTY,
  partyDepartment,
  placeOfBody,
  REGION_LEVEL,
  regionalTitle,
  siblingOf,
  stateOf,
  unionOf,
  villageParty,
  withoutGroup,
  withoutTerm,
  zoneBoard,
} from "./post-words.rules.ts";

/** The posts of a chunk in reading order; an item inherits the body before it. */
export function resolveChunk(chunk: PostChunk, context: BodyContext): ResolvedPost[] {
  const resolved: ResolvedPost[] = [];
  let previous: string | null = null;
  for (const item of chunk.items) {
    const told = resolveItem(item, previous, context);
    const post = { ...told, org: courtOfLay(told.org ?? "", told.title) ?? told.org };
    resolved.push(post);
    previous = post.org === null || !isPost(item) ? previous : withoutGroup(post.org);
  }
  return resolved;
}

function resolveItem(item: PostItem, previous: string | null, context: BodyContext): ResolvedPost {
  const title = withoutTerm(context.text.slice(item.titleStart, item.end));
  const kind = item.head.values.kind;
  const base = { item, title, org: null, chain: null, implied: null };
  if (kind === "chain") return { ...base, chain: chainOf(item, context) };
  const cell = cellPost(item, title, context);
  const named = item.body?.label === "IndustryChain" || (cell && item.body) ? null : item.body;
  if (named) {
    const part = unitPost(item, named, previous, context) ?? joinedPost(item, named, previous, context);
    return part ?? { ...base, ...postAt(item, named, previous, context) };
  }
  if (kind === "gov") return { ...base, ...governmentPost(item, title, previous, context) };
  if (item.head.values.body === COUNTRY) return { ...base, ...countryPost(item, title, previous, context) };
  const region = regionalPost(item, title, previous, context);
  if (region) return { ...base, ...region };
  const own = siblingPost(item, title, previous, context) ?? cell ?? ownUnit(item, previous, context);
  if (own) return { ...base, ...own };
  const village = item.place ? villageParty(item.place.name, title) : null;
  if (village) return { ...base, title: village.title, org: village.body, implied: titleOf(item) };
  const atPlace = placePost(item, title, context);
  if (atPlace) return { ...base, ...atPlace };
  const words = item.words ?? "";
  if (isTitleWord(words))
    return {
      ...base,
      title: words + title,
      org: previous ?? fittingBody(item, context) ?? listHost(item, context),
    };
  if (words !== "") return { ...base, ...shortBodyPost(words, title, context) };
  const department = partyDepartment(title);
  if (department && previous && placeOfBody(previous) && previous.startsWith(PARTY)) {
    return { ...base, org: departmentOf(previous, department), implied: titleOf(item) };
  }
  const inherited = previous ?? (isInnerPartyPost(title) ? hostBody(context) : null);
  return { ...base, org: inherited ?? fittingBody(item, context) ?? listHost(item, context) };
}

/** How a division of another country is found. */
const FOREIGN_PLACE = `place.${FOREIGN}`;

/** How a government that a post stands for is found. */
const IMPLIED = "org.implied";

type Told = Pick<ResolvedPost, "title" | "org" | "implied">;

function titleOf({ titleStart: start, end }: PostItem): Span {
  return { start, end };
}

function governmentPost(item: PostItem, title: string, previous: string | null, context: BodyContext): Told {
  const place =
    item.place?.name ??
    item.unit?.unit ??
    impliedPlace(item, context) ??
    placeOfLevel(levelOf(title), previous, item.start, context);
  const foreign =
    item.place !== null &&
    (item.place.rule === FOREIGN_PLACE || (isPrefecture(title) && !context.isChinese(item.place.name)));
  const org = place && !foreign ? governmentOf(place) : place;
  return { title, org, implied: place !== null && !foreign ? titleOf(item) : null };
}

/** 「武隆县考察团由|县长|带领」: the place whose government the post has been found to stand for. */
function impliedPlace({ titleStart, end }: PostItem, { things }: BodyContext): string | null {
  const implied = things.find((f) => f.rule === IMPLIED && f.start < end && titleStart < f.end);
  return implied ? placeOfBody(implied.name) : null;
}

/** 「广西壮族自治区主席」, 「自治区副主席」: the government of the region. */
function regionalPost(
  item: PostItem,
  title: string,
  previous: string | null,
  context: BodyContext,
): Told | null {
  const regional = regionalTitle(item.place?.name ?? null, title);
  if (regional === null) return null;
  const place = item.place?.name ?? placeOfLevel(REGION_LEVEL, previous, item.start, context);
  return place === null ? null : { title: regional, org: governmentOf(place), implied: titleOf(item) };
}

function countryPost(item: PostItem, title: string, previous: string | null, { things }: BodyContext): Told {
  const ministry = ministryOf(title, previous);
  if (ministry !== null) return { ...ministry, implied: titleOf(item) };
  const state = stateOf(title);
  const congress = things.findLast((thing) => isSpeaker(title, thing.name))?.name ?? null;
  const org = state ?? item.place?.text ?? previous ?? congress;
  return { title, org, implied: state === null ? null : titleOf(item) };
}

/** 「街道党工委副书记、办事处主任」: another body of the place whose committee stands before. */
function siblingPost(
  item: PostItem,
  title: string,
  previous: string | null,
  { sentenceBodies, things }: BodyContext,
): Told | null {
  const before = previous ?? sentenceBodies.at(-1);
  const org =
    (before ? (siblingOf(before, title) ?? unionOf(before, title)) : null) ??
    zoneBoard(title, [
      ...things.filter(({ end }) => end <= item.start).map(({ name }) => name),
      ...sentenceBodies,
    ]);
  return org === null ? null : { title, org, implied: titleOf(item) };
}

/** 「社区党委书记」: of the quarter that the article speaks of. */
function cellPost(item: PostItem, title: string, context: BodyContext): Told | null {
  const bare = item.body && cellOf(item.body.name) ? item.body.text : "";
  if (item.place || (item.body && bare === "")) return null;
  const cell = cellOf(bare + title);
  const place = cell && placeBefore(cell.level, item.start, context);
  if (!cell || !place) return null;
  return { title: bare + title, org: place + cell.body, implied: titleOf(item) };
}

/** 「市换热器产业集群推进组组长」: a body that only its own post names; 「人力资源部部长」 is of the body before. */
function ownUnit(
  { unit: found, start, titleStart, end: last }: PostItem,
  previous: string | null,
  context: BodyContext,
): Told | null {
  if (found === null) return null;
  const implied = { start, end: start === titleStart ? last : titleStart };
  const town = isStation(found.unit) ? townOf(previous, context) : null;
  if (town !== null) return { title: found.title, org: town + found.unit, implied };
  if (isBareUnit(found.unit)) {
    const whole = wholeOf(found.unit, previous, context);
    return { title: found.title, org: (whole ?? "") + found.unit, implied };
  }
  const level = isLevel(found.unit[0]) ? found.unit.charAt(0) : "";
  const place = level === "" ? null : context.page.home.path.findLast((name) => name.endsWith(level));
  return { title: found.title, org: place ? place + found.unit.slice(1) : found.unit, implied };
}

/** The town whose post was told last. */
function townOf(previous: string | null, { sentenceBodies }: BodyContext): string | null {
  const places = [...sentenceBodies, previous].map((body) => (body === null ? null : placeOfBody(body)));
  return places.findLast((place) => place !== null && isTown(place)) ?? null;
}
