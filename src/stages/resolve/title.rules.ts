/** What stands around the name of a happening without being part of it, and what makes a name unique. */

/** 「直播」, 「热烈祝贺」, 「致电祝贺」, 「出席」 before a name tell what somebody does about it. */
export const TITLE_OPENER =
  /^(?:刚才|(?:现场|全程|同步)?直播|(?:致电|致信|热烈)?祝贺|(?:出席|参加|观看)(?!.{0,4}$))/u;

/** 「X大会暨Y成立大会」 is X: what is held together is one. */
export const TOGETHER = /^暨/u;

/** 「十四届全国人大二次会议」, 「第33届夏季奥林匹克运动会」: a name with the number of its session is held once. */
export const NUMBERED = /第?[〇一二三四五六七八九十百零\d]+届/u;

/** 「推进大会暨成立大会」 is spoken of as either. */
export const JOINED_TITLES = "暨";
/** A half shorter than this (「大会」) names no happening by itself. */
export const HALF_LEAST = 6;
