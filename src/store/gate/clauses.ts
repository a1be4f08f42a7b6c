/** Walks a syntax tree and lets only reading clauses, reading functions and bounded paths pass. */
import { READING_FUNCTIONS } from "./functions.ts";
import type { Rule } from "./grammar.ts";
import { pathHops, quantifierHops } from "./hops.ts";
import type { RefusalCode } from "./refusals.rules.ts";
import { Refused } from "./verdict.ts";

const READING_CLAUSES: ReadonlySet<string> = new Set([
  "matchClause",
  "withClause",
  "unwindClause",
  "returnClause",
  "orderBySkipLimitClause",
  "subqueryClause",
]);

const REFUSED_CLAUSES: Readonly<Record<string, RefusalCode>> = {
  createClause: "write",
  insertClause: "write",
  deleteClause: "write",
  setClause: "write",
  removeClause: "write",
  mergeClause: "write",
  foreachClause: "write",
  callClause: "procedure",
  loadCSVClause: "load-csv",
  useClause: "use",
};

/** Rules that may stand outside a clause and reach beyond reading. */
const REFUSED_RULES: Readonly<Record<string, RefusalCode>> = {
  command: "schema",
  consoleCommand: "prefix",
  preparserOption: "prefix",
  useClause: "use",
  subqueryInTransactionsParameters: "transactions",
  when: "clause",
  searchClause: "clause",
};

/** Where a path is written: in MATCH, in a predicate or comprehension, inside shortestPath(). */
const PATHS: ReadonlySet<string> = new Set([
  "anonymousPattern",
  "pathPatternNonEmpty",
  "shortestPathPattern",
]);

/** The most relations that the variable-length parts of one pattern may walk. */
export const MAX_HOPS = 8;

/** Throws `Refused` at the first rule of the tree that is not reading. */
export function checkReading(rule: Rule): void {
  const refused = REFUSED_RULES[rule.name];
  if (refused !== undefined) throw new Refused(refused, rule, rule.opens);
  if (rule.name === "clause") checkClause(rule);
  if (rule.name === "functionName") checkFunction(rule);
  if (PATHS.has(rule.name)) checkHops(rule);
  for (const child of rule.children) checkReading(child);
}

function checkClause(rule: Rule): void {
  const [clause] = rule.children;
  if (clause === undefined) throw new Refused("clause", rule, rule.opens);
  if (READING_CLAUSES.has(clause.name)) return;
  const found =
    clause.name === "callClause" ? (procedureName(clause) ?? rule.opens) : rule.opens.toUpperCase();
  throw new Refused(REFUSED_CLAUSES[clause.name] ?? "clause", rule, found);
}

function procedureName(clause: Rule): string | undefined {
  return clause.children.find((child) => child.name === "procedureName")?.text;
}

function checkFunction(rule: Rule): void {
  if (!READING_FUNCTIONS.has(rule.text.toLowerCase())) throw new Refused("function", rule, `${rule.text}()`);
}

function checkHops(pattern: Rule): void {
  if (!(hopsOf(pattern) <= MAX_HOPS)) {
    const at = firstVariable(pattern) ?? pattern;
    throw new Refused("hops", at, at.text, MAX_HOPS);
  }
}

/** The most relations that the variable parts of a pattern may walk; plain relations cost nothing. */
function hopsOf(rule: Rule): number {
  if (rule.name === "pathLength") return pathHops(rule.text);
  if (rule.name === "expression" || rule.name === "properties") return 0;
  const times = rule.children.find((child) => child.name === "quantifier");
  let sum = 0;
  rule.children.forEach((child, index) => {
    const follower = rule.children[index + 1];
    const quantified = rule.name === "patternElement" && follower?.name === "quantifier";
    sum += quantified ? quantifierHops(follower.text) : hopsOf(child);
  });
  if (rule.name !== "parenthesizedPath" || times === undefined) return sum;
  return quantifierHops(times.text) * Math.max(1, sum);
}

function firstVariable(rule: Rule): Rule | undefined {
  if (rule.name === "pathLength" || rule.name === "quantifier") return rule;
  for (const child of rule.children) {
    const found = firstVariable(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
