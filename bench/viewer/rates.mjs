/** Iterations a second of the viewer's layout worker and of graphology's own supervisor. */
import { inBrowser } from "./in-browser.mjs";
import { of } from "./readings.mjs";

const LAYOUT_MS = 4_000;
const ROUNDS = 3;

export async function benchLayouts({ beside }, count) {
  const rates = {};
  for (const which of ["own", "supervisor"]) {
    const readings = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      const { iterations, ms } = await inBrowser(async (page) => {
        await page.goto(`${beside}index.html`);
        await page.waitForFunction(() => window.layouts !== undefined);
        return page.evaluate(
          ([name, nodes, time]) => window.layouts[name](nodes, time),
          [which, count, LAYOUT_MS],
        );
      });
      readings.push((iterations * 1000) / ms);
    }
    rates[`layout, ${which === "own" ? "own worker" : "graphology's supervisor"}, iterations/s`] =
      of(readings);
  }
  return rates;
}
