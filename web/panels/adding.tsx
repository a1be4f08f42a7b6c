/** Page files on their way into the graph: what was read on each, its facts under their sentences, and the act of joining. */

import { useState } from "react";
import type { ReadFact, ReadFile } from "../../src/http/contract.ts";
import { keysHere } from "../key-names.ts";
import type { WordKey } from "../labels.ts";
import { draw } from "../state/actions.ts";
import { type HandedIn, handIn, join, joiners, leaveOut, mark, show, useAdding } from "../state/adding.ts";
import { useDesk } from "../state/desk.ts";
import { history } from "../state/session.ts";
import { undo } from "../state/undo.ts";
import { type Say, useTerms, useWords } from "../state/words.ts";
import { FilePicker } from "./file-picker.tsx";
import { articleAt, PrintedText } from "./printed-text.tsx";
import { TypeMark } from "./type-mark.tsx";
import "../styles/adding.css";
import "../styles/deciding.css";

export default function Adding() {
  const t = useWords();
  const { files, shown } = useAdding();
  const file = files.find(({ no }) => no === shown) ?? files[0];
  return (
    <section className="adding">
      <header className="adding-head">
        <h2>{t("addPagesTitle")}</h2>
        <p className="hint">{t("addPagesHow")}</p>
      </header>
      <div className="adding-files">
        <ul aria-label={t("addPagesTitle")}>
          {files.map((each) => (
            <FileRow key={each.no} file={each} current={each === file} />
          ))}
        </ul>
        <FilePicker onPick={handIn} />
        <Joining />
      </div>
      {file?.read != null && <ReadPage key={file.no} file={file} read={file.read} />}
    </section>
  );
}

function FileRow({ file, current }: { file: HandedIn; current: boolean }) {
  const t = useWords();
  const { no, name, state, read, out, reject } = file;
  return (
    <li className={`file file-${state}${out ? " out" : ""}`} aria-current={current}>
      <button type="button" className="link" disabled={read === null} onClick={() => show(no)}>
        {name}
      </button>
      <small>{saysState(file, t)}</small>
      {reject.size > 0 && <small>{t("struck", { n: reject.size })}</small>}
      {state === "read" && read?.state !== "known" && (
        <button type="button" onClick={() => leaveOut(no, !out)}>
          {t(out ? "takeIn" : "leaveOut")}
        </button>
      )}
    </li>
  );
}

const FAULTS: Readonly<Record<string, WordKey>> = {
  "page-empty": "fault_page_empty",
  "page-binary": "fault_page_binary",
  "page-encoding": "fault_page_encoding",
  "body-too-large": "fault_body_too_large",
};

function saysState({ state, read, fault, out }: HandedIn, t: Say): string {
  if (fault !== null) return t(FAULTS[fault.code] ?? "fault_other", { says: fault.says });
  if (state === "joined") return t("fileJoined");
  if (read === null) return t(state === "reading" ? "fileReading" : "fileWaiting");
  if (read.state === "known") return t("fileKnown");
  if (out) return t("fileDropped");
  return t("fileFacts", { articles: read.page.articles.length, facts: read.facts.length });
}

/** What the build calls its steps. */
const STEPS: Readonly<Record<string, WordKey>> = {
  "reading pages": "step_reading",
  resolving: "step_resolving",
  "writing logs": "step_logs",
  "writing graph": "step_graph",
};

