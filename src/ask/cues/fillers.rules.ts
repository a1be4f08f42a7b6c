/** Words that show nothing about a question. */

export interface FillerRow {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** Whether a single sign behind them is the rest of a word that they open: 上|市, 在|建, 上|饶. */
  readonly opens?: boolean;
}

export const FILLERS: readonly FillerRow[] = [
  {
    zh: [
      "一把手",
      "历任",
      "叫",
      "请问",
      "帮我",
      "查一下",
      "查询",
      "看看",
      "告诉我",
      "我想知道",
      "知道",
      "一下",
      "请",
    ],
    en: [
      "please",
      "need",
      "name",
      "let",
      "give",
      "look",
      "up",
      "show",
      "me",
      "tell",
      "us",
      "i",
      "want",
      "know",
      "find",
      "can",
    ],
  },
  {
    zh: ["一共", "总共", "共有", "都有", "还有", "分别", "主要", "大多", "曾经", "有过", "过", "曾"],
    en: ["so", "far", "ever", "any", "all", "there", "you", "have", "had", "been"],
  },
  {
    zh: ["这个", "这场", "这次", "那场", "那次", "该", "这", "那", "其", "之"],
    en: ["this", "that", "these", "those", "its", "their", "his", "her", "the", "a"],
  },
  {
    zh: ["的", "了", "着", "是", "有", "会", "能", "可", "为", "被"],
    en: ["an", "of", "is", "are", "was", "were", "has", "be", "do", "does"],
  },
  {
    opens: true,
    zh: ["在", "于", "由", "对", "从", "到", "上", "中", "里", "内"],
    en: ["in", "on", "at", "to", "for", "with", "by", "from", "over", "into"],
  },
  {
    zh: ["期间", "时候", "时", "间", "来", "去", "还", "也", "又", "就"],
    en: ["during", "between", "time", "while", "also", "else", "then", "as", "did", "s"],
  },
  {
    zh: ["和", "与", "跟", "同", "及", "或", "以及", "将", "把", "给"],
    en: ["and", "or", "than", "were", "it", "what", "one", "ones", "which", "who"],
  },
  { zh: ["呢", "啊", "呀", "吧", "哦", "你", "我", "您", "所", "哪"], en: [] },
  {
    zh: ["包括", "包含", "涉及", "举行", "召开", "发生", "列一下", "列", "给", "麻烦"],
    en: [
      "took place",
      "take place",
      "happened",
      "happen",
      "held",
      "could",
      "would",
      "like",
      "everyone",
      "given",
    ],
  },
  { zh: ["场", "次", "个", "位", "名", "家", "条", "项", "届", "份"], en: [] },
];
