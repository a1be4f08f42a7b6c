/** Types of tools.mjs. */
interface Tool {
  readonly name: string;
  readonly path: string | null;
  readonly what: string;
  readonly how: string;
}
export const TOOLS: Readonly<Record<"chromium" | "java" | "maven" | "redis" | "unshare", Tool>>;
export function missingTools(): readonly Tool[];
export function lacks(...names: readonly (keyof typeof TOOLS)[]): boolean;
