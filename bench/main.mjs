/** `npm run bench`: speed of extraction, of both stores and of questions; `npm run bench -- extraction|store|neo4j|ask [SIZE ...]` runs one, `generate` writes pages, `fuzz` breaks them, `faults` kills the program and breaks its files, `scale` builds more and more pages, `clients` asks the server without a pause. */
import { cpus } from "node:os";
import { benchAsk } from "./ask.mjs";
import { benchClients } from "./clients.mjs";
import { benchExtraction } from "./extraction.mjs";
import { benchFaults } from "./faults/faults.mjs";
import { fuzz } from "./fuzz/fuzz.mjs";
import { benchNeo4j } from "./neo4j.mjs";
import { generate } from "./newspaper/generate.mjs";
import { scale } from "./scale/scale.mjs";
import { benchStore } from "./store.mjs";

const BENCHES = { extraction: benchExtraction, store: benchStore, neo4j: benchNeo4j, ask: benchAsk };

const [name, ...sizes] = process.argv.slice(2);
const task = { generate, fuzz, scale, faults: benchFaults, clients: benchClients }[name];
if (task !== undefined) {
  await task(sizes);
  process.exit();
}
const chosen = name === undefined ? Object.keys(BENCHES) : [name];
const unknown = chosen.find((one) => !(one in BENCHES));
if (unknown !== undefined) {
  console.error(`unknown bench: ${unknown}; there are ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}`);
for (const one of chosen) {
  console.log(`\n${one}`);
  await BENCHES[one](...sizes.map(Number));
}
