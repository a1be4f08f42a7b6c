/** Decisions that are not in the graph yet, and the act that brings them there. */
import { useState } from "react";
import { applyDecisions } from "../state/deciding.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";

export function Waiting() {
  const t = useWords();
  const deciding = useDesk((desk) => desk.deciding);
  const [busy, setBusy] = useState(false);
  if (deciding === null || !deciding.waiting || deciding.token === "") return null;
  async function apply(): Promise<void> {
    setBusy(true);
    await applyDecisions();
    setBusy(false);
  }
  return (
    <p className="waiting" role="status">
      <span>{t(busy ? "applying" : "waitingDecisions")}</span>
      <button
        type="button"
        className="quiet"
        onClick={() => useDesk.setState({ sheet: { kind: "review", id: "" } })}
      >
        {t("review")}
      </button>
      <button type="button" className="primary" disabled={busy} onClick={() => void apply()}>
        {t("apply")}
      </button>
    </p>
  );
}
