/** The words of the chosen language: the viewer's own and those of the relation table. */
import { useMemo } from "react";
import type { GraphEdge, Info } from "../../src/http/contract.ts";
import { type Lang, say, type WordKey } from "../labels.ts";
import { sayReason } from "../reasons.ts";
import { useDesk } from "./desk.ts";

export type Say = (key: WordKey, slots?: Readonly<Record<string, string | number>>) => string;

export function useWords(): Say {
  const lang = useDesk((desk) => desk.lang);
  return useMemo<Say>(() => (key, slots) => say(lang, key, slots), [lang]);
}

/** Which of the info's word lists a key stands in. */
export type WordList = keyof Info["words"];
export type Term = (list: WordList, key: string) => string;

export function termOf(info: Info | null, lang: Lang): Term {
  return (list, key) => info?.words[list][key]?.[lang] ?? key;
}

export function useTerms(): Term {
  const info = useDesk((desk) => desk.info);
  const lang = useDesk((desk) => desk.lang);
  return useMemo(() => termOf(info, lang), [info, lang]);
}

/** Why two namings are one, or may be, in the chosen language. */
export function useReasons(): (reason: string) => string {
  const lang = useDesk((desk) => desk.lang);
  const term = useTerms();
  return useMemo(() => (reason) => sayReason(reason, lang, (type) => term("eventTypes", type)), [lang, term]);
}

/** What an edge says beside its type: a post's title, a role, a segment. */
export function detailOf(edge: GraphEdge, term: Term): string {
  const { title, role, roles, segment } = edge.props;
  const list = edge.type === "ORGANIZED" ? "organizers" : "roles";
  if (typeof title === "string" && title !== "") return title;
  if (Array.isArray(roles)) return (roles as readonly string[]).map((one) => term("roles", one)).join(" · ");
  if (typeof role === "string" && role !== "") return term(list, role);
  return typeof segment === "string" ? segment : "";
}

/** A relation with its detail, where no panel asks. */
export function sayLine(edge: GraphEdge): string {
  const { info, lang } = useDesk.getState();
  const term = termOf(info, lang);
  const detail = detailOf(edge, term);
  return `${term("relations", edge.type)}${detail === "" ? "" : say(lang, "detailOf", { detail })}`;
}
