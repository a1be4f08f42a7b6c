/** Wordings in which honours are named, ranked, listed and told. */

/** Without it there is no such title. */
export const GIANT = "小巨人";
/** 「国家级专精特新“小巨人”企业」. */
export const LITTLE_GIANT =
  /(?:第[一二三四五六七八九十\d]{1,3}批)?(?:国家级|国家|省级|市级)?(?:重点)?(?:专精特新)?[“"]?小巨人[”"]?(?:企业|(?=行列))/g;
export const AWARD_NUMBER = /[一二三四五六七八九十\d]+(?:名|个|项|件|人|家|位|枚)/;
/** 「焊工组」 before 「一等奖」. */
export const GROUP_BEFORE_RANK =
  /(?:(?:(?![的是得获夺赛为归])[\u4e00-\u9fff\d]){1,5}(?:组|\d米|公里|工种)|[男女]子?[单双]打?|混双|[男女]子(?:(?![的是得获夺赛为归])[\u4e00-\u9fff\d]){0,7}|团体)+$/u;
/** A prize and its grade: 「江苏省科学技术奖|一等奖」. */
export const RANK_ENDING =
  /(?:(奖)(?:特等奖|[一二三]等奖|提名奖|个人奖|组织奖)?|(?:特等奖|[一二三]等奖|[金银铜]奖))$/;
/** 「第九届职工技能竞赛」「在|全省乡村振兴电商大赛|上」. */
export const COMPETITION =
  /(?:(?:(?<=[在加得获的，。；：“\n▲△●]|^)(?:全[国省市县区州]|[\u4e00-\u9fff]{2,3}[省市县区州]))?(?:第[一二三四五六七八九十百\d]{1,4}|首)届(?:“[^“”\n]{1,10}”杯?)?[\u4e00-\u9fff]{2,20}?|“[^“”\n]{1,10}(?:杯”|”杯)[\u4e00-\u9fff]{2,16}?|(?<=[在，。；：“\n]|举[行办]的|^(?!在))(?:\d{4}年)?(?:(?![第的了是获夺])[\u4e00-\u9fff]){4,18}?)(?:竞赛|大赛|比赛|联赛|锦标赛|[球舟河]赛|(?:邀请|挑战|公开|争霸|擂台|对抗|选拔|耐力|接力|设计|技能)赛|运动(?:大)?会|[发明书画法影品联大]展|艺术节|评比|会演|汇演|展演|比武|农博会)/gu;
/** 「姐妹俩在江城参加|全省创意大赛」「选手在|首届…锦标赛」: who takes part where is no part of a contest's name. */
export const TAKING_PART =
  /^[^“”，。；]{0,18}(?:在|参加|出战|参与|夺得|获得|荣获|斩获)(?=第[一二三四五六七八九十百\d]{1,4}届|首届|全[国省市县区]|\d{4}年|[\u4e00-\u9fff]{2,3}[省市])/u;
/** 「认定某公司|为」「的」 between the verb's object and the honour. */
export const VERB_OBJECT = /^(?:[\u4e00-\u9fff]{0,4}(?:同志|先生|女士))?(?:为|的|了|我[国省市县区州]的?)*/;
/** 「行业唯一一家|国家级…」「全省首个|…」: how many there are is no part of the honour's name. */
export const ONLY_ONE =
  /^[^，。；、“]{0,14}?(?:唯一(?:一[家个]|的)?|首[家个]|[上中]?第[一二三四五六七八九十\d]+[家个])的?/;
/** 「认定甲公司为|潮玩产业链“链主”企业」: the recipient stands before 为. Groups: what stands before the honour, the honour. */
export const NAMED_AS =
  /((?:认定|评定|命名|确定|选树)[^，。；：！？\n为]{2,20}为(?:我[省市县区州])?(?:首[批家个])?)([^，。；：！？\n、]{3,28}(?:企业|集群|基地|示范区|示范园|园区|单位|品牌|产品|中心|城市|集体|家庭|大师|传承人|工厂|车间|学校|校园|社区|[村镇乡县]|县城|医院))(?=[，。；：\n])/g;
/** What stands right before an honour that somebody bears. */
export const BORNE_BEHIND = /(?:[是系为的有由和与及]|作为|属于|[名位个家项])$/u;
/** 「是」「作为一名」: somebody bears what follows. */
export const IS = /(?:[是系]|作为|属于)(?:[一首]?[名位个家批]|我国|我市|我省)?$/u;
/** Verbs behind which whoever receives is named, while 「获|茅以升科技奖」 names a prize. */
export const GIVES: ReadonlySet<string> = new Set(["授予", "表彰", "命名为", "颁发"]);
/** 「颁|奖」「获|奖者」: something is done with a prize. */
export const PRIZE_VERB = /[颁获得领受发评]/;
/** 「第六届某某奖揭晓」「某某奖名单」: a prize that the news is about. */
export const PRIZE_NEWS =
  /[\u4e00-\u9fff\d]{3,20}奖(?=(?:[日近昨今][日天前])?(?:揭晓|出炉)|名单|公布|评选|颁奖)/g;
