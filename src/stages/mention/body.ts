/** A body in the making: where it stands, its name on the page, and what a part of it is named by. */
import type { EntityLabel } from "../../model/index.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";

export interface Body extends Found {
  /** What the name of a part begins with: 中共株洲市委 for 市委, the name itself for most. */
  readonly stem: string;
  /** The place or level that a neighbour after 、 shares (「市资规局、工信局」), else empty. */
  readonly prefix: string;
  /** `local`, `nation`, `implied`, `alias`, `bare` or the kind of its head. */
  readonly kind: string;
}

/** The bodies of one article by where they end; a longer one takes the place of those inside it. */
export class Bodies {
  readonly #scan: ClauseScan;
  readonly #byEnd = new Map<number, Body>();
  readonly #all: Body[] = [];

  constructor(scan: ClauseScan) {
    this.#scan = scan;
  }

  add(body: Body): void {
    const rival = this.#byEnd.get(body.end);
    if (rival !== undefined && rival.start <= body.start) return;
    this.#byEnd.set(body.end, body);
    if (body.kind !== "implied") this.#scan.bodyStart[body.end] = body.start + 1;
    this.#all.push(body);
  }

  endingAt(end: number): Body | undefined {
    return this.#byEnd.get(end);
  }

  /** Bodies in the order they were found. */
  get all(): readonly Body[] {
    return this.#all;
  }

  /** The last body that starts before `at` and satisfies `test`. */
  lastBefore(at: number, test: (body: Body) => boolean): Body | undefined {
    let last: Body | undefined;
    for (const body of this.#all) {
      if (body.start < at && (last === undefined || body.start > last.start) && test(body)) last = body;
    }
    return last;
  }
}

export function bodyOf(
  scan: ClauseScan,
  start: number,
  end: number,
  of: {
    label: EntityLabel;
    name: string;
    stem?: string;
    prefix?: string;
    kind: string;
    rule: string;
    score: number;
  },
): Body {
  return {
    start,
    end,
    text: scan.text.slice(start, end),
    label: of.label,
    name: of.name,
    stem: of.stem ?? of.name,
    prefix: of.prefix ?? "",
    kind: of.kind,
    rule: of.rule,
    score: of.score,
  };
}
