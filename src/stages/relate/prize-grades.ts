/** A bare grade names the prize told last: `获省科技奖一等奖 … 获二等奖` → 省科技奖二等奖. */
import type { MentionedArticle } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { BARE_GRADE, GRADE_END } from "./names.rules.ts";

/** Gives honours that are only a grade the full name of their prize. */
export function withPrizes(found: readonly RelationFound[], article: MentionedArticle): RelationFound[] {
  const prizes = article.mentions.filter(
    (mention) => mention.label === "Honor" && !BARE_GRADE.test(mention.name),
  );
  return found.map((relation) => {
    if (relation.to.label !== "Honor" || !BARE_GRADE.test(relation.to.name)) return relation;
    const prize = prizes.findLast((mention) => mention.at.start <= relation.at.end);
    if (prize === undefined) return relation;
    const name = prize.name.replace(GRADE_END, "") + relation.to.name;
    return { ...relation, to: { label: "Honor", name, key: `Honor:${name}` } };
  });
}