/** 「奖金」「奖励」「奖品」. */
export const NOT_AFTER_PRIZE = /^[金励品项牌杯得]/;
/** 「金牌」 is a medal before a sign or a winner, praise before all else (「金牌|供应商」), and with no group before it a plaque: 「领到了|铜牌」. */
export const MEDAL = /^[金银铜]牌$/;
export const MEDAL_ENDS = /^(?:$|[，。；：、！？）”\n]|得主|获得者)/u;
/** A grade alone, or a prize of a bare level (「省科学技术奖」), names no single honour. */
export const BARE_PRIZE =
  /^(?:[特一二三]等奖|提名奖|个人奖|[省市县区](?:科学技术|科技进步|技术发明|自然科学)奖)$/;
/** 「金奖」「冠军」: a grade where no prize of its own is named before it. */
export const BARE_MEDAL = /^(?:[金银铜][奖牌]|冠军|亚军|季军)$/;
/** 「男单冠军」 */
export const MEDAL_ENDING = /(?:[冠亚季]军|第一名)$/u;
/** 「全国五一|劳动奖章」「省级|工艺美术大师」: of what rank an honour is that somebody bears. */
export const RANKED_HONOR =
  /^(?:全国|中国(?!共产党)|国家级?|世界|国际|全[省市州县区]|[省市州县区]级?|第[一二三四五六七八九十百\d]{1,4}届|首届)(?![委政])/;
/** 「全国五一劳动奖章|获得者」. */
export const BEARER = /^(?:称号)?(?:获得者|得主|获奖者|的(?:牌子|牌匾|奖牌|铜牌|证书|奖杯))/;
/** 「“最美教师”|是|李四」: what may stand between a title and who bears it. */
export const IS_BEARER = /^(?:是|为|由|、)/u;
/** 「省科技进步一等奖|授予…」. */
export const PRIZE_GOES =
  /^(?:称号|奖项)?(?:授予|颁给|花落|归了?[\u4e00-\u9fff]{2}|[由被][\u4e00-\u9fff]{2,20}?(?:获得|夺得|收获|摘得|捧走|拿下|摘走|夺走))/;
/** 「成为|牵头单位」: a part in something, no honour. */
export const PART_IN =
  /^(?:首批|首席|常务|重要|第一|主要)?(?:牵头|成员|理事|理事长|会长|副会长|发起|建设|依托|会员|合作|完成|参与|承办|主办|协办|支持|试点|共建|定点|签约|入驻|获奖|中标|配套)(?:单位|企业|园区|基地|学校|社区)$/;
export const PRIZE = "奖";
/** What stands between two prizes of one list. */
export const LIST_JOINT = /[、和与及]/;
/** Behind a quoted title: 「“州级示范车间”牌匾」「“技术能手”名单」. */
export const TITLE_SIGN =
  /^(?:[、和及与]?“[^”“]{3,20}”){0,4}(?:等)?(?:多项|两项|[一二三四五六七八九十\d]+项)?的?(?:荣誉|光荣)?(?:称号|牌匾|牌子|匾牌|[铜木奖]牌|铜匾|奖[杯章状旗]|锦旗|桂冠|头衔|殊荣|金字招牌|证书|聘书|[认评]定|[日近昨今][日天前](?:揭晓|公布|发布|出炉)|荣誉(?![村市居])|名单|评选结果)/u;
/** Behind a quoted title of two characters as well: 「“桃王”称号」. */
export const SURE_TITLE_SIGN = /^(?:称号|奖杯|桂冠|头衔)/u;
/** Behind a quoted title: who has won it: 「“桃王”归了甲」「“道德风尚奖”给了乙队」. */
export const TITLE_GOES = /^(?:归了?|给了|颁给了?|花落|被)(?![纳属于])/u;
/** The news that names a prize, before its name: 「市局公布|2014年度…一等奖」. */
export const PRIZE_TOLD = /^.*(?:公布|发布|颁发|评出|揭晓|通报)(?:了|的)?/u;
/** 「表彰了甲、乙|等20家“…”」: the verb stands before those whom it honours. Group: the verb's clause up to the count. */
export const SOME_OF =
  /(?:表彰|授予|评选|评出|命名|认定|选树|奖励)[^。；！？“”]{2,60}等[\d一二三四五六七八九十百]+[名家个位户人项](?:[\u4e00-\u9fff]{2})?$/u;
