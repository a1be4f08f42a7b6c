/** 工商联, 总工会, 发改委: every city has one, and the page's own is meant; 中纪委 and 国资委 belong to the country. */
export const SHORT_LOCAL = /^(?![中国]).{1,2}[联会协办局委站所队社]$/u;

/** 高新区管委会, 经开区法院, 园区党工委: the area that the name begins with is one of the page's city. */
export const AREA_OF_CITY =
  /^(?:国家级|省级)?(?:高新|经开|经济(?:技术)?开发|高新技术(?:产业)?(?:开发)?|开发|示范|保税|综保|综合保税|自贸|旅游度假)区|^(?:工业|产业|科技)?园区?(?=管委会|管理委员会|党工委)/u;
