/** Statements that were run, the newest first, kept in this browser. */
const KEY = "lianpu.cypher";
const MOST = 50;

export interface Past {
  readonly cypher: string;
  readonly params: Readonly<Record<string, string>>;
}

export function readHistory(): readonly Past[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found.filter(isPast) : [];
  } catch {
    return [];
  }
}

function isPast(value: unknown): value is Past {
  if (typeof value !== "object" || value === null) return false;
  const { cypher, params } = value as Partial<Past>;
  return typeof cypher === "string" && typeof params === "object" && params !== null;
}

/** The list with this one on top, each statement once; a browser that forbids storage keeps it for this visit. */
export function keepPast(past: readonly Past[], one: Past): readonly Past[] {
  const next = [one, ...past.filter(({ cypher }) => cypher !== one.cypher)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    return next;
  }
  return next;
}
