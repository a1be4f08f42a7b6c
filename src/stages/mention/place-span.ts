/** A place as one article names it. */

export interface PlaceSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** `admin` from the gazetteer, `region`, or the kind of its head (town, village, zone, road, nature, venue). */
  readonly kind: string;
  /** Last character of an administrative full name (市, 县, 镇), else empty. */
  readonly level: string;
}
