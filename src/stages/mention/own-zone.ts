/** Zones told by their heads alone: the one named before, else that of the paper's own city, 「绵阳|高新区」. */
import type { Home } from "../../model/index.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./name-end.ts";
import { OWN_ZONES, SEAT_LEVEL } from "./place.rules.ts";
import type { PlaceSpan } from "./place-span.ts";

/** The zone whose head runs from `at` to `end`, named by the paper's own city or county; `市高新区` by its full name. */
export function ownZone(scan: ClauseScan, at: number, end: number, { path }: Home): PlaceSpan | null {
  const head = scan.text.slice(at, end);
  const seat = path.length > 1 ? (path.at(-1) ?? "") : "";
  const level = SEAT_LEVEL.exec(seat)?.[0] ?? "";
  if (!OWN_ZONES.has(head) || level === "" || !scan.isCut(at)) return null;
  const start = scan.text.startsWith(level, at - level.length) ? at - level.length : at;
  if (!endsName(scan, start)) return null;
  const name = (start < at ? seat : seat.slice(0, seat.length - level.length)) + head;
  return { start, end, name, kind: "zone", level: "" };
}

/** 「经开区」 alone: the zone of that kind that was named last. */
export function bareZone(
  scan: ClauseScan,
  spans: readonly PlaceSpan[],
  at: number,
  end: number,
): PlaceSpan | null {
  if (!scan.isCut(end) || (scan.placeStart[end] ?? 0) > 0) return null;
  const head = scan.text.slice(at, end);
  const before = spans.findLast(
    (s) => s.kind === "zone" && s.end <= at && s.name.endsWith(head) && s.name !== head,
  );
  return before === undefined ? null : { start: at, end, name: before.name, kind: "zone", level: "" };
}
