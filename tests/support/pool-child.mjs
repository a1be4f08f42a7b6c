/** Runs tasks in two threads, closes the pool at the first failure and says how each ended: `pool-child.mjs TASKS`. */
import { threadPool } from "../../dist/pipeline/thread-pool.js";

const pool = threadPool(new URL("./pool-task.mjs", import.meta.url), 2, null);
const tasks = JSON.parse(process.argv[2]).map((task) => pool.run(task));
const ends = Promise.allSettled(tasks);
await Promise.all(tasks).catch(() => undefined);
await pool.close();
const told = (await ends).map(({ value, reason }) => value ?? reason.message);
process.stdout.write(JSON.stringify(told));
