/**
 * Moves the clock of a process while it runs: `node --require …/shifted-clock.cjs`, CLOCK_JUMPS="0:0,300:-86400000". Each pair says
 * after how many milliseconds of the process's life the clock is off by how many; threads of the process see the same.
 */
const jumps = (process.env.CLOCK_JUMPS ?? "").split(",").map((pair) => pair.split(":").map(Number));

function off() {
  const age = process.uptime() * 1_000;
  return jumps.findLast(([after]) => age >= after)?.[1] ?? 0;
}

const shifted = {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length > 0 ? args : [target.now() + off()], made),
  apply: (target) => new target(target.now() + off()).toString(),
  get: (target, name) => (name === "now" ? () => target.now() + off() : Reflect.get(target, name)),
};
globalThis.Date = new Proxy(Date, shifted);
