/** A sitting of review: shows what is open, takes single keys, keeps every decision as it is made. */
import type { Judgement, JudgementKind } from "../model/index.ts";
import type { ReviewItem } from "../pipeline/review-queue.ts";

export interface Sitting {
  readonly queue: readonly ReviewItem[];
  readonly show: (item: ReviewItem, place: number) => Promise<void>;
  /** The next key that a person presses; `null` at the end of input. */
  readonly readKey: () => Promise<string | null>;
  readonly readLine: (prompt: string) => Promise<string | null>;
  readonly decide: (kind: JudgementKind, item: ReviewItem, why: string | undefined) => Promise<Judgement>;
  readonly undo: (id: string) => Promise<void>;
  readonly say: (line: string) => void;
}

export interface Sat {
  readonly decided: number;
  readonly undone: number;
  readonly skipped: number;
}

/** What each key decides, by the kind of what is shown. */
export const KEYS: Readonly<Record<ReviewItem["kind"], Readonly<Record<string, JudgementKind>>>> = {
  pair: { s: "same", d: "different" },
  statement: { a: "accept", r: "reject" },
};

const HELP = { pair: "s same  d different", statement: "a accept  r reject" } as const;

/** The keys that `item` takes, for people. */
export function saysKeys(item: ReviewItem): string {
  return `${HELP[item.kind]}  w a reason first  n skip  u undo  q end`;
}

const ENDS: ReadonlySet<string> = new Set(["q", "\u0003", "\u0004"]);

export async function sit(sitting: Sitting): Promise<Sat> {
  const { queue, show, readKey, readLine, decide, say } = sitting;
  const past: Step[] = [];
  let why: string | undefined;
  let undone = 0;
  for (let at = 0, shown = -1; ; ) {
    const item = queue[at];
    if (item === undefined && past.length === 0) break;
    if (item === undefined) say("that was all  u undo  q end");
    else if (shown !== at) await show(item, at + 1);
    shown = at;
    const key = (await readKey())?.toLowerCase() ?? "q";
    if (ENDS.has(key)) break;
    const kind = item === undefined ? undefined : KEYS[item.kind][key];
    if (key === "u") {
      const last = past.pop();
      undone += await takeBack(last, sitting);
      at = last?.at ?? at;
      shown = last === undefined ? at : -1;
    } else if (item === undefined) break;
    else if (kind !== undefined) {
      const { id } = await decide(kind, item, why);
      say(`${kind}  ${id}`);
      past.push({ at: at++, id });
      why = undefined;
    } else if (key === "n" || key === " ") past.push({ at: at++, id: null });
    else if (key === "w") why = (await readLine("why: ")) ?? undefined;
    else say(saysKeys(item));
  }
  const decided = past.filter(({ id }) => id !== null).length;
  return { decided, undone, skipped: past.length - decided };
}

/** An item that was passed: with the id of its decision, or skipped. */
interface Step {
  readonly at: number;
  readonly id: string | null;
}

/** How many decisions were undone. */
async function takeBack(last: Step | undefined, { undo, say }: Sitting): Promise<number> {
  if (last === undefined) say("nothing to undo");
  if (last === undefined || last.id === null) return 0;
  await undo(last.id);
  say(`undone ${last.id}`);
  return 1;
}
