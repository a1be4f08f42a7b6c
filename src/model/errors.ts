/** The three errors that stop a command. Doubt about data is no error: it is an `Issue`. */

abstract class LianpuError extends Error {
  /** Kebab-case and stable; scripts may test it. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** A file, flag, question or seed that the caller can put right. */
export class InputError extends LianpuError {}

/** The database refused, failed or is not there. */
export class StoreError extends LianpuError {
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;

  constructor(code: string, message: string, options?: { cause?: unknown; retryable?: boolean }) {
    super(code, message, options);
    this.retryable = options?.retryable ?? false;
  }
}

/** A rule row or a lexicon that does not load. */
export class RuleError extends LianpuError {}
