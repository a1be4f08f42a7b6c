/** Entities as graph nodes. */
import type { Entity, GraphNode } from "../../model/index.ts";
import { dateOrNull } from "./edges.ts";
import { soundsOf } from "./sounds.ts";

export function entityNode(entity: Entity): GraphNode {
  const { id, label, name, aliases, mentions, articles, firstSeen, lastSeen, props } = entity;
  const seen = { firstSeen: dateOrNull(firstSeen), lastSeen: dateOrNull(lastSeen) };
  const sounds = soundsOf(name, label === "Person");
  return { id, label, name, props: { id, name, aliases, ...sounds, mentions, articles, ...seen, ...props } };
}
