/** 调研: how a text says that its visits lie in one place, and how it tells each stop. */
import { shapeChar } from "../../rules/shape-labels.ts";

const PERSON = shapeChar("Person");
const PLACE = shapeChar("Place");
const THING = `[${shapeChar("Enterprise")}${shapeChar("Organization")}${shapeChar("Project")}]`;

/** `张三在甲省调研`, `张三率队到甲区、乙区就教育工作开展督导`: the tour and its places. */
export const TOUR = new RegExp(
  `${PERSON}[^。；！？，]{0,20}?(?:在|到|赴|前往|来到|深入)(${PLACE}(?:[、和]?${PLACE}){0,5})[^。；！？，]{0,20}?(?:调研|考察|督导|视察|走访|督查|检查|看望|慰问|调查研究)`,
  "d",
);

/** `在乙市，…`: the place to which the following stops belong. */
export const STAGE = new RegExp(
  `(?:^|[，。；：])(?:[^，。；：]{0,8}(?:在|来到|到|抵达|转往|前往|转赴))(${PLACE}{1,3})，`,
  "dg",
);

/** `来到甲公司`, `考察了甲公司、乙工程现场、丙研究院`, `在甲公司，`: stops; not `在中央党校学习`. */
const PLAIN = "[^。；！？，、和\\uE000-\\uE0FF]";
const JOINT = `${PLAIN}{0,6}[、和](?:[^。；！？，、和]{1,14}[、和])?`;
const VISIT =
  "来到|走进|前往|赴|到|考察|察看|查看|参观|走访|调研|视察|进入|走访慰问|看望慰问|深入|抵达|登上|步入";
const MODIFIER = `(?:位于)?${PLACE}{0,3}(?:${PLAIN}{1,12}的|的)?`;
export const STOP = new RegExp(
  `(?:(?:${VISIT})了?${MODIFIER}|在(?!${THING}[^，。；]{0,8}(?:学习|培训|进修|毕业|工作)))(${THING}(?:${JOINT}${THING}){0,12})`,
  "dg",
);
