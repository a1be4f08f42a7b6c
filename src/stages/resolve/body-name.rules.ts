/** 工商联, 总工会, 发改委: every city has one, and the page's own is meant; 中纪委 and 国资委 belong to the country. */
export const SHORT_LOCAL = /^(?![中国]).{1,2}[联会协办局委站所队社]$/u;