function Joining() {
  const t = useWords();
  const { files, step, joined, depth } = useAdding();
  const undoable = useDesk(({ revision }) => revision >= 0 && history.depth().past === depth);
  const ready = joiners(files);
  const busy = files.some(({ state }) => state === "waiting" || state === "reading");
  if (step !== null) {
    const share = step.total > 1 ? ` ${step.done} / ${step.total}` : "";
    const says = t("joinRunning", { step: t(STEPS[step.step] ?? "step_begins") + share });
    return (
      <p className="joining" role="status">
        <progress aria-label={says} /> {says}
      </p>
    );
  }
  return (
    <div className="joining">
      <button
        type="button"
        className="primary wide"
        disabled={busy || ready.length === 0}
        onClick={() => void join()}
      >
        {t("joinFiles", { n: ready.length })}
      </button>
      {joined !== null && (
        <p role="status">{t(joined.changed ? "joined" : "joinedSame", { n: joined.pages.length })}</p>
      )}
      {joined?.changed === true && undoable && (
        <button type="button" className="wide" onClick={undo} title={`${t("undo")} (${keysHere("⌘Z")})`}>
          {t("undoJoining")}
        </button>
      )}
      {joined !== null && joined.nodes.length > 0 && (
        <button
          type="button"
          className="wide"
          onClick={() => {
            draw(joined.nodes, joined.edges);
            useDesk.setState({ sheet: null });
          }}
        >
          {t("drawJoined")}
        </button>
      )}
    </div>
  );
}

/** The page as it was read, and beside it every fact; the fact one looks at is marked on the page. */
function ReadPage({ file, read }: { file: HandedIn; read: ReadFile }) {
  const t = useWords();
  const [looked, setLooked] = useState(read.facts[0]?.id ?? "");
  const { page, facts, issues } = read;
  const marks = facts.filter(({ id }) => id === looked).map(({ at }) => at);
  const undated = page.date === "" ? t("undated") : page.date;
  return (
    <>
      <div className="adding-page">
        <p className="source">
          <span className="paper">{page.paper === "" ? t("unknownPaper") : page.paper}</span>
          <time dateTime={page.date}>{undated}</time>
          {page.page !== "" && <span>{t("page", { page: page.page })}</span>}
        </p>
        <PrintedText text={page.text} article={articleAt(page.articles, marks)} marks={marks} />
      </div>
      <div className="adding-facts">
        {read.state === "known" && <p className="note">{t("fileKnown")}</p>}
        {read.state === "replaces" && <p className="note">{t("fileReplaces", { page: page.id })}</p>}
        {issues.map(({ code, says }) => (
          <p className="note" key={code}>
            {says}
          </p>
        ))}
        {facts.length === 0 && <p className="hint">{t("noFacts")}</p>}
        {page.articles.map(({ index, headline }) => {
          const own = facts.filter(({ article }) => article === index);
          return own.length === 0 ? null : (
            <section key={index}>
              <h3>{headline}</h3>
              <ul>
                {own.map((fact) => (
                  <FactToJudge
                    key={fact.id}
                    fact={fact}
                    file={file}
                    looked={fact.id === looked}
                    onLook={() => setLooked(fact.id)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

function FactToJudge({
  fact,
  file,
  looked,
  onLook,
}: {
  fact: ReadFact;
  file: HandedIn;
  looked: boolean;
  onLook: () => void;
}) {
  const t = useWords();
  const term = useTerms();
  const { id, subject, object, relation, props, quote } = fact;
  const [taken, struck] = [file.accept.has(id), file.reject.has(id)];
  const detail = [props.title, props.role, props.segment]
    .filter((value): value is string => typeof value === "string" && value !== "")
    .map((word) => term("organizers", term("roles", word)))
    .join(" ");
  const open = file.state === "read" && file.read?.state !== "known";
  return (
    <li className={struck ? "struck" : undefined} aria-current={looked}>
      <button type="button" className="fact-line" onClick={onLook}>
        <span>
          <TypeMark label={subject.label} /> {subject.name}
        </span>
        <em>
          {term("relations", relation)}
          {detail === "" || detail === term("relations", relation) ? "" : t("detailOf", { detail })}
        </em>
        <span>
          <TypeMark label={object.label} /> {object.name}
        </span>
        <q>{quote}</q>
      </button>
      {open && (
        <div className="verdict">
          <button type="button" aria-pressed={taken} onClick={() => mark(file.no, id, "accept")}>
            {t("accept")}
          </button>
          <button type="button" aria-pressed={struck} onClick={() => mark(file.no, id, "reject")}>
            {t("reject")}
          </button>
        </div>
      )}
    </li>
  );
}
