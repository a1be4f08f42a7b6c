/** Nodes and facts of the canvas as tables: a row chooses, a choice shows its row. */
import { useMemo } from "react";
import { pickNode } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { Grid } from "./grid.tsx";
import type { TableRow } from "./grid-rows.ts";
import { factColumns, factRows, nodeColumns, nodeRows } from "./table-rows.ts";

export default function Tables({ of }: { of: "nodes" | "facts" }) {
  const t = useWords();
  const term = useTerms();
  const { revision, chosen } = useDesk();
  const columns = of === "nodes" ? nodeColumns(t) : factColumns(t);
  const rows = useMemo(() => {
    if (revision === 0) return [];
    return of === "nodes" ? nodeRows(term) : factRows(term);
  }, [of, revision, term]);
  const pick = (row: TableRow) => (of === "nodes" ? pickNode(row.id) : choose({ kind: "edge", id: row.id }));
  return (
    <Grid
      key={of}
      columns={columns}
      rows={rows}
      chosen={chosen?.id ?? null}
      onPick={pick}
      file={`lianpu-${of}`}
      empty={t("tableEmpty")}
      label={t(of === "nodes" ? "nodesTable" : "factsTable")}
    />
  );
}
