/** How long the end of a connection is waited for. */
import { setTimeout as sleep } from "node:timers/promises";

/** Whether something ends in time. A connection that is just being tried again never says that it has ended (ioredis). */
export async function endsIn(ending: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(ms, false, { signal: timer.signal }).catch(() => false);
  const inTime = await Promise.race([ending.then(() => true), late]);
  timer.abort();
  return inTime;
}
