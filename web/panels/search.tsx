/** One box for names and questions: a combobox that waits for the input method and finds what is not on the canvas. */
import { useEffect, useId, useRef, useState } from "react";
import type { GraphNode, SearchResult } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { ask, bring } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { afterFrame, attempt, graph } from "../state/session.ts";
import { useTerms, useWords } from "../state/words.ts";
import { TypeMark } from "./type-mark.tsx";

type Hit = SearchResult["hits"][number];
/** Long enough to take two quick keys as one question to the server. */
const WAIT_MS = 20;
const NO_HITS: SearchResult = { hits: [], nearly: false };
/** The server looks for no longer name. */
const LONGEST = 100;

/** Hits for a text that is settled: not while an input method composes, the last answer wins. */
export function useHits(text: string, composing: boolean): SearchResult & { readonly settled: boolean } {
  const [state, setState] = useState<SearchResult & { text: string }>({ text: "", ...NO_HITS });
  const wanted = text.trim().slice(0, LONGEST);
  useEffect(() => {
    if (composing || wanted === "") return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const found = await attempt(() => api.search(wanted, abort.signal).catch(quietAbort));
      if (found !== null && !abort.signal.aborted) setState({ text: wanted, ...found });
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, composing]);
  return { ...(wanted === "" ? NO_HITS : state), settled: state.text === wanted };
}

function quietAbort(error: unknown): SearchResult {
  if (error instanceof DOMException && error.name === "AbortError") return NO_HITS;
  throw error;
}

export function Search() {
  const t = useWords();
  const asks = useDesk((desk) => desk.info?.asks === true);
  const [text, setText] = useState("");
  const [composing, setComposing] = useState(false);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const { hits, nearly, settled } = useHits(text, composing);
  const wanted = text.trim();
  // Below the names, once they are there: what is first in the list does not move away under the hand.
  const questions = asks && wanted.length > 3 && (settled || hits.length > 0) ? 1 : 0;
  const options = hits.length + questions;
  // Enter before the list is there waits for it: what people typed is never lost.
  const [entered, setEntered] = useState("");
  useEffect(() => {
    if (entered === "" || entered !== wanted || !settled) return;
    setEntered("");
    if (options > 0) pick(0);
  });

  function pick(index: number): void {
    setEntered("");
    setOpen(false);
    const hit = hits[index];
    if (hit !== undefined) void read(bring(hit.node));
    else if (index === hits.length && questions > 0) void read(ask(wanted));
  }

  function onKey(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing || composing || event.keyCode === 229) return;
    if (event.key === "ArrowDown") setAt((i) => Math.min(i + 1, options - 1));
    else if (event.key === "ArrowUp") setAt((i) => Math.max(i - 1, 0));
    else if (event.key === "Enter" && !settled) setEntered(wanted);
    else if (event.key === "Enter" && options > 0) pick(Math.min(at, options - 1));
    else if (event.key === "Escape") {
      setOpen(false);
      input.current?.blur();
    } else return;
    event.preventDefault();
  }

  return (
    <search className="search">
      <input
        ref={input}
        id="search"
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={open && wanted !== ""}
        aria-controls={list}
        aria-activedescendant={open && options > 0 ? `${list}-${at}` : undefined}
        aria-label={t("search")}
        placeholder={t("search")}
        title={t("searchHint")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setEntered("");
          setAt(0);
          setOpen(true);
        }}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <kbd>/</kbd>
      <div className="hits" id={list} role="listbox" aria-label={t("search")} hidden={!open || wanted === ""}>
        {nearly && (
          <div role="presentation" className="none">
            {t("didYouMean")}
          </div>
        )}
        {hits.map((hit, i) => (
          <HitRow key={hit.node.id} hit={hit} id={`${list}-${i}`} active={i === at} onPick={() => pick(i)} />
        ))}
        {questions > 0 && (
          <div
            id={`${list}-${hits.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === hits.length}
            className="ask"
            onPointerDown={(event) => {
              event.preventDefault();
              pick(hits.length);
            }}
          >
            {t("askThis", { q: wanted })}
          </div>
        )}
        {settled && options === 0 && (
          <div role="option" tabIndex={-1} aria-selected="false" aria-disabled="true" className="none">
            {t("searchNone", { q: wanted })}
          </div>
        )}
      </div>
    </search>
  );
}

/** What was picked is read on in its panel; until it is there the box keeps the focus. */
async function read(opening: Promise<void>): Promise<void> {
  await opening;
  await afterFrame();
  document.querySelector<HTMLElement>(".reader")?.focus({ preventScroll: true });
}

function HitRow({ hit, id, active, onPick }: { hit: Hit; id: string; active: boolean; onPick: () => void }) {
  const t = useWords();
  const term = useTerms();
  const { node } = hit;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerDown={(event) => {
        event.preventDefault();
        onPick();
      }}
    >
      <TypeMark label={node.label} />
      <span className="hit-name">{nameOf(node)}</span>
      {hit.via !== "name" && (
        <span className="hit-via">
          {hit.via === "alias" ? t("viaAlias", { name: hit.matched }) : hit.matched}
        </span>
      )}
      <span className="hit-type">
        {graph.hasNode(node.id) ? t("onCanvas") : hintOf(node, term("labels", node.label))}
      </span>
    </div>
  );
}

function hintOf(node: GraphNode, type: string): string {
  const date = node.props.date;
  return typeof date === "string" && date !== "" ? `${type} ${date}` : type;
}
