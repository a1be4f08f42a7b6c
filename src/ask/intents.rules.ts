/** What can be asked: each row binds wordings of a question, as bags of slots and cues, to one statement of the library. */
import type { IntentRow } from "./intent.ts";
import { ATTENDANCE } from "./intents/attendance.rules.ts";
import { CHAINS } from "./intents/chains.rules.ts";
import { POSTS } from "./intents/posts.rules.ts";
import { RANKINGS } from "./intents/rankings.rules.ts";
import { TIES } from "./intents/ties.rules.ts";

/** Of rows that explain as much of a question the first is taken. */
export const INTENTS: readonly IntentRow[] = [...ATTENDANCE, ...RANKINGS, ...POSTS, ...CHAINS, ...TIES];
