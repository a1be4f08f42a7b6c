/** IN_CHAIN by membership: a member of the alliance that serves a chain stands in that chain. */
import type { RelationFound } from "../../rules/relation.ts";

const SCORE = 0.7;

/** What memberships say about chains, from what an article states of both. */
export function chainMembers(found: readonly RelationFound[]): RelationFound[] {
  const serving = found.filter(({ type, from }) => type === "IN_CHAIN" && from.label === "Organization");
  return found.flatMap((member) => {
    if (member.type !== "MEMBER_OF" || member.from.label === "Person") return [];
    return serving
      .filter((body) => body.from.key === member.to.key)
      .map((body) => ({
        ...member,
        type: "IN_CHAIN" as const,
        to: body.to,
        props: {},
        rule: "chain.member-of-alliance",
        score: SCORE,
      }));
  });
}
