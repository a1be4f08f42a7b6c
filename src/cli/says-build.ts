/** What a build tells people. */
import type { BuildReport } from "../pipeline/report.ts";
import type { ApplyReport, ChangeCounts } from "../store/store.ts";
import { counted } from "./counted.ts";
import { table } from "./table.ts";

export function saysBuild(report: BuildReport): string {
  const { pages, changed, seconds } = report;
  if (!changed) {
    const were = pages.inGraph === 1 ? "it was" : "they were";
    return `nothing new: ${counted(pages.inGraph, "page")} as ${were} (${seconds.toFixed(2)} s)\n`;
  }
  const left = [
    [pages.unread, "files that are no pages"],
    [pages.copies, "copies"],
    [pages.replaced, "replaced by a newer print"],
    [pages.dropped, "taken out"],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  const lines = [
    [
      `${counted(pages.inGraph, "page")} (${pages.newlyRead} newly read)`,
      counted(report.articles, "article"),
      counted(report.mentions, "mention"),
      counted(report.statements, "statement"),
    ].join(", "),
    ...(left.length > 0 ? [`beside them: ${left.join(", ")} (see lianpu issues)`] : []),
  ];
  const applied = report.applied === null ? "" : saysApplied(report.applied);
  return `${lines.join("\n")}\n${applied}built in ${seconds.toFixed(1)} s\n`;
}

/** Counts per label and relation type: new, changed, gone. */
export function saysApplied({ nodes, edges }: ApplyReport): string {
  const counted = [...Object.entries(nodes), ...Object.entries(edges)];
  const rows = counted.filter(([, counts]) => total(counts) > 0);
  if (rows.length === 0) return "the graph is as it was\n";
  // A first build only creates: columns of nothing but zeros say nothing.
  const columns = COLUMNS.filter(([field]) => rows.some(([, counts]) => counts[field] > 0));
  return table(
    ["", ...columns.map(([, head]) => head)],
    rows.map(([name, counts]) => [name, ...columns.map(([field]) => counts[field])]),
  );
}

const COLUMNS = [
  ["created", "new"],
  ["updated", "changed"],
  ["deleted", "gone"],
] as const;

function total({ created, updated, deleted }: ChangeCounts): number {
  return created + updated + deleted;
}
