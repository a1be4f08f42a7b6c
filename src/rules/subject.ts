/** Whom a clause without a subject of its own speaks of: the subject of a clause before it. */
import type { Mention } from "../model/index.ts";
import { BEFORE_OBJECT, LIST_BORDERS, MODIFIER_CLOSE as POSSESSIVE } from "./coordination.rules.ts";
import type { Match } from "./match.ts";
import type { Shape } from "./shape.ts";

const OBJECT = new RegExp(BEFORE_OBJECT);
const CLAUSE_BREAKS = "，。；：！？—";
/** How many sentences back a subject still carries. */
const REACH = 2;

/** Whom a name at a subject's place stands for: itself, a speaker's firm, or nobody that fits. */
export type SubjectReader = (mention: Mention) => Mention | null;

export interface Carrying {
  /** The firm of which the whole text speaks. */
  readonly topic: string | null;
  /** Whether an object is carried as well: `在甲县建设丙项目，由乙公司投资`. */
  readonly objects: boolean;
}

const PLAIN: Carrying = { topic: null, objects: false };

/**
 * The nearest earlier fitting name that opens a clause or stands before the clause's verb: first in
 * the match's own sentence, then in the sentences before it, whose first subject is what they are about unless they
 * name the `topic` of the whole text.
 */
export function carrySubject(
  read: SubjectReader,
  match: Pick<Match<unknown>, "shape" | "range">,
  before: readonly Shape[],
  { topic, objects }: Carrying = PLAIN,
): Mention | null {
  const owner = ownerBefore(match.shape, match.range.start, read);
  if (owner !== null) return owner;
  const own = subjects(match.shape, match.range.start, read);
  const nearest = own.at(-1);
  if (nearest !== undefined) return nearest;
  const object = objects ? objectBefore(match.shape, match.range.start, read) : null;
  if (object !== null) return object;
  for (const shape of before.slice(-REACH).reverse()) {
    const [first] = subjects(shape, shape.text.length, read);
    if (first === undefined) continue;
    return shape.mentions.find((mention) => mention?.name === topic && read(mention) !== null) ?? first;
  }
  return null;
}

/** The nearest fitting name before `start`, whatever it does in its clause. */
function objectBefore(shape: Shape, start: number, read: SubjectReader): Mention | null {
  for (let at = start - 1; at >= 0; at -= 1) {
    const mention = shape.mentions[at] ?? null;
    const fitting = mention === null ? null : read(mention);
    if (fitting !== null) return fitting;
  }
  return null;
}

/** The name that owns what the match begins with: `甲集团的|全资子公司`. */
function ownerBefore(shape: Shape, start: number, read: SubjectReader): Mention | null {
  const at = shape.text.charAt(start - 1) === POSSESSIVE ? start - 2 : start - 1;
  const mention = shape.mentions[at] ?? null;
  return mention === null ? null : read(mention);
}

/** The first fitting name of each clause that ends before `limit`, in order. */
function subjects(shape: Shape, limit: number, read: SubjectReader): Mention[] {
  const found: Mention[] = [];
  let open = true;
  let object = false;
  for (let at = 0; at < limit; at += 1) {
    const mention = shape.mentions[at];
    if (CLAUSE_BREAKS.includes(shape.text.charAt(at))) open = true;
    const subject = open && mention ? read(mention) : null;
    if (subject === null) continue;
    const listed: boolean = object && LIST_BORDERS.includes(shape.text.charAt(at - 1));
    object = listed || OBJECT.test(shape.text.slice(Math.max(0, at - 12), at));
    if (object) continue;
    found.push(subject);
    open = false;
  }
  return found;
}
