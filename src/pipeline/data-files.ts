/** Where the data directory keeps what: the names of its files and folders. */

export interface DataFiles {
  /** One row per page file that was ever built: where it came from and what became of it. */
  readonly pages: string;
  readonly statements: string;
  readonly mentions: string;
  readonly issues: string;
  /** Why the namings of each entity were joined. */
  readonly identity: string;
  /** Pairs of entities that may be one. */
  readonly doubts: string;
  /** People's decisions: written by `review`, `judge` and the API, never by a build. */
  readonly judgements: string;
  readonly judging: string;
  /** One JSON file per page and extractor version: what the per-page stages found. */
  readonly readings: string;
  /** Folders in which the statements of a build wait for each other; a build that ends leaves none. */
  readonly sorting: string;
  readonly sortingPosts: string;
  /** Folder in which the rows of a load into a server wait; one that ends leaves it empty. */
  readonly loading: string;
  /** Page files that people gave to the viewer: they lie here as those of a folder lie there. */
  readonly added: string;
  /** What the stores hold: the key of the projection last applied to each. Written last. */
  readonly state: string;
  readonly lock: string;
  /** The embedded database. */
  readonly graph: string;
}

export function dataFiles(folder: string): DataFiles {
  const inside = (name: string) => `${folder.replace(/[/\\]+$/, "")}/${name}`;
  return {
    pages: inside("pages.jsonl"),
    statements: inside("statements.jsonl"),
    mentions: inside("mentions.jsonl"),
    issues: inside("issues.jsonl"),
    identity: inside("identity.jsonl"),
    doubts: inside("doubts.jsonl"),
    judgements: inside("judgements.jsonl"),
    judging: inside("judgements.lock"),
    readings: inside("readings"),
    sorting: inside("sorting"),
    sortingPosts: inside("sorting-posts"),
    loading: inside("loading"),
    added: inside("pages"),
    state: inside("state.json"),
    lock: inside("build.lock"),
    graph: inside("graph"),
  };
}
