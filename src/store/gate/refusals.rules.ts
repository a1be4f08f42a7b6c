/** Why the gate refuses a statement, in Chinese and English; `{…}` stands for what the statement says there. */

/** The wording of each refusal by its stable code. */
export const REFUSALS = {
  empty: { zh: "没有查询语句", en: "there is no statement" },
  "too-long": {
    zh: "语句超过 {limit} 个字符",
    en: "the statement is longer than {limit} characters",
  },
  "too-deep": {
    zh: "括号嵌套超过 {limit} 层",
    en: "brackets are nested more than {limit} deep",
  },
  "several-statements": {
    zh: "一次只能运行一条语句，分号之后还有内容",
    en: "only one statement at a time: there is more after the semicolon",
  },
  unterminated: {
    zh: "{found} 没有结束",
    en: "{found} is not closed",
  },
  "unicode-escape": {
    zh: "不接受 \\u 转义，请直接写出该字符，或用 $参数 传值",
    en: "\\u escapes are not accepted: write the character itself or pass the value as a $parameter",
  },
  escape: {
    zh: "字符串里只接受 \\\\ \\' \\\" \\n \\r \\t 转义，或用 $参数 传值",
    en: "strings may use only the escapes \\\\ \\' \\\" \\n \\r \\t; or pass the value as a $parameter",
  },
  "look-alike": {
    zh: "“{found}”是全角或形近字符，请改用半角字符",
    en: "“{found}” only looks like an ASCII character: type the half-width one",
  },
  invisible: {
    zh: "语句里有看不见的字符 {found}",
    en: "the statement holds the invisible character {found}",
  },
  syntax: {
    zh: "“{found}”处不合 Cypher 语法",
    en: "not Cypher at “{found}”",
  },
  write: {
    zh: "这里只能读：不接受 {found}",
    en: "reading only: {found} is refused",
  },
  schema: {
    zh: "这里只能读：不接受管理命令 {found}",
    en: "reading only: the command {found} is refused",
  },
  "load-csv": {
    zh: "不接受 LOAD CSV：它会读取文件或网址",
    en: "LOAD CSV is refused: it reads files and addresses",
  },
  procedure: {
    zh: "不接受过程调用 {found}",
    en: "the procedure call {found} is refused",
  },
  transactions: {
    zh: "不接受 CALL … IN TRANSACTIONS",
    en: "CALL … IN TRANSACTIONS is refused",
  },
  use: {
    zh: "不接受 USE：只查询当前这张图",
    en: "USE is refused: only the present graph is read",
  },
  prefix: {
    zh: "不接受语句前的 {found}",
    en: "the prefix {found} is refused",
  },
  "engine-statement": {
    zh: "不接受数据库引擎自己的语句 {found}：它会读写文件或改变数据库",
    en: "the engine's own statement {found} is refused: it touches files or changes the database",
  },
  clause: {
    zh: "不接受子句 {found}",
    en: "the clause {found} is refused",
  },
  function: {
    zh: "函数 {found} 不在允许的只读函数之列",
    en: "the function {found} is not among the reading functions that are allowed",
  },
  hops: {
    zh: "变长路径 {found} 没有上限或超过 {limit} 跳，请写成 *1..{limit} 以内",
    en: "the path {found} is unbounded or longer than {limit} hops: write at most *1..{limit}",
  },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type RefusalCode = keyof typeof REFUSALS;
