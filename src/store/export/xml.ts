/** Text and attributes of XML 1.0. */
import type { PropType } from "../../model/index.ts";

/** What GEXF and GraphML call the types of properties; lists are written as text. */
export const XML_TYPES: Readonly<Record<PropType, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "long",
  double: "double",
  strings: "string",
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Safe in content and in a quoted attribute; a character that XML 1.0 cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"\t\n\r]/g, (char) => ENTITIES[char] ?? char);
}
