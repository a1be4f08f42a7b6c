/** Posts told with nothing but the place they are held at: 「上坪村村支书」, 「城北街道组织委员」, 「经开区副主任」. */
import { TOWN } from "./post-units.rules.ts";

/** A kind of place, the titles told right behind its name, and the body that such a post is at. */
interface PlacePost {
  readonly id: string;
  readonly says: string;
  readonly place: RegExp;
  readonly title: RegExp;
  /** `{}` is the place, `{PARTY}` and `{GOVERNMENT}` its committee and government. */
  readonly body: string;
  /** Whether the body is one of its own, not the place itself. */
  readonly isBody: boolean;
  readonly examples: {
    readonly yes: readonly (readonly [string, string])[];
    readonly no: readonly (readonly [string, string])[];
  };
}

const ZONE =
  /(?:开发区|高新区|经开区|新区|新城|科学城|生态城|先行区|示范区|保税区|度假区|管理区|工业园区?|产业园区?|港区)$/;
const RANK = "(?:原|前|老|副|代|常务|第一|专职)*";

/** The first row that fits a place and a title counts. */
export const placePosts: readonly PlacePost[] = [
  {
    id: "place-post.village-secretary",
    says: "The secretary of a village is that of its party branch.",
    place: /(?:村|社区|寨|屯|嘎查)$/,
    title: new RegExp(`^${RANK}(?:村)?(?:党)?支书$`),
    body: "{}党支部",
    isBody: true,
    examples: { yes: [["上坪村", "村支书"]], no: [["上坪镇", "支书"]] },
  },
  {
    id: "place-post.village-head",
    says: "The head of a village is that of its committee.",
    place: /(?:村|寨|屯|嘎查)$/,
    title: new RegExp(`^${RANK}村?主任$|^${RANK}村长$`),
    body: "{}村委会",
    isBody: true,
    examples: { yes: [["上坪村", "村主任"]], no: [["上坪村", "妇女主任"]] },
  },
  {
    id: "place-post.village",
    says: "Other posts in a village or quarter are at the place itself.",
    place: /(?:村|社区|寨|屯|嘎查|小区)$/,
    title:
      /(?:书记|主任|村医|乡村医生|医生|网格员|网格长|楼长|楼栋长|会计|文书|连长|工作队队长|工作队员|小组长|组长|支委|委员|护林员|护河员|工作者|社工|民警|教师|辅导员|专干|信息员|村干部)$/,
    body: "{}",
    isBody: false,
    examples: { yes: [["上坪村", "驻村第一书记"]], no: [["上坪村", "董事长"]] },
  },
  {
    id: "place-post.zone-head",
    says: "The head of a zone is that of its board.",
    place: ZONE,
    title: new RegExp(`^${RANK}主任$`),
    body: "{}管委会",
    isBody: true,
    examples: { yes: [["临江经开区", "副主任"]], no: [["临江区", "主任"]] },
  },
  {
    id: "place-post.zone-party",
    says: "The party secretary of a zone is that of its own committee.",
    place: ZONE,
    title: /^(?:原|副)*党委(?:副书记|书记|委员)$/,
    body: "{}党委",
    isBody: true,
    examples: { yes: [["临江新城", "党委书记"]], no: [["临江镇", "党委书记"]] },
  },
  {
    id: "place-post.zone-discipline",
    says: "The secretary for discipline of a zone is that of its discipline commission.",
    place: ZONE,
    title: /^(?:原|副)*纪工委(?:副)?书记$/,
    body: "{}纪工委",
    isBody: true,
    examples: { yes: [["临江经开区", "纪工委书记"]], no: [["临江区", "纪工委书记"]] },
  },
  {
    id: "place-post.town-committee",
    says: "Those for organisation, propaganda … of a town sit on its committee.",
    place: TOWN,
    title: /(?:组织|宣传|统战|政法|党建)(?:统战|宣传)?(?:委员|干事)$/,
    body: "{PARTY}",
    isBody: true,
    examples: { yes: [["青石镇", "组织委员"]], no: [["青石县", "组织委员"]] },
  },
  {
    id: "place-post.town-office",
    says: "Clerks and helpers of a town are of its government.",
    place: TOWN,
    title:
      /(?:主任科员|科员|四级调研员|三级调研员|二级调研员|一级调研员|武装部长|农技员|干部|专干|网格员|工作人员)$/,
    body: "{GOVERNMENT}",
    isBody: true,
    examples: { yes: [["青石镇", "三级主任科员"]], no: [["青石市", "三级主任科员"]] },
  },
  {
    id: "place-post.venue",
    says: "An airport, a station or a reserve is led like a firm.",
    place:
      /(?:机场|火车站|高铁站|客运站|汽车站|车站|码头|港|林场|农场|牧场|茶场|保护区|风景区|景区|水库|电站|公园|植物园|动物园|剧院|大剧院|影城|市场|商场|超市|酒店|宾馆|饭店)$/,
    title: /(?:书记|长|经理|主任|总裁|负责人|厨师|员|工)$/,
    body: "{}",
    isBody: true,
    examples: { yes: [["临江机场", "董事长"]], no: [["临江市", "董事长"]] },
  },
];

const OWN_BOARD = /^(?:办事处|管委会|居委会|村委会|居民委员会|村民委员会|管理处|管理局|便民服务中心)/;

const HAS_BOARD = /(?:[镇乡村]|街道|社区)$/;

/** 「清河街道|办事处主任」: the board that the title names behind its place. */
export function boardIn(place: string, title: string): string | null {
  return HAS_BOARD.test(place) ? (OWN_BOARD.exec(title)?.[0] ?? null) : null;
}

const VILLAGE = /^[^全各本我该两]{2,}(?:村|社区|嘎查)$/;

/** Words that end like the name of a village or quarter which nothing else tells: 「上坪山村」. */
export function isVillage(words: string): boolean {
  return VILLAGE.test(words);
}

const BARE_VILLAGE_POST =
  /^(村|社区)(?:党支书|支书|主任|书记|医|会计|文书|妇女主任|妇联主席|监委主任|民兵连长|网格员)$|^驻(村)第一书记$|^驻(村)工作队(?:队长|队员)$/;

/** 「村支书」 with no place told: the level of the place it is at. */
export function villageLevelOf(title: string): string | null {
  const match = BARE_VILLAGE_POST.exec(title.replace(/^(?:原|老|前)/, ""));
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}
