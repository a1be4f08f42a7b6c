/** Completion scripts of shells, made from the commands and options themselves. */
import type { Command, Option } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A script for `eval` or the shell's own folder of completions. */
export function completionScript(program: Command, shell: Shell): string {
  if (shell === "fish") return fishScript(program);
  const head = shell === "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
  return `${head}${bashScript(program)}`;
}

function bashScript(program: Command): string {
  const names = program.commands.map((command) => command.name());
  const cases = program.commands.map(
    (command) => `    ${command.name()}) words="${longs(command, program).join(" ")}" ;;`,
  );
  const values = choiceRows(program).map(
    ([long, choices]) => `    ${long}) COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$cur")); return ;;`,
  );
  return [
    "_lianpu() {",
    `  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words`,
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case "$word" in ${names.join("|")}) command="$word"; break ;; esac`,
    "  done",
    '  case "$prev" in',
    ...values,
    "  esac",
    '  case "$command" in',
    `    "") words="${[...names, ...longs(program)].join(" ")}" ;;`,
    ...cases,
    "  esac",
    '  [[ -n "$command" && "$cur" != -* ]] || COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    "}",
    "complete -o default -F _lianpu lianpu",
    "",
  ].join("\n");
}

function fishScript(program: Command): string {
  const lines = program.commands.flatMap((command) => [
    `complete -c lianpu -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
    ...[...command.options, ...program.options].map((option) => fishOption(command.name(), option)),
  ]);
  return `${lines.join("\n")}\n`;
}

function fishOption(command: string, { long, description, argChoices, required }: Option): string {
  const name = (long ?? "").slice(2);
  const values =
    argChoices === undefined ? (required ? " -r" : "") : ` -x -a ${quoted(argChoices.join(" "))}`;
  return `complete -c lianpu -n "__fish_seen_subcommand_from ${command}" -l ${name}${values} -d ${quoted(description)}`;
}

function longs(...commands: readonly Command[]): readonly string[] {
  return [...commands.flatMap(({ options }) => options.map(({ long }) => long ?? "")), "--help"];
}

/** Options whose values are a closed list, each once. */
function choiceRows(program: Command): readonly (readonly [string, readonly string[]])[] {
  const all = [program, ...program.commands].flatMap(({ options }) => options);
  const rows = all.flatMap(({ long, argChoices }) => (argChoices ? [[long ?? "", argChoices] as const] : []));
  return [...new Map(rows)];
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "\\'")}'`;
}
