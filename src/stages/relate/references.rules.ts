/** Words that point back: to the project told last (`该项目`, `园区由…`), to the place told last (`这里`, `镇里`). */

/** `该项目`, and `项目`, `园区`, `基地` at a clause's beginning before what is told of it. */
export const PROJECT_REFERENCE =
  /(?:该|这个|这一|这座|这项|此)(?:项目|工程|产业园|园区|基地|大桥|水库|电站|工厂|生产线)|(?<=[，。；：\n,;:]|^)(?:项目|园区|产业园|基地|工程|生产线|电站|大桥|水库|隧道|铁路|高铁|高速|公路|码头|机场|冷库|工厂|车间|泵站|测试场|风电场|综合体)(?=由|已于|正在|全长|总长|主跨|总投资|总占地|投资|位于|坐落|选址|落户|占地|建成|达产|投产|所在|计划|拟|将|分|一期|全部|于|规划)/g;

/** `在这里`, `该镇`, `镇里的`, `县内`: the place told last, of the level that the words name. */
export const PLACE_REFERENCE =
  /(?:这里|此地|这儿|当地)(?<=[在于到]..)|(?:该|本|这个|同一)(?:省|市|县|区|镇|乡|村|园区|开发区|社区|街道)|(?:(?:镇|乡|村|园区|开发区)(?=[里内上])|[区县市州旗盟](?=[里内上]的))(?<=(?:^|[^\u4e00-\u9fff]|[给在到去是由与和向从把将被连靠经找用请])(?:镇|乡|村|园区|开发区|[区县市州旗盟]))/g;

/** The level that a reference to a place names: `该镇` → 镇; empty for `这里`. */
export const REFERENCE_LEVEL = /(?:开发区|园区|社区|街道|[省市县区镇乡村州旗盟])$/;

/** Heads of references that name any project. */
export const ANY_PROJECT = /(?:项目|工程)$/;

/** Parks are called by many words: `园区` is any of them. */
export const IS_PARK = /园/;
export const PARK_LEVEL = /^(?:园区|开发区)$/;
export const PARK_ENDING = /(?:园|园区|开发区|新区|高新区|经开区)$/;

/**
 * `公司`, `集团` alone at a clause's beginning or behind a joint, `该厂`, `这家企业`: the firm of which the text speaks;
 * no `子公司`, no head of a post (`公司总经理`), no `公司+农户`.
 */
export const FIRM_REFERENCE =
  /(?:该|这家|这个|那家)(?:公司|企业|集团|厂|工厂|合作社)|(?<=^|[，。；：！？“”（）—\n,;:]|[由与和同跟向为给对从被把将让说称是但而]|如今|目前|眼下|现在|当前|今年|去年|当年|近年来|随后|此前|此后|后来|年来|[年月日天]|其中)(?:集团公司|公司|集团|厂里|厂子|合作社)(?![们化制+＋])/g;

/** A reference that points at the firm told last. */
export const POINTS_BACK = /^[该这那]/;

/** Behind a firm these name somebody of it: `公司总经理张三`. */
export const POST_BEHIND =
  /^(?:党|董|总|副|首|常务|执行|监事|负责|经理|厂长|院长|主任|书记|员工|职工|工人|法人|创始|相关|有关|人力|财务|技术员|理事|老板|工会)/;

/** What a reference names, by its last character: `厂` is a works, `社` a cooperative. */
export const FIRM_HEADS: Readonly<Record<string, RegExp>> = {
  厂: /厂$/,
  里: /厂$/,
  子: /厂$/,
  社: /合作社$/,
  团: /集团/,
};

/** Cooperatives deal as firms do, though they are bodies. */
export const COOPERATIVE = /合作社$/;
export const FULL_STOP = "。";
