/** A button that opens the system's own choice of files. */
import { useRef } from "react";
import { useWords } from "../state/words.ts";

export function FilePicker({ onPick }: { onPick: (files: readonly File[]) => void }) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".txt,.text,.md,text/plain"
        aria-label={t("chooseFiles")}
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <button type="button" className="wide" onClick={() => input.current?.click()}>
        {t("chooseFiles")}
      </button>
    </>
  );
}
