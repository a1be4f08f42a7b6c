/** The firm or school whose own paper a page is: 「集团公司」 and 「我校」 are the house, whatever others the article names. */
import type { EntityLabel, Page } from "../../model/index.ts";
import { GROUP_FIRMS, HOUSE_IMPRINT, OWN_SIGNS, SCHOOL_PAPER } from "./org.rules.ts";
import type { OrgHead } from "./org-heads.ts";

/** How far from its top a page names who prints it. */
const IMPRINT = 400;

export interface House {
  readonly label: EntityLabel;
  readonly name: string;
}

/** The firm that the head of a page without a city names as its publisher, the school of a school's paper, or `null`. */
export function houseOf(page: Page): House | null {
  if (page.home.path.length > 0) return null;
  const school = SCHOOL_PAPER.exec(page.paper ?? "")?.[1];
  if (school !== undefined) return { label: "Organization", name: school };
  const [, ofParty, own] = HOUSE_IMPRINT.exec(page.text.slice(0, IMPRINT)) ?? [];
  const firm = ofParty ?? own;
  return firm === undefined ? null : { label: "Enterprise", name: firm };
}

/** Whether a head that stands alone means the house: 「集团公司」, 「我公司」, or the only firm at hand. */
export function meansHouse(text: string, head: OrgHead, others: boolean): boolean {
  if (GROUP_FIRMS.has(head.word)) return true;
  return OWN_SIGNS.at(text, head.start - 1) || !others;
}
