/** What the desk says by itself: that the server is gone, and what was just done. It stands in the sheet while one is open, which hides all else. */
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";

export function Notices({ within }: { readonly within: "desk" | "sheet" }) {
  const t = useWords();
  const { gone, notice, sheet } = useDesk();
  if ((sheet === null) !== (within === "desk")) return null;
  return (
    <>
      {gone && (
        <p className="banner" role="alert">
          {t("serverGone")}
        </p>
      )}
      <p className="said" role="status" aria-live="polite">
        {notice}
      </p>
    </>
  );
}
