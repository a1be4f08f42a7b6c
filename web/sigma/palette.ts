/** The colours of the desk as the stylesheet states them, read once per theme for WebGL and 2D drawing. */
import type { NodeLabel } from "../../src/http/contract.ts";

/** Which token colours which type. */
export const TYPE_TOKENS: Readonly<Record<NodeLabel, string>> = {
  Person: "person",
  Enterprise: "enterprise",
  Organization: "organization",
  IndustryChain: "chain",
  Event: "event",
  Project: "project",
  Place: "place",
  Policy: "policy",
  Honor: "honor",
  Article: "source",
  Page: "source",
  Newspaper: "source",
  Statement: "source",
};

export interface Palette {
  readonly paper: string;
  readonly well: string;
  readonly ink: string;
  readonly soft: string;
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly veil: number;
  readonly font: string;
  /** Size of the smallest text, `11px`. */
  readonly small: string;
  readonly types: Readonly<Record<NodeLabel, string>>;
}

export function readPalette(root: HTMLElement): Palette {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const types = Object.fromEntries(
    Object.entries(TYPE_TOKENS).map(([label, name]) => [label, token(name)]),
  ) as Record<NodeLabel, string>;
  return {
    paper: token("paper"),
    well: token("well"),
    ink: token("ink"),
    soft: token("ink-soft"),
    edge: token("edge"),
    accent: token("accent"),
    onAccent: token("on-accent"),
    veil: Number(token("veil")),
    font: token("sans"),
    small: token("text-xs"),
    types,
  };
}
