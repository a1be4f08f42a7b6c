/** The bar above: masthead, the one box for search and questions, undo, link, export, language and theme. */

import { keysHere } from "../key-names.ts";
import { remember, useDesk } from "../state/desk.ts";
import { backToOverview } from "../state/overview.ts";
import { share } from "../state/start.ts";
import { redo, undo } from "../state/undo.ts";
import { useWords } from "../state/words.ts";
import { ExportMenu } from "./export-menu.tsx";
import { Search } from "./search.tsx";

export function Bar() {
  const t = useWords();
  const { lang, theme, undoable, redoable } = useDesk();
  const turnLanguage = () => {
    const next = lang === "zh" ? "en" : "zh";
    useDesk.setState({ lang: next, examples: null });
    remember("lang", next);
  };
  const turnTheme = () => {
    const next = theme === "light" ? "dark" : "light";
    useDesk.setState({ theme: next });
    remember("theme", next);
  };
  return (
    <header className="bar">
      <h1 className="masthead">{t("title")}</h1>
      <Search />
      <nav className="tools" aria-label={t("title")}>
        <button type="button" onClick={backToOverview}>
          {t("overview")}
        </button>
        <button type="button" onClick={undo} disabled={!undoable} title={`${t("undo")} (${keysHere("⌘Z")})`}>
          {t("undo")}
        </button>
        <button type="button" onClick={redo} disabled={!redoable} title={`${t("redo")} (${keysHere("⇧⌘Z")})`}>
          {t("redo")}
        </button>
        <button type="button" onClick={() => void share()}>
          {t("share")}
        </button>
        <ExportMenu />
        <span className="tools-gap" />
        <button type="button" className="quiet" onClick={turnLanguage} lang={lang === "zh" ? "en" : "zh-CN"}>
          {t("language")}
        </button>
        <button type="button" className="quiet" onClick={turnTheme}>
          {t(theme === "light" ? "toDark" : "toLight")}
        </button>
      </nav>
    </header>
  );
}
