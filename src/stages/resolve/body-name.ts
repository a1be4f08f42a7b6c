/** Takes a body's name apart: place, core and legal form, and whether the name says enough outside its own city. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { AREA_OF_CITY, SHORT_LOCAL } from "./body-name.rules.ts";
import { nearest } from "./place-path.ts";
import { wordEnds } from "./word-ends.ts";

export interface BodyName {
  /** Path of the place that the name begins with; `null` without one. The page's home settles a shared name. */
  readonly place: readonly string[] | null;
  /** One body of its name in the country: 国务院, 中国工程院. */
  readonly national: boolean;
  /** The name without place and legal form, departments spelled out. */
  readonly core: string;
  readonly form: "group" | "company" | "none";
  /** Every city has one of that name (人民医院, 热电厂): it means the one of the page's own city. */
  readonly local: boolean;
}

export type ReadBodyName = (name: string, home: readonly string[]) => BodyName;

/** Kinds of head words whose bodies are named after what they are, not after themselves. */
const GENERIC_HEADS: ReadonlySet<string> = new Set(["sub", "office", "branch", "plant"]);

export function bodyNameReader(lexicons: Lexicons): ReadBodyName {
  const nationals = wordEnds([...lexicons.terms("national-bodies"), ...lexicons.terms("national-openers")]);
  const openers = wordEnds(lexicons.terms("body-openers"));
  const forms = wordEnds(lexicons.terms("legal-forms"));
  const heads = wordEnds(lexicons.terms("org-heads"));
  const trades = new Set(lexicons.terms("trade-words").map(({ term }) => term));
  const departments = wordEnds(lexicons.terms("department-names"));
  const read: ReadBodyName = (name, home) => {
    const opener = openers.head(name);
    const placed = takePlaces(name.slice(opener.length), home, lexicons);
    const formRow = forms.tail(placed.rest);
    const bare = placed.rest.slice(0, placed.rest.length - (formRow?.term.length ?? 0));
    const department = departments.tail(bare);
    const core =
      department === undefined
        ? bare
        : `${bare.slice(0, -department.term.length)}${department.values.full ?? ""}`;
    const form = formOf(formRow?.values.kind);
    // 中国银行株洲分行 is no body of the whole country, 中国银行 is.
    if (nationals.head(name).length > opener.length && !namesPlace(name, lexicons)) {
      return { place: null, national: true, core: name, form, local: false };
    }
    const local = placed.path === null && isGeneric(bare, formRow !== undefined);
    return { place: placed.path, national: false, core: `${opener}${core}`, form, local };
  };
  const isWord = (bare: string) => lexicons.words.frequency(bare) > 0;
  const isGeneric = (bare: string, hasForm: boolean): boolean => {
    if (SHORT_LOCAL.test(bare) || AREA_OF_CITY.test(bare)) return true;
    const head = heads.tail(bare);
    // 自来水公司 is named after its trade; 华为公司 after itself, though 华为 is a word of the dictionary too.
    if (head === undefined) return hasForm && (trades.has(bare) || (bare.length > 2 && isWord(bare)));
    const generic = GENERIC_HEADS.has(head.values.kind ?? "") || head.values.bare === "yes";
    const rest = bare.slice(0, -head.term.length);
    return generic && (rest.length < 2 || isPlain(rest, lexicons));
  };
  return memoize(read);
}

function formOf(kind: string | undefined): BodyName["form"] {
  return kind === "group" || kind === "company" ? kind : "none";
}

/** Whether words of the dictionary make up the whole string: 自来水, 第二人民. */
function isPlain(text: string, lexicons: Lexicons): boolean {
  if (text === "" || lexicons.words.frequency(text) > 0) return true;
  for (let cut = 2; cut <= text.length - 2; cut++) {
    if (lexicons.words.frequency(text.slice(0, cut)) > 0 && isPlain(text.slice(cut), lexicons)) return true;
  }
  return false;
}

/** 湖南省株洲市石峰区 + rest; the narrowest place wins, and of several places of one name the one nearest home. */
function takePlaces(name: string, home: readonly string[], lexicons: Lexicons) {
  let at = 0;
  let path: readonly string[] | null = null;
  for (;;) {
    const found = lexicons.places.longestAt(name, at);
    if (found === null) return { path, rest: name.slice(at) };
    const row = nearest(found.rows, path ?? home);
    if (row === null || at + found.length >= name.length) return { path, rest: name.slice(at) };
    path = row.path;
    at += found.length;
  }
}

function namesPlace(name: string, lexicons: Lexicons): boolean {
  for (let at = 0; at < name.length; at++) {
    if (lexicons.places.longestAt(name, at)?.rows.some((row) => row.level !== "country")) return true;
  }
  return false;
}

function memoize(read: ReadBodyName): ReadBodyName {
  const known = new Map<string, BodyName>();
  return (name, home) => {
    const key = `${home.join("/")}|${name}`;
    const result = known.get(key) ?? read(name, home);
    known.set(key, result);
    return result;
  };
}
