/** Views that were kept under a name, in this browser. */
import { useState } from "react";
import { notice } from "../state/session.ts";
import { openPacked, packView } from "../state/start.ts";
import { useWords } from "../state/words.ts";

const KEY = "lianpu.views";

interface SavedView {
  readonly name: string;
  readonly packed: string;
}

function readViews(): readonly SavedView[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? (found as readonly SavedView[]) : [];
  } catch {
    return [];
  }
}

export function SavedViews() {
  const t = useWords();
  const [views, setViews] = useState(readViews);
  const [name, setName] = useState("");
  function keep(next: readonly SavedView[]): void {
    setViews(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch (error) {
      notice("failed", { says: String(error) });
    }
  }
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    const title = name.trim();
    if (title === "") return;
    const packed = await packView();
    keep([...views.filter((view) => view.name !== title), { name: title, packed }]);
    setName("");
  }
  return (
    <section className="views">
      <h2>{t("savedViews")}</h2>
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <button type="button" className="link" onClick={() => void openPacked(view.packed)}>
              {view.name}
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`${t("remove")} ${view.name}`}
              onClick={() => keep(views.filter((one) => one !== view))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void save(event)}>
        <input
          aria-label={t("viewName")}
          placeholder={t("viewName")}
          value={name}
          maxLength={40}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" disabled={name.trim() === ""}>
          {t("saveView")}
        </button>
      </form>
    </section>
  );
}
