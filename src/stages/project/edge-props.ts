/** Own properties of an edge from the statements behind it. */
import type { PropValue, RelationType, Statement } from "../../model/index.ts";

interface Dated {
  readonly statement: Statement;
  /** Edition date. */
  readonly date: string;
}

type Props = Readonly<Record<string, PropValue>>;

/** `stated` is sorted and not empty. */
export function edgeProps(type: RelationType, stated: readonly Dated[]): Props {
  switch (type) {
    case "HOLDS":
      return holding(stated);
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

/**
 * A printed title proves only its day: dates of validity come from wording that begins or ends the post, and only
 * where the sentence dates it. What the newest page says decides whether the post is a former one.
 */
function holding(stated: readonly Dated[]): Props {
  const newest = [...stated].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const last = newest.filter(({ date }) => date === newest[0]?.date);
  const dates = (state: string) =>
    stated
      .filter(({ statement }) => statement.props.state === state)
      .flatMap(({ statement }) => texts(statement.props.date))
      .sort();
  return {
    title: texts(stated[0]?.statement.props.title)[0] ?? "",
    former: last.every(
      ({ statement }) => statement.props.former === true || statement.props.state === "ends",
    ),
    validFrom: dates("begins").at(-1) ?? null,
    validTo: dates("ends").at(-1) ?? null,
  };
}

function texts(value: PropValue | undefined): readonly string[] {
  return typeof value === "string" && value !== "" ? [value] : [];
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
