/** 「科技处」, 「该院肝胆外科」: parts that are printed without the name of the whole to which they belong. */
import type { EntityLabel } from "../../model/index.ts";

/** Which parts belong to which wholes: the ending of the part, the label and the ending of the whole. */
export interface PartKind {
  readonly part: RegExp;
  readonly label: EntityLabel;
  readonly whole: RegExp;
}

/** What a part may open with when it points to its whole: `该院|肝胆外科`, `学校|科技处`, `公司|工会`. */
export const POINTS_TO_WHOLE = /^(?:该|本|我)?(学校|医院|集团公司|公司|集团|[院校厂])(?=.{2})/;

/** The endings of the wholes to which such words point. */
export const POINTED_WHOLE: Readonly<Record<string, RegExp>> = {
  学校: /大学$|学院$|学校$|中学$/,
  校: /大学$|学院$|学校$|中学$/,
  医院: /院$/,
  院: /院$/,
  集团公司: /集团|公司$/,
  公司: /公司$|集团$|厂$/,
  集团: /集团/,
  厂: /厂$|公司$/,
};

/** The body that a paper of its own serves: `甲大学|报`, `乙集团|报`. */
export const HOUSE_PAPER = /^(.{2,}(?:大学|学院|集团|公司|医院))(?:校报|周报|日报|报)$/;

/** The longest name of a bare part. */
export const LONGEST_PART = 9;

export const PART_KINDS: readonly PartKind[] = [
  {
    part: /(?:学院|[^关]系|研究生院|图书馆|校区|[^事]处|团委|校友会|学术委员会)$/,
    label: "Organization",
    whole: /大学$|.{5}学院$/,
  },
  {
    part: /(?:[外内儿骨妇产伤病眼]科|.科室|门诊|门诊部|病区|护理部|药学部|急诊部|急救部)$/,
    label: "Organization",
    whole: /(?:医院|卫生院|保健院)$/,
  },
  {
    part: /(?:法庭|[审执]庭|[一二三]庭|[^外内儿骨妇产伤病眼]科|股|执行局)$/,
    label: "Organization",
    whole: /(?:法院|检察院|局)$/,
  },
  {
    part: /(?:车间|工段|分厂|[一二三四]班|班组|研发中心|技术中心|(?:人力资源|市场|销售|营销|技术|研发|生产|质量|质检|财务|安环|安全|工程|采购|工艺|设备|行政|运营|客服|事业|管理|物流|法务|品牌|服务)[部处科])$/,
    label: "Enterprise",
    whole: /./,
  },
];

/** Bodies that belong to no house of the text: those of a place, departments of a party committee. */
export const NO_BARE_PART =
  /[省市县区镇村州旗盟]|总工会$|科学院$|^(?:组织部|宣传部|统战部|政法委|武装部|支部|党支部|办公室|项目部|指挥部|工会|团委)$/;

/** Schools of their own, whatever school is named before: 「文理学院」, 「职业技术学院」. */
export const OWN_SCHOOL =
  /(?:师范|职业|技术|文理|理工|技师|警官|警察|[工农商牧林]业|航空|航天|党校|行政|幼儿师范|高等专科|干部)学院$/;
/** What both schools and their faculties end in. */
export const COLLEGE = /学院$/;
