/** Preloaded with `--import`: a worker thread dies at the page that the environment names in DYING, counted from 1. */
import { isMainThread } from "node:worker_threads";

if (!isMainThread) {
  let left = Number(process.env.DYING);
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = function (...args) {
    left -= 1;
    // Behind the call: what is thrown there belongs to no task.
    if (left === 0)
      queueMicrotask(() => {
        throw new Error("this thread dies");
      });
    return decode.apply(this, args);
  };
}
