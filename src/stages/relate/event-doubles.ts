/** Who is told twice of one happening: a place beside a body of its own, a host who also attends. */
import type { EventDraft, Told } from "./event-draft.ts";

export function dropDoubles(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    // 「大悟县举办培训班」 of the headline is 「大悟县农业局举办…」 of the body.
    keep(draft.organizers, (told) => !isOwner(told, draft.organizers));
    keep(draft.parts, (told) => told.role !== "sign" || !isOwner(told, draft.parts));
    keep(draft.parts, (told) => told.role !== "attend" || !isHost(told, draft.organizers));
  }
}

/** Whether it is a place of which somebody with the same part bears the name. */
function isOwner<Role>({ who, role }: Told<Role>, among: readonly Told<Role>[]): boolean {
  if (who.label !== "Place") return false;
  return among.some((other) => other.role === role && isBodyOf(other.who.name, who.name));
}

function isBodyOf(name: string, place: string): boolean {
  return name.length > place.length && name.startsWith(place);
}

function isHost({ who }: Told<string>, organizers: readonly Told<string>[]): boolean {
  return who.label !== "Person" && organizers.some((other) => other.who.name === who.name);
}

function keep<T>(list: T[], test: (one: T) => boolean): void {
  const kept = list.filter(test);
  if (kept.length < list.length) list.splice(0, list.length, ...kept);
}
