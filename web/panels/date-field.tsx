/** A date typed as YYYY-MM-DD in every language: browsers show their own order of day and month otherwise. */
import { useEffect, useId, useState } from "react";
import { readDate } from "../graph/dates.ts";
import { useWords } from "../state/words.ts";

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  /** Whether a year or a month alone is not enough. */
  readonly whole?: boolean;
  /** What is wrong with the date beside others; empty where nothing is. */
  readonly fault?: string;
  readonly onDate: (date: string) => void;
}

export function DateField({ label, value, whole = false, fault = "", onDate }: DateFieldProps) {
  const t = useWords();
  const help = useId();
  const [text, setText] = useState(value);
  const [bad, setBad] = useState(false);
  useEffect(() => {
    setText(value);
    setBad(false);
  }, [value]);
  const take = (typed: string) => {
    const date = typed.trim() === "" ? "" : readDate(typed);
    const fits = date !== null && (date === "" || !whole || date.length === 10);
    setBad(!fits);
    if (!fits) return;
    setText(date);
    if (date !== value) onDate(date);
  };
  const says = bad ? t("dateBad", { text }) : fault;
  return (
    <label className="date-field">
      {label}
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="YYYY-MM-DD"
        value={text}
        aria-invalid={says !== ""}
        aria-describedby={help}
        title={t(whole ? "dayForm" : "dateForm")}
        onChange={(event) => {
          setText(event.target.value);
          if (/^\d{4}-\d{2}-\d{2}$/.test(event.target.value)) take(event.target.value);
        }}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget.value)}
      />
      <span id={help} className={says === "" ? "visually-hidden" : "field-fault"}>
        {says === "" ? t(whole ? "dayForm" : "dateForm") : says}
      </span>
    </label>
  );
}
