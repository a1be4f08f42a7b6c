/** 「他还参加了什么」「该公司位于哪里」: what a pronoun stands for, from the answer before. */
import type { NodeLabel } from "../model/index.ts";
import type { Answer } from "./answer.ts";
import { type Candidate, labelsOf, type QuestionMention } from "./mentions.ts";
import type { FoundCue } from "./words.ts";

/** The mentions with what the first pronoun stands for, in their order. */
export function withPronoun(
  mentions: readonly QuestionMention[],
  cues: readonly FoundCue[],
  previous: Answer | null,
): readonly QuestionMention[] {
  const pronoun = cues.find(({ row }) => row.stands !== undefined);
  const labels = new Set(pronoun?.row.stands);
  if (pronoun === undefined || previous === null || mentions.some((one) => sharesLabel(one, labels))) {
    return mentions;
  }
  const { start, end } = pronoun;
  const before = spokenOf(previous, labels);
  if (before === null) return mentions;
  return [...mentions, { start, end, ...before, via: "before" as const }].sort((a, b) => a.start - b.start);
}

function sharesLabel(mention: QuestionMention, labels: ReadonlySet<NodeLabel>): boolean {
  return [...labelsOf(mention)].some((label) => label !== "Title" && labels.has(label));
}

/** What the question before named, else the one person that its answer named. */
function spokenOf(
  { understood, rows }: Answer,
  labels: ReadonlySet<NodeLabel>,
): Pick<QuestionMention, "words" | "candidates"> | null {
  for (const { words, entities } of understood?.linked ?? []) {
    const candidates = entities.filter(({ label }) => labels.has(label));
    if (candidates.length > 0) return { words, candidates };
  }
  const people = new Map(
    rows.flatMap(({ id, cells }) =>
      typeof cells.person === "string"
        ? [[id, { id, label: "Person", name: cells.person } as Candidate]]
        : [],
    ),
  );
  const [only] = people.values();
  return labels.has("Person") && people.size === 1 && only !== undefined
    ? { words: only.name, candidates: [only] }
    : null;
}
