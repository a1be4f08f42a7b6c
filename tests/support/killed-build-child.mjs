/**
 * A build that kills itself: `killed-build-child.mjs DATA NTH PAGE...` sends SIGKILL to its own process at the NTH effect, in the
 * middle of the file where that effect is a write of many pieces. NTH 0 counts: the number of effects stands on standard output.
 */

import { configOf } from "../../dist/cli/config.js";
import { realEffects } from "../../dist/cli/effects.js";
import { realWorld } from "../../dist/cli/real-world.js";
import { runBuild } from "../../dist/pipeline/run.js";

const [, , data, nth, ...inputs] = process.argv;
const quiet = { line: () => undefined, step: () => undefined, clear: () => undefined };
const world = realWorld(configOf({ data }, {}), quiet);
const effects = realEffects(quiet);
let count = 0;

const die = () => process.kill(process.pid, "SIGKILL");
const isTime = () => ++count === Number(nth);

function* halfOf(pieces) {
  const all = [...pieces];
  yield* all.slice(0, Math.ceil(all.length / 2));
  die();
}

const deadly = {
  ...effects,
  readFile: (path) => (isTime() ? die() : effects.readFile(path)),
  removeFile: (path) => (isTime() ? die() : effects.removeFile(path)),
  lock: (path) => (isTime() ? die() : effects.lock(path)),
  progress: () => {
    if (isTime()) die();
  },
  writeFile: (path, content) => {
    if (!isTime()) return effects.writeFile(path, content);
    return typeof content === "string" || content instanceof Uint8Array
      ? die()
      : effects.writeFile(path, halfOf(content));
  },
};

const request = {
  inputs,
  prune: false,
  data,
  extractor: "v1",
  target: await world.target(),
  lexicons: world.lexicons,
  reader: world.reader,
  drawer: world.drawer,
};
await runBuild(request, deadly);
process.stdout.write(`${count}\n`);
