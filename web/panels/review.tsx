/** What people should decide, the most valuable first: pairs side by side, statements in their page; single keys as in the terminal. */
import { useState } from "react";
import type { JudgementItem, NamingItem, ReviewEntry } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import type { WordKey } from "../labels.ts";
import { applyDecisions, decide, takeBack, useMayDecide } from "../state/deciding.ts";
import { useDesk } from "../state/desk.ts";
import { useReasons, useTerms, useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";
import { PageSource } from "./page-source.tsx";
import { usePlainKeys } from "./plain-keys.ts";
import { articleAt, PrintedText } from "./printed-text.tsx";
import "../styles/deciding.css";
import "../styles/review.css";

const AT_ONCE = 100;

type Choice = readonly [key: string, word: WordKey, kind: JudgementItem["kind"]];
const CHOICES: Readonly<Record<ReviewEntry["kind"], readonly Choice[]>> = {
  pair: [
    ["s", "same", "same"],
    ["d", "different", "different"],
  ],
  statement: [
    ["a", "accept", "accept"],
    ["r", "reject", "reject"],
  ],
};

export default function Review() {
  const t = useWords();
  const may = useMayDecide();
  // Asked once: what is decided stays in its place, so that nothing jumps.
  const loaded = useLoaded("review", () => api.review(AT_ONCE));
  if (loaded.state === "loading") return <p className="hint">{t("loading")}</p>;
  if (loaded.state === "failed") return <p className="hint">{t("noAnswer")}</p>;
  return (
    <section className="review">
      <header className="review-head">
        <h2>{t("review")}</h2>
        <p className="hint">{t(may === false ? "readOnly" : "reviewHelp")}</p>
      </header>
      {loaded.value.items.length === 0 ? (
        <p className="review-none">{t("reviewDone")}</p>
      ) : (
        <Sitting items={loaded.value.items} open={loaded.value.open} may={may === true} />
      )}
      <Decisions />
    </section>
  );
}

function Sitting({ items, open, may }: { items: readonly ReviewEntry[]; open: number; may: boolean }) {
  const t = useWords();
  const [at, setAt] = useState(0);
  const [why, setWhy] = useState("");
  const item = items[at];
  const made = useMade(item);
  async function choose(kind: JudgementItem["kind"]): Promise<void> {
    if (item === undefined || !may || made !== undefined) return;
    const done = await decide({ kind, about: aboutOf(item), why: why.trim() || undefined });
    if (done === null) return;
    setWhy("");
    setAt(at + 1);
  }
  const move = (by: number) => setAt(Math.min(items.length, Math.max(0, at + by)));
  usePlainKeys((key) => {
    const choice = item === undefined ? undefined : CHOICES[item.kind].find(([own]) => own === key);
    if (choice !== undefined) void choose(choice[2]);
    else if (key === "n" || key === " ") move(1);
    else if (key === "u") move(-1);
    else if (key === "w") document.querySelector<HTMLInputElement>("#review-why")?.focus();
    else return false;
    return true;
  });
  return (
    <div className="review-item">
      <p className="review-place">
        {Math.min(at + 1, items.length)} / {items.length}
        <span className="hint">{t("reviewOpen", { n: open })}</span>
      </p>
      {item === undefined ? (
        <p className="review-none">{t("reviewDone")}</p>
      ) : item.kind === "pair" ? (
        <Pair key={item.keys.join(" ")} item={item} />
      ) : (
        <Said key={item.id} item={item} />
      )}
      <div className="verdict review-acts">
        {item !== undefined &&
          CHOICES[item.kind].map(([key, word, kind]) => (
            <button
              key={key}
              type="button"
              disabled={!may || made !== undefined}
              aria-pressed={made?.kind === kind}
              onClick={() => void choose(kind)}
            >
              {t(word)} <kbd>{key.toUpperCase()}</kbd>
            </button>
          ))}
        <button type="button" disabled={item === undefined} onClick={() => move(1)}>
          {t("skip")} <kbd>N</kbd>
        </button>
        <button type="button" disabled={at === 0} onClick={() => move(-1)}>
          {t("backOne")} <kbd>U</kbd>
        </button>
        {made !== undefined && may && (
          <button type="button" onClick={() => void takeBack(made)}>
            {t("takeBack")}
          </button>
        )}
        <input
          id="review-why"
          aria-label={t("reason")}
          placeholder={t("reason")}
          value={why}
          maxLength={500}
          disabled={!may}
          onChange={(event) => setWhy(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) event.currentTarget.blur();
          }}
        />
      </div>
    </div>
  );
}

function aboutOf(item: ReviewEntry): readonly string[] {
  return item.kind === "pair" ? item.keys : [item.id];
}

/** What was decided in this sitting on the item, by the keys that the decision bears. */
function useMade(item: ReviewEntry | undefined): JudgementItem | undefined {
  const judgements = useDesk((desk) => desk.deciding?.judgements ?? NONE);
  if (item === undefined) return undefined;
  const wanted = item.kind === "pair" ? [...item.keys].sort().join(" ") : item.key;
  return judgements.find(({ keys }) => [...keys].sort().join(" ") === wanted);
}

