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
  const what = `${chosen?.kind} ${chosen?.id} ${answer?.question}`;
  // What is opened is read from its beginning, wherever the last one was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what it depends on
  useEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0;
  }, [what]);
  return (
    <aside ref={box} className="reader" aria-label={t(chosen?.kind === "edge" ? "evidence" : "whatIsHere")}>
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
