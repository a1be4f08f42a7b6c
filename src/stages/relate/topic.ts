/** The one of which an article speaks: by far the one named most. */

/** How often it is named, at least and against the next. */
const TOPIC = { least: 3, lead: 1.5 } as const;

/** `null` where none stands out; of equal ones the first counts. */
export function topicOf<T>(items: Iterable<T>, times: (item: T) => number): T | null {
  const [first, second] = [...items].sort((a, b) => times(b) - times(a));
  if (first === undefined || times(first) < TOPIC.least) return null;
  return second !== undefined && times(first) < times(second) * TOPIC.lead ? null : first;
}
