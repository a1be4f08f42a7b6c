/** /api/judgements: decisions in force, new ones, their undoing, and the graph after them; writing takes the server's token. */
import { Hono } from "hono";
import { z } from "zod";
import { JUDGEMENT_KINDS } from "../../model/index.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { JudgementsAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";
import { mayWrite } from "../security.ts";

const request = z.object({
  kind: z.enum(JUDGEMENT_KINDS),
  about: z.array(z.string().min(1).max(400)).min(1).max(2),
  why: z.string().max(500).optional(),
  set: z.record(z.string().max(20), z.string().min(1).max(200)).optional(),
});
const undoing = z.object({ id: z.string().min(1).max(64) });

export function judgementsRoute({ judging }: Deps): Hono {
  const write = judging?.write;
  const routes = new Hono()
    .use(mayWrite(write?.token, "This server takes no decisions."))
    .get("/", async (c) => {
      const known = (await judging?.judgements()) ?? { judgements: [], waiting: false };
      return succeed<JudgementsAnswer>(c, { token: write?.token ?? "", ...known });
    });
  if (write === undefined) return routes;
  return routes
    .post("/", async (c) => succeed(c, await write.judge(parse(request, await jsonBody(c)))))
    .post("/undo", async (c) => succeed(c, await write.undo(parse(undoing, await jsonBody(c)).id)))
    .post("/apply", async (c) => succeed(c, await write.apply()));
}
