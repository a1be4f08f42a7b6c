/** INVESTS_IN by names: a project that bears a firm's name or brand is that firm's, `甲公司乙基地`, `甲牌二期项目`. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { RelationFound } from "../../rules/relation.ts";
import { type Body, bodiesOf } from "./bodies.ts";
import { refFound } from "./ref-found.ts";

/** How often each reading is right, from the annotated pages. */
const SCORES = { name: 0.85, brand: 0.75 } as const;
const BRAND = 2;

/** The firms whose names projects of the article bear. */
export function ownedProjects(article: MentionedArticle, lexicons: Lexicons): RelationFound[] {
  const firms = bodiesOf(article.mentions).filter((body) => body.ref.label === "Enterprise");
  const projects = new Map<string, Mention>();
  for (const mention of article.mentions) {
    if (mention.label === "Project" && !projects.has(mention.name)) projects.set(mention.name, mention);
  }
  const isPlace = (text: string): boolean => lexicons.places.find(text).length > 0;
  return [...projects.values()].flatMap((project) =>
    firms.flatMap((firm) => ownership(firm, project, isPlace)),
  );
}

function ownership(firm: Body, project: Mention, isPlace: (text: string) => boolean): RelationFound[] {
  const to = { label: project.label, name: project.name, key: `Project:${project.name}` };
  const named = firm.forms.some((form) => project.name.startsWith(form) || project.text.startsWith(form));
  if (named) {
    return [refFound("INVESTS_IN", firm.ref, to, "investment.bears-name", SCORES.name, project.at)];
  }
  const brand = project.name.slice(0, BRAND);
  if (isPlace(brand) || !firm.forms.some((form) => form.startsWith(brand))) return [];
  return [refFound("INVESTS_IN", firm.ref, to, "investment.bears-brand", SCORES.brand, project.at)];
}
