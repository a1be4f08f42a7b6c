/** Serves API and viewer until somebody interrupts. */
import { createApp } from "../http/app.ts";
import { askAnswer } from "../http/ask-answer.ts";
import { SECRET_LENGTH } from "../http/door.ts";
import { InputError } from "../model/index.ts";
import { checkCypher } from "../store/gate/gate.ts";
import { runsOn } from "../store/library.ts";
import { addingOf } from "./adding.ts";
import { saysRefusal } from "./checked-cypher.ts";
import { askIn } from "./commands/ask.ts";
import { judgingOf } from "./judging.ts";
import { shippedLibrary } from "./library-files.ts";
import type { Outcome } from "./outcome.ts";
import { OWN_HOST } from "./shared-options.ts";
import { readViewerFile } from "./viewer-files.ts";
import type { PortWish, World } from "./world.ts";

const OWN_ADDRESSES = [OWN_HOST, "::1", "localhost"];

interface Serving extends PortWish {
  readonly open: boolean;
  /** Whether the API takes no decisions. */
  readonly readOnly: boolean;
}

export async function serveUntilInterrupted(
  world: World,
  { open, readOnly, ...wish }: Serving,
): Promise<Outcome> {
  const secret = secretFor(wish.host, world.config.secret);
  const store = await world.openStore();
  const { home, version, config, clock } = world;
  const asking = askIn(world, store);
  const library = shippedLibrary(home).queries.filter((query) => runsOn(query, store.kind));
  const judging = judgingOf(world, readOnly);
  const token = judging.write?.token;
  const app = createApp({
    store: async () => store,
    checkCypher: (cypher) => {
      const verdict = checkCypher(cypher);
      if (verdict.ok) return verdict;
      const { says: words, line, column } = verdict;
      return { ok: false, ...saysRefusal(verdict, config.language), words, at: { line, column } };
    },
    library: library.map(({ name, says, zh, en, params, text }) => ({
      name,
      says,
      question: { zh, en },
      params,
      cypher: text,
    })),
    ask: async (question, only) => askAnswer(await asking(question, undefined, only), store),
    readStatic: readViewerFile(`${home}/dist/web`),
    judging,
    ...(token === undefined ? {} : { adding: addingOf(world, token) }),
    info: { version, readOnly },
    ...(secret === undefined ? {} : { secret }),
    clock,
    log: (line) => world.effects.log(line),
  });
  const interrupted = world.interrupted();
  const listening = await world.listen(app.fetch, wish);
  world.effects.log(
    `Lianpu is at ${listening.url}${secret === undefined ? "" : "/?token=$LIANPU_TOKEN"} (Ctrl+C ends it)`,
  );
  // The secret stays off the command line of a browser.
  if (open && secret === undefined) world.openBrowser(listening.url);
  await interrupted;
  await listening.close();
  await store.close();
  return { text: "" };
}

/** The secret that requests must bear: demanded where other machines reach the server, and wherever one is set. */
export function secretFor(host: string, secret: string | undefined): string | undefined {
  if (secret === undefined) {
    if (OWN_ADDRESSES.includes(host)) return undefined;
    throw new InputError(
      "token-missing",
      `--host ${host} lets other machines in, and LIANPU_TOKEN is not set`,
    );
  }
  if (secret.length >= SECRET_LENGTH) return secret;
  throw new InputError("token-short", `LIANPU_TOKEN has fewer than ${SECRET_LENGTH} characters`);
}
