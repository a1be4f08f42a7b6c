/** `双方`, `校企双方`, `两家医院`, `三市`: how a text counts the sides of an agreement without naming them. */
import type { EntityLabel } from "../../model/index.ts";

/** What every such sentence holds. */
export const SIGNS = /签|缔结/;

/** The kinds of the sides, the count, what is counted, and the signing in the same clause. */
export const SIDES =
  /(校企|银企|政企|政银|政校|校地|院企|村企)?(双|两|三|四)(?:方|家(医院|企业|公司|银行|学校|高校|单位)?|([省市县区地州]))[^，。；：！？]{0,14}?(?:签订|签署|签下|签了|签约|签定|缔结)/;

export const SIDES_COUNT: Readonly<Record<string, number>> = { 双: 2, 两: 2, 三: 3, 四: 4 };

/** What one side is by the word for it: `校企双方` are a school and a firm. */
export interface Side {
  readonly label: EntityLabel;
  readonly ending: RegExp;
}

const SCHOOL: Side = { label: "Organization", ending: /大学$|.{4}(?<!科)学院$|学校$/ };
const FIRM: Side = { label: "Enterprise", ending: /(?<!银行|支行|分行)$/ };
const BANK: Side = { label: "Enterprise", ending: /银行|[支分]行$/ };
const OFFICE: Side = { label: "Organization", ending: /政府$|管委会$|委员会$|局$|委$/ };

export const SIDES_BY_WORD: Readonly<Record<string, readonly [Side, Side]>> = {
  校企: [SCHOOL, FIRM],
  银企: [BANK, FIRM],
  政企: [OFFICE, FIRM],
  政银: [OFFICE, BANK],
  政校: [OFFICE, SCHOOL],
  校地: [SCHOOL, OFFICE],
  院企: [{ label: "Organization", ending: /院$|所$/ }, FIRM],
  村企: [{ label: "Place", ending: /村$/ }, FIRM],
};

/** How bodies end that a counted word names: `两家医院`. */
export const COUNTED_ENDINGS: Readonly<Record<string, RegExp>> = {
  医院: /院$/,
  银行: /行$/,
  学校: /校$|学院$|大学$|学$/,
  高校: /学院$|大学$/,
  企业: /./,
  公司: /./,
  单位: /./,
};
