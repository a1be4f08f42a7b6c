/** Single keys from standard input: as they are pressed on a terminal, one character after the other from a pipe. */
import type { ReadStream } from "node:tty";

/** `null` at the end of input. */
export function keyReader(input: NodeJS.ReadStream | ReadStream): () => Promise<string | null> {
  const waiting: string[] = [];
  let ended = false;
  return () =>
    new Promise((resolve) => {
      const next = waiting.shift();
      if (next !== undefined || ended) {
        resolve(next ?? null);
        return;
      }
      const settle = (key: string | null) => {
        input.off("data", onData).off("end", onEnd).pause();
        if (input.isTTY) input.setRawMode(false);
        resolve(key);
      };
      const onData = (chunk: Buffer | string) => {
        const keys = [...chunk.toString()].filter((key) => input.isTTY || !/\s/.test(key));
        waiting.push(...keys.slice(1));
        if (keys[0] !== undefined) settle(keys[0]);
      };
      const onEnd = () => {
        ended = true;
        settle(null);
      };
      // A terminal gives keys at once only in raw mode, and a person's Ctrl+C then comes as a key.
      if (input.isTTY) input.setRawMode(true);
      input.on("data", onData).on("end", onEnd).resume();
    });
}
