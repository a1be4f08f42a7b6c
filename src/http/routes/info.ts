/** GET /api/info: what is served, with the Chinese and English words of the relation table. */
import { Hono } from "hono";
import {
  ATTENDANCE_ROLES,
  EDGE_PROPS,
  EVENT_TYPES,
  LABEL_WORDS,
  NODE_PROPS,
  ORGANIZER_ROLES,
  RELATIONS,
} from "../../model/index.ts";
import { succeed } from "../answer.ts";
import type { Info, Wording } from "../contract.ts";
import type { Deps } from "../deps.ts";

export function infoRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => {
    const info: Info = {
      ...deps.info,
      store: (await deps.store()).kind,
      asks: deps.ask !== undefined,
      words: {
        labels: LABEL_WORDS,
        relations: relationWords(),
        eventTypes: EVENT_TYPES,
        roles: ATTENDANCE_ROLES,
        organizers: ORGANIZER_ROLES,
      },
      keys: propertyKeys(),
      library: deps.library ?? [],
    };
    return succeed(c, info);
  });
}

function relationWords(): Readonly<Record<string, Wording>> {
  return Object.fromEntries(Object.entries(RELATIONS).map(([type, { zh, en }]) => [type, { zh, en }]));
}

function propertyKeys(): Readonly<Record<string, readonly string[]>> {
  const nodes = Object.entries(NODE_PROPS).map(([label, props]) => [label, Object.keys(props)] as const);
  const edges = Object.entries(RELATIONS).map(
    ([type, row]) => [type, [...Object.keys(row.props), ...Object.keys(EDGE_PROPS)]] as const,
  );
  return Object.fromEntries([...nodes, ...edges]);
}
