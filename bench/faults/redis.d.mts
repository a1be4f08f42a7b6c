/** Types of redis.mjs. */
export interface RedisServer {
  readonly url: string;
  /** Ends it, by SIGKILL unless told; it forgets everything. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Starts it again, empty, at the same address. */
  start(): Promise<void>;
}

export function startRedis(): Promise<RedisServer>;
