/** Tells the engine to watch functions for longer before it optimizes them, where pages are read. */
import { setFlagsFromString } from "node:v8";

/**
 * How long a function runs before the engine optimizes it, six times its usual. Many functions share the work of a
 * page; optimized so early, with little seen of what they are given, most were optimized again and again.
 */
const OPTIMIZE_LATER = "--interrupt-budget=400000";

/** Holds for the whole process and for the workers that it starts. */
export function optimizeLater(): void {
  setFlagsFromString(OPTIMIZE_LATER);
}
