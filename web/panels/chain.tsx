/** One industry chain from left to right, every line numbered with the sentence that says so; it prints on one wide sheet. */
import { useMemo, useState } from "react";
import type { ChainAnswer, FactSource, GraphEdge } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import {
  BOX,
  type ChainBox,
  type ChainColumn,
  type ChainLine,
  type ChainPicture,
  COLUMNS,
  chainPicture,
  STEP,
} from "../graph/chain-layout.ts";
import { nameOf } from "../graph/graph.ts";
import { bring } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { HEADS, MISSING } from "./chain-heads.ts";
import { ChainStack } from "./chain-stack.tsx";
import { useLoaded } from "./loaded.ts";
import { TypeMark } from "./type-mark.tsx";

export default function Chain({ id }: { id: string }) {
  const t = useWords();
  const loaded = useLoaded(id, () => api.chain(id));
  if (loaded.state === "failed") return <p className="hint">{t("noAnswer")}</p>;
  if (loaded.state === "loading") return <p className="hint">{t("loading")}</p>;
  return <Picture answer={loaded.value} />;
}

async function leave(go: () => void | Promise<void>): Promise<void> {
  await go();
  useDesk.setState({ sheet: null });
}

function Picture({ answer }: { answer: ChainAnswer }) {
  const t = useWords();
  const term = useTerms();
  const [at, setAt] = useState<string | null>(null);
  const picture = useMemo(() => chainPicture(answer, t("noSegment")), [answer, t]);
  const notes = useMemo(() => notesOf(picture, answer), [picture, answer]);
  const posts = useMemo(() => postsOf(answer), [answer]);
  const events = answer.edges.filter(({ type, to }) => type === "CONCERNS" && to === answer.chain.id);
  const numbersOf = (box: ChainBox) =>
    notes.flatMap(({ line, n }) =>
      (line.to === box.id && box.id !== answer.chain.id) || (box.column === "leads" && line.from === box.id)
        ? [n]
        : [],
    );
  const count = (column: ChainColumn) =>
    picture.boxes.filter((box) => box.column === column && box.id !== answer.chain.id).length;
  return (
    <section className="chain">
      <h2>{nameOf(answer.chain)}</h2>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: a fieldset would draw a frame */}
      <div className="chain-scroll" tabIndex={0} role="group" aria-label={t("chainView")}>
        <div
          className="chain-heads"
          style={{
            width: picture.width,
            gridTemplateColumns: `repeat(${COLUMNS.length}, ${BOX}px)`,
            columnGap: STEP - BOX,
          }}
        >
          {COLUMNS.map((column) => (
            <h3 key={column} className={count(column) === 0 ? "empty" : ""}>
              {t(HEADS[column])} <data value={count(column)}>{count(column)}</data>
              {count(column) === 0 && <p className="hint">{t(MISSING[column])}</p>}
            </h3>
          ))}
        </div>
        <div className="chain-picture" style={{ width: picture.width, height: picture.height }}>
          <Lines picture={picture} at={at} />
          {picture.boxes.map((box) => (
            <Box
              key={box.id}
              box={box}
              post={posts.get(box.id) ?? ""}
              lit={
                at === null ||
                at === box.id ||
                picture.lines.some((line) => touches(line, at) && touches(line, box.id))
              }
              numbers={numbersOf(box)}
              onLook={setAt}
            />
          ))}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: see above */}
      <ChainStack
        picture={picture}
        chain={answer.chain.id}
        numbersOf={numbersOf}
        onOpen={({ node }) => node !== null && leave(() => bring(node))}
      />
      {events.length > 0 && <Events answer={answer} events={events} />}
      <h3 className="notes-head">{t("chainNotes")}</h3>
      <ol className="notes">
        {notes.map(({ line, n, source }) => (
          <Note
            key={n}
            n={n}
            says={sentenceOf(line, answer, (type) => term("relations", type))}
            source={source}
            onOpen={() => leave(() => choose({ kind: "edge", id: line.edge.id }))}
          />
        ))}
      </ol>
    </section>
  );
}

function touches({ from, to }: ChainLine, id: string): boolean {
  return from === id || to === id;
}

interface NumberedLine {
  readonly n: number;
  readonly line: ChainLine;
  readonly source: FactSource | null;
}