const NONE: readonly JudgementItem[] = [];

function Pair({ item }: { item: Extract<ReviewEntry, { kind: "pair" }> }) {
  const t = useWords();
  const reason = useReasons();
  return (
    <>
      <h3>
        {t("oneOrTwo")}{" "}
        <small className="hint" title={t("sureScale")}>
          {t("sure", { n: item.score.toFixed(1) })}
        </small>
      </h3>
      <ul className="reasons">
        {item.says.map((why) => (
          <li key={why}>{reason(why)}</li>
        ))}
      </ul>
      <div className="sides">
        {item.sides.map((side) => (
          <Side key={side.key} side={side} />
        ))}
      </div>
    </>
  );
}

function Side({ side }: { side: NamingItem }) {
  const t = useWords();
  const name = side.key.slice(side.key.indexOf("#") + 1).replace(/^[A-Za-z]+:(\d+:)?|@\d{1,3}$/g, "");
  return (
    <article className="clipping">
      <p className="source">
        <span className="paper">{side.paper === "" ? t("unknownPaper") : side.paper}</span>
        <time dateTime={side.date}>{side.date}</time>
        <span>×{side.count}</span>
      </p>
      <h3>{name}</h3>
      {side.quotes.map((quote) => (
        <p className="printed" key={quote}>
          {quote}
        </p>
      ))}
    </article>
  );
}

/** A statement under its own sentence, in its page. */
function Said({ item }: { item: Extract<ReviewEntry, { kind: "statement" }> }) {
  const t = useWords();
  const term = useTerms();
  const page = useLoaded(item.id, () => api.printedPage(item.page, { statement: item.id }));
  return (
    <>
      <h3>{t("isItTrue")}</h3>
      <p className="said-fact">
        <strong>{item.subject}</strong> <em>{term("relations", item.relation)}</em>{" "}
        <strong>{nameOfEvent(item.object)}</strong> {term("roles", item.detail)}
        <small className="hint">
          {t("rule")} {item.rule} · {t("scoreWord")} {item.score.toFixed(2)}
        </small>
      </p>
      <article className="clipping">
        <p className="source">
          {page.state === "here" ? (
            <PageSource {...page.value} />
          ) : (
            <span className="paper">{item.page}</span>
          )}
        </p>
        {page.state === "here" ? (
          <PrintedText
            text={page.value.text}
            article={articleAt(page.value.articles, page.value.marks)}
            marks={page.value.marks}
          />
        ) : (
          <p className="printed">
            <mark>{item.quote}</mark>
          </p>
        )}
      </article>
    </>
  );
}

/** An event's key ends in its day. */
function nameOfEvent(name: string): string {
  return name.replace(/@[\d-]*$/, "");
}

const KINDS: Readonly<Record<JudgementItem["kind"], WordKey>> = {
  same: "kindSame",
  different: "kindDifferent",
  accept: "kindAccept",
  reject: "kindReject",
  correct: "kindCorrect",
};

/** Every decision in force, with its undoing, and the act that brings them into the graph. */
function Decisions() {
  const t = useWords();
  const may = useMayDecide();
  const deciding = useDesk((desk) => desk.deciding);
  if (deciding === null) return null;
  return (
    <aside className="decisions">
      <h3>
        {t("decisions")} <data value={deciding.judgements.length}>{deciding.judgements.length}</data>
      </h3>
      {deciding.waiting && may === true && (
        <p className="waiting">
          {t("waitingDecisions")}{" "}
          <button type="button" className="primary" onClick={() => void applyDecisions()}>
            {t("apply")}
          </button>
        </p>
      )}
      {deciding.judgements.length === 0 && <p className="hint">{t("noDecisions")}</p>}
      <ol>
        {deciding.judgements.slice(0, AT_ONCE).map((one) => (
          <li key={one.id}>
            <span className={`stamp stamp-${one.kind}`}>{t(KINDS[one.kind])}</span>
            <span className="about">{one.says ?? one.keys.map(shortKey).join(" / ")}</span>
            <span className="hint">
              {t("decidedBy", { by: one.by, at: one.at.slice(0, 10) })}
              {one.why === undefined ? "" : ` · ${one.why}`}
            </span>
            {may === true && (
              <button type="button" onClick={() => void takeBack(one)}>
                {t("takeBack")}
              </button>
            )}
          </li>
        ))}
      </ol>
    </aside>
  );
}

/** A key for people: the name and the page it stands on. */
function shortKey(key: string): string {
  const [page = "", ref = ""] = key.split("#");
  const name = ref.replace(/^[A-Za-z]+:(\d+:)?/, "").replace(/@.*$/, "");
  return name === "" ? (key.split("!")[0] ?? key) : `${name}（${page}）`;
}
