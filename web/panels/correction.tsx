/** What should stand in place of what a sentence was taken to say: only what is changed is sent. */
import { useState } from "react";
import type { EvidenceItem, GraphEdge, RelationType } from "../../src/http/contract.ts";
import type { WordKey } from "../labels.ts";
import { decide } from "../state/deciding.ts";
import { useDesk } from "../state/desk.ts";
import { useWords } from "../state/words.ts";

interface Field {
  readonly name: string;
  readonly word: WordKey;
  /** Which list of the info names the values; free text without one. */
  readonly list?: "roles" | "organizers";
}

const OWN: Readonly<Partial<Record<RelationType, Field>>> = {
  HOLDS: { name: "title", word: "postTitle" },
  LEADS_CHAIN: { name: "role", word: "role" },
  ATTENDED: { name: "role", word: "role", list: "roles" },
  ORGANIZED: { name: "role", word: "role", list: "organizers" },
  IN_CHAIN: { name: "segment", word: "segment" },
};

export function Correction({
  item,
  edge,
  onClose,
}: {
  item: EvidenceItem;
  edge: GraphEdge;
  onClose: () => void;
}) {
  const t = useWords();
  const told: Readonly<Record<string, string>> = {
    subject: item.subject,
    object: item.object,
    title: textOf(edge.props.title),
    role: textOf(edge.props.role),
    segment: textOf(edge.props.segment),
  };
  const own = OWN[edge.type];
  const fields: readonly Field[] = [
    ...(edge.fromLabel === "Event" ? [] : [{ name: "subject", word: "subject" } as const]),
    ...(own === undefined ? [] : [own]),
    ...(edge.toLabel === "Event" ? [] : [{ name: "object", word: "object" } as const]),
  ];
  const [values, setValues] = useState<Readonly<Record<string, string>>>(told);
  const [why, setWhy] = useState("");
  const set = Object.fromEntries(
    fields
      .map(({ name }) => [name, (values[name] ?? "").trim()] as const)
      .filter(([name, value]) => value !== "" && value !== told[name]),
  );
  async function save(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    if (Object.keys(set).length === 0) return;
    const made = await decide({ kind: "correct", about: [item.id], set, why: why.trim() || undefined });
    if (made !== null) onClose();
  }
  return (
    <form className="correction" onSubmit={(event) => void save(event)}>
      {fields.map((field) => (
        <label key={field.name} htmlFor={`correct-${field.name}`}>
          {t(field.word)}
          <Value
            field={field}
            value={values[field.name] ?? ""}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        </label>
      ))}
      <label>
        {t("reason")}
        <input value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className="verdict">
        <button type="submit" className="primary" disabled={Object.keys(set).length === 0}>
          {t("save")}
        </button>
        <button type="button" onClick={onClose}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}

function Value({
  field,
  value,
  onChange,
}: {
  field: Field;
  value: string;
  onChange: (value: string) => void;
}) {
  const t = useWords();
  const { info, lang } = useDesk();
  const id = `correct-${field.name}`;
  if (field.list === undefined) {
    return <input id={id} value={value} maxLength={200} onChange={(event) => onChange(event.target.value)} />;
  }
  return (
    <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t("unchanged")}</option>
      {Object.entries(info?.words[field.list] ?? {}).map(([key, words]) => (
        <option key={key} value={key}>
          {words[lang]}
        </option>
      ))}
    </select>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
