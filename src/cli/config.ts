/** Flags and environment, read once into plain values. */

/** Environment variables that Lianpu reads, and what each is for. */
export const ENVIRONMENT = {
  LIANPU_DATA: "the data directory, where --data is not given",
  LIANPU_ALIASES: "a table of your own short names, where --aliases is not given",
  LIANPU_QUEUE: "address of the queue of workers, where --queue is not given",
  LIANPU_TOKEN: "the secret that a server asks for; needed with --host",
  LIANPU_BY: "who decides, where --by is not given",
  NEO4J_URI: "address of the Neo4j server, where --uri is not given",
  NEO4J_USERNAME: "user name, where --username is not given",
  NEO4J_PASSWORD: "password, where --password is not given",
  NEO4J_DATABASE: "database, where --database is not given",
  LC_ALL: "language of hints and labels: Chinese where it starts with zh",
  LC_MESSAGES: "the same, where LC_ALL is not given",
  LANG: "the same, where neither is given",
} as const;

export type Environment = Readonly<Partial<Record<string, string>>>;

export const STORE_KINDS = ["embedded", "neo4j"] as const;
export type StoreKind = (typeof STORE_KINDS)[number];

export const LANGUAGES = ["zh", "en"] as const;
export const LOG_FORMS = ["text", "json"] as const;
export type LogForm = (typeof LOG_FORMS)[number];

export type Language = (typeof LANGUAGES)[number];

/** Options that commands share, as commander gives them. */
export interface SharedOptions {
  readonly data?: string;
  readonly aliases?: string;
  readonly json?: boolean;
  readonly log?: LogForm;
  readonly queue?: string;
  readonly store?: StoreKind;
  readonly uri?: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
}

export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  /** Absent where neither flag nor environment has one: it is asked for. */
  readonly password?: string;
  readonly database?: string;
}

export interface Config {
  readonly data: string;
  /** A user's own table of short names. */
  readonly aliases?: string;
  /** Who decides: the name that judgements bear. */
  readonly by: string;
  readonly json: boolean;
  /** Redis or Valkey, whose workers read the pages of a build. */
  readonly queue?: string;
  /** What requests to a server must bear. */
  readonly secret?: string;
  readonly store: StoreKind;
  readonly neo4j: Neo4jConfig;
  readonly language: Language;
}

export const DEFAULT_DATA = ".lianpu";

export function configOf(options: SharedOptions, env: Environment): Config {
  const password = options.password ?? filled(env.NEO4J_PASSWORD);
  const database = options.database ?? filled(env.NEO4J_DATABASE);
  const aliases = options.aliases ?? filled(env.LIANPU_ALIASES);
  const queue = options.queue ?? filled(env.LIANPU_QUEUE);
  const secret = filled(env.LIANPU_TOKEN);
  return {
    data: options.data ?? filled(env.LIANPU_DATA) ?? DEFAULT_DATA,
    ...(aliases === undefined ? {} : { aliases }),
    by: filled(env.LIANPU_BY) ?? filled(env.USER) ?? filled(env.USERNAME) ?? "somebody",
    json: options.json ?? false,
    ...(queue === undefined ? {} : { queue }),
    ...(secret === undefined ? {} : { secret }),
    store: options.store ?? "embedded",
    neo4j: {
      uri: options.uri ?? filled(env.NEO4J_URI) ?? "neo4j://127.0.0.1:7687",
      username: options.username ?? filled(env.NEO4J_USERNAME) ?? "neo4j",
      ...(password === undefined ? {} : { password }),
      ...(database === undefined ? {} : { database }),
    },
    language: languageOf(env),
  };
}

/** The first of LC_ALL, LC_MESSAGES and LANG that says something decides, as POSIX has it. */
export function languageOf(env: Environment): Language {
  const spoken = filled(env.LC_ALL) ?? filled(env.LC_MESSAGES) ?? filled(env.LANG) ?? "";
  return spoken.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : value;
}
