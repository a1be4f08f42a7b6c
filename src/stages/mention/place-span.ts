/** A place as one article names it. */

/** Kind of a division of another country, which has no government as those of China have. */
export const FOREIGN = "foreign";

export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** `admin` from the gazetteer, `region`, `foreign` for a division of another country, or the kind of its head (town, village, zone, road, nature, venue). */
  readonly kind: string;
  /** Last character of an administrative full name (市, 县, 镇), else empty. */
  readonly level: string;
}
