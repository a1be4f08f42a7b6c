/** One pair of things: what speaks for their relation, and whether the page relates them. */
export interface Example {
  readonly page: string;
  readonly features: readonly string[];
  readonly right: boolean;
}

/** feature → weight. */
export function learn(examples: readonly Example[]): Map<string, number>;
