/** Names of places that other words run together to as well. */

/** 和 and 县: 「张三和县扶贫办主任」. */
export const JOINED = "和县";

/** What stands before the county of that name: nothing, a place above it, or a word that leads to a place. */
export const BEFORE_COUNTY = /(?:^|[^\p{sc=Han}]|[省市徽山在到赴于从往向是为进])$/u;
