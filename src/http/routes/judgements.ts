/** /api/judgements: decisions in force, new ones, their undoing, and the graph after them; writing takes the server's token. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError, JUDGEMENT_KINDS } from "../../model/index.ts";
import { jsonBody, parse, succeed } from "../answer.ts";
import type { JudgementsAnswer } from "../contract.ts";
import type { Deps, JudgementWriter } from "../deps.ts";
import { mayWrite } from "../security.ts";

const request = z.object({
  kind: z.enum(JUDGEMENT_KINDS),
  about: z.array(z.string().min(1).max(400)).min(1).max(2),
  why: z.string().max(500).optional(),
  set: z.record(z.string().max(20), z.string().min(1).max(200)).optional(),
});
const undoing = z.object({ id: z.string().min(1).max(64) });

export function judgementsRoute({ judging }: Deps): Hono {
  const writer = (): JudgementWriter => {
    if (judging?.write === undefined) throw new InputError("read-only", "This server takes no decisions.");
    return judging.write;
  };
  return new Hono()
    .use(mayWrite(judging?.write?.token, "This server takes no decisions."))
    .get("/", async (c) => {
      const known = (await judging?.judgements()) ?? { judgements: [], waiting: false };
      return succeed<JudgementsAnswer>(c, { token: judging?.write?.token ?? "", ...known });
    })
    .post("/", async (c) => succeed(c, await writer().judge(parse(request, await jsonBody(c)))))
    .post("/undo", async (c) => succeed(c, await writer().undo(parse(undoing, await jsonBody(c)).id)))
    .post("/apply", async (c) => succeed(c, await writer().apply()));
}
