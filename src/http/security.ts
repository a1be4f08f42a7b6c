/** Who may ask and what the browser may do with the answer: host allow-list, origin check, strict headers. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { fail } from "./answer.ts";

/** What a page file is sent as: no form of another site can send it without asking first. */
const FILE_TYPE = "application/octet-stream";
const FILE_PATH = "/api/pages";

const OWN_HOSTS: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Sets the headers on every answer, errors among them. */
export function strictHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  };
}

/** Refuses a request under a foreign host name: a page elsewhere may point its own name at 127.0.0.1. */
export function hostCheck(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!OWN_HOSTS.has(hostName(host))) {
      return fail(c, 403, "host-refused", "This server answers only under its own name.");
    }
    return next();
  };
}

/** Refuses what another site sends: a foreign `Origin`, or a request that the browser itself calls cross-site. */
export function originCheck(): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const foreign = origin !== undefined && originHost(origin) !== c.req.header("host");
    if (foreign || site === "cross-site" || site === "same-site") {
      return fail(c, 403, "origin-refused", "Only the viewer of this server may ask.");
    }
    return next();
  };
}

/** Bodies are JSON and say so, page files bytes: a plain form of another site cannot send either without asking first. */
export function plainTypes(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== "POST") return next();
    const wanted = c.req.path === FILE_PATH ? FILE_TYPE : "application/json";
    const type = (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
    if (type !== wanted) return fail(c, 415, "type-refused", `The body must be ${wanted}.`);
    return next();
  };
}

/** What another site sends does not know the token: only an answer of this server tells it. Reading needs none. */
export function mayWrite(token: string | undefined, refusal: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === "GET") return next();
    if (token === undefined) return fail(c, 403, "read-only", refusal);
    if (c.req.header("x-lianpu-token") !== token) {
      return fail(c, 403, "token-refused", "The request lacks the token of GET /api/judgements.");
    }
    return next();
  };
}

/** Bytes of a request's body: a page file may be larger than what else is sent. */
export function sizeLimit(body: number, file: number): MiddlewareHandler {
  const said = (bytes: number) => (bytes < 1 << 20 ? `${bytes >> 10} kB` : `${bytes >> 20} MB`);
  const limit = (maxSize: number, what: string) =>
    bodyLimit({
      maxSize,
      onError: (c) => fail(c, 413, "body-too-large", `${what} is larger than ${said(maxSize)}.`),
    });
  const [small, large] = [limit(body, "The body"), limit(file, "The file")];
  return (c, next) => (c.req.path === FILE_PATH ? large : small)(c, next);
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}

function originHost(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return "";
  }
}
