/**
 * What every graph store must do. A store's test file calls `storeContract(name, factory)`; the factory gives an open
 * store that holds no graph of Lianpu.
 */
import { describe } from "vitest";
import type { GraphStore } from "../../src/store/store.ts";
import { applyContract } from "./apply.contract.ts";
import { queryContract } from "./query.contract.ts";
import { readContract } from "./read.contract.ts";
import { searchContract } from "./search.contract.ts";

export type Factory = () => Promise<GraphStore>;

export function storeContract(name: string, factory: Factory): void {
  describe(`the store contract on ${name}`, () => {
    applyContract(factory);
    readContract(factory);
    searchContract(factory);
    queryContract(factory);
  });
}
