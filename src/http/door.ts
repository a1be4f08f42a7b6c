/** The door of a server that other machines reach: whoever asks bears the secret, or the cookie that it was exchanged for. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { fail } from "./answer.ts";

/** Fewer characters could be guessed by asking. */
export const SECRET_LENGTH = 16;

const COOKIE = "lianpu";

/**
 * Lets in what bears `Authorization: Bearer SECRET` or the cookie that `/?token=SECRET` gives, and nothing else.
 * A name that another site points at this server brings no cookie, so the check of host names is not needed here.
 */
export function secretDoor(secret: string): MiddlewareHandler {
  const ticket = digest(secret);
  return async (c, next) => {
    if (same(ticket, bearerOf(c)) || isTicket(ticket, getCookie(c, COOKIE))) return next();
    const given = c.req.query("token");
    const exchanges = c.req.method === "GET" && c.req.path === "/" && given !== undefined;
    if (exchanges && same(ticket, given)) return admit(c, ticket);
    return refuse(c);
  };
}

/** The address without the secret comes next, so that it stays out of history and bookmarks. */
function admit(c: Context, ticket: Buffer): Response {
  setCookie(c, COOKIE, ticket.toString("hex"), {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: c.req.header("x-forwarded-proto") === "https",
  });
  const url = new URL(c.req.url);
  url.searchParams.delete("token");
  return c.redirect(`/${url.search}`, 303);
}

function refuse(c: Context): Response {
  const says = "This server demands its token: open /?token=… once, or send Authorization: Bearer …";
  if (c.req.path.startsWith("/api/")) return fail(c, 401, "token-demanded", says);
  return c.text(`${says}\n`, 401);
}

function bearerOf(c: Context): string {
  return /^Bearer (.+)$/i.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
}

/** Digests are equally long, so comparing them tells nothing by its time. */
function same(ticket: Buffer, given: string): boolean {
  return timingSafeEqual(ticket, digest(given));
}

/** The cookie holds the digest itself. */
function isTicket(ticket: Buffer, cookie = ""): boolean {
  const given = Buffer.from(cookie, "hex");
  return given.length === ticket.length && timingSafeEqual(ticket, given);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(`lianpu:${text}`).digest();
}
