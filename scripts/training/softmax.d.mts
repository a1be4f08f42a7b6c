/** Types of the trainer for the tests. */
export interface Example {
  readonly page: string;
  readonly own: readonly string[];
  readonly choices: readonly (readonly string[])[];
  /** Indexes of the choices that are right; none where nothing is. */
  readonly right: readonly number[];
  readonly trust: number;
}
export function learn(examples: readonly Example[]): Map<string, number>;
