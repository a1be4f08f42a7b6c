/**
 * What every graph store must do. A store's test file calls `storeContract(name, factory)`; the factory gives an open
 * store that holds no graph of Lianpu.
 */
import { describe } from "vitest";
import { applyContract } from "./apply.contract.ts";
import type { Factory } from "./factory.ts";
import { namesContract } from "./names.contract.ts";
import { queryContract } from "./query.contract.ts";
import { readContract } from "./read.contract.ts";
import { searchContract } from "./search.contract.ts";

export function storeContract(name: string, factory: Factory): void {
  describe(`the store contract on ${name}`, () => {
    applyContract(factory);
    readContract(factory);
    searchContract(factory);
    queryContract(factory);
    namesContract(factory);
  });
}
