/** Whether a name can begin at an offset: what stands before it belongs to nothing that goes on. */
import type { ClauseScan } from "./clause-scan.ts";
import { FIRM_SORT, FIRM_SORT_END } from "./org-name.rules.ts";
import { HARD } from "./signs.rules.ts";

/** Whether nothing before `at` can belong to a name that starts there. */
export function endsName(scan: ClauseScan, at: number): boolean {
  return (
    at === 0 ||
    HARD.at(scan.text, at - 1) ||
    scan.person[at - 1] === 1 ||
    scan.isStop(at) ||
    endsSort(scan.text, at)
  );
}

/** Characters of 「小巨人企业」. */
const SORT = 5;

/** 「世界500强企业|某某电气公司」, 「会员企业|某某菌业公司」: what sort of firm it is. */
export function endsSort(text: string, at: number): boolean {
  return FIRM_SORT_END.at(text, at - 1) && FIRM_SORT.test(text.slice(Math.max(0, at - SORT), at));
}
