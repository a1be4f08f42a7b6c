/** Progress for people: one line that renews itself on a terminal, a line per step elsewhere. */

export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
  /** Milliseconds on a clock that only runs forward. */
  clock(): number;
}

export interface ProgressLine {
  step(name: string, done: number, total: number): void;
  line(text: string): void;
  /** Takes a line that renews itself off the terminal. */
  clear(): void;
  /** What ends the program. */
  error(error: { readonly code: string; readonly says: string; readonly remedy?: string }): void;
}

/** Progress for programs: a line of JSON per line said and per step begun or ended, each with its time. */
export function createJsonProgress(write: (text: string) => void, now: () => Date): ProgressLine {
  let last = "";
  const row = (fields: object) => write(`${JSON.stringify({ at: now().toISOString(), ...fields })}\n`);
  return {
    step: (step, done, total) => {
      if (step === last && done < total) return;
      last = step;
      row({ level: "info", step, done, total });
    },
    clear: () => undefined,
    line: (says) => row({ level: "info", says }),
    error: (fields) => row({ level: "error", ...fields }),
  };
}

/** How often a terminal's line is renewed. */
const PAUSE_MS = 80;

/** Clears the line and puts the cursor at its start. */
const CLEAR = "\r\u001b[2K";

export function createProgress(terminal: Terminal): ProgressLine {
  let shown = false;
  let last = "";
  let renewed = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (shown) terminal.write(CLEAR);
    shown = false;
  };
  const step = (name: string, done: number, total: number) => {
    if (!terminal.isTTY) {
      if (name !== last) terminal.write(`${name}${total > 0 ? ` (${total})` : ""}\n`);
      last = name;
      return;
    }
    const now = terminal.clock();
    if (name === last && now - renewed < PAUSE_MS && done < total) return;
    last = name;
    renewed = now;
    const counted = total > 0 ? `${name} ${bar(done / total)} ${done}/${total}` : `${name} …`;
    terminal.write(`${CLEAR}${counted.slice(0, Math.max(10, terminal.columns - 1))}`);
    shown = true;
  };
  return {
    step,
    clear,
    error: ({ says, remedy }) => {
      clear();
      terminal.write(`lianpu: ${harmless(says)}\n${remedy === undefined ? "" : `${remedy}\n`}`);
    },
    line: (text) => {
      clear();
      last = "";
      terminal.write(`${harmless(text)}\n`);
    },
  };
}

/** Names of files and words of pages may hold what moves the cursor or hides a line: a blank stands for it. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
}

function bar(share: number): string {
  const width = 20;
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return "█".repeat(full) + "░".repeat(width - full);
}
