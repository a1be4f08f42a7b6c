/** How two nodes are joined: both ends by search, by which relations, when and how far; each step with its sentence. */
import { useEffect, useRef, useState } from "react";
import type { PathsAnswer, RelationType } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { draw } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { attempt, drawnRelations } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { DateField } from "./date-field.tsx";
import { type End, EndBox } from "./end-box.tsx";
import { PathRow } from "./path-row.tsx";

interface Wish {
  readonly hops: number;
  readonly limit: number;
  readonly since: string;
  readonly until: string;
  /** Relations that no path may take. */
  readonly without: readonly RelationType[];
  readonly avoid: readonly End[];
}

const ANY: Wish = { hops: 4, limit: 5, since: "", until: "", without: [], avoid: [] };
const LIMITS = [3, 5, 10, 20];

export default function Paths() {
  const t = useWords();
  const { pathFrom: from, pathTo: to } = useDesk();
  const [wish, setWish] = useState(ANY);
  const [paths, setPaths] = useState<PathsAnswer["paths"] | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const found = useRef(0);
  const change = (part: Partial<Wish>) => setWish((old) => ({ ...old, ...part }));
  async function find(next: Wish): Promise<void> {
    if (from === null || to === null || from.id === to.id) return;
    const { hops, limit, since, until, without } = next;
    const types = drawnRelations().filter((type) => !without.includes(type));
    const avoid = next.avoid.map(({ id }) => id);
    const ends = { from: from.id, to: to.id };
    found.current += 1;
    const own = found.current;
    const answer = await attempt(() => api.paths({ ...ends, hops, limit, types, since, until, avoid }));
    // Between other ends by now: what was asked before comes too late.
    if (answer !== null && own === found.current) setPaths(answer.paths);
  }
  const again = (part: Partial<Wish>) => {
    change(part);
    void find({ ...wish, ...part });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: new ends ask anew, other wishes wait for the button
  useEffect(() => {
    setPaths(null);
    void find({ ...wish, avoid: [] });
  }, [from?.id, to?.id]);
  return (
    <section className="paths">
      <form
        className="path-form"
        onSubmit={(event) => {
          event.preventDefault();
          // Whoever asks by key goes on by key in what was found.
          void find(wish).then(() => list.current?.querySelector<HTMLElement>(".hop")?.focus());
        }}
      >
        <EndBox
          label={t("from")}
          end={from}
          eager={false}
          onPick={(end) => useDesk.setState({ pathFrom: end })}
        />
        <EndBox
          label={t("to")}
          end={to}
          eager={from !== null && to === null}
          onPick={(end) => useDesk.setState({ pathTo: end })}
        />
        <button
          type="submit"
          className="primary"
          disabled={from === null || to === null || from.id === to.id}
        >
          {t("pathFind")}
        </button>
        {paths !== null && paths.length > 1 && <DrawAll paths={paths} />}
        <details className="path-by">
          <summary>
            {t("pathHops", { n: wish.hops })} · {t("pathTypes")}{" "}
            <data value={drawnRelations().length - wish.without.length}>
              {drawnRelations().length - wish.without.length}/{drawnRelations().length}
            </data>
          </summary>
          <Limits wish={wish} onChange={change} />
          <Types without={wish.without} onChange={(without) => again({ without })} />
        </details>
      </form>
      <Avoided list={wish.avoid} onChange={(avoid) => again({ avoid })} />
      {paths === null && <p className="hint">{t("pathHelp")}</p>}
      {paths?.length === 0 && <p className="hint">{t("pathNone", { n: wish.hops })}</p>}
      <ol className="path-list" ref={list}>
        {paths?.map((path) => (
          <PathRow
            key={path.edges.map((edge) => edge.id).join()}
            path={path}
            onAvoid={(node) => again({ avoid: [...wish.avoid, { id: node.id, name: nameOf(node) }] })}
          />
        ))}
      </ol>
    </section>
  );
}

function Limits({ wish, onChange }: { wish: Wish; onChange: (part: Partial<Wish>) => void }) {
  const t = useWords();
  return (
    <div className="path-limits">
      <label>
        {t("pathHops", { n: wish.hops })}
        <input
          type="range"
          min={1}
          max={6}
          value={wish.hops}
          onChange={(event) => onChange({ hops: Number(event.target.value) })}
        />
      </label>
      <label>
        {t("pathCount")}
        <select value={wish.limit} onChange={(event) => onChange({ limit: Number(event.target.value) })}>
          {LIMITS.map((limit) => (
            <option key={limit}>{limit}</option>
          ))}
        </select>
      </label>
      <DateField label={t("pathSince")} value={wish.since} whole onDate={(since) => onChange({ since })} />
      <DateField label={t("pathUntil")} value={wish.until} whole onDate={(until) => onChange({ until })} />
    </div>
  );
}

/** Relations a path may take: one click leaves one out, another takes it back. */
function Types({
  without,
  onChange,
}: {
  without: readonly RelationType[];
  onChange: (without: readonly RelationType[]) => void;
}) {
  const t = useWords();
  const term = useTerms();
  return (
    <ul className="path-types" aria-label={t("pathTypes")}>
      {drawnRelations().map((type) => (
        <li key={type}>
          <button
            type="button"
            aria-pressed={!without.includes(type)}
            onClick={() =>
              onChange(without.includes(type) ? without.filter((one) => one !== type) : [...without, type])
            }
          >
            {term("relations", type)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Avoided({ list, onChange }: { list: readonly End[]; onChange: (list: readonly End[]) => void }) {
  const t = useWords();
  if (list.length === 0) return null;
  return (
    <p className="hint">
      {t("pathRound")}{" "}
      {list.map((end) => (
        <button
          key={end.id}
          type="button"
          className="quiet"
          aria-label={`${t("remove")} ${end.name}`}
          onClick={() => onChange(list.filter((one) => one !== end))}
        >
          {end.name} ×
        </button>
      ))}
    </p>
  );
}

function DrawAll({ paths }: { paths: PathsAnswer["paths"] }) {
  const t = useWords();
  const nodes = new Map(paths.flatMap((path) => path.nodes.map((node) => [node.id, node] as const)));
  const edges = new Map(paths.flatMap((path) => path.edges.map((edge) => [edge.id, edge] as const)));
  return (
    <button type="button" className="draw-all" onClick={() => draw([...nodes.values()], [...edges.values()])}>
      {t("pathDrawAll", { n: paths.length })}
    </button>
  );
}
