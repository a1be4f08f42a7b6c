/** What every sentence says: posts, chain leads, events, attendance and relations as statements with their words. */
import type { EventRecord, Issue, MentionedPage, Statement } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { postClaims } from "./post-claims.ts";
import { relations } from "./relations.ts";
import { statementsOf } from "./statement.ts";

export interface Related {
  readonly events: readonly EventRecord[];
  readonly statements: readonly Statement[];
  readonly issues: readonly Issue[];
}

export function relate(mentioned: MentionedPage, lexicons: Lexicons): Related {
  const { page } = mentioned;
  const statements = mentioned.articles.flatMap((article) => {
    const claims = [...postClaims(article.posts, article.mentions), ...relations(article, page, lexicons)];
    return statementsOf(page, article.article, article.sentences, claims);
  });
  return { events: [], statements, issues: [] };
}
