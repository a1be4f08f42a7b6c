/** A sentence as the paper printed it, in small; a click opens it in its article. */
import type { FactSource } from "../../src/http/contract.ts";
import { useWords } from "../state/words.ts";

export function Snippet({ source, onOpen }: { source: FactSource | null; onOpen: () => void }) {
  const t = useWords();
  return (
    <button type="button" className="snippet" onClick={onOpen}>
      {source === null ? t("showSentence") : source.quote}
      {source !== null && (
        <cite>
          {source.paper} {source.date} {source.page}
        </cite>
      )}
    </button>
  );
}
