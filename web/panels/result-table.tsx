/** Rows of a query as they came; a node shows its name, a relation its type. */
import type { QueryAnswer } from "../../src/http/contract.ts";

const MOST = 500;

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(cellText).join("、");
  const { title, name, type } = value as Record<string, unknown>;
  const shown = title ?? name ?? type;
  return typeof shown === "string" && shown !== "" ? shown : JSON.stringify(value);
}

export function ResultTable({ result }: { result: QueryAnswer }) {
  return (
    <table className="result">
      <thead>
        <tr>
          {result.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.rows.slice(0, MOST).map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a query have no identity but their place
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={result.columns[j]} className={typeof cell === "number" ? "number" : ""}>
                {cellText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
