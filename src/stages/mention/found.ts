/** A typed span that a layer of this stage has found in one article, before names are made canonical. */
import type { EntityLabel, Span } from "../../model/index.ts";

export interface Found extends Span {
  readonly label: EntityLabel;
  /** The form in `Article.text`. */
  readonly text: string;
  /** The fullest name that the layer can give: `市委` → `中共株洲市委员会`. */
  readonly name: string;
  readonly rule: string;
  /** `0..1` */
  readonly score: number;
}
