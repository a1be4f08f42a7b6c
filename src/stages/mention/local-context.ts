/** Which place a bare level stands for: 「市委」 the paper's city, 「镇党委」 the town named last, 「县长」 the county at hand. */
import type { Home } from "../../model/index.ts";
import type { PlaceSpan } from "./place-span.ts";
import {
  AUTONOMOUS,
  CITY,
  CITY_ENDINGS,
  LEAGUE,
  PLACE_LEVELS,
  PROVINCE,
  SENTENCE_END,
} from "./things.rules.ts";

const NEAR = 80;

interface Use {
  readonly at: number;
  readonly level: string;
  readonly name: string;
}

export class LocalContext {
  readonly #home: Home;
  readonly #text: string;
  readonly #places: readonly Use[];
  readonly #uses: Use[] = [];

  constructor(home: Home, text: string, places: readonly PlaceSpan[]) {
    this.#home = home;
    this.#text = text;
    this.#places = places
      .map((p) => ({ at: p.start, level: levelOf(p.name), name: p.name }))
      .filter((use) => use.level !== "");
  }

  /** Remembers that a body or post of `name` stands at `at`, for the bare levels after it in the sentence. */
  use(at: number, name: string): void {
    const level = levelOf(name);
    if (level !== "") this.#uses.push({ at, level, name });
  }

  /** The place that bare `level` at `at` stands for, or `null` where the page does not say. */
  placeFor(bare: string, at: number): string | null {
    const level = bare === AUTONOMOUS ? PROVINCE : bare;
    const said = this.#uses.findLast((use) => use.level === level && use.at < at);
    if (said !== undefined && at - said.at <= NEAR && !SENTENCE_END.test(this.#text.slice(said.at, at))) {
      return said.name;
    }
    return this.#ofHome(level) ?? this.#nearest(level, at);
  }

  #ofHome(level: string): string | null {
    const path = this.#home.path;
    if (level === PROVINCE) return path[0] ?? null;
    if (level === CITY)
      return path.findLast((name, i) => CITY_ENDINGS.test(name) && (i > 0 || path.length === 1)) ?? null;
    const last = path.at(-1) ?? "";
    if (level === LEAGUE) return path.find((name) => name.endsWith(level)) ?? null;
    return path.length > 2 && last.endsWith(level) ? last : null;
  }

  #nearest(level: string, at: number): string | null {
    const before = this.#places.findLast((use) => use.level === level && use.at < at);
    return (before ?? this.#places.find((use) => use.level === level))?.name ?? null;
  }
}

/** The last character of an administrative name, 街道 and 社区 whole. */
export function levelOf(name: string): string {
  if (name.endsWith(AUTONOMOUS)) return PROVINCE;
  return name.length < 2 ? "" : (PLACE_LEVELS.find((level) => name.endsWith(level)) ?? "");
}
