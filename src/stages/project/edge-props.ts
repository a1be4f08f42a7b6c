/** Own properties of an edge from the statements behind it; those of a post come from its tenure (`holding.ts`). */
import type { PropValue, RelationType, Statement } from "../../model/index.ts";

interface Dated {
  readonly statement: Pick<Statement, "props">;
  /** Edition date. */
  readonly date: string;
}

type Props = Readonly<Record<string, PropValue>>;

/** `stated` is sorted and not empty. */
export function edgeProps(type: RelationType, stated: readonly Dated[]): Props {
  switch (type) {
    case "ATTENDED":
      return { roles: [...new Set(stated.flatMap(({ statement }) => texts(statement.props.role)))].sort() };
    case "LEADS_CHAIN":
    case "ORGANIZED":
      return { role: texts(stated[0]?.statement.props.role)[0] ?? "" };
    case "IN_CHAIN":
      return { segment: mostCommon(stated.flatMap(({ statement }) => texts(statement.props.segment))) };
    default:
      return {};
  }
}

function texts(value: PropValue | undefined): readonly string[] {
  return typeof value === "string" && value !== "" ? [value] : [];
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
