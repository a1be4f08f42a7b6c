/** GET /api/posts: who held a post of a body on a day, or what a person was; held where pages prove it, else unknown. */
import { Hono } from "hono";
import { z } from "zod";
import { InputError } from "../../model/index.ts";
import type { GraphStore, QueryResult } from "../../store/store.ts";
import { parse, succeed } from "../answer.ts";
import type { PostItem, PostsAnswer } from "../contract.ts";
import type { Deps } from "../deps.ts";

const query = z
  .object({
    at: z.iso.date(),
    title: z.string().max(40).default(""),
    body: z.string().max(64).optional(),
    person: z.string().max(64).optional(),
  })
  .refine(({ title, body, person }) => title !== "" || body !== undefined || person !== undefined, {
    message: "one of title, body and person must be given",
  });

const ROWS = 2_000;

export function postsRoute(deps: Deps): Hono {
  return new Hono().get("/", async (c) => {
    const { at, title, body, person } = parse(query, c.req.query());
    const text = deps.library?.find(({ name }) => name === "posts-at")?.cypher;
    if (text === undefined) throw new InputError("query-not-found", "The library has no posts-at.");
    const params = { title, bodies: listOf(body), people: listOf(person), date: at };
    return succeed<PostsAnswer>(c, await postsOn(await deps.store(), text, params));
  });
}

function listOf(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id];
}

async function postsOn(
  store: GraphStore,
  text: string,
  params: { readonly date: string } & Readonly<Record<string, unknown>>,
): Promise<PostsAnswer> {
  const found = await store.query(text, { params, maxRows: ROWS });
  const rows = rowsOf(found);
  const of = (standing: string) => rows.filter((row) => row.standing === standing).map(postItem);
  return { at: params.date, held: of("held"), unknown: of("unknown"), truncated: found.truncated };
}

type Cells = Readonly<Record<string, unknown>>;

function rowsOf({ columns, rows }: QueryResult): readonly Cells[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
}

function postItem(row: Cells): PostItem {
  const text = (name: string) => String(row[name] ?? "");
  return {
    edge: text("id"),
    person: { id: text("personId"), name: text("person") },
    title: text("title"),
    body: { id: text("bodyId"), name: text("body") },
    validFrom: text("validFrom"),
    validTo: text("validTo"),
    validToInferred: row.validToInferred === true,
    heldOn: Array.isArray(row.heldOn) ? row.heldOn.map(String) : [],
  };
}
