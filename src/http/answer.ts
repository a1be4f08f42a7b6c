/** The one success and the one error shape, and which HTTP status an error gets. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { InputError, StoreError } from "../model/index.ts";
import type { Failure } from "./contract.ts";

export function succeed<T>(c: Context, data: T): Response {
  return c.json({ ok: true, data });
}

export function fail(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  says: string,
  remedy?: string,
): Response {
  return failure(c, status, { code, says, ...(remedy === undefined ? {} : { remedy }) });
}

export function failure(c: Context, status: ContentfulStatusCode, error: Failure["error"]): Response {
  return c.json<Failure>({ ok: false, error }, status);
}

/** Turns what a route threw into an answer; words of unknown errors stay inside, they may name paths. */
export function failWith(c: Context, error: unknown): Response {
  if (error instanceof InputError) {
    const missing = error.code.endsWith("not-found") || error.code === "judgement-unknown";
    const says = error.code.startsWith("file-") ? withoutPaths(error.message) : error.message;
    return fail(c, missing ? 404 : 400, error.code, says);
  }
  if (error instanceof StoreError) {
    const says = withoutPaths(error.message);
    // The same statement would take as long again: the client has to ask for less.
    if (error.code === "query-timeout") return fail(c, 400, error.code, says, "Ask for less at a time.");
    if (error.retryable) return fail(c, 503, error.code, says, "Try again in a moment.");
    return fail(c, /query|cypher/.test(error.code) ? 400 : 503, error.code, says);
  }
  return fail(c, 500, "unexpected", "The server met an error it does not know.");
}

/** Parses untrusted input, or throws an `InputError` that names the field. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? "the request" : issue.path.join(".");
  throw new InputError("bad-request", `${field}: ${issue?.message ?? "not understood"}`);
}

/** The request's JSON body, or an `InputError`. */
export async function jsonBody(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (cause) {
    throw new InputError("bad-json", "The body is not JSON.", { cause });
  }
}

/** Messages of stores and files may name files of the machine: a path becomes its last part. */
function withoutPaths(text: string): string {
  return text.replace(/(?:[A-Za-z]:)?(?:[\\/][\w.@~+-]+){2,}/g, (path) => path.split(/[\\/]/).pop() ?? "");
}
