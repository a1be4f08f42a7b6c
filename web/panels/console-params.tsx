/** A field for each `$parameter` of the statement; a stored query says its kind, an example and what stands when nothing is typed. */
import type { LibraryQuery } from "../../src/http/contract.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";
import type { Typed } from "./query-params.ts";

interface ConsoleParamsProps {
  readonly names: readonly string[];
  readonly stored: LibraryQuery | null;
  /** Whether the text is still that of the stored query. */
  readonly unchanged: boolean;
  readonly typed: Typed;
  readonly faults: readonly string[];
  readonly onType: (typed: Typed) => void;
  readonly onRun: () => void;
}

export function ConsoleParams({
  names,
  stored,
  unchanged,
  typed,
  faults,
  onType,
  onRun,
}: ConsoleParamsProps) {
  const t = useWords();
  const lang = useDesk((desk) => desk.lang);
  if (names.length === 0 && !unchanged) return null;
  return (
    <form
      className="console-params"
      aria-label={t("parameters")}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      {stored !== null && unchanged && <p className="hint">{stored.question[lang]}</p>}
      {names.map((name) => {
        const param = stored?.params.find((one) => one.name === name);
        const needed = faults.includes(name);
        return (
          <label key={name}>
            <code>${name}</code>
            <input
              type="text"
              value={typed[name] ?? ""}
              placeholder={hintOf(param, t("paramAny"))}
              aria-invalid={needed && (typed[name] ?? "") !== ""}
              aria-required={param === undefined || param.fallback === null}
              onChange={(event) => onType({ ...typed, [name]: event.target.value })}
            />
            <span className="hint">
              {param === undefined
                ? ""
                : t(
                    param.type === "integer"
                      ? "paramNumber"
                      : param.type === "strings"
                        ? "paramList"
                        : "paramText",
                  )}
            </span>
          </label>
        );
      })}
      {faults.length > 0 && (
        <p className="hint" role="status">
          {t("paramsNeeded", { names: faults.map((name) => `$${name}`).join("、") })}
        </p>
      )}
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        {t("run")}
      </button>
    </form>
  );
}

function hintOf(param: LibraryQuery["params"][number] | undefined, any: string): string {
  if (param === undefined) return any;
  return param.fallback === null || param.fallback === "" ? param.example : param.fallback;
}
