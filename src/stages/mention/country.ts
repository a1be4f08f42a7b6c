/** Countries among the places of the gazetteer. */
import type { Lexicons } from "../../rules/lexicons.ts";

export function isCountry(name: string, { places }: Lexicons): boolean {
  return places.find(name).some(({ level }) => level === "country");
}
