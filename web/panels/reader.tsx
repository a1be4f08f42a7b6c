/** The reading panel: an entity, the sentences behind a line, an answer, or what the graph holds. */
import { useEffect, useRef } from "react";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { Alongside } from "./alongside.tsx";
import { AnswerPanel } from "./answer.tsx";
import { EntityPanel } from "./entity.tsx";
import { EvidencePanel } from "./evidence.tsx";
import { Waiting } from "./waiting.tsx";
import { Welcome } from "./welcome.tsx";

export function Reader() {
  const t = useWords();
  const { chosen, answer } = useDesk();
  const box = useRef<HTMLElement>(null);
  const opened = useRef<string | null>(null);
  const what = `${chosen?.kind} ${chosen?.id} ${answer?.question}`;
  // What is opened is read from its beginning, wherever the last one was left.
  useEffect(() => {
    const [panel, isFirst] = [box.current, opened.current === null];
    const isNew = opened.current !== what;
    opened.current = what;
    if (panel === null || !isNew) return;
    panel.scrollTop = 0;
    // What was pressed is gone with what it stood in: whoever goes by key goes on here.
    if (!isFirst && document.activeElement === document.body) panel.focus({ preventScroll: true });
  }, [what]);
  const name =
    chosen?.kind === "edge" ? "evidence" : chosen === null && answer !== null ? "answer" : "whatIsHere";
  return (
    <aside ref={box} className="reader" tabIndex={-1} aria-label={t(name)}>
      {chosen === null ? (
        answer === null ? (
          <Welcome />
        ) : (
          <AnswerPanel answer={answer} />
        )
      ) : chosen.kind === "node" ? (
        <EntityPanel key={chosen.id} id={chosen.id} />
      ) : (
        <>
          <Alongside edge={chosen.id} />
          <EvidencePanel key={chosen.id} id={chosen.id} />
        </>
      )}
      <Waiting />
    </aside>
  );
}
