/** One industry chain from top to bottom for narrow screens: who leads it, then each segment with its firms and what hangs on them. */
import type { ChainBox, ChainPicture } from "../graph/chain-layout.ts";
import { useWords } from "../state/words.ts";
import { HEADS, MISSING } from "./chain-heads.ts";
import { TypeMark } from "./type-mark.tsx";

/** What hangs on the chain itself, column by column. */
const HANGING = ["projects", "honors", "places"] as const;

interface ChainStackProps {
  readonly picture: ChainPicture;
  readonly chain: string;
  /** Numbers of the sentences that name a box. */
  readonly numbersOf: (box: ChainBox) => readonly number[];
  readonly onOpen: (box: ChainBox) => void;
}

export function ChainStack({ picture: { boxes, lines }, chain, numbersOf, onOpen }: ChainStackProps) {
  const t = useWords();
  const below = (id: string) => {
    const ends = new Set(lines.flatMap(({ from, to }) => (from === id ? [to] : [])));
    return boxes.filter((box) => ends.has(box.id));
  };
  const row = (box: ChainBox) => (
    <li key={box.id}>
      <button type="button" className="chain-row" onClick={() => onOpen(box)}>
        {box.node !== null && <TypeMark label={box.node.label} />}
        <span className="chain-name">
          {box.name}
          <sup>{numbersOf(box).slice(0, 4).join(" ")}</sup>
          {box.detail !== "" && <em>{box.detail}</em>}
        </span>
      </button>
      <Rows boxes={below(box.id).filter(({ id }) => id !== chain)} row={row} />
    </li>
  );
  const leads = boxes.filter(({ column }) => column === "leads");
  const segments = boxes.filter(({ column, node }) => column === "segments" && node === null);
  return (
    <div className="chain-stack">
      <Part title={t("chainLeads")} boxes={leads} none={t("noLeads")} row={row} />
      {segments.map((segment) => (
        <Part key={segment.id} title={segment.name} boxes={below(segment.id)} none="" row={row} />
      ))}
      {segments.length === 0 && <Part title={t("chainFirms")} boxes={[]} none={t("noFirms")} row={row} />}
      {HANGING.map((column) => (
        <Part
          key={column}
          title={t(HEADS[column])}
          boxes={below(chain).filter((box) => box.column === column)}
          none={t(MISSING[column])}
          row={row}
        />
      ))}
    </div>
  );
}

interface RowsProps {
  readonly boxes: readonly ChainBox[];
  readonly row: (box: ChainBox) => React.ReactNode;
}

function Rows({ boxes, row }: RowsProps) {
  return boxes.length === 0 ? null : <ul>{boxes.map(row)}</ul>;
}

function Part({ title, none, ...rows }: RowsProps & { title: string; none: string }) {
  const { length } = rows.boxes;
  return (
    <section>
      <h3 className={length === 0 ? "empty" : ""}>
        {title} <data value={length}>{length}</data>
      </h3>
      {length === 0 && <p className="hint">{none}</p>}
      <Rows {...rows} />
    </section>
  );
}
