/** A sheet over the desk: one industry chain from left to right, or one event as a roster. */
import { lazy, Suspense, useEffect, useRef } from "react";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import { Boundary } from "./boundary.tsx";
import { Notices } from "./notices.tsx";

const Chain = lazy(() => import("./chain.tsx"));
const Roster = lazy(() => import("./roster.tsx"));
const Keys = lazy(() => import("./key-list.tsx"));
const PageSheet = lazy(() => import("./page-sheet.tsx"));
const Review = lazy(() => import("./review.tsx"));
const Adding = lazy(() => import("./adding.tsx"));
const NAMES = {
  chain: "chainView",
  roster: "rosterView",
  keys: "keysTitle",
  page: "asPrinted",
  review: "review",
  adding: "addPagesTitle",
} as const;

export function Sheet() {
  const t = useWords();
  const sheet = useDesk((desk) => desk.sheet);
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (sheet !== null && box.current?.open === false) {
      box.current.showModal();
      // Not its first button: what is read aloud and scrolled by keys is the sheet itself.
      box.current.focus();
    }
    if (sheet === null) box.current?.close();
  }, [sheet]);
  return (
    <dialog
      ref={box}
      tabIndex={-1}
      className={`sheet sheet-${sheet?.kind ?? "none"}`}
      onClose={() => useDesk.setState({ sheet: null })}
      onPointerDown={(event) => {
        if (isBeside(event)) useDesk.setState({ sheet: null });
      }}
      aria-label={t(NAMES[sheet?.kind ?? "keys"])}
    >
      {sheet !== null && (
        <>
          <div className="sheet-tools">
            <Notices within="sheet" />
            <button type="button" onClick={() => window.print()}>
              {t("print")}
            </button>
            <button type="button" onClick={() => useDesk.setState({ sheet: null })}>
              {t("close")}
            </button>
          </div>
          <Boundary key={sheet.id}>
            <Suspense fallback={<p className="hint">{t("loading")}</p>}>
              {sheet.kind === "chain" && <Chain id={sheet.id} />}
              {sheet.kind === "roster" && <Roster id={sheet.id} />}
              {sheet.kind === "keys" && <Keys />}
              {sheet.kind === "page" && <PageSheet sheet={sheet} />}
              {sheet.kind === "review" && <Review />}
              {sheet.kind === "adding" && <Adding />}
            </Suspense>
          </Boundary>
        </>
      )}
    </dialog>
  );
}

/** Whether a pointer is on what dims the desk: it goes to the sheet, outside its edges. */
function isBeside({
  target,
  currentTarget,
  clientX,
  clientY,
}: React.PointerEvent<HTMLDialogElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return target === currentTarget && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}
