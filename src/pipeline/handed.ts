/** A value that is given away once: who held it holds it no more, so that what is large is freed when its user is done. */
export class Handed<T extends object> {
  #value: T | undefined;

  constructor(value: T) {
    this.#value = value;
  }

  take(): T {
    const value = this.#value;
    if (value === undefined) throw new Error("what was given away once is asked for again");
    this.#value = undefined;
    return value;
  }
}
