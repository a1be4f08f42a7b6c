/** The shipped lexicons, loaded once for a test file. */
import { readLexiconFiles } from "../../src/cli/lexicon-files.ts";
import { loadLexicons } from "../../src/rules/load.ts";

export const lexicons = loadLexicons(readLexiconFiles());
