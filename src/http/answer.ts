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

/** The status of an error by its code, where its class does not tell it: an `InputError` is 400, a `StoreError` 503. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  "edge-not-found": 404,
  "entity-unknown": 404,
  "file-not-found": 404,
  "judgement-unknown": 404,
  "node-not-found": 404,
  "page-not-found": 404,
  "page-unknown": 404,
  "query-not-found": 404,
  // What the store was asked cannot be answered: the client has to ask otherwise, or for less.
  "query-memory": 400,
  "query-plan": 400,
  "query-timeout": 400,
  "query-writes": 400,
  // The files are the server's own.
  "data-file-broken": 500,
  "file-missing": 500,
  "file-unreadable": 500,
  "file-unwritable": 507,
};

/** Turns what a route threw into an answer; words of unknown errors stay inside, they may name paths. */
export function failWith(c: Context, error: unknown): Response {
  if (error instanceof InputError) {
    const status = STATUS[error.code] ?? 400;
    return fail(c, status, error.code, status < 500 ? error.message : withoutPaths(error.message));
  }
  if (error instanceof StoreError) {
    const status = STATUS[error.code] ?? 503;
    return fail(c, status, error.code, withoutPaths(error.message), remedyOf(error, status));
  }
  return fail(c, 500, "unexpected", "The server met an error it does not know.");
}

function remedyOf({ code, retryable }: StoreError, status: number): string | undefined {
  // The same statement would take as long again.
  if (code === "query-timeout") return "Ask for less at a time.";
  return retryable && status === 503 ? "Try again in a moment." : undefined;
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
