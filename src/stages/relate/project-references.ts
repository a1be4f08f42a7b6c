/** 「该项目」, 「项目由…投资」: words that point back to the project told last. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import { overlaps } from "../../model/index.ts";
import { PROJECT_REFERENCE } from "./names.rules.ts";

/** The article with a mention of the last project at every word that points back to one. */
export function withProjectReferences(article: MentionedArticle): MentionedArticle {
  const projects = article.mentions.filter(({ label }) => label === "Project");
  if (projects.length === 0) return article;
  const added: Mention[] = [];
  for (const match of article.article.text.matchAll(PROJECT_REFERENCE)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const last = projects.findLast((project) => project.at.end <= at.start);
    if (last === undefined || article.mentions.some((mention) => overlaps(mention.at, at))) continue;
    added.push({ ...last, text: match[0], at, rule: "project.reference" });
  }
  if (added.length === 0) return article;
  const mentions = [...article.mentions, ...added].sort(
    (a, b) => a.at.start - b.at.start || b.at.end - a.at.end,
  );
  return { ...article, mentions };
}
