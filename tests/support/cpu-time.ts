/** Time that this process has computed: unlike a clock, it stands still while others use the machine. */

/** Milliseconds since the process began. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
