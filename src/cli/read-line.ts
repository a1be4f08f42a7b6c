/** Lines from standard input: typed after a prompt at a terminal, one after the other from a pipe. */
import { createInterface } from "node:readline";

type ReadLine = (prompt: string) => Promise<string | null>;

/** `null` at the end of input. */
export function lineReader(input: NodeJS.ReadStream, output: NodeJS.WritableStream): ReadLine {
  return input.isTTY ? (prompt) => typedLine(input, output, prompt) : pipedLines(input);
}

/** A reader of its own for each line, so that keys and commands find the terminal free in between. */
function typedLine(input: NodeJS.ReadStream, output: NodeJS.WritableStream, prompt: string) {
  const reader = createInterface({ input, output });
  return new Promise<string | null>((resolve) => {
    reader.on("close", () => resolve(null));
    reader.question(prompt, (line) => {
      resolve(line);
      reader.close();
    });
  });
}

/** One reader for all lines: what a pipe has sent ahead of the question is not lost. */
function pipedLines(input: NodeJS.ReadStream): ReadLine {
  let lines: AsyncIterator<string> | undefined;
  return async () => {
    lines ??= createInterface({ input })[Symbol.asyncIterator]();
    const next = await lines.next();
    return next.done === true ? null : next.value;
  };
}
