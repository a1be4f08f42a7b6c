/** A process that loads one graph after another into Neo4j until it is killed: `load-child.mjs LOGIN SIZE`, the login as JSON. */
import { openNeo4j } from "../../dist/store/neo4j/store.js";
import { graphOfSize } from "./sized-graph.mjs";

const [, , login, size] = process.argv;
const store = openNeo4j(JSON.parse(login));
await store.counts();
process.stdout.write("loading\n");
for (let round = 0; ; round++) await store.apply(graphOfSize(Number(size) * (1 + (round % 2))));
