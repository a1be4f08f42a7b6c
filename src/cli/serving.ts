/** Serves API and viewer until somebody interrupts. */
import { createApp } from "../http/app.ts";
import { askAnswer } from "../http/ask-answer.ts";
import { checkCypher } from "../store/gate/gate.ts";
import { runsOn } from "../store/library.ts";
import { askIn } from "./commands/ask.ts";
import { judgingOf } from "./judging.ts";
import { shippedLibrary } from "./library-files.ts";
import type { Outcome } from "./outcome.ts";
import { readViewerFile } from "./viewer-files.ts";
import type { PortWish, World } from "./world.ts";

interface Serving extends PortWish {
  readonly open: boolean;
  /** Whether the API takes no decisions. */
  readonly readOnly: boolean;
}

export async function serveUntilInterrupted(
  world: World,
  { open, readOnly, ...wish }: Serving,
): Promise<Outcome> {
  const store = await world.openStore();
  const { home, version, config, clock } = world;
  const asking = askIn(world, store);
  const library = shippedLibrary(home).queries.filter((query) => runsOn(query, store.kind));
  const app = createApp({
    store: async () => store,
    checkCypher: (cypher) => {
      const verdict = checkCypher(cypher);
      if (verdict.ok) return verdict;
      const says = `${verdict.says[config.language]} (${verdict.line}:${verdict.column})`;
      return { ok: false, code: `cypher-${verdict.code}`, says };
    },
    library: library.map(({ name, says, params, text }) => ({
      name,
      says,
      params: params.map((param) => param.name),
      cypher: text,
    })),
    ask: async (question) => askAnswer(await asking(question), store),
    readStatic: readViewerFile(`${home}/dist/web`),
    judging: judgingOf(world, readOnly),
    info: { version, readOnly },
    clock,
  });
  const interrupted = world.interrupted();
  const listening = await world.listen(app.fetch, wish);
  world.effects.log(`Lianpu is at ${listening.url} (Ctrl+C ends it)`);
  if (open) world.openBrowser(listening.url);
  await interrupted;
  await listening.close();
  await store.close();
  return { text: "" };
}
