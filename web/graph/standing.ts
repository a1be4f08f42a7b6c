/** How a post stood on a day: held for certain, over or not yet begun, or unknown, since a printed title proves only its day. */
import type { GraphEdge } from "../../src/http/contract.ts";

export type Standing = "held" | "unknown" | "not-held";

/** Says of a HOLDS edge what the API says of it; a test holds the two together. */
export function standingOn({ props }: Pick<GraphEdge, "props">, day: string): Standing {
  const text = (name: string) => (typeof props[name] === "string" ? (props[name] as string) : "");
  const proven = Array.isArray(props.heldOn) ? (props.heldOn as readonly string[]) : [];
  if (proven.includes(day)) return "held";
  if (text("validFrom") > day || (text("overBy") !== "" && text("overBy") <= day)) return "not-held";
  return text("knownFrom") !== "" && text("knownFrom") <= day && day <= text("knownTo") ? "held" : "unknown";
}
