/** Types of mutate.mjs. */
export const MUTATIONS: readonly string[];
export function mutated(
  text: string,
  seed: number,
): { readonly kinds: readonly string[]; readonly bytes: Uint8Array };
