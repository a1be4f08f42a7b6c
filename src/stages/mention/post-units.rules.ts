/** Parts of bodies that a title names in passing: 「标准化股股长」, 「驻上海联络处主任」, 「心内科主任医师」. */

const KINDS =
  "事务所|研究院|研究所|研究室|实验室|办公室|分公司|事业部|项目部|服务部|营业部|联络处|代表处|办事处|管理处|工作站|监督站|工作队|大队|中队|支队|学院|中心|支行|分行|分院|分校|分会|部|处|科|室|股|庭|系|办|组|队|站|所";
const UNIT = new RegExp(`^([^（）]{1,14}?(?:${KINDS}))((?:原|前|副|代|常务|执行|第一|首席)*)$`, "u");
/** Words that look like a part but belong to the title itself. */
const OF_TITLE =
  /^(?:常务|执行|专职|兼职|驻厂|驻村|挂职|主持|党组|党委|党支部|党总支|纪检|总支|机关|第[一二三四五六七八九十]|全?科$|内科$|外科$|办公室$|主任|副|原)/u;
const BARE =
  /^(?:[一-龥]{1,6}(?:部|处|科|室|股|庭|系)|办公室|政工科|(?:人力资源|质量|生产|技术|销售|市场|财务|研发|安全|环保|安环|设备|采购|行政|工程|法务|审计|战略|投资|运营|国际业务|海外)[一-龥]{0,4}部)$/u;
const LEVEL = /^[省市县区州旗盟镇乡]/u;

export interface UnitInTitle {
  /** 「标准化股」 */
  readonly unit: string;
  /** 「股长」 */
  readonly title: string;
}

/** A part of a body inside what stands between the body's name and the end of its post's `head`. */
export function unitInTitle(printed: string, head: string): UnitInTitle | null {
  if (!printed.endsWith(head)) return null;
  const match = UNIT.exec(printed.slice(0, -head.length));
  const [, unit = "", modifiers = ""] = match ?? [];
  if (unit === "" || OF_TITLE.test(unit)) return null;
  return { unit, title: modifiers + head };
}

/** Whether a body's name is but that of a part: 「人力资源部」 of a firm that the page names elsewhere. */
export function isBareUnit(name: string): boolean {
  return BARE.test(name) && !LEVEL.test(name);
}
