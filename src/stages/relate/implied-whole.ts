/** The whole that a part's name holds though no sentence names it alone: `甲大学法学院` → 甲大学, `市委组织部` → 市委. */
import type { EntityRef } from "../../model/index.ts";
import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import type { BodyHeads } from "./body-heads.ts";
import { FALSE_REST, NO_PART, SCHOOL, SHORT_OFFICE, SHORT_WHOLE, WHOLE_HEADS } from "./names.rules.ts";

/** Reads wholes out of names with the heads of bodies and the bodies that every place has. */
export class ImpliedWholes {
  readonly #heads: BodyHeads;
  readonly #local: readonly LocalBody[];

  constructor(lexicons: Lexicons, heads: BodyHeads) {
    this.#heads = heads;
    this.#local = lexicons.terms("local-bodies").flatMap(localBody);
  }

  /** The nearest whole in `name`, or `null`. */
  of(name: string): EntityRef | null {
    if (this.#local.some((body) => name.includes(body.literal) && body.exact?.test(name))) return null;
    return this.#localWhole(name) ?? this.#headWhole(name);
  }

  #localWhole(name: string): EntityRef | null {
    for (const body of this.#local) {
      if (!name.includes(body.literal)) continue;
      const match = body.part.exec(name);
      const rest = match?.[2] ?? "";
      if (match === null || (rest !== SHORT_OFFICE && this.#heads.of(rest) === null)) continue;
      return organization(body.name.replace("{}", match[1] ?? ""));
    }
    return null;
  }

  /** The longest beginning that ends like a body before a rest that ends like a part. */
  #headWhole(name: string): EntityRef | null {
    for (let at = name.length - 2; at >= SHORT_WHOLE; at -= 1) {
      const head = this.#heads.of(name, at);
      if (head === null || at <= head.term.length + 1 || !standsAlone(head.term)) continue;
      const whole = name.slice(0, at);
      const rest = name.slice(at);
      if (!FALSE_REST.test(rest) && !NO_PART.test(rest) && this.#isPart(rest, whole)) {
        const label = head.values.label === "Enterprise" ? "Enterprise" : "Organization";
        return { label, name: whole, key: `${label}:${whole}` };
      }
    }
    return null;
  }

  #isPart(rest: string, whole: string): boolean {
    const kind = this.#heads.of(rest)?.values.kind;
    if (kind === "sub" || kind === "branch" || kind === "office") return true;
    return kind === "body" && SCHOOL.test(whole);
  }
}

/** One-character heads stand inside too many words: `甲市科|技局`. */
function standsAlone(head: string): boolean {
  return head.length > 1 || WHOLE_HEADS.includes(head);
}

/** A body that every place has: how its own name and the names of its parts are written. */
interface LocalBody {
  readonly name: string;
  /** What stands in every name of it and of its parts. */
  readonly literal: string;
  /** `null` for bodies that are parts themselves: `中共甲市委员会常务委员会`. */
  readonly exact: RegExp | null;
  readonly part: RegExp;
}

function localBody(row: TermRow): readonly LocalBody[] {
  const { name = "", stem = "", levels = "" } = row.values;
  const place = `([\\u4e00-\\u9fff]{1,12}?[${levels}])`;
  const exact = stem === "" ? null : new RegExp(`^${name.replace("{}", place)}$`);
  const openings = stem === "" || stem === name ? [name] : [name, stem];
  return openings.map((text) => ({
    name,
    literal: text.split("{}").at(-1) ?? "",
    exact: text === name ? exact : null,
    part: new RegExp(`^${text.replace("{}", place)}(.{2,}|${SHORT_OFFICE})$`),
  }));
}

function organization(name: string): EntityRef {
  return { label: "Organization", name, key: `Organization:${name}` };
}
