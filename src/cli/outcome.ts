/** What a command gives back: only `main.ts` prints it. */

export interface Outcome {
  /** What people read; a command that has much to say gives it piece by piece, line ends included. */
  readonly text: string | Iterable<string>;
  /** What `--json` prints in its place; absent where the text is data already. */
  readonly json?: unknown;
  /** Whether the command did its work and the answer is no (a check that did not pass). */
  readonly failed?: boolean;
}
