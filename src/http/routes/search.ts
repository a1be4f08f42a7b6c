/** GET /api/search?q=: names, aliases, pinyin and initials over the whole graph, else names that the text nearly is. */
import { Hono } from "hono";
import { z } from "zod";
import { ENTITY_LABELS } from "../../model/index.ts";
import { parse, succeed } from "../answer.ts";
import type { SearchResult } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { lean } from "../lean.ts";
import { nearly } from "../nearly.ts";

const query = z.object({
  q: z.string().max(100).default(""),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  label: z.enum(ENTITY_LABELS).optional(),
});

export function searchRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => {
    const { q, limit, label } = parse(query, c.req.query());
    const text = q.trim();
    const labels = label === undefined ? ENTITY_LABELS : [label];
    const store = await deps.store();
    const found = text === "" ? [] : await store.search(text, { labels, limit });
    const hits = found.length > 0 || text === "" ? found : await nearly(store, text, labels);
    return succeed<SearchResult>(c, {
      hits: hits.map((hit) => ({ ...hit, node: lean(hit.node) })),
      nearly: found.length === 0 && hits.length > 0,
    });
  });
}
