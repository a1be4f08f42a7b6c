/** The reading panel: an entity, the sentences behind a line, an answer, or what the graph holds. */
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
  return (
    <aside className="reader" aria-label={t(chosen?.kind === "edge" ? "evidence" : "whatIsHere")}>
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
