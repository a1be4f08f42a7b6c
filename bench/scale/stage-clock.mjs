/** Seconds, processor time and peak memory of each stage: a thread of its own looks at the memory, since stages do not pause. */
import { Worker } from "node:worker_threads";

const EVERY_MS = 40;
const WATCH = `
  const { workerData } = require("node:worker_threads");
  setInterval(() => {
    const rss = process.memoryUsage.rss() / 1024;
    if (rss > Atomics.load(workerData, 0)) Atomics.store(workerData, 0, rss);
  }, ${EVERY_MS});
`;

export function stageClock() {
  const peak = new Int32Array(new SharedArrayBuffer(4));
  const watch = new Worker(WATCH, { eval: true, workerData: peak });
  const stages = [];
  let [stage, start, before] = ["planning", performance.now(), process.cpuUsage()];
  const close = () => {
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - start) / 1000;
    const most = Math.max(Atomics.exchange(peak, 0, 0) * 1024, process.memoryUsage.rss());
    stages.push({ stage, seconds, cpu: (user + system) / 1e6, peak: most });
  };
  return {
    step: (name) => {
      if (name === stage) return;
      close();
      [stage, start, before] = [name, performance.now(), process.cpuUsage()];
    },
    end: () => {
      close();
      void watch.terminate();
      return stages;
    },
  };
}
