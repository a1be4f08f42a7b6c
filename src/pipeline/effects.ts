/** The outside world as a value: made in `cli/`, faked in tests. */
export interface Effects {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, data: string | Uint8Array): Promise<void>;
  now(): Date;
  /** One line for people; goes to standard error. */
  log(line: string): void;
}
