/** INVESTS_IN by names: a project that begins with a firm's name is that firm's, `甲公司乙基地`. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { refFound } from "./ref-found.ts";

const SCORE = 0.75;

/** The firms whose names projects of the article bear. */
export function ownedProjects(article: MentionedArticle): RelationFound[] {
  const firms = bodiesOf(article.mentions).filter((body) => body.ref.label === "Enterprise");
  const projects = new Map<string, Mention>();
  for (const mention of article.mentions) {
    if (mention.label === "Project" && !projects.has(mention.name)) projects.set(mention.name, mention);
  }
  return [...projects.values()].flatMap((project) => firms.flatMap((firm) => ownership(firm, project)));
}

function ownership(firm: Body, project: Mention): RelationFound[] {
  const to = refOf(project);
  const named = firm.forms.some((form) => project.name.startsWith(form) || project.text.startsWith(form));
  return named ? [refFound("INVESTS_IN", firm.ref, to, "investment.bears-name", SCORE, project.at)] : [];
}
