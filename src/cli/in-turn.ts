/** Work that is done one piece after the other, in the order in which it was asked for. */

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A piece that fails holds up none behind it. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
