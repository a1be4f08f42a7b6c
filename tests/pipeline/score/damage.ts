/** Damages an annotated page the same way every time, so that scores of all categories lie between 0 and 1. */
import type { ArticleFields, NamedRecord, ScoredPage } from "../../../src/pipeline/score/record.ts";

/** Every n-th item left out, counted from `shift`. */
function thin<T>(items: readonly T[] | null | undefined, n: number, shift = 0): T[] {
  return (items ?? []).filter((_, i) => (i + shift) % n !== 0);
}

function rename(things: readonly NamedRecord[] | null | undefined, n: number): NamedRecord[] {
  return thin(things, n).map((thing, i) => {
    const mentions = thing.mentions ?? [];
    if (i % 4 === 1) return { ...thing, name: mentions.at(-1) ?? thing.name, mentions: mentions.slice(0, 1) };
    if (i % 4 === 2) return { ...thing, label: thing.label === "Enterprise" ? "Organization" : "Enterprise" };
    if (i % 4 === 3) return { ...thing, name: `某${thing.name}`, mentions: [`某${thing.name}`] };
    return thing;
  });
}

export function damage(page: ScoredPage): ScoredPage {
  return { ...page, articles: page.articles.map(damageArticle) };
}

function damageArticle(article: ArticleFields, index: number): ArticleFields {
  return {
    ...article,
    headline: index % 3 === 1 ? `${article.headline}（上）` : article.headline,
    persons: rename(article.persons, 5),
    organizations: rename(article.organizations, 4),
    chains: rename(article.chains, 3),
    places: rename(article.places, 3),
    projects: rename(article.projects, 2),
    policies: rename(article.policies, 2),
    honors: rename(article.honors, 3),
    positions: thin(article.positions, 4).map((post, i) => (i % 5 === 0 ? { ...post, org: null } : post)),
    chain_roles: thin(article.chain_roles, 2),
    events: thin(article.events, 4, 1).map((event, i) => ({
      ...event,
      title: i % 2 === 0 ? (event.title ?? "").slice(2) : (event.title ?? ""),
      date: i % 3 === 0 ? null : (event.date ?? null),
      type: i % 4 === 0 ? "award" : (event.type ?? null),
      participants: thin(event.participants, 3).map((one, j) =>
        j % 3 === 0 ? { ...one, roles: ["attend"] } : one,
      ),
      organizers: thin(event.organizers, 2),
    })),
    relations: thin(article.relations, 3).map((one, i) => (i % 4 === 0 ? { ...one, type: "PART_OF" } : one)),
  };
}
