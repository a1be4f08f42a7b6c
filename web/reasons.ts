/** The reasons of resolution in Chinese: the server gives them in English, with the names as the paper prints them. */

/** From the closest wording to the widest; `$1` … stand for names. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^the same post: (.+) of (.*)$/, "职务相同：$2$1"],
  [/^both are called (.+)$/, "都称“$1”"],
  [/^both are named with (.+)$/, "都与$1同见"],
  [/^(.+) and (.+) are both (.+)$/, "$1与$2职务相同：$3"],
  [/^both are (.+) of (.*)$/, "都任$2$1"],
  [/^both have a post at (.+)$/, "都在$1任职"],
  [/^both have a post in a body of the whole country$/, "都在全国性机构任职"],
  [/^both have a post in (.*)$/, "都在$1任职"],
  [/^both were at one happening or lead one chain$/, "同到一场活动，或同牵一条链"],
  [/^(.+) is a common name$/, "$1是常见的名字"],
  [/^(.+) is a rare name$/, "$1是少见的名字"],
  [/^papers of (.+) and of (.+) name them$/, "一见于$1的报纸，一见于$2的报纸"],
  [/^papers of (.+) name both$/, "都见于$1的报纸"],
  [/^(.+) often names one (.+) with a post$/, "$1常提到一位有职务的$2"],
  [/^(.+) names both$/, "都见于$1"],
  [/^(.+) has a post that reaches beyond one city$/, "$1的职务不限于一市"],
  [/^nobody is at once (.+) of (.*) and (.+) of (.*)$/, "不会有人同时任$2$1与$4$3"],
  [/^one may be a misprint$/, "其一可能是误植"],
  [/^same industry: (.+)$/, "同一产业：$1"],
  [/^same name in one city$/, "同市同名"],
  [/^same name of a place in one city$/, "同市同地名"],
  [/^same name on one page$/, "同版同名"],
  [/^same local name in one city$/, "同市同简称"],
  [/^same full name$/, "全称相同"],
  [/^same name$/, "名称相同"],
  [/^same title$/, "题名相同"],
  [/^same place: (.+)$/, "同一地点：$1"],
  [/^one name leaves out only the place or the legal form of the other$/, "两名只差地名或公司形式"],
  [/^renamed: (.+) is now (.+)$/, "更名：$1今为$2"],
  [/^titles: (.+) \/ (.+)$/, "题名：$1 / $2"],
  [/^no participant in common$/, "没有共同的到会者"],
  [/^both on (.+)$/, "同在$1"],
  [/^both with (.+)$/, "都有$1到会"],
  [/^both at (.+)$/, "都在$1"],
  [/^both of type (.+)$/, "同类：$1"],
  [/^of types (.+) and (.+)$/, "不同类：$1与$2"],
  [/^told in (.+) and in (.+)$/, "一由$1报道，一由$2报道"],
];

/** A reason as it is read in the chosen language; one that is not known stays as it is. */
export function sayReason(reason: string, lang: "zh" | "en", term: (type: string) => string): string {
  if (lang === "en") return reason;
  return reason
    .split("; ")
    .map((part) => inChinese(part, term))
    .join("；");
}

function inChinese(reason: string, term: (type: string) => string): string {
  for (const [pattern, wording] of REASONS) {
    const found = pattern.exec(reason);
    if (found === null) continue;
    return wording.replace(/\$(\d)/g, (_slot, at: string) =>
      term((found[Number(at)] ?? "").replaceAll(", ", "、")),
    );
  }
  return reason;
}
