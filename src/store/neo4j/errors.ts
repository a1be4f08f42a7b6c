/** What a failure of Neo4j means, in one sentence that says what to do. */
import neo4j, { Neo4jError } from "neo4j-driver";
import { InputError, StoreError } from "../../model/index.ts";

interface Reading {
  readonly code: string;
  readonly says: string;
  readonly retryable?: boolean;
}

/** The server and database that a message names. */
export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly database: string;
}

/** What a failure means, known by its code and, where the code tells too little, by what it says. */
interface Failure {
  readonly when: RegExp;
  readonly says?: RegExp;
  readonly reads: (at: Address) => Reading;
}

const READINGS: readonly Failure[] = [
  {
    when: /ServiceUnavailable|SessionExpired|DatabaseUnavailable/,
    reads: ({ uri }) => ({
      code: "neo4j-unreachable",
      says: `Neo4j does not answer at ${uri}: start it (docker compose up -d), or check NEO4J_URI`,
      retryable: true,
    }),
  },
  {
    when: /Security\.CredentialsExpired/,
    reads: ({ username }) => ({
      code: "neo4j-first-login",
      says: `The first password of ${username} must be changed once: log in with Neo4j Browser or cypher-shell, then set NEO4J_PASSWORD`,
    }),
  },
  {
    when: /Security\.AuthenticationRateLimit/,
    reads: () => ({
      code: "neo4j-login",
      says: "Neo4j refuses log-ins after too many wrong passwords: wait a minute, check NEO4J_PASSWORD, then try again",
      retryable: true,
    }),
  },
  {
    when: /Security\.(Unauthorized|TokenExpired|AuthProviderFailed)/,
    reads: ({ username, uri }) => ({
      code: "neo4j-login",
      says: `Neo4j at ${uri} does not accept the password of ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD`,
    }),
  },
  {
    when: /Database\.DatabaseNotFound/,
    reads: ({ database }) => ({
      code: "neo4j-database",
      says: `Neo4j has no database "${database}": check NEO4J_DATABASE (Community has one, called neo4j)`,
    }),
  },
  {
    when: /Security\.Forbidden|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|ReadOnly/,
    reads: ({ username, database }) => ({
      code: "neo4j-read-only",
      says: `${username} may not write to database "${database}": use an account that may, or lift server.databases.read_only`,
    }),
  },
  {
    when: /Transaction(TimedOut|Terminated)|LockClientStopped/,
    reads: () => ({
      code: "query-timeout",
      says: "The query took too long and was stopped: narrow it or raise its time limit",
      retryable: true,
    }),
  },
  {
    when: /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemory/,
    reads: () => ({
      code: "query-memory",
      says: "The query needs more memory than Neo4j gives it: narrow it",
    }),
  },
  {
    // Neo4j 5.26 may plan `name CONTAINS` over a range index while the counts of a load are new, and cannot run that.
    when: /Statement\.ExecutionFailed/,
    says: /predicate is not allowed for a RANGE index/,
    reads: () => ({
      code: "query-plan",
      says: "Neo4j planned CONTAINS over a range index, which it cannot run: write toLower(n.name) CONTAINS toLower($text), or try again later",
      retryable: true,
    }),
  },
];

/** The error as callers of the store know it; what is already one passes unchanged. */
export function storeError(cause: unknown, at: Address): Error {
  if (cause instanceof StoreError || cause instanceof InputError) return cause;
  const code = cause instanceof Neo4jError ? cause.code : "";
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/Statement\.AccessMode/.test(code)) {
    return new StoreError(
      "query-writes",
      "The statement would write; only reading statements run on a store.",
      { cause },
    );
  }
  if (/ProtocolError/.test(code) || /protocol (version|handshake)|does not support any/i.test(message))
    return versionError("", at, cause);
  const reading = READINGS.find(({ when, says }) => when.test(code) && says?.test(message) !== false)?.reads(
    at,
  );
  if (reading) {
    return new StoreError(reading.code, `${reading.says}.`, { cause, retryable: reading.retryable ?? false });
  }
  const retryable = cause instanceof Neo4jError && neo4j.isRetryableError(cause);
  return new StoreError("neo4j-failed", `Neo4j failed: ${message}`, { cause, retryable });
}

/** The error of a caller's own statement: what does not run is the caller's to put right. */
export function queryError(cause: unknown, at: Address): Error {
  if (cause instanceof Neo4jError && /ClientError\.(Statement|Procedure)\.(?!AccessMode)/.test(cause.code)) {
    return new InputError("query-invalid", `The query does not run: ${cause.message}`, { cause });
  }
  return storeError(cause, at);
}

export function versionError(found: string, { uri }: Address, cause?: unknown): StoreError {
  const says = `Neo4j at ${uri} is ${found === "" ? "too old" : `version ${found}`}: Lianpu needs 5.7 or newer, best the 5.26 LTS.`;
  return new StoreError("neo4j-version", says, { cause });
}
