/** Types of neo4j.mjs. */
export interface Login {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface Server extends Login {
  readonly pid: number;
}

/** Whether this machine can run a server. */
export function hasNeo4j(): boolean;

/** Starts a server with its data in `home`; a home used before keeps its data and its password. */
export function startNeo4j(home: string, known?: Pick<Server, "uri" | "password">): Promise<Server>;

/** Ends a server by its process id and waits until it is gone. */
export function stopNeo4j(pid: number, signal?: "SIGTERM" | "SIGKILL"): Promise<void>;

/** Whether any process has this number. */
export function isRunning(pid: number): boolean;
