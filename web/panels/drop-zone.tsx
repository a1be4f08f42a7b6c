/** The whole window takes page files: while one is dragged over it, it says so. */
import { useEffect, useState } from "react";
import { handIn } from "../state/adding.ts";
import { useMayDecide } from "../state/deciding.ts";
import { notice } from "../state/session.ts";
import { useWords } from "../state/words.ts";

export function DropZone() {
  const t = useWords();
  const may = useMayDecide();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (may === true) handIn([...(event.dataTransfer?.files ?? [])]);
      else notice("readOnly");
    };
    document.addEventListener("dragover", drag);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", drag);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [may]);
  if (!over) return null;
  return <p className="drop-zone">{t(may === true ? "dropHere" : "readOnly")}</p>;
}
