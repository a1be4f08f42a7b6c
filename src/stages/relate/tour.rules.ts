/** 调研: how a text says that its visits lie in one place, and how it tells each stop. */
import { shapeChar } from "../../rules/shape-labels.ts";

const PERSON = shapeChar("Person");
const PLACE = shapeChar("Place");
const THING = `[${shapeChar("Enterprise")}${shapeChar("Organization")}${shapeChar("Project")}]`;

/** `张三在甲省调研`, `张三到甲区、乙区督导`: the tour and its places. */
export const TOUR = new RegExp(
  `${PERSON}[^。；！？，]{0,12}?(?:在|到|赴|前往|来到|深入)(${PLACE}(?:[、和]?${PLACE}){0,5})[^。；！？，]{0,8}?(?:调研|考察|督导|视察|走访|督查|检查|看望|调查研究)`,
);

/** `在乙市，…`: the place to which the following stops belong. */
export const STAGE = new RegExp(
  `(?:^|[，。；：])(?:[^，。；：]{0,6}(?:在|来到|到|抵达|转往|前往))(${PLACE}{1,3})，`,
  "g",
);

/** `来到甲公司`, `考察了甲公司、乙工程现场、丙研究院`, `在甲公司，`: stops; not `在中央党校学习`. */
const PLAIN = "[^。；！？，、和\\uE000-\\uE0FF]";
const JOINT = `${PLAIN}{0,6}[、和](?:[^。；！？，、和]{1,14}[、和])?`;
export const STOP = new RegExp(
  `(?:(?:来到|走进|前往|赴|到|考察|察看|参观|走访|调研|进入|走访慰问|深入)了?|在(?!${THING}[^，。；]{0,8}(?:学习|培训|进修|毕业|工作)))(${THING}(?:${JOINT}${THING}){0,12})`,
  "g",
);
