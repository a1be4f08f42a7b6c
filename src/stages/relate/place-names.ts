/** The places with which names begin: `甲县乙镇物流园`, `甲市光伏产业集群`, `市光伏产业链`. */
import type { EntityRef, Mention } from "../../model/index.ts";
import type { Lexicons, PlaceRow } from "../../rules/lexicons.ts";
import { HOME_LEVEL, SHORT_OF, TOWN, WIDE_REGION } from "./names.rules.ts";

/** Characters of the name of a branch's place, and of whoever has the branch. */
const LONGEST_SHORT = 7;
const SHORTEST_OWNER = 2;

/** Finds the places of an article by the forms it prints, then by the gazetteer and the paper's home. */
export class PlaceNames {
  readonly #forms = new Map<string, EntityRef>();
  readonly #longest: number;
  readonly #lexicons: Lexicons;
  readonly #home: readonly string[];

  constructor(mentions: readonly Mention[], lexicons: Lexicons, home: readonly string[]) {
    for (const mention of mentions) {
      if (mention.label !== "Place") continue;
      for (const form of [mention.text, mention.name]) {
        if (form.length > 1 && !this.#forms.has(form)) this.#forms.set(form, placeRef(mention.name));
      }
    }
    this.#longest = Math.max(0, ...[...this.#forms.keys()].map((form) => form.length));
    this.#lexicons = lexicons;
    this.#home = home;
  }

  /** A place that the article names in full and the form shortly: `昌江` of `昌江黎族自治县`. */
  #named(form: string): EntityRef | null {
    for (const [name, ref] of this.#forms)
      if (name.startsWith(form) && SHORT_OF.test(name.slice(form.length))) return ref;
    return null;
  }

  /** The places that stand one after the other at the beginning of `name`, up to `from`. */
  leading(name: string): readonly EntityRef[] {
    const found: EntityRef[] = [];
    let at = 0;
    for (;;) {
      const place = this.at(name, at) ?? (found.length > 0 ? townAt(name, at) : null);
      if (place === null || at + place.length >= name.length) return found;
      found.push(place.ref);
      at += place.length;
      if (name.charAt(at) === "、") at += 1;
    }
  }

  /** The longest place that starts at `at`. */
  at(name: string, at: number): { readonly ref: EntityRef; readonly length: number } | null {
    for (let length = Math.min(this.#longest, name.length - at); length > 1; length -= 1) {
      const ref = this.#forms.get(name.slice(at, at + length));
      if (ref !== undefined) return { ref, length };
    }
    const listed = this.#lexicons.places.longestAt(name, at);
    if (listed === null || listed.length < 2) return null;
    const row = nearest(listed.rows, this.#home);
    // Short names of counties are too often plain words or brands: 「北辰」, 「江海」.
    if (row === null || (row.level === "county" && listed.length < row.name.length)) return null;
    return { ref: this.#known(row), length: listed.length };
  }

  /** The place right before the head of a branch, named by the article in full or shortly: `甲银行|桃源|支行`. */
  endingAt(name: string, end: number): { readonly ref: EntityRef; readonly length: number } | null {
    for (let length = Math.min(LONGEST_SHORT, end - SHORTEST_OWNER); length > 1; length -= 1) {
      const form = name.slice(end - length, end);
      if (WIDE_REGION.test(form)) return null;
      const ref = this.#forms.get(form) ?? this.#named(form);
      if (ref !== null) return { ref, length };
    }
    return null;
  }

  /** The paper's own place of the level that a name begins with: `市光伏产业链` in a city's paper. */
  home(name: string): EntityRef | null {
    const level = HOME_LEVEL.exec(name)?.[1];
    if (level === undefined) return null;
    const place = this.#home.findLast((part) => part.endsWith(level));
    return place === undefined ? null : (this.#forms.get(place) ?? placeRef(place));
  }

  #known(row: PlaceRow): EntityRef {
    return this.#forms.get(row.name) ?? placeRef(row.name);
  }
}

/** The row that shares most of its path with the paper's home; none where the name says too little. */
function nearest(rows: readonly PlaceRow[], home: readonly string[]): PlaceRow | null {
  const shared = (row: PlaceRow): number => row.path.filter((part) => home.includes(part)).length;
  const [best, second] = [...rows].sort((a, b) => shared(b) - shared(a) || a.path.length - b.path.length);
  if (best === undefined) return null;
  if (second !== undefined && shared(best) === shared(second) && best.level === second.level) return null;
  return best;
}

/** A township that the gazetteer need not know, `乙镇` behind `甲县`. */
function townAt(name: string, at: number): { readonly ref: EntityRef; readonly length: number } | null {
  const town = TOWN.exec(name.slice(at))?.[0];
  return town === undefined ? null : { ref: placeRef(town), length: town.length };
}

function placeRef(name: string): EntityRef {
  return { label: "Place", name, key: `Place:${name}` };
}
