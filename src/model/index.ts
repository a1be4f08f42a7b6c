/** The nouns of Lianpu as readonly types, the relation table, ids and errors. Imports nothing of the house. */
export * from "./entity.ts";
export * from "./errors.ts";
export * from "./events.ts";
export * from "./graph.ts";
export * from "./ids.ts";
export * from "./issue.ts";
export * from "./judgement.ts";
export * from "./labels.ts";
export * from "./layers.ts";
export * from "./mention.ts";
export * from "./page.ts";
export * from "./post.ts";
export * from "./reading.ts";
export * from "./relations.ts";
export * from "./resolution.ts";
export * from "./span.ts";
export * from "./statement.ts";