/** Lines numbered from left to right and from top to bottom. */
function notesOf({ lines, boxes }: ChainPicture, { sources }: ChainAnswer): readonly NumberedLine[] {
  const spot = new Map(boxes.map(({ id, x, y }) => [id, x * 10_000 + y]));
  const order = (line: ChainLine) => spot.get(line.to) ?? 0;
  return [...lines]
    .sort((a, b) => order(a) - order(b))
    .map((line, i) => ({ n: i + 1, line, source: sources[line.edge.id] ?? null }));
}

/** What leads are beside their role in the chain: the post that is not a former one, best supported. */
function postsOf({ edges, nodes }: ChainAnswer): ReadonlyMap<string, string> {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const posts = edges
    .filter(({ type, props }) => type === "HOLDS" && props.former !== true)
    .sort((a, b) => Number(a.props.statements ?? 0) - Number(b.props.statements ?? 0));
  return new Map(
    posts.map((edge) => [edge.from, `${names.get(edge.to) ?? ""}${String(edge.props.title ?? "")}`]),
  );
}

function sentenceOf({ edge }: ChainLine, { nodes }: ChainAnswer, relation: (type: string) => string): string {
  const name = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node === undefined ? "" : nameOf(node);
  };
  return `${name(edge.from)} · ${relation(edge.type)} · ${name(edge.to)}`;
}

function Lines({ picture, at }: { picture: ChainPicture; at: string | null }) {
  const { boxes, lines, width, height } = picture;
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map(({ edge, from, to }) => {
        const [a, b] = [byId.get(from), byId.get(to)];
        if (a === undefined || b === undefined) return null;
        const lit = at !== null && (from === at || to === at);
        return (
          <path
            key={`${edge.id} ${from}`}
            d={curve(a, b)}
            className={lit ? "lit" : at === null ? "" : "dim"}
          />
        );
      })}
    </svg>
  );
}

function curve(a: ChainBox, b: ChainBox): string {
  const [x1, y1, x2, y2] = [a.x + BOX, a.y + a.height / 2, b.x, b.y + b.height / 2];
  const bend = Math.max(20, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

interface BoxProps {
  readonly box: ChainBox;
  readonly post: string;
  readonly lit: boolean;
  readonly numbers: readonly number[];
  readonly onLook: (id: string | null) => void;
}

function Box({ box, post, lit, numbers, onLook }: BoxProps) {
  const { node, name, detail, x, y, height } = box;
  const place = { left: x, top: y, width: BOX, height };
  const look = {
    onMouseEnter: () => onLook(box.id),
    onMouseLeave: () => onLook(null),
    onFocus: () => onLook(box.id),
    onBlur: () => onLook(null),
  };
  const title = [name, detail, post].filter((part) => part !== "").join("\n");
  if (node === null)
    return (
      <div className={`chain-box segment${lit ? "" : " dim"}`} style={place}>
        {name}
      </div>
    );
  return (
    <button
      type="button"
      className={`chain-box${lit ? "" : " dim"}`}
      style={place}
      title={title}
      {...look}
      onClick={() => leave(() => bring(node))}
    >
      <TypeMark label={node.label} />
      <span className="chain-name">
        {name}
        {numbers.length > 0 && <sup>{numbers.slice(0, 4).join(" ")}</sup>}
        {detail !== "" && <em>{detail}</em>}
      </span>
    </button>
  );
}

function Events({ answer, events }: { answer: ChainAnswer; events: readonly GraphEdge[] }) {
  const t = useWords();
  const rows = events
    .flatMap(({ from }) => answer.nodes.filter(({ id }) => id === from))
    .sort((a, b) => (String(a.props.date ?? "") < String(b.props.date ?? "") ? 1 : -1));
  return (
    <>
      <h3 className="notes-head">{t("chainEvents")}</h3>
      <ul className="chain-events">
        {rows.map((event) => (
          <li key={event.id}>
            <time>{String(event.props.date ?? "") || t("undated")}</time>
            <button
              type="button"
              className="link"
              onClick={() => useDesk.setState({ sheet: { kind: "roster", id: event.id } })}
            >
              {nameOf(event)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Note({
  n,
  says,
  source,
  onOpen,
}: {
  n: number;
  says: string;
  source: FactSource | null;
  onOpen: () => void;
}) {
  const t = useWords();
  return (
    <li value={n}>
      <button type="button" className="snippet" title={t("showSentence")} onClick={onOpen}>
        <b>
          {n} {says}
        </b>
        {source?.quote}
        {source !== null && (
          <cite>
            {source.paper} {source.date} {source.page}
          </cite>
        )}
      </button>
    </li>
  );
}
