/** How the contract suite gets the store that it tries. */
import type { GraphStore } from "../../src/store/store.ts";

export type Factory = () => Promise<GraphStore>;
