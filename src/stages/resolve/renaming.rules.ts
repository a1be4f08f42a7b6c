/** 更名, 原, 前身: what stands between two names of one body, the later and the earlier one. */

export interface RenamingRule {
  readonly id: string;
  readonly says: string;
  /** Read against what stands between two names; `Y` and the word behind the second name close it where given. */
  readonly between: RegExp;
  /** What must follow the second name. */
  readonly behind?: RegExp;
  /** Which of the two is the present name. */
  readonly present: "first" | "second";
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** Examples write the two names as `[甲]` and `[乙]`. */
export const renamingRules: readonly RenamingRule[] = [
  {
    id: "renaming.renamed",
    says: "甲更名为乙, 甲改名为乙, 甲改制为乙: the second name is the present one.",
    between:
      /^(?:，|已|正式|现已|于.{0,12}|同时|被)*(?:更名|改名|改称|改制|改组|变更|重组更名|升格更名)(?:为|成)[“"]?$/u,
    present: "second",
    examples: {
      yes: ["[甲]更名为[乙]", "[甲]正式改制为“[乙]", "[甲]于2019年5月更名为[乙]"],
      no: ["[甲]更名后并入[乙]", "[甲]为[乙]", "[甲]不更名，[乙]"],
    },
  },
  {
    id: "renaming.former-in-brackets",
    says: "甲（原乙）, 甲（前身为乙）, 甲（曾用名：乙）: the name in the bracket is the earlier one.",
    between: /^（(?:原|原名|原为|原系|前身|前身[为是系]|曾用名|曾名)[：:]?[“"]?$/u,
    behind: /^[”"]?）/u,
    present: "first",
    examples: {
      yes: ["[甲]（原[乙]）", "[甲]（前身为[乙]）", "[甲]（曾用名：[乙]）"],
      no: ["[甲]（原[乙]董事长）", "[甲]（[乙]）", "[甲]（位于[乙]）"],
    },
  },
  {
    id: "renaming.predecessor",
    says: "甲前身是乙, 甲原名乙: the second name is the earlier one.",
    between: /^，?(?:的)?(?:前身|原名|旧称)(?:是|为|系|叫)?[“"]?$/u,
    present: "first",
    examples: {
      yes: ["[甲]的前身是[乙]", "[甲]，原名[乙]", "[甲]前身为“[乙]"],
      no: ["[甲]是[乙]", "[甲]的名称是[乙]"],
    },
  },
];
