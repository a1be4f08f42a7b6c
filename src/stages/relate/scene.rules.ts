/** 「前往甲区，走访了乙公司」: how a clause sets the scene in a place, and what keeps the next sentence in it. */
import { shapeChar } from "../../rules/shape-labels.ts";

const PLACE = shapeChar("Place");
const PLAIN = `[^，。；：！？${PLACE}]`;

/** `在甲县乙镇，`, `张三一行前往甲区，`, `甲镇的一片缓坡上彩旗招展，`: the places of the scene that a clause sets. */
export const SCENE = new RegExp(
  `(?:^|[，。；：])(?:${PLAIN}{0,18}(?:在|来到|走到|抵达|转往|前往|转赴|走进|深入|进入|赶到|驱车到|到|赴))?(${PLACE}{1,4})(?:境内|辖区|[内里上]|现场)?(?:的${PLAIN}{1,10}[上里内旁边前下]${PLAIN}{0,8})?(?=，)`,
  "dg",
);

/** Words before a place that set no scene: plans, origins and what happens to somebody else. */
export const NO_SCENE = /将赴|拟赴|计划|来自|毕业|出生|曾在|当年|家住|从.{0,4}$|对标|学习/;

const THING = `[${shapeChar("Enterprise")}${shapeChar("Organization")}${shapeChar("Project")}]`;
const WORDS = "[^。；！？，、和\\uE000-\\uE0FF]";
const JOINT = `${WORDS}{0,6}[、和](?:[^。；！？，、和\\uE000-\\uE0FF]{1,14}[、和])?${WORDS}{0,4}`;

/** `走访了甲公司总部和乙公司`, `先看了丙项目工地`: what is visited in the scene. */
export const VISITED = new RegExp(
  `(?:来到|走进|走访|考察|察看|查看|参观|调研|视察|看望|深入|抵达|登上|步入|进入|检查|了解|看了|走到|踏访|探访|看|(?<=[，；：])在)了?(?:位于)?${PLACE}{0,3}[^。；！？，\\uE000-\\uE0FF]{0,14}?(${THING}+(?:${JOINT}${THING}+){0,12})`,
  "dg",
);

/** How a sentence goes on in the scene of the one before: `随后，一行人来到…`. */
export const STAYS = /^(?:随后|接着|之后|紧接着|而后|离开|走出|一行|[又还](?=来到|到|走|察看|查看|赶|前往))/;
