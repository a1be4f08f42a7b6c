/**
 * Loads a graph in pieces that is larger than the memory of this process: `large-load-child.mjs LOGIN ARTICLES CHARS`, the login as
 * JSON. The report and the most memory that was used stand on standard output.
 */
import { openNeo4j } from "../../dist/store/neo4j/store.js";

const [, , login, articles, chars] = process.argv;
const PIECE = 500;

async function* pieces() {
  const page = { id: "p", label: "Page", name: "第一版", props: {} };
  yield { nodes: [page], edges: [] };
  for (let from = 0; from < Number(articles); from += PIECE) {
    const numbers = Array.from({ length: Math.min(PIECE, Number(articles) - from) }, (_, i) => from + i);
    // Ids come in no order, as hashes do.
    const id = (i) => `a${((i * 7_919) % 1_000_003).toString(36)}-${i}`;
    yield {
      nodes: numbers.map((i) => ({
        id: id(i),
        label: "Article",
        name: `第${i}篇`,
        props: { text: `${i}报`.repeat(Number(chars) / 2).slice(0, Number(chars)) },
      })),
      edges: numbers.map((i) => ({
        id: `e${id(i)}`,
        type: "ON_PAGE",
        from: id(i),
        to: "p",
        fromLabel: "Article",
        toLabel: "Page",
        props: {},
      })),
    };
  }
}

const store = openNeo4j(JSON.parse(login));
try {
  const report = await store.apply(pieces());
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ report, peak })}\n`);
} finally {
  await store.close();
}
