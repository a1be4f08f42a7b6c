/** `lianpu ask`: a question in Chinese or English, answered with the sentences of the pages. */
import { Command } from "commander";
import type { Answer } from "../../ask/answer.ts";
import { ask } from "../../ask/ask.ts";
import { InputError } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { choose } from "../choose.ts";
import { bind, type Run } from "../command.ts";
import { shippedLibrary } from "../library-files.ts";
import type { Outcome } from "../outcome.ts";
import { saysAnswer } from "../says-answer.ts";
import { jsonOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly json?: boolean;
}

type Asking = (question: string, previous?: Answer, only?: readonly string[]) => Promise<Answer>;

export function askCommand(run: Run): Command {
  const command = new Command("ask")
    .description(
      "answer a question about who attended, held, led, organized or invested in what, with its sentences",
    )
    .argument(
      "[question...]",
      "the question; without one, questions are read line by line and may refer back",
    )
    .addOption(jsonOption());
  return bind<[readonly string[]], Options>(withStore(command), run, askOnce);
}

async function askOnce(world: World, [words]: [readonly string[]], { json }: Options): Promise<Outcome> {
  const store = await world.openStore();
  try {
    const asking = askIn(world, store);
    if (words.length === 0) return await askOnAndOn(world, asking);
    const question = words.join(" ");
    const answer = json === true ? await asking(question) : await settled(world, asking, question);
    return { text: saysAnswer(answer), json: answer };
  } finally {
    await store.close();
  }
}

/** The answer about whom the person at the terminal means, where a name fits several. */
async function settled(world: World, asking: Asking, question: string, previous?: Answer): Promise<Answer> {
  const answer = await asking(question, previous);
  const only = await choose(world, answer);
  return only.length === 0 ? answer : asking(question, previous, only);
}

/** Questions to this store. */
export function askIn({ home, effects }: World, store: GraphStore): Asking {
  const library = shippedLibrary(home);
  return (question, previous, only = []) =>
    ask(question, {
      only,
      store,
      library,
      today: localDay(effects.now()),
      ...(previous === undefined ? {} : { previous }),
    });
}

/** The day that the calendar on this machine's wall shows: in China it begins eight hours before that of UTC. */
function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join(
    "-",
  );
}

/** Until the input ends; each question may refer to the answer before it. A terminal sees each answer at once. */
async function askOnAndOn(world: World, asking: Asking): Promise<Outcome> {
  const answers: Answer[] = [];
  for (;;) {
    const question = await world.readLine("? ");
    if (question === null) break;
    if (question.trim() === "") continue;
    const answer = await settled(world, asking, question, answers.at(-1));
    answers.push(answer);
    if (world.isTerminal) world.effects.log(saysAnswer(answer).trimEnd());
  }
  if (world.isTerminal) return { text: "" };
  if (answers.length === 0) throw new InputError("question-missing", "no question");
  return { text: answers.map(saysAnswer), json: answers };
}
