/** Which rule was right: holds every mention, event and statement of a page against its annotation. */
import type { PageReading, Statement } from "../../model/index.ts";
import { RELATIONS_TOLD } from "../../stages/project/page-record.ts";
import { EVENT_TUPLES, eventSides, type Side } from "./events.ts";
import { bare } from "./forms.ts";
import { type KeyOf, keysOf } from "./matching.ts";
import type { ScoredPage } from "./record.ts";
import { TUPLES } from "./score.ts";
import { itemsOf } from "./tally.ts";

/** One thing that a rule said, and whether the annotation says it too. */
export interface Verdict {
  readonly rule: string;
  /** What kind of thing: an entity label, `Event`, or a relation. */
  readonly kind: string;
  readonly right: boolean;
  readonly quote: string;
}

/** What was extracted from an annotated page. */
export interface JudgedPage {
  readonly reading: PageReading;
  /** The record of the reading. */
  readonly record: ScoredPage;
}

/** Left out is what annotations do not state: ended and planned posts, venues, concerns, parts of events. */
export function verdicts(gold: ScoredPage, { reading, record }: JudgedPage): readonly Verdict[] {
  const keys = keysOf(gold, record);
  const sides = eventSides({ gold, found: record }, keys);
  const said = statementTuples(reading, sides.found, keys.found);
  const expected = {
    HOLDS: itemsOf(TUPLES.position(gold, keys.gold)),
    LEADS_CHAIN: itemsOf(TUPLES.chain_role(gold, keys.gold)),
    ATTENDED: itemsOf(EVENT_TUPLES.attendance_role(sides.gold)),
    ORGANIZED: itemsOf(EVENT_TUPLES.organizer(sides.gold)),
    plain: itemsOf(TUPLES.relation(gold, keys.gold)),
  };
  const ofStatements = reading.statements.flatMap((statement): readonly Verdict[] => {
    const tuple = said(statement);
    if (tuple === null) return [];
    const { rule, relation: kind, evidence } = statement;
    const items = RELATIONS_TOLD.has(kind)
      ? expected.plain
      : expected[kind as Exclude<keyof typeof expected, "plain">];
    return [{ rule, kind, right: items.has(JSON.stringify(tuple)), quote: evidence.quote }];
  });
  const ofEvents = eventsOf(reading).map(
    ({ rule, evidence }, index): Verdict => ({
      rule,
      kind: "Event",
      right: sides.pairs.has(index),
      quote: evidence.quote,
    }),
  );
  return [...ofMentions(reading, keys.found), ...ofEvents, ...ofStatements];
}

/** A name is right where the annotation has a thing with one of its forms; bylines are no persons there. */
function ofMentions({ mentions, articles }: PageReading, keyOf: KeyOf): readonly Verdict[] {
  const writers = new Map(articles.map(({ index, bylines }) => [index, new Set(bylines)]));
  return mentions
    .filter(({ label, name, article }) => label !== "Event" && !writers.get(article)?.has(name))
    .map(({ label, name, rule, quote }) => ({
      rule,
      kind: label,
      right: !keyOf(name).startsWith("~"),
      quote,
    }));
}

/** In the order of the record. */
function eventsOf({ articles, events }: PageReading): PageReading["events"] {
  return articles.flatMap(({ index }) => events.filter(({ article }) => article === index));
}

/** A statement as the tuple that the scorer compares, or `null` where nothing is compared. */
function statementTuples(reading: PageReading, { mark }: Side, keyOf: KeyOf) {
  const places = new Map(eventsOf(reading).map(({ key }, index) => [key, index]));
  const markOf = (key: string) => mark(places.get(key) ?? -1);
  const undertakers = new Set<unknown>(["undertaker", "co-host"]);
  return ({ relation, subject, object, props }: Statement): readonly (string | number | null)[] | null => {
    const isNow = props.state !== "ends" && props.state !== "planned";
    switch (relation) {
      case "HOLDS":
        return isNow ? [keyOf(subject.name), bare(String(props.title ?? "")), keyOf(object.name)] : null;
      case "LEADS_CHAIN":
        return isNow && props.former !== true
          ? [keyOf(subject.name), String(props.role ?? ""), keyOf(object.name)]
          : null;
      case "ATTENDED":
        return [markOf(object.key), keyOf(subject.name), String(props.role ?? "")];
      case "ORGANIZED": {
        if (props.role === "guide") return null;
        const role = undertakers.has(props.role) ? "undertaker" : String(props.role);
        return [markOf(object.key), keyOf(subject.name), role];
      }
      default:
        return RELATIONS_TOLD.has(relation) ? [relation, keyOf(subject.name), keyOf(object.name)] : null;
    }
  };
}
