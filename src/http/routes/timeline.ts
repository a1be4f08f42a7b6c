/** GET /api/timeline: events of the whole graph by year, month or day and type; POST /api/timeline/events brings those of a stretch. */
import { Hono } from "hono";
import { z } from "zod";
import { EVENT_TYPES } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { TimelineAnswer, TimelineEvents, TimeUnit } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";

const LENGTH: Readonly<Record<TimeUnit, number>> = { year: 4, month: 7, day: 10 };
/** Bars of one answer: five years of days on which everything happens, thirty and more of most papers. */
const BARS = 20_000;
const EDGES = 5_000;

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "not YYYY, YYYY-MM or YYYY-MM-DD");
const asked = z.object({
  by: z.enum(["year", "month", "day"]).default("month"),
  from: date.default("0000"),
  to: date.default("9999"),
});
const stretch = z.object({
  from: date,
  to: date,
  types: z.array(z.enum(Object.keys(EVENT_TYPES) as [string, ...string[]])).optional(),
  exclude: z.array(z.string().max(300)).max(5_000).default([]),
  limit: z.number().int().min(1).max(100).default(25),
});

export function timelineRoute(deps: Deps): Hono {
  return new Hono()
    .get("/", async (c) => {
      const { by, from, to } = parse(asked, c.req.query());
      return succeed(c, await timeline(await deps.store(), by, from, to));
    })
    .post("/events", async (c) =>
      succeed(c, await eventsOf(await deps.store(), parse(stretch, await jsonBody(c)))),
    );
}

async function timeline(store: GraphStore, by: TimeUnit, from: string, to: string): Promise<TimelineAnswer> {
  const n = LENGTH[by];
  const inside = `left(e.date, ${from.length}) >= $from AND left(e.date, ${to.length}) <= $to`;
  const params = { from, to };
  const [bars, coarser, undated] = await Promise.all([
    store.query(
      `MATCH (e:Event) WHERE size(e.date) >= ${n} AND ${inside}
       RETURN left(e.date, ${n}) AS at, e.type AS type, count(e) AS events ORDER BY at DESC, type DESC`,
      { params, maxRows: BARS },
    ),
    store.query(
      `MATCH (e:Event) WHERE size(e.date) >= 4 AND size(e.date) < ${n} AND ${inside} RETURN count(e) AS n`,
      { params },
    ),
    store.query("MATCH (e:Event) WHERE e.date IS NULL OR e.date = '' RETURN count(e) AS n"),
  ]);
  return {
    by,
    bars: bars.rows.toReversed().map(([at, type, events]) => ({
      at: String(at),
      type: String(type ?? "other"),
      events: Number(events),
    })),
    coarser: Number(coarser.rows[0]?.[0] ?? 0),
    undated: Number(undated.rows[0]?.[0] ?? 0),
    truncated: bars.truncated,
  };
}

async function eventsOf(store: GraphStore, wish: z.infer<typeof stretch>): Promise<TimelineEvents> {
  const { from, to, exclude, limit } = wish;
  const types = wish.types ?? Object.keys(EVENT_TYPES);
  const inside = `e.date <> '' AND left(e.date, ${from.length}) >= $from AND left(e.date, ${to.length}) <= $to AND e.type IN $types`;
  const params = { from, to, types };
  const [total, found] = await Promise.all([
    store.query(`MATCH (e:Event) WHERE ${inside} RETURN count(e) AS n`, { params }),
    store.query(
      `MATCH (e:Event) WHERE ${inside} AND NOT e.id IN $exclude OPTIONAL MATCH (e)<-[a:ATTENDED]-()
       RETURN e.id AS id, count(a) AS came ORDER BY came DESC, id LIMIT ${limit}`,
      { params: { ...params, exclude } },
    ),
  ]);
  const fresh = found.rows.map(([id]) => String(id));
  const [nodes, edges] = await Promise.all([
    store.nodes(fresh),
    store.edgesAmong([...fresh, ...exclude], EDGES),
  ]);
  const wanted = new Set(fresh);
  return {
    nodes: nodes.map(lean),
    edges: edges.filter((edge) => wanted.has(edge.from) || wanted.has(edge.to)),
    total: Number(total.rows[0]?.[0] ?? 0),
  };
}
