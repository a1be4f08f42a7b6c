/** Titles that are put together from names: of signings and of prizes. */

/** Joins two parties in a title. */
export const AND = "与";

/** 「甲与乙」 for 「双方」. */
export function partiesTitle(parties: readonly string[], clause: string): string {
  return `${parties.join(AND)}${clause.replace(/^.*?(?:双方|两家|校企|校地|两地|政企|银企|三方|两市|三市|两省|两县|各方)(?:双方)?(?:继)?/, "")}`.slice(
    0,
    40,
  );
}

const POINTING =
  /^(?:它们?|他们|后者|前者|其(?!他)|该[^与和同向，]{1,4}|公司|集团|院方|校方)?(?:又|还|也|已|再|接着|随后|分别|当场|当天|同时|去年|今年)*(?=[与和同向])/;
const SIGNED = /(?:续签|签订|签署|签下|签了|签过|签约|签成|达成).*$/;

/** What is signed, of a title whose first party is only pointed at: 「它接着与甲公司签下协议」; `null` for any other title. */
export function signedByPointer(title: string): string | null {
  return POINTING.test(title) ? (SIGNED.exec(title)?.[0] ?? null) : null;
}

/** 「甲、乙获某奖」. */
export function wonTitle(winners: readonly string[], prize: string): string {
  return `${winners.join("、")}获${prize}`;
}
