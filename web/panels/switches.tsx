/** A list of the legend that filters: each entry says how many of it are shown; a click hides it, Alt with it keeps only it. */
import type { ReactNode } from "react";
import type { Count } from "../graph/tally.ts";
import { useWords } from "../state/words.ts";

export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly mark: ReactNode;
  readonly count: Count;
}

interface SwitchesProps {
  readonly entries: readonly Entry[];
  /** Keys that are switched off. */
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}

/** Alone where others are shown too; a second time brings all back. */
function isolated(keys: readonly string[], off: readonly string[], key: string): readonly string[] {
  const others = keys.filter((one) => one !== key);
  return others.every((one) => off.includes(one)) && !off.includes(key) ? [] : others;
}

function toggled(off: readonly string[], key: string): readonly string[] {
  return off.includes(key) ? off.filter((one) => one !== key) : [...off, key];
}

export function Switches({ entries, off, onChange }: SwitchesProps) {
  const t = useWords();
  const keys = entries.map(({ key }) => key);
  const turn = (key: string, alone: boolean) =>
    onChange(alone ? isolated(keys, off, key) : toggled(off, key));
  return (
    <ul className="switches">
      {entries.map(({ key, name, mark, count: { shown, total } }) => (
        <li key={key}>
          <button
            type="button"
            aria-pressed={!off.includes(key)}
            title={`${t("shownOf", { what: name, shown, total })}\n${t("onlyThis")}`}
            onClick={(event) => turn(key, event.altKey)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || !event.altKey) return;
              event.preventDefault();
              turn(key, true);
            }}
          >
            {mark}
            <span>{name}</span>
            <data value={shown}>{shown === total ? total : `${shown}/${total}`}</data>
          </button>
        </li>
      ))}
    </ul>
  );
}
