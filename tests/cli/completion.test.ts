/** Shells complete commands, options and closed values by the script that `lianpu completion` prints. */
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { fakeLianpu } from "../support/fake-world.ts";

/** What bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { text } = await fakeLianpu().run("completion", "bash");
  const typed = words.map((word) => `'${word}'`).join(" ");
  const script = `${text}\nCOMP_WORDS=(lianpu ${typed}); COMP_CWORD=${words.length}; _lianpu; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\n").filter(Boolean);
}

describe("lianpu completion", () => {
  it("offers bash commands, the options of a command, and closed values", async () => {
    expect(await offered("bu")).toEqual(["build"]);
    expect(await offered("query", "--par")).toEqual(["--param"]);
    expect(await offered("--log", "json", "sho")).toEqual(["show"]);
    expect(await offered("export", "--format", "gr")).toEqual(["graphml"]);
    expect(await offered("query", "--store", "")).toEqual(["embedded", "neo4j"]);
  });

  it("leaves file names to the shell", async () => {
    expect(await offered("build", "see")).toEqual([]);
  });

  it("prints a script for zsh that zsh's bash mode takes, and one for fish with every command", async () => {
    const zsh = await fakeLianpu().run("completion", "zsh");
    expect(zsh.text).toMatch(/^autoload -U \+X bashcompinit/);
    const fish = await fakeLianpu().run("completion", "fish");
    expect(fish.text).toMatch(/-n __fish_use_subcommand -a ask -d '/);
    expect(fish.text).toMatch(/__fish_seen_subcommand_from export" -l format -x -a 'cypher /);
    expect(
      fish.text.split("\n").filter((line) => line !== "" && !line.startsWith("complete -c lianpu ")),
    ).toEqual([]);
  });
});
