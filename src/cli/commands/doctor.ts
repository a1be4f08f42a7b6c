/** `lianpu doctor`: what is wrong on this machine and how to mend it. */
import { Command } from "commander";
import { checkUp, type Finding } from "../checkup.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { remedyFor } from "../remedies.ts";
import { jsonOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

const SIGNS: Readonly<Record<Finding["state"], string>> = { ok: "✓", skipped: "–", warn: "!", fail: "✗" };

export function doctorCommand(run: Run): Command {
  const command = new Command("doctor")
    .description(
      "look at Node, package, data, store, Neo4j, disk and fonts: what is wrong and how to mend it",
    )
    .addOption(jsonOption());
  return bind<[], object>(withStore(command), run, doctor);
}

async function doctor(world: World): Promise<Outcome> {
  const findings = (await checkUp(world, world.machine)).map((finding) => {
    const remedy = finding.code === undefined ? undefined : remedyFor(finding.code, world.config.language);
    return { ...finding, ...(remedy === undefined ? {} : { remedy }) };
  });
  const lines = findings.map(({ check, state, says, remedy }) => {
    const line = `${SIGNS[state]} ${check.padEnd(10)} ${says}\n`;
    return remedy === undefined ? line : `${line}  ${"".padEnd(10)} ${remedy}\n`;
  });
  return { text: lines.join(""), json: findings, failed: findings.some(({ state }) => state === "fail") };
}
