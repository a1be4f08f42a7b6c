/** The pages and articles that name an entity, each opened as it was printed. */
import { useState } from "react";
import { api } from "../api/client.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { useLoaded } from "./loaded.ts";

const AT_ONCE = 8;

export function NamedPages({ id }: { id: string }) {
  const t = useWords();
  const told = useDesk((desk) => desk.told);
  const loaded = useLoaded(id, () => api.namedOn(id), told);
  const [shown, setShown] = useState(AT_ONCE);
  if (loaded.state !== "here" || loaded.value.articles.length === 0) return null;
  const { articles, total } = loaded.value;
  return (
    <section className="fact-list named-pages">
      <h3>
        {t("pagesOf")} <data value={total}>{total}</data>
      </h3>
      <ul className="headlines">
        {articles.slice(0, shown).map(({ id: article, headline, pageId, paper, date, page, count }) => (
          <li key={article}>
            <button
              type="button"
              className="link"
              onClick={() => useDesk.setState({ sheet: { kind: "page", id: pageId, entity: id } })}
            >
              {headline}
            </button>
            <small>
              {paper} {date} {page}
              {count > 1 && ` · ${t("timesNamed", { n: count })}`}
            </small>
          </li>
        ))}
      </ul>
      {articles.length > shown && (
        <button type="button" className="link" onClick={() => setShown(shown + 50)}>
          {t("moreFacts", { n: Math.min(50, articles.length - shown) })}
        </button>
      )}
    </section>
  );
}
