/** What is made of a graph once and given again until the graph is another; each time where the store cannot tell. */
import type { GraphStore } from "../store/store.ts";

export function oncePerGraph<T>(make: (store: GraphStore) => Promise<T>): (store: GraphStore) => Promise<T> {
  let kept: { readonly version: string; readonly made: Promise<T> } | null = null;
  return async (store) => {
    const version = await store.version();
    if (version === null) return make(store);
    if (kept?.version === version) return kept.made;
    const own = { version, made: make(store) };
    kept = own;
    own.made.catch(() => {
      if (kept === own) kept = null;
    });
    return own.made;
  };
}
