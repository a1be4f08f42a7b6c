/** Divisions and regiments of the production and construction corps of Xinjiang, which are numbered. */

/** Words of a text in which a numbered 团 is one of the corps. */
export const CORPS = /兵团|第[一二三四五六七八九十]{1,3}师/u;
/** 「第二师三十三团」, 「一二三团」, 「142团」, 「第八师」; no 团队, 师生. */
export const CORPS_UNIT =
  /(?:第?[一二三四五六七八九十]{1,3}师)?(?:第?[一二三四五六七八九十〇零百\d]{2,4}|(?<=师)[一二三四五六七八九十])团场?(?![队员结圆购体聚伙组])|第[一二三四五六七八九十]{1,3}师(?![生傅资范大德])/gu;
/** The division that opens a name. */
export const DIVISION = /^第?[一二三四五六七八九十]+师/u;
