/** The whole page as printed, and beside it what one looks for: the sentences behind a relation, or where an entity is named. */
import { useState } from "react";
import type { EvidenceItem, NamingArticle, PagePart } from "../../src/http/contract.ts";
import { api } from "../api/client.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";
import { PageSource } from "./page-source.tsx";
import { articleAt, PrintedText } from "./printed-text.tsx";
import { SentenceFacts } from "./sentence-facts.tsx";

type Wish = Extract<NonNullable<ReturnType<typeof useDesk.getState>["sheet"]>, { kind: "page" }>;

export default function PageSheet({ sheet }: { sheet: Wish }) {
  const t = useWords();
  const { id, edge, statement, entity } = sheet;
  const sought = {
    ...(statement === undefined ? {} : { statement }),
    ...(entity === undefined ? {} : { entity }),
  };
  const key = `${id} ${statement ?? ""} ${entity ?? ""}`;
  const loaded = useLoaded(key, () => api.printedPage(id, sought));
  const [picked, setPicked] = useState<{ key: string; part: PagePart } | null>(null);
  if (loaded.state === "loading") return <p className="hint">{t("loading")}</p>;
  if (loaded.state === "failed") return <p className="hint">{t("pageNotKept")}</p>;
  const page = loaded.value;
  const own = picked?.key === key ? picked.part : articleAt(page.articles, page.marks);
  return (
    <section className="page-sheet">
      <div className="page-paper">
        <p className="source">
          <PageSource {...page} />
          {page.marks.length > 1 && <span>{t("placesMarked", { n: page.marks.length })}</span>}
        </p>
        <PrintedText text={page.text} article={own} marks={page.marks} />
      </div>
      <div className="page-beside">
        {edge !== undefined && <Sentences edge={edge} statement={statement ?? ""} />}
        {entity !== undefined && <NamedIn entity={entity} page={id} />}
        <h3>{t("onThisPage")}</h3>
        <ol className="headlines">
          {page.articles.map((part) => (
            <li key={part.index}>
              <button
                type="button"
                className="link"
                aria-current={part.index === own?.index}
                onClick={() => setPicked({ key, part })}
              >
                {part.headline}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** The sentences of one relation; each leads to its own page. */
function Sentences({ edge, statement }: { edge: string; statement: string }) {
  const t = useWords();
  const told = useDesk((desk) => desk.told);
  const loaded = useLoaded(edge, () => api.evidence(edge), told);
  if (loaded.state !== "here") return null;
  const { statements, articles } = loaded.value;
  const printed = (item: EvidenceItem) => articles.find(({ id }) => id === item.article);
  return (
    <>
      <h3>
        {t("sentencesHere")} <data value={statements.length}>{statements.length}</data>
      </h3>
      <ol className="sentences">
        {statements.map((item) => (
          <li key={item.id} aria-current={item.id === statement}>
            <button
              type="button"
              className="snippet"
              onClick={() =>
                useDesk.setState({ sheet: { kind: "page", id: item.page, edge, statement: item.id } })
              }
            >
              {item.quote}
              <cite>
                {printed(item)?.paper} {printed(item)?.date} {printed(item)?.page}
              </cite>
            </button>
            {item.id === statement && <SentenceFacts item={item} edge={loaded.value.edge} />}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The articles that name an entity, on this page and on others. */
function NamedIn({ entity, page }: { entity: string; page: string }) {
  const t = useWords();
  const loaded = useLoaded(entity, () => api.namedOn(entity));
  if (loaded.state !== "here") return null;
  const open = ({ pageId }: NamingArticle) =>
    useDesk.setState({ sheet: { kind: "page", id: pageId, entity } });
  return (
    <>
      <h3>
        {t("namedHere")} <data value={loaded.value.total}>{loaded.value.total}</data>
      </h3>
      <ol className="headlines">
        {loaded.value.articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="link"
              aria-current={article.pageId === page}
              onClick={() => open(article)}
            >
              {article.headline}
            </button>
            <small>
              {article.date} {article.page}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
