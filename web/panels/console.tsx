/** The Cypher console: editor with completion and faults at their place, stored queries with a form, history, result as table or graph. */
import { useEffect, useRef, useState } from "react";
import type { LibraryQuery } from "../../src/http/contract.ts";
import { keysHere } from "../key-names.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { ConsoleParams } from "./console-params.tsx";
import { ConsoleResult } from "./console-result.tsx";
import { paramsIn, suggest } from "./cypher-complete.ts";
import { createEditor, type Editor } from "./editor.ts";
import { keepPast, type Past, readHistory } from "./query-history.ts";
import { bindParams, type Typed } from "./query-params.ts";
import { useChecked, useRun } from "./query-run.ts";

export default function Console() {
  const t = useWords();
  const { info, lang } = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [text, setText] = useState("");
  const [typed, setTyped] = useState<Typed>({});
  const [stored, setStored] = useState<LibraryQuery | null>(null);
  const [past, setPast] = useState(readHistory);
  const at = useRef(-1);
  const query = useRun();
  const checked = useChecked(text);
  const fault = query.fault ?? checked;
  const names = paramsIn(text);
  const bound = bindParams(names, typed, stored?.params ?? []);

  const open = (cypher: string, values: Typed, from: LibraryQuery | null) => {
    editor.current?.setText(cypher);
    setStored(from);
    setTyped(values);
    query.forget();
  };
  const run = () => {
    const cypher = text.trim();
    if (cypher === "" || bound.faults.length > 0) return;
    at.current = -1;
    setPast(keepPast(past, { cypher, params: typed }));
    void query.run(text, bound.values);
  };
  const goPast = (step: 1 | -1) => {
    at.current = Math.min(past.length - 1, Math.max(-1, at.current + step));
    const one = past[at.current];
    if (one !== undefined) open(one.cypher, one.params, storedAs(one, info?.library ?? []));
  };
  const latest = useRef({ run, goPast, open });
  latest.current = { run, goPast, open };

  useEffect(() => {
    if (host.current === null || info === null) return;
    const made = createEditor(host.current, {
      label: "Cypher",
      suggest: (whole, cursor) => suggest(whole, cursor, info, lang),
      onRun: () => latest.current.run(),
      onChange: setText,
      onQuery: (one) => latest.current.open(one.cypher, {}, one),
      onPast: (step) => latest.current.goPast(step),
    });
    const before = editor.current?.text() ?? "";
    editor.current = made;
    if (before !== "") made.setText(before);
    return () => made.destroy();
  }, [info, lang]);
  useEffect(() => editor.current?.mark(fault?.at ?? null), [fault]);

  return (
    <section className="console">
      <div className="console-input">
        <div className="editor" ref={host} />
        <div className="console-tools">
          <Library onOpen={(one) => open(one.cypher, {}, one)} />
          <Before
            past={past}
            onOpen={(one) => open(one.cypher, one.params, storedAs(one, info?.library ?? []))}
          />
          {query.running ? (
            <button type="button" onClick={query.cancel}>
              {t("cancelQuery")} <Seconds />
            </button>
          ) : (
            <button
              type="button"
              className="primary"
              onClick={run}
              title={keysHere("⌘↵")}
              disabled={bound.faults.length > 0}
            >
              {t("run")}
            </button>
          )}
        </div>
      </div>
      <ConsoleParams
        names={names}
        stored={stored}
        unchanged={stored !== null && text.trim() === stored.cypher.trim()}
        typed={typed}
        faults={bound.faults}
        onType={setTyped}
        onRun={run}
      />
      <div className="console-output" aria-live="polite">
        {fault !== null && (
          <p className="error">
            {fault.at !== null && (
              <button
                type="button"
                className="link"
                onClick={() => fault.at !== null && editor.current?.goTo(fault.at)}
              >
                {t("faultAt", { ...fault.at })}
              </button>
            )}{" "}
            {fault.words?.[lang] ?? fault.says}
          </p>
        )}
        {query.result !== null && <ConsoleResult result={query.result} />}
        {query.result === null && fault === null && !query.running && (
          <p className="hint">{keysHere(t("consoleHelp"))}</p>
        )}
      </div>
    </section>
  );
}

/** The stored query that a statement of the history was, so that its form comes back. */
function storedAs({ cypher }: Past, library: readonly LibraryQuery[]): LibraryQuery | null {
  return library.find((query) => query.cypher.trim() === cypher) ?? null;
}

function Library({ onOpen }: { onOpen: (query: LibraryQuery) => void }) {
  const t = useWords();
  const { info, lang } = useDesk();
  const library = [...(info?.library ?? [])].sort((a, b) => (a.question[lang] < b.question[lang] ? -1 : 1));
  return (
    <select
      aria-label={t("library")}
      value=""
      onChange={(event) => {
        const found = library.find((query) => query.name === event.target.value);
        if (found !== undefined) onOpen(found);
      }}
    >
      <option value="">{t("library")}</option>
      {library.map((query) => (
        <option key={query.name} value={query.name} title={query.says}>
          {query.question[lang]} · {query.name}
        </option>
      ))}
    </select>
  );
}

function Before({ past, onOpen }: { past: readonly Past[]; onOpen: (past: Past) => void }) {
  const t = useWords();
  return (
    <select
      aria-label={t("queryHistory")}
      title={t("queryHistoryKeys")}
      value=""
      disabled={past.length === 0}
      onChange={(event) => {
        const found = past[Number(event.target.value)];
        if (event.target.value !== "" && found !== undefined) onOpen(found);
      }}
    >
      <option value="">{t("queryHistory")}</option>
      {past.map(({ cypher }, i) => (
        <option key={cypher} value={i}>
          {cypher.replace(/\s+/g, " ").slice(0, 80)}
        </option>
      ))}
    </select>
  );
}

/** Seconds since the statement was sent. */
function Seconds() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((n) => n + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return <data value={seconds}>{seconds} s</data>;
}
