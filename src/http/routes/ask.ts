/** POST /api/ask: a question in words, answered with what the answer rests on. */
import { Hono } from "hono";
import { z } from "zod";
import { fail, jsonBody, parse, succeed } from "../answer.ts";
import type { Deps } from "../deps.ts";

const body = z.object({
  question: z.string().trim().min(1).max(300),
  only: z.array(z.string().max(300)).max(50).default([]),
});

export function askRoute(deps: Deps): Hono {
  return new Hono().post("/", async (c) => {
    if (deps.ask === undefined) return fail(c, 501, "ask-missing", "Questions are not answered here yet.");
    const { question, only } = parse(body, await jsonBody(c));
    return succeed(c, await deps.ask(question, only));
  });
}
