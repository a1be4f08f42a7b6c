/** The words over the columns of a chain, and those where a column is empty. */
import type { ChainColumn } from "../graph/chain-layout.ts";
import type { WordKey } from "../labels.ts";

export const HEADS: Readonly<Record<ChainColumn, WordKey>> = {
  leads: "chainLeads",
  segments: "chainSegments",
  firms: "chainFirms",
  projects: "projects",
  honors: "honors",
  places: "places",
};
export const MISSING: Readonly<Record<ChainColumn, WordKey>> = {
  leads: "noLeads",
  segments: "noSegment",
  firms: "noFirms",
  projects: "noProjects",
  honors: "noHonors",
  places: "noPlaces",
};
