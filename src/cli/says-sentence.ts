/** A sentence for people: its words, then what each layer found in it, each with rule and score. */
import type { ExplainedSentence } from "../pipeline/explain.ts";
import { oneLine } from "../text/one-line.ts";

export function saysSentence(sentence: ExplainedSentence): string {
  const { article, part, span, quote, mentions, events, statements, issues } = sentence;
  const head = `article ${article}, ${part}, ${span.start}–${span.end}\n  ${oneLine(quote)}\n`;
  const layers = [
    ...mentions.map(({ label, text, name, rule, score, span: at }) =>
      row(label, name === text ? text : `${text} = ${name}`, rule, score, `${at.start}–${at.end}`),
    ),
    ...events.map(({ title, type, date, rule }) =>
      row("Event", `${title} (${type}, ${date ?? "no date"})`, rule),
    ),
    ...statements.map(({ subject, relation, object, props, rule, score }) =>
      row(relation, `${subject.name} → ${object.name}${told(props)}`, rule, score),
    ),
    ...issues.map(({ level, code, says }) => row(level, says, code)),
  ];
  return `${head}${layers.join("")}\n`;
}

function row(kind: string, says: string, rule: string, score?: number, at?: string): string {
  const why = [rule, score?.toFixed(2), at].filter((part) => part !== undefined).join(" ");
  return `    ${kind.padEnd(14)} ${says}  [${why}]\n`;
}

function told(props: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(props).filter(
    ([, value]) => value !== null && value !== false && value !== "",
  );
  return words.length === 0 ? "" : ` {${words.map(([key, value]) => `${key}: ${String(value)}`).join(", ")}}`;
}
