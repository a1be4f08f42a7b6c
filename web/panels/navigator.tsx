/** The canvas as a tree for keyboard and screen reader: one item takes the focus, arrow keys walk, Enter goes to a node, S to its sentence. */
import { useEffect, useMemo, useRef, useState } from "react";
import { type Item, outlineOf } from "../graph/outline.ts";
import { pickNode } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { choose, graph } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";

export function Navigator() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <nav className={`navigator${open ? " open" : ""}`} data-floats="" aria-label={t("navigator")}>
      <button
        type="button"
        className="navigator-turn"
        aria-expanded={open}
        title={t("navigatorHelp")}
        onClick={() => setOpen(!open)}
      >
        {t("navigator")}
      </button>
      <Summary />
      <Tree shown={open} />
    </nav>
  );
}

/** One line about what was chosen, said aloud when it changes. */
function Summary() {
  const t = useWords();
  const term = useTerms();
  const { chosen, revision } = useDesk();
  const says = useMemo(() => {
    if (revision === 0 || chosen?.kind !== "node" || !graph.hasNode(chosen.id)) return "";
    const { label, kind, total } = graph.getNodeAttributes(chosen.id);
    const shown = graph.filterEdges(chosen.id, (_edge, { hidden }) => !hidden).length;
    return t("summary", {
      name: label,
      type: term("labels", kind),
      shown,
      total: total ?? graph.degree(chosen.id),
    });
  }, [chosen, revision, t, term]);
  return (
    <p className="visually-hidden" role="status">
      {says}
    </p>
  );
}

function Tree({ shown }: { shown: boolean }) {
  const t = useWords();
  const term = useTerms();
  const { chosen, revision } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState("");
  const focus = chosen?.kind === "node" ? chosen.id : null;
  const items = useMemo(
    () => (revision === 0 ? [] : outlineOf(graph, focus, closed, (type) => term("relations", type))),
    [revision, focus, closed, term],
  );
  const active = items.find(({ key }) => key === at) ?? items[0];
  // A walk to another node goes on in the tree of that node.
  useEffect(() => {
    if (focus !== null) setAt(focus);
  }, [focus]);
  useEffect(() => {
    const held = box.current?.contains(document.activeElement) === true;
    if (held && active !== undefined) box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active]);
  const fold = (key: string, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(key);
    else next.add(key);
    setClosed(next);
  };
  const act = (item: Item) => {
    if (item.node !== null) pickNode(item.node);
    else fold(item.key, !item.open);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (active === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const to = walk(items, active, key);
    if (to !== null) setAt(to.key);
    else if (key === "Enter" || key === " ") act(active);
    else if (key === "ArrowRight" && active.level === 2 && !active.open) fold(active.key, true);
    else if (key === "ArrowLeft" && active.level === 2 && active.open) fold(active.key, false);
    else if (key.toLowerCase() === "s" && active.edge !== null) choose({ kind: "edge", id: active.edge });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      className={`tree${shown ? " shown" : ""}`}
      role="tree"
      aria-label={t("navigator")}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      {items.map((item) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for its items
        <div
          key={item.key}
          role="treeitem"
          className={`level-${item.level}`}
          tabIndex={item === active ? 0 : -1}
          aria-level={item.level}
          aria-posinset={item.place}
          aria-setsize={item.of}
          aria-selected={item.node !== null && item.node === focus}
          {...(item.below === null ? {} : { "aria-expanded": item.open })}
          onClick={() => {
            setAt(item.key);
            act(item);
          }}
        >
          {item.name}
          {item.level === 2 && <data value={item.below ?? 0}> {item.below}</data>}
        </div>
      ))}
    </div>
  );
}

/** Where a key leads; `null` where it does not move. */
function walk(items: readonly Item[], active: Item, key: string): Item | null {
  const at = items.indexOf(active);
  const above = items.slice(0, at).findLast(({ level }) => level < active.level);
  const ways: Readonly<Record<string, Item | undefined>> = {
    ArrowDown: items[at + 1],
    ArrowUp: items[at - 1],
    Home: items[0],
    End: items.at(-1),
    ArrowLeft: active.level === 2 && active.open ? undefined : above,
    ArrowRight: active.open ? items[at + 1] : undefined,
  };
  return ways[key] ?? null;
}
