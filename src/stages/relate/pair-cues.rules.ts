/** Words by which sentences tell a signing, a supply or the receiving of an honour; where they stand beside two names is weighed. */
import type { RelationType } from "../../model/index.ts";

/** 「与乙大学签订协议」「双方」. */
const SIGNING =
  /签约|签订|签署|签下|签定|签字|签了|续签|签|达成|协议|合同|备忘录|框架|意向|双方|三方|代表|分别|仪式|见证|出席|与|和|同|跟|由|为|、/g;
/** 「获评」「被授予」「入选…名单」「榜上有名」. */
const HONOUR =
  /获得者|获奖|获批|获评|获颁|荣获|喜获|获得|获|评为|评选|评|授予|命名|认定|入选|入围|列入|跻身|当选|上榜|榜上有名|摘得|夺得|捧回|斩获|荣立|荣膺|被|称号|名单|奖牌|牌匾|颁奖|颁发|颁|表彰|得主|成为|作为|是|的|、/g;

/** 「供货」「由…配套」「…的老客户」「卖给」「从…进」. */
const SUPPLY =
  /收购|并购|入股|起诉|竞争|供应商|供应链|供应|供货|供给|供|配套|采购|订购|订货|订单|订|客户|买家|买主|主顾|用户|买走|买|卖给|卖|销往|销售|销|发往|送进|送往|送到|送|运往|运|交给|交付|交|进货|进|来自|出自|用|装|原料|材料|产品|货|合同|代工|加工|生产|包销|经销|公司|企业|该厂|由|为|向|给|从|把|被|与|和|的|是|其|它|、/g;
/** The words of each relation that is told by words of its own. */
export const PAIR_CUES: Partial<Record<RelationType, RegExp>> = {
  SIGNED_WITH: SIGNING,
  RECEIVED: HONOUR,
  SUPPLIES: SUPPLY,
};

/** Without one of these in the sentence of either name there is no such pair. */
export const PAIR_NEEDS: Partial<Record<RelationType, RegExp>> = {
  SIGNED_WITH: /签|达成|缔结|结成|协议/,
  RECEIVED: /[获评授奖选列]|命名|认定|表彰|跻身|摘|捧|斩|称号|榜|成为|荣/,
  SUPPLIES: /[供订买卖销货送运装]|(?<![收并])购|配套|客户|主顾|用户|来自|出自|原料|材料|代工|加工|合同|进/,
};
