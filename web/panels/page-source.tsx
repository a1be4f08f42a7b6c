/** Where something is printed: paper, day and page, never a file's name. */
import { useWords } from "../state/words.ts";

export interface Printed {
  readonly paper: string;
  readonly date: string;
  readonly page: string;
}

export function PageSource({ paper, date, page }: Printed) {
  const t = useWords();
  return (
    <>
      <span className="paper">{paper === "" ? t("unknownPaper") : paper}</span>
      <time dateTime={date}>{date === "" ? t("undated") : date}</time>
      {page !== "" && <span>{t("page", { page })}</span>}
    </>
  );
}
