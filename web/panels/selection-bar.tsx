/** What can be done with the nodes that are selected together. */
import { pathBetween } from "../state/actions.ts";
import { useDesk } from "../state/desk.ts";
import {
  EXPANDED_AT_ONCE,
  expandSelected,
  keepSelected,
  pinSelected,
  removeSelected,
  selectNeighbours,
  selectNothing,
} from "../state/selection.ts";
import { graph } from "../state/session.ts";
import { useWords } from "../state/words.ts";

export function SelectionBar() {
  const t = useWords();
  const { selected, revision } = useDesk();
  if (selected.length === 0 || revision === 0) return null;
  const pinned = selected.every((id) => graph.hasNode(id) && graph.getNodeAttribute(id, "pinned"));
  return (
    <div className="selection-bar" data-floats="" role="toolbar" aria-label={t("selection")}>
      <strong>{t("selected", { n: selected.length })}</strong>
      <button type="button" onClick={() => pinSelected(!pinned)}>
        {t(pinned ? "unpin" : "pin")}
      </button>
      <button type="button" onClick={expandSelected}>
        {selected.length > EXPANDED_AT_ONCE ? t("expandFirst", { n: EXPANDED_AT_ONCE }) : t("expandThem")}
      </button>
      <button type="button" onClick={selectNeighbours}>
        {t("withNeighbours")}
      </button>
      {selected.length === 2 && (
        <button type="button" onClick={() => pathBetween(selected[0] ?? "", selected[1] ?? "")}>
          {t("paths")}
        </button>
      )}
      <button type="button" onClick={() => useDesk.setState({ dock: "nodes" })}>
        {t("nodesTable")}
      </button>
      <button type="button" onClick={keepSelected}>
        {t("keepOnly")}
      </button>
      <button type="button" onClick={removeSelected}>
        {t("hide")}
      </button>
      <button type="button" className="quiet" aria-label={t("selectNothing")} onClick={selectNothing}>
        ×
      </button>
    </div>
  );
}