/** Between the verb and a quoted title: 「表彰一批“…”」「评选出10名“…”」「授予其“…”」「入选第四季度“…”」. */
export const HOW_MANY =
  /(?:出|为|了|其)?(?:一批|首批|[第]?[一二三四五六七八九十百\d]+(?:名|家|个|位|户|批|项|季度)|多[名家个位户])$/u;
/** Before a quoted title, and part of it: 「某市第三届“…”」「2006年度“…”」「第四批“…”」「全县“…”」. */
export const TITLE_OPENING =
  /(?:\d{4}年度?)?(?:第[一二三四]季度)?(?:全[国省市县区州旗镇]|(?:(?<![\u4e00-\u9fff])|(?<=[获评为予选入授]))(?![获评为予选入授])[\u4e00-\u9fff]{1,5}[省市县区州])?(?:第[一二三四五六七八九十百\d]{1,4}[届批]|首[届批])?$/u;
/** What a quoted title makes of its bearer: 「“工匠摇篮”|单位」. */
export const HONORED = /^(?:单位|企业|集体|个人|家庭)/u;
/** An article that tells of an award: titles open its lists of names. */
export const AWARD_NEWS = /表彰|颁奖|揭晓|[获得受]奖|评选|光荣榜/u;
/** 「2016年度“海燕奖”」: the prize whose parts the lists name. */
export const QUOTED_PRIZE = /(?:\d{4}年度)?“[^“”\n]{1,8}[奖杯]”/gu;
/** 「\n师德标兵：」 */
export const LIST_TITLE = /(?:^|[\n。；])([\u4e00-\u9fff]{3,12})：/gu;
/** Honours that their own wording tells, with no verb: a governor's prize for quality, a geographical mark, a merit, who came first in what; none without its `sign`. */
export const TOLD_HONORS: readonly { readonly sign: RegExp; readonly pattern: RegExp }[] = [
  {
    sign: /质量奖/,
    pattern:
      /第[一二三四五六七八九十\d]{1,3}届[\u4e00-\u9fff]{2,8}?(?:省省长|市市长|县县长|区区长|州州长|自治区主席)质量奖(?:提名奖|个人奖)?/gu,
  },
  {
    sign: /地理标志/,
    pattern: /(?:国家|全国)(?:级)?(?:农产品地理标志|地理标志(?:保护产品|产品|证明商标))/gu,
  },
  {
    sign: /称号/,
    pattern:
      /(?<=(?:被授予|被追授|荣获|喜获|获得|获评|获颁|[，、]获|被评为|被命名为|获评为)了?)[^，。；：“”、\n的]{2,8}(?:的[^，。；：“”、\n的]{2,8})?(?=(?:荣誉)?称号)/gu,
  },
  {
    sign: /特殊津贴/,
    pattern: /享受国务院(?:政府)?特殊津贴专家|(?<=享受)国务院(?:政府)?特殊津贴(?!专家|的?人)/gu,
  },
  {
    sign: /等功/,
    pattern: /(?<=[记立了])(?:个人|集体)?[一二三特]等功/gu,
  },
  {
    sign: /[冠亚季]军|第一名/,
    pattern: /(?<=^|[，。；：！\n])[\u4e00-\u9fff\d]{2,14}(?:冠军|亚军|季军|第一名)(?=是|为|被|由|归|分别)/gu,
  },
  {
    sign: /百强|榜单|名录/,
    pattern: /(?<=(?:发布|公布)的?)\d{4}年度?[\u4e00-\u9fff]{2,16}(?:百强榜?|榜单|名录)(?:榜单)?/gu,
  },
  {
    sign: /名单/,
    pattern:
      /(?<=(?:发布|公布|公示)了?的?|(?<=^|[，。；\n])在)(?:\d{4}年度?)?(?:第[一二三四五六七八九十\d]{1,3}批)?[\u4e00-\u9fff]{2,8}?(?:[\u4e00-\u9fff]|[“”]){2,18}?(?:企业|单位|集体|个人|产品|工厂|车间|基地|品牌|项目|[村镇县])(?=(?:入选|拟?认定|拟入选)?名单)/gu,
  },
];
/** 「受表彰|者领取了奖章」, 「“白名单”」: no honour by its wording. */
export const NO_HONOR = /^(?:者|的|了|及|和|“?[白黑红]名单)|领取|颁发|的奖[章牌杯状]$/u;
