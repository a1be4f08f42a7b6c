/** 「徐州市长皇甫宁」「龙吟秋副市长」: a post beside a name asks for nothing, it says which of the namesakes is meant. */
import { labelsOf, type QuestionMention, type Source } from "./mentions.ts";
import { postsOf } from "./posts.ts";

export interface Apposed {
  /** What is asked about: the mentions without the posts beside names. */
  readonly mentions: readonly QuestionMention[];
  /** Indexes of people in `mentions` → words of the post and of the body or place before it. */
  readonly posts: ReadonlyMap<number, readonly string[]>;
}

/** Mentions come in their order. */
export function apposed(mentions: readonly QuestionMention[]): Apposed {
  const beside = new Map<QuestionMention, readonly QuestionMention[]>();
  mentions.forEach((mention, at) => {
    if (!labelsOf(mention).has("Person")) return;
    const [before, further, after] = [mentions[at - 1], mentions[at - 2], mentions[at + 1]];
    if (before?.end === mention.start && labelsOf(before).has("Title")) {
      const body = further?.end === before.start && !labelsOf(further).has("Person") ? [further] : [];
      beside.set(mention, [before, ...body]);
    } else if (after?.start === mention.end && labelsOf(after).has("Title")) beside.set(mention, [after]);
  });
  const spent = new Set([...beside.values(), mentions.filter(beforeEvent)].flat());
  const left = mentions.filter((mention) => !spent.has(mention));
  const posts = left.flatMap((mention, at) => {
    const words = beside.get(mention)?.map((one) => one.candidates[0]?.name ?? one.words);
    return words === undefined ? [] : [[at, words] as const];
  });
  return { mentions: left, posts: new Map(posts) };
}

/** 「市“三高”指挥部周调度会」: what stands right before the title of an event says whose it is. */
function beforeEvent(mention: QuestionMention, at: number, all: readonly QuestionMention[]): boolean {
  const next = all[at + 1];
  const labels = labelsOf(mention);
  const isName = labels.has("Person") || labels.has("Event");
  return next !== undefined && next.start === mention.end && labelsOf(next).has("Event") && !isName;
}

/** Of several people of one name those with the post that stands beside it, or all where none has it. */
export async function byPost(
  source: Source,
  { mentions, posts }: Apposed,
): Promise<readonly QuestionMention[]> {
  return Promise.all(
    mentions.map(async (mention, at) => {
      const [title, body] = posts.get(at) ?? [];
      if (title === undefined || mention.candidates.length < 2) return mention;
      const held = await postsOf(
        source,
        mention.candidates.map(({ id }) => id),
      );
      const fits = (words: string) => words.endsWith(title) && words.includes(body ?? "");
      const some = mention.candidates.filter(({ id }) => held.get(id)?.some(({ words }) => fits(words)));
      return some.length === 0 ? mention : { ...mention, candidates: some };
    }),
  );
}
