/** Measures the load into a real Neo4j (NEO4J_URI, NEO4J_PASSWORD; its data is wiped) against bare driver batches of the same rows. */
import neo4j from "neo4j-driver";
import { openStore } from "../dist/store/open.js";
import { generatedGraph } from "./generated-graph.mjs";

const BATCH = 1_000;

async function bareBatches(session, cypher, rows) {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await session.executeWrite((tx) => tx.run(cypher, { rows: batch }));
  }
}

/** The rows as plain properties, by label and by type, and nothing else: no check, no hash, no look at what is stored. */
export async function bareLoad(driver, database, graph) {
  const session = driver.session({ database });
  const kinds = (list, kind) => [...new Set(list.map((item) => item[kind]))];
  const props = ({ id, name, props: own }) => {
    const whole = Object.entries(own).map(([key, value]) => [
      key,
      Number.isInteger(value) ? neo4j.int(value) : value,
    ]);
    return { id, ...(name === undefined ? {} : { name }), ...Object.fromEntries(whole) };
  };
  for (const label of kinds(graph.nodes, "label")) {
    const rows = graph.nodes.filter((node) => node.label === label).map(props);
    await bareBatches(session, `UNWIND $rows AS row CREATE (n:Lianpu:${label}) SET n = row`, rows);
  }
  for (const type of kinds(graph.edges, "type")) {
    const rows = graph.edges
      .filter((edge) => edge.type === type)
      .map((edge) => ({ from: edge.from, to: edge.to, props: props(edge) }));
    const cypher = `UNWIND $rows AS row MATCH (a:Lianpu {id: row.from}) MATCH (b:Lianpu {id: row.to}) CREATE (a)-[e:${type}]->(b) SET e = row.props`;
    await bareBatches(session, cypher, rows);
  }
  await session.close();
}

export async function clear(driver, database) {
  const session = driver.session({ database });
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

export async function benchNeo4j(nodes = 100_000, edges = 300_000) {
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username = "neo4j",
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database = "neo4j",
  } = process.env;
  if (uri === undefined || password === undefined) {
    console.log("skipped: set NEO4J_URI and NEO4J_PASSWORD to a server whose data may be wiped");
    return;
  }
  const graph = generatedGraph(nodes, edges);
  const rows = graph.nodes.length + graph.edges.length;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const store = await openStore({ kind: "neo4j", uri, username, password, database });
  const told = (name, time) =>
    console.log(`${name.padEnd(20)}${time.toFixed(1)} s, ${Math.round(rows / time)} rows/s`);
  try {
    await clear(driver, database);
    await store.apply(generatedGraph(2_000, 2_000));
    await clear(driver, database);
    console.log(`${graph.nodes.length} nodes, ${graph.edges.length} relations`);
    const bare = await seconds(() => bareLoad(driver, database, graph));
    told("bare driver batches", bare);
    await clear(driver, database);
    const load = await seconds(() => store.apply(graph));
    told("load", load);
    told("second load", await seconds(() => store.apply(graph)));
    console.log(`ratio ${(bare / load).toFixed(2)}`);
    await clear(driver, database);
  } finally {
    await store.close();
    await driver.close();
  }
}
