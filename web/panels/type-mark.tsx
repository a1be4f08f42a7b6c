/** The sign of a type: its shape in its colour, as it stands on the canvas. */
import type { NodeLabel } from "../../src/http/contract.ts";
import { TYPE_TOKENS } from "../sigma/palette.ts";
import { outline, SHAPES } from "../sigma/shapes.ts";

export function TypeMark({ label }: { label: NodeLabel }) {
  const points = outline(SHAPES[label], 5)
    .map(([x, y]) => `${(x + 8).toFixed(1)},${(y + 8).toFixed(1)}`)
    .join(" ");
  return (
    <svg className={`mark mark-${TYPE_TOKENS[label]}`} viewBox="0 0 16 16" aria-hidden="true">
      <polygon points={points} />
    </svg>
  );
}
