/** Types of the rows for the tests. */
export function weightRows(weights: ReadonlyMap<string, number>): string[];

export class FeatureNames {
  names: string[];
  tell(...parts: string[]): void;
}
