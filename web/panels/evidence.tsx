/** The sentences behind a line, each highlighted in its article as the paper printed it. */
import { useEffect, useRef, useState } from "react";
import type { EvidenceAnswer, EvidenceItem, GraphEdge, PrintedArticle } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { nameOf } from "../graph/graph.ts";
import { bring } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import { cameFrom, choose, notice } from "../state/session.ts";
import { detailOf, useTerms, useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";
import { usePlainKeys } from "./plain-keys.ts";
import { SentenceFacts } from "./sentence-facts.tsx";
import { TypeMark } from "./type-mark.tsx";

export function EvidencePanel({ id }: { id: string }) {
  const t = useWords();
  const told = useDesk((desk) => desk.told);
  const loaded = useLoaded(id, () => api.evidence(id), told);
  const [turned, setAt] = useState(0);
  if (loaded.state === "loading") return <p className="hint">{t("loading")}</p>;
  if (loaded.state === "failed") return <p className="hint">{t("noAnswer")}</p>;
  const { statements, articles } = loaded.value;
  const at = Math.min(turned, statements.length - 1);
  const item = statements[at];
  const article = articles.find((one) => one.id === item?.article);
  return (
    <section className="evidence">
      <Head answer={loaded.value} />
      {statements.length > 1 && <Pager at={at} count={statements.length} onTurn={setAt} />}
      {item === undefined || article === undefined ? (
        <p className="hint">{t("noEvidence")}</p>
      ) : (
        <Clipping key={item.id} item={item} article={article} edge={loaded.value.edge} />
      )}
    </section>
  );
}

function Head({ answer }: { answer: EvidenceAnswer }) {
  const t = useWords();
  const term = useTerms();
  const { edge, from, to } = answer;
  const detail = detailOf(edge, term);
  return (
    <header className="panel-head">
      <h2 className="triple">
        <button type="button" className="link" onClick={() => void bring(from)}>
          <TypeMark label={from.label} />
          {nameOf(from)}
        </button>
        <span className="verb">
          {term("relations", edge.type)}
          {detail !== "" && t("detailOf", { detail })}
        </span>
        <button type="button" className="link" onClick={() => void bring(to)}>
          <TypeMark label={to.label} />
          {nameOf(to)}
        </button>
      </h2>
      <button type="button" className="quiet" onClick={() => choose(cameFrom())}>
        {t("close")}
      </button>
    </header>
  );
}

function Pager({ at, count, onTurn }: { at: number; count: number; onTurn: (at: number) => void }) {
  const t = useWords();
  usePlainKeys((key) => {
    const to = key === "n" ? at + 1 : key === "u" ? at - 1 : -1;
    if (to < 0 || to >= count) return false;
    onTurn(to);
    return true;
  }, true);
  return (
    <nav className="pager" aria-label={t("evidence")}>
      <button type="button" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        {t("previous")}
      </button>
      <span>{t("ofN", { i: at + 1, n: count })}</span>
      <button type="button" disabled={at === count - 1} onClick={() => onTurn(at + 1)}>
        {t("next")}
      </button>
    </nav>
  );
}

function Clipping({ item, article, edge }: { item: EvidenceItem; article: PrintedArticle; edge: GraphEdge }) {
  const t = useWords();
  const marked = useRef<HTMLElement>(null);
  useEffect(() => {
    // The article alone is scrolled: what the sentence says of whom stays in sight above it.
    const [mark, printed] = [marked.current, marked.current?.parentElement];
    if (mark == null || printed == null) return;
    const under = mark.getBoundingClientRect().top - printed.getBoundingClientRect().top;
    printed.scrollTop += under - Math.max(0, (printed.clientHeight - mark.offsetHeight) / 2);
    // On a low screen the article itself may lie below the fold.
    mark.scrollIntoView({ block: "nearest" });
  }, []);
  const paper = article.paper === "" ? t("unknownPaper") : article.paper;
  const date = article.date === "" ? t("undated") : article.date;
  return (
    <article className="clipping">
      <p className="source">
        <span className="paper">{paper}</span>
        <time dateTime={article.date}>{date}</time>
        {article.page !== "" && <span>{t("page", { page: article.page })}</span>}
      </p>
      <h3>{article.headline}</h3>
      {article.byline !== "" && <p className="byline">{article.byline}</p>}
      {item.at === null && (
        <p className="lost">
          {t("noPlace")}
          <mark>{item.quote}</mark>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by key too */}
      <section className="printed" aria-label={t("asPrinted")} tabIndex={0}>
        {markedText(belowHeadline(article), item.at, marked)}
      </section>
      <footer>
        <span>
          {t("rule")} <code>{item.rule}</code>
        </span>
        <span>
          {t("scoreWord")} <data value={item.score}>{item.score.toFixed(2)}</data>
        </span>
      </footer>
      <div className="clipping-acts">
        <button type="button" onClick={() => void cite(item, article)}>
          {t("cite")}
        </button>
        <button type="button" onClick={() => useDesk.setState({ sheet: pageOf(item, edge) })}>
          {t("wholePage")}
        </button>
      </div>
      <SentenceFacts item={item} edge={edge} />
    </article>
  );
}

function pageOf(item: EvidenceItem, edge: GraphEdge) {
  return { kind: "page", id: item.page, edge: edge.id, statement: item.id } as const;
}

/** The headline stands above already: the text begins below it. */
function belowHeadline({ headline, text }: PrintedArticle): { readonly text: string; readonly from: number } {
  return { text, from: headline !== "" && text.startsWith(headline) ? headline.length : 0 };
}

/** The article's text with the sentence marked; text stays text whatever a page prints. */
function markedText(
  { text, from }: ReturnType<typeof belowHeadline>,
  at: EvidenceItem["at"],
  ref: React.Ref<HTMLElement>,
) {
  if (at === null) return text.slice(from).trimStart();
  const begin = at.start < from ? 0 : from;
  return (
    <>
      {text.slice(begin, at.start).trimStart()}
      <mark ref={ref}>{text.slice(at.start, at.end)}</mark>
      {text.slice(at.end)}
    </>
  );
}

/** GB/T 7714 order: headline, paper, date and page, with the sentence before it. */
async function cite(item: EvidenceItem, article: PrintedArticle): Promise<void> {
  const page = article.page === "" ? "" : `(${article.page})`;
  const author = article.byline === "" ? "" : `${article.byline}. `;
  const text = `“${item.quote}”——${author}${article.headline}[N]. ${article.paper}, ${article.date}${page}.`;
  try {
    await navigator.clipboard.writeText(text);
    notice("cited");
  } catch (error) {
    notice("failed", { says: String(error) });
  }
}
