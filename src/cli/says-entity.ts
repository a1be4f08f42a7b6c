/** An entity for people: its names, then its facts by kind, each with the sentence and where it was printed. */

import { wordOf } from "../ask/cells.ts";
import type { EntityAnswer, Fact, IdentityAnswer } from "../http/contract.ts";
import { type GraphNode, LABEL_WORDS, type PropValue, RELATIONS, STATED_RELATIONS } from "../model/index.ts";
import { oneLine } from "../text/one-line.ts";
import type { Language } from "./config.ts";
import { counted } from "./counted.ts";

export function saysEntity(
  { node, posts, events, relations, totals, identity }: EntityAnswer,
  language: Language,
): string {
  const shown = posts.length + events.length + relations.length;
  // Where it is mentioned is no fact about it.
  const all = STATED_RELATIONS.reduce((sum, type) => sum + (totals[type] ?? 0), 0);
  return [
    headOf(node, language),
    ...(identity === null ? [] : saysIdentity(identity)),
    ...[inTime(posts), byDate(events), relations].flatMap((facts) =>
      facts.map((fact) => saysFact(fact, language)),
    ),
    all > shown ? `${shown} / ${all}; --limit ${all}\n` : "",
    "\n",
  ].join("");
}

/** Names with counts, why they are one, and whom else it may be. */
function saysIdentity({ names, joins, doubts, namingsInAll }: IdentityAnswer): readonly string[] {
  const printed = names.map(({ name, count }) => `${name} ×${count}`).join(", ");
  return [
    ...(printed === "" ? [] : [`  printed as ${printed}\n`]),
    ...(namingsInAll > 1 ? [`  ${namingsInAll} namings are one:\n`] : []),
    ...joins.map(({ says, count }) => `    ${says} ×${count}\n`),
    ...doubts.map(
      ({ other, score, says }) =>
        `  may be ${other.name} ${other.id} (${score.toFixed(1)}): ${says.join("; ")}\n`,
    ),
  ];
}

/** Posts by the time in which they were held. */
function inTime(facts: readonly Fact[]): readonly Fact[] {
  const begin = ({ edge: { props } }: Fact) => text(props.validFrom) || text(props.firstStated);
  return [...facts].sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
}

function headOf({ name, label, props, id }: GraphNode, language: Language): string {
  const aliases = list(props.aliases).filter((alias) => alias !== name);
  const also = aliases.length > 0 ? ` (${aliases.join(", ")})` : "";
  const seen = [props.firstSeen, props.lastSeen].filter((day) => typeof day === "string" && day !== "");
  const when = [...new Set(seen)].join(" – ");
  const counts = `${counted(text(props.mentions), "mention")}, ${counted(text(props.articles), "article")}`;
  return `${name}${also}  ${LABEL_WORDS[label][language]} ${id}\n  ${[counts, when].filter((part) => part !== "").join(", ")}\n`;
}

function saysFact({ edge, other, direction, source, standing = "held" }: Fact, language: Language): string {
  const relation = RELATIONS[edge.type][language];
  const arrow = direction === "out" ? "→" : "←";
  const details = detailsOf(edge.props, language).join(" ");
  const when = other.label === "Event" ? text(other.props.date) : "";
  const open = standing === "unknown" ? "(unknown on that day)" : "";
  const fact = [`  ${relation} ${arrow} ${other.name}`, details, when, open]
    .filter((part) => part !== "")
    .join("  ");
  if (source === null) return `${fact}\n`;
  const place = [source.paper, source.date, source.page].filter((part) => part !== "").join(" ");
  return `${fact}\n      ${oneLine(source.quote)}\n      — ${place}\n`;
}

/** Titles and roles, with the words of the model for its closed vocabularies. */
function detailsOf(props: Readonly<Record<string, PropValue>>, language: Language): readonly string[] {
  const roles = [...list(props.roles), text(props.role)].filter((role) => role !== "");
  const span = [props.validFrom, props.validTo].map(text);
  return [
    text(props.title),
    ...roles.map((role) => wordOf(role, language)),
    text(props.segment),
    span.some((day) => day !== "") ? `${span[0]}–${span[1]}${props.validToInferred === true ? "?" : ""}` : "",
  ].filter((detail) => detail !== "");
}

function byDate(facts: readonly Fact[]): readonly Fact[] {
  const day = ({ other }: Fact) => text(other.props.date);
  return [...facts].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function list(value: PropValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function text(value: PropValue | undefined): string {
  return value === null || value === undefined || Array.isArray(value) ? "" : String(value);
}
