/** Firms named by brand and city: 「中车株洲」 beside a post of firms shows the brand, which is then known all over the page. */
import { type Bodies, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./name-end.ts";
import { FIRM_POSTS, INSTITUTE } from "./org-name.rules.ts";
import type { PlaceSpan } from "./place-span.ts";
import { PLAIN_SINGLES } from "./signs.rules.ts";

const BRAND = 2;

interface Reader {
  readonly scan: ClauseScan;
  readonly bodies: Bodies;
}

export function findPlacedBrands(
  readers: readonly Reader[],
  places: readonly (readonly PlaceSpan[])[],
): void {
  const brands = new Set<string>();
  readers.forEach(({ scan }, i) => {
    for (const place of places[i] ?? []) {
      if (mayBear(scan, place) && FIRM_POSTS.test(scan.text.slice(place.end, place.end + 5))) {
        brands.add(scan.text.slice(place.start - BRAND, place.start));
      }
    }
  });
  if (brands.size === 0) return;
  readers.forEach(({ scan, bodies }, i) => {
    for (const place of places[i] ?? []) {
      if (!brands.has(scan.text.slice(place.start - BRAND, place.start)) || !mayBear(scan, place)) continue;
      const end = scan.text[place.end] === INSTITUTE && scan.isCut(place.end + 1) ? place.end + 1 : place.end;
      const start = place.start - BRAND;
      bodies.add(
        bodyOf(scan, start, end, {
          label: "Enterprise",
          name: scan.text.slice(start, end),
          kind: "brand",
          rule: "enterprise.placed-brand",
          score: 0.85,
        }),
      );
    }
  });
}

/** A city by its short name after two characters that are no words and that nothing comes before. */
function mayBear(scan: ClauseScan, place: PlaceSpan): boolean {
  if (place.kind !== "admin" || place.end - place.start !== 2 || place.start < BRAND) return false;
  for (let at = place.start - BRAND; at < place.start; at++) {
    const char = scan.text[at] ?? "";
    if (!/[\u4e00-\u9fff]/.test(char) || PLAIN_SINGLES.has(char) || !scan.isCut(at) || scan.isStop(at + 1))
      return false;
  }
  return endsName(scan, place.start - BRAND);
}
