/** What can be decided on one sentence: true, wrong, or what should stand instead; what was decided, and its taking back. */
import { useState } from "react";
import type { EvidenceItem, GraphEdge, JudgementItem } from "../../src/http/contract.ts";
import type { WordKey } from "../labels.ts";
import { decide, takeBack, useMayDecide } from "../state/deciding.ts";
import { useWords } from "../state/words.ts";
import { Correction } from "./correction.tsx";
import { usePlainKeys } from "./plain-keys.ts";
import "../styles/deciding.css";

export function SentenceFacts({ item, edge }: { item: EvidenceItem; edge: GraphEdge }) {
  const t = useWords();
  const may = useMayDecide();
  const [correcting, setCorrecting] = useState(false);
  const say = (kind: "accept" | "reject") => void decide({ kind, about: [item.id] });
  usePlainKeys((key) => {
    const kind = key === "a" ? "accept" : key === "r" ? "reject" : null;
    if (kind === null || may !== true || item.decision !== null || correcting) return false;
    say(kind);
    return true;
  }, true);
  if (may === null) return null;
  if (!may) return <p className="hint read-only">{t("readOnly")}</p>;
  if (item.decision !== null) return <Decided decision={item.decision} />;
  if (correcting) return <Correction item={item} edge={edge} onClose={() => setCorrecting(false)} />;
  return (
    <div className="verdict">
      <button type="button" aria-keyshortcuts="a" onClick={() => say("accept")}>
        {t("accept")}
      </button>
      <button type="button" aria-keyshortcuts="r" onClick={() => say("reject")}>
        {t("reject")}
      </button>
      <button type="button" onClick={() => setCorrecting(true)}>
        {t("correct")}
      </button>
    </div>
  );
}

const SAYS: Readonly<Partial<Record<JudgementItem["kind"], WordKey>>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
};

export function Decided({ decision }: { decision: JudgementItem }) {
  const t = useWords();
  const { kind, by, at, why, set } = decision;
  const values = Object.values(set ?? {}).join("、");
  return (
    <div className="verdict decided">
      <span className={`stamp stamp-${kind}`}>{t(SAYS[kind] ?? "decided", { set: values })}</span>
      <span className="hint">
        {t("decidedBy", { by, at: at.slice(0, 10) })}
        {why === undefined ? "" : ` · ${why}`}
      </span>
      <button type="button" onClick={() => void takeBack(decision)}>
        {t("takeBack")}
      </button>
    </div>
  );
}
