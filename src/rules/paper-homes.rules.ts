/** The small words in the names of papers: 今日永新 is the paper of 永新县. */

/** What a county's paper puts before its place. */
export const PAPER_OPENING = /^今日/u;

/** What a place's full name has after the short one in the paper's name. */
export const PLACE_ENDINGS = ["县", "市", "区", "旗"] as const;
