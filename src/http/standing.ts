/** How a post stood on a day: held for certain, over or not yet begun, or unknown, since a printed title proves only its day. */
import type { PropValue } from "../model/index.ts";

export type Standing = "held" | "unknown" | "not-held";

/** `props` are those of a HOLDS edge, `day` is `YYYY-MM-DD`. */
export function standingOn(props: Readonly<Record<string, PropValue>>, day: string): Standing {
  const text = (name: string) => (typeof props[name] === "string" ? (props[name] as string) : "");
  const days = Array.isArray(props.heldOn) ? (props.heldOn as readonly string[]) : [];
  if (days.includes(day)) return "held";
  if (text("validFrom") > day || (text("overBy") !== "" && text("overBy") <= day)) return "not-held";
  return text("knownFrom") !== "" && text("knownFrom") <= day && day <= text("knownTo") ? "held" : "unknown";
}
