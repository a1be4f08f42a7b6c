/** Which happening told before the name of one means. */
import type { EventType, MentionedArticle } from "../../model/index.ts";
import { isOfSeries, pointsBack } from "./event-cues.rules.ts";
import type { EventDraft } from "./event-draft.ts";
import { ofLeadDay, otherSeason } from "./event-joins.ts";
import type { EventName } from "./event-names.ts";
import { sameHappening } from "./event-titles.ts";

const GATHERINGS: ReadonlySet<EventType> = new Set(["meeting", "forum", "performance", "other"]);

/** The happening that a name means, told before; one of the same name on another day is another. */
export function knownName(
  drafts: readonly EventDraft[],
  name: EventName,
  article: MentionedArticle,
): EventDraft | undefined {
  const all = drafts.filter((draft) => sameHappening(draft.title, name.title, name.bare));
  const same = (all.length > 1 && !name.bare ? ofLeadDay(all, name, article) : null) ?? all.at(-1);
  const told = name.cue === "held" || name.cue === "joined";
  if (same && !(told && !name.bare && otherSeason(same, name, article))) return same;
  if (pointsBack(name.title)) return drafts.findLast((draft) => draft.named && !draft.background);
  if (name.bare && (name.cue === "joined" || name.cue === "at")) return onlyGathering(drafts, name);
  return name.bare && name.cue === "held" ? onlyOfKind(drafts, name) : undefined;
}

/** 「“江海讲堂”第113讲」 of the headline is what the lead tells as 「讲座由甲院承办」. */
function onlyOfKind(drafts: readonly EventDraft[], { type }: EventName): EventDraft | undefined {
  const [only, other] = drafts.filter((draft) => draft.named && !draft.background && !draft.planned);
  return other === undefined && only?.type === type && isOfSeries(only.title) ? only : undefined;
}

/** 「张三主持对接会」 speaks of the one gathering told before, whatever its name. */
function onlyGathering(drafts: readonly EventDraft[], { type }: EventName): EventDraft | undefined {
  if (!GATHERINGS.has(type)) return undefined;
  const told = drafts.filter((draft) => draft.named && !draft.background && !draft.planned);
  return told.length === 1 && told[0] && GATHERINGS.has(told[0].type) ? told[0] : undefined;
}
