/** First picture, hovering and panning of the viewer and of plain Sigma on the same graph, in turn; expanding. */
import { generatedGraph } from "../generated-graph.mjs";
import { inBrowser } from "./in-browser.mjs";
import { of, ratio } from "./readings.mjs";

const ROUNDS = 5;
/** The canvas takes no more nodes than this, so that expanding is measured below it. */
const CAP = 2_000;
const NEW = 25;
const PAN_MS = 2_000;

/** The first view of so many nodes in place of the overview that the server would cap. */
function overviewOf(count) {
  const { nodes, edges } = generatedGraph(count, count * 2);
  const counts = { nodes: { Person: count }, edges: {} };
  return { ok: true, data: { counts, nodes, edges, period: { from: "", to: "" }, months: [] } };
}

/** Twenty-five new neighbours of the first node. */
function newcomers(overview) {
  const [anchor] = overview.data.nodes;
  const nodes = Array.from({ length: NEW }, (_, i) => ({
    id: `new${i}`,
    label: "Person",
    name: `新人${i}`,
    props: { mentions: 1 },
  }));
  const edges = nodes.map(({ id }) => {
    const ends = { from: id, to: anchor.id, fromLabel: "Person", toLabel: anchor.label };
    return { id: `e${id}`, type: "MEMBER_OF", ...ends, props: { statements: 1 } };
  });
  return { ok: true, data: { nodes, edges, totals: { MEMBER_OF: NEW } } };
}

/** Opens the viewer; milliseconds from the call of the page to the end of its first picture. */
async function openDesk(page, url) {
  await page.addInitScript(() => {
    const look = () => {
      if ((window.lianpu?.order() ?? 0) === 0) return requestAnimationFrame(look);
      window.lianpu.drawn();
      window.firstPicture = performance.now();
    };
    requestAnimationFrame(look);
  });
  return openedAt(page, url);
}

async function openedAt(page, url) {
  await page.goto(url);
  await page.waitForFunction(() => window.firstPicture > 0);
  return page.evaluate(() => window.firstPicture);
}

/** The most linked nodes and others: which are hovered. */
function hovered({ data: { nodes, edges } }) {
  const degree = new Map();
  for (const { from, to } of edges) {
    for (const end of [from, to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  }
  const ids = nodes.map(({ id }) => id).sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
  return [...ids.slice(0, 20), ...ids.filter((_id, i) => i % Math.ceil(ids.length / 60) === 0)];
}

/** Each hovered once: milliseconds of script on the main thread. */
function hoverAll(page, ids) {
  return page.evaluate((some) => {
    const hover =
      window.plain?.hover ?? ((id) => window.lianpu.hover(id === null ? null : { kind: "node", id }));
    return some.map((id) => {
      const took = hover(id);
      hover(null);
      return took;
    });
  }, ids);
}

/** Frames a second while the picture is dragged to and fro. */
function pan(page) {
  return page.evaluate(async (ms) => {
    const layer = document.querySelector(".sigma-mouse");
    const { left, top } = layer.getBoundingClientRect();
    const tell = (type, target, x) =>
      target.dispatchEvent(
        new MouseEvent(type, { clientX: left + x, clientY: top + 8, button: 0, buttons: 1, bubbles: true }),
      );
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame();
    tell("mousedown", layer, 8);
    const start = performance.now();
    let frames = 0;
    for (; performance.now() - start < ms; frames += 1) {
      tell("mousemove", document, 8 + Math.abs((frames % 80) - 40) * 5);
      await frame();
    }
    const took = performance.now() - start;
    tell("mouseup", document, 8);
    return (frames * 1000) / took;
  }, PAN_MS);
}

/** Script time from the key to the new nodes on the canvas. */
async function expandOnce(page, anchor) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const script = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
  };
  const spot = await page.evaluate((id) => window.lianpu.spot({ kind: "node", id }), anchor);
  await page.mouse.click(spot.x, spot.y);
  await page.waitForFunction(() => window.lianpu.idle());
  const [before, order] = [await script(), await page.evaluate(() => window.lianpu.order())];
  await page.keyboard.press("e");
  await page.waitForFunction((count) => window.lianpu.order() > count, order);
  return (await script()) - before;
}

/** Figures of one size; `server` shows the graph in place of its overview. */
export async function benchCanvas(server, count) {
  const overview = overviewOf(count);
  server.show(overview, newcomers(overview));
  const some = hovered(overview);
  const own = { first: [], hover: [], pan: [], expand: [] };
  const plain = { first: [], hover: [], pan: [] };
  const read = async (into, page, first) => {
    into.first.push(first);
    if (into.hover.length === 0) into.hover.push(...(await hoverAll(page, some)));
  };
  for (let i = 0; i < ROUNDS; i += 1) {
    await inBrowser(async (page) => {
      const first = await openDesk(page, server.url);
      await page.waitForFunction(() => window.lianpu.idle());
      await read(own, page, first);
      if (count + NEW <= CAP) own.expand.push(await expandOnce(page, overview.data.nodes[0].id));
      await page.waitForFunction(() => window.lianpu.idle());
      own.pan.push(await pan(page));
    });
    await inBrowser(async (page) => {
      await read(plain, page, await openedAt(page, `${server.beside}plain.html`));
      plain.pan.push(await pan(page));
    });
  }
  return rows(own, plain);
}

/** Plain Sigma is drawn without panels, programs, names or anything else of the viewer. */
function rows(own, plain) {
  const expand = own.expand.length > 0 ? { "expand 25, script ms": of(own.expand) } : {};
  return {
    "first picture, ms": of(own.first),
    "first picture, plain Sigma, ms": of(plain.first),
    "first picture, times plain Sigma's": ratio(own.first, plain.first),
    "hover, script ms": of(own.hover),
    "hover, plain Sigma, script ms": of(plain.hover),
    "hover, times plain Sigma's": ratio(own.hover, plain.hover),
    "frames a second while panning": of(own.pan),
    "frames a second while panning, plain Sigma": of(plain.pan),
    "frames while panning, times plain Sigma's": ratio(own.pan, plain.pan),
    ...expand,
  };
}
