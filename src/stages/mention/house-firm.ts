/** The firm whose own paper a page is: 「集团公司」 and 「我公司」 are that firm, whatever others the article names. */
import type { Page } from "../../model/index.ts";
import type { OrgHead } from "./org-heads.ts";
import { GROUP_FIRM, HOUSE_IMPRINT, OWN_SIGNS } from "./things.rules.ts";

/** How far from its top a page names who prints it. */
const IMPRINT = 400;

/** The full name of the firm that the head of a page without a city names as its publisher, or `null`. */
export function houseFirmOf(page: Page): string | null {
  if (page.home.path.length > 0) return null;
  const [, ofParty, own] = HOUSE_IMPRINT.exec(page.text.slice(0, IMPRINT)) ?? [];
  return ofParty ?? own ?? null;
}

/** Whether a head that stands alone means the house: 「集团公司」, 「我公司」, or the only firm at hand. */
export function meansHouse(text: string, head: OrgHead, others: boolean): boolean {
  if (head.word === GROUP_FIRM) return true;
  return OWN_SIGNS.at(text, head.start - 1) || !others;
}
