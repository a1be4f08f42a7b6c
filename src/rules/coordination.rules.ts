/** The small words that patterns take for granted: how numbers are written and how lists are joined and closed. */

/** A number as printed, exact or vague: `15`, `1.2亿`, `三百余`. */
export const NUMBER_CHARS = "\\d.%,〇零一二两三四五六七八九十百千万亿余多几首数";

/** What stands between two members of a list: `、` `和` `以及`; where persons may stand also a comma. */
export const LIST_JOINTS = "以及|[、和与及跟同暨]";
export const PERSON_JOINTS = "以及|[、，和与及跟同暨]";

/** What closes a list behind `等` and a number: `等15家企业`, `等100名同志`. */
export const LIST_CLOSE = "等";
export const LIST_COUNTERS = "家个名位项座所支条";
export const LIST_KINDS = "[\\u4e00-\\u9fff]{0,4}?";

/** What links a modifier to the member of a list that it describes: `总投资15亿元的`. */
export const MODIFIER_CLOSE = "的";

/** What ends a short apposition before a member of a list: `甲集团和集群龙头|乙公司`, `甲公司及其全资子公司|乙公司`. */
export const APPOSITION_CLOSE =
  "企业|龙头|公司|厂家|厂商|供应商|配套商|单位|机构|院校|高校|同行|旗下|所属|下属";

/** Words that pair two lists member by member: `甲、乙分别与丙、丁签约`. */
export const PAIRING = /分别|先后|依次|各自/;

/** What stands before the partners of a subject told earlier: `甲公司分别与|乙、丙签约`. */
export const BEFORE_PARTNER = "与和同跟向";

/** Words by which all of a list act together: `签下三方协议`. */
export const SEVERAL_SIDES = /三方|四方|多方|各方|共同|三家|三地/;

/** The characters that can follow a member of a list. */
export const LIST_BORDERS = "、，和与及以跟同暨等";

/** What stands right before a name that is an object, so that no later clause speaks of it: `来自邳州的甲公司`. */
export const BEFORE_OBJECT =
  "(?:由|从|向|给|为|与|和|同|跟|对|把|被|自|往|于|到|成了|进了|收了|用的是|叫|名叫|名为|更名为|改名为|供应|供给|收购|引进|引来|携手|联合|牵手|共建|建设|组建)(?:[^，。；：]{0,8}的)?$|(?:来自|出自|购自|供应商是|供应商为|供货商是|厂家是|外包给|交给了|卖到|卖给|供给|销往|供应给|发往|交给|母公司|子公司)[^，。；：]{0,10}$";

/** What stands between a name and what it owns or made, of which the clause speaks: 「甲公司的全资子公司|乙公司」「甲与乙合办的|丙中心」. */
export const OWNED_WORK =
  "[^，。；：！？]{0,16}?的(?:(?:全资|控股|参股|首家)?(?:子公司|分公司|公司|企业|工厂|基地|品牌)(?:——)?)?(?=[\\uE000-\\uE0FF])";

/** How a clause begins that speaks of the person told before. */
export const PERSON_PRONOUN = "^(?:但|而|如今|后来|当时)?[他她](?!们|国|乡|人)";
