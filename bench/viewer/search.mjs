/** Searches as people type them, from the request to the parsed answer, in a browser. */
import { inBrowser } from "./in-browser.mjs";
import { of } from "./readings.mjs";

const SEARCHES = 120;
/** The first ones find the server cold. */
const FIRST = 5;

export async function benchSearch(url, graph) {
  const at = (i) => graph.nodes[(i * 7919) % graph.nodes.length];
  const texts = Array.from({ length: SEARCHES }, (_, i) => {
    const { name, props } = at(i);
    return [name.slice(0, 2), name.slice(-3), props.pinyin, props.initials, "没有此名"][i % 5];
  });
  return inBrowser(async (page) => {
    await page.goto(url);
    // People type once the page stands.
    await page.waitForFunction(() => window.lianpu?.idle());
    const times = await page.evaluate(async (all) => {
      const taken = [];
      for (const text of all) {
        const start = performance.now();
        await (await fetch(`/api/search?q=${encodeURIComponent(text)}`)).json();
        taken.push(performance.now() - start);
      }
      return taken;
    }, texts);
    return { [`search among ${graph.nodes.length} names, ms`]: of(times.slice(FIRST)) };
  });
}
