/** Signs and short words that several layers of mentions read by. */
import { CharSet } from "../../text/char-set.ts";

/** Characters that end a clause: no name runs over them. Quotes and brackets are handled by the layers. */
export const HARD = new CharSet(
  "\n，。、；：！？“”‘’（）()《》〈〉【】—…·|/●■◆▲△○□★▌▍▎▏█▊▪▫◀▶►◄→←↑↓☆※◇◎▼▽+＋ \u3000,.;:!?\"'",
);
/** Characters that stand for the home place of that level: 「市工信局」「省商务厅」「镇农综站」. */
export const LEVELS = new CharSet("省市县区州盟旗镇乡村");
/** 「全国」「国家」「中国」 before a body's name stand for the whole country. */
export const NATION_WORDS = new Set([
  "全国",
  "国家",
  "中国",
  "中华",
  "国际",
  "世界",
  "亚洲",
  "中央",
  "全球",
  "中共",
]);
/** Joins two places that open one name: 「中国—东盟」. */
export const DASH = "—";
export const OPEN_QUOTE = "“";
export const CLOSE_QUOTE = "”";
export const OPEN_BRACKET = "（";
export const CLOSE_BRACKET = "）";
export const LIST_COMMA = "、";
/** What may stand before a post: 「副|书记」「常务副|院长」. */
export const DEPUTY = /^(?:常务副|执行副|第一副|副|代|原|名誉)/;
/** 「我市」「我省」: the paper's own place. */
export const HOME_WORDS: ReadonlyMap<string, string> = new Map([
  ["我市", "市"],
  ["我省", "省"],
  ["我县", "县"],
  ["我区", "区"],
  ["我州", "州"],
]);
export const SENTENCE_END = /[。！？；\n]/;
/** Single characters that are words of their own, so that they do not make a core rare. */
export const PLAIN_SINGLES = new CharSet(
  "各该本全同整每几两三四五六七八九十一二个多老新大小上下前后好有为到进出过回走来去着看听说把被让擦完块条座家这那些",
);
/** 「两个」「三」 before 片区: a count, no name. */
export const COUNTED = /^[一二三四五六七八九十两几多]+个?$/;
/** 「水城村」「奥林社区」「达来嘎查」. */
export const VILLAGE = /(?<=^|[镇乡县区市]|街道|苏木)[^镇乡县区市道木]{1,5}(?:村|社区|嘎查|屯|寨)$/;
/** 「宋卓然|代表|公司」「钱望舒|问|公司」: what a person does to the body, not a part of its name. */
export const PERSON_ACTS: ReadonlySet<string> = new Set(["代表", "问", "对", "请", "说", "找", "带"]);
export const OF = "的";
export const COUNTY_LEVELS = new Set(["县", "区", "镇", "乡", "街道", "村", "社区"]);
export const FULL_FIRM = /公司$/;
/** Units that end a name only behind a figure: 「10吨|…」, not 「米糠」 nor 「江米」. */
export const UNIT_SIGNS = new CharSet(["米", "吨", "亩"]);
export const FIGURE = /[\d一二三四五六七八九十百千万亿两几多余每]$/u;
/** Forms of firms that need no trade behind the brand: 「东方|集团」, not 「东方|公司」. */
export const WHOLE_FORM = /(?:有限|集团|股份)/;
