/** A process that builds graphs into a store until it is killed: `build-child.mjs DIR SIZE`; says `building` as each build starts. */
import { openEmbedded } from "../../dist/store/embedded/store.js";
import { graphOfSize } from "./sized-graph.mjs";

const [, , dir, size] = process.argv;
const store = openEmbedded(dir);
for (let round = 1; ; round++) {
  process.stdout.write("building\n");
  await store.apply(graphOfSize(Number(size) + round));
  process.stdout.write("built\n");
}
