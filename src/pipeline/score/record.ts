/** The parts of a page record that are scored. Annotated files leave out what is empty, so everything may be missing. */

export interface NamedRecord {
  readonly name: string;
  readonly label?: string | null;
  readonly mentions?: readonly string[] | null;
}

export interface EventFields {
  readonly type?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly participants?:
    | readonly { readonly name: string; readonly roles?: readonly string[] | null }[]
    | null;
  readonly organizers?: readonly { readonly name: string; readonly role?: string | null }[] | null;
}

export interface ArticleFields {
  readonly headline: string;
  readonly persons?: readonly NamedRecord[] | null;
  readonly organizations?: readonly NamedRecord[] | null;
  readonly chains?: readonly NamedRecord[] | null;
  readonly places?: readonly NamedRecord[] | null;
  readonly projects?: readonly NamedRecord[] | null;
  readonly policies?: readonly NamedRecord[] | null;
  readonly honors?: readonly NamedRecord[] | null;
  readonly positions?:
    | readonly { readonly person: string; readonly title: string; readonly org: string | null }[]
    | null;
  readonly chain_roles?:
    | readonly { readonly person: string; readonly role: string; readonly chain: string }[]
    | null;
  readonly events?: readonly EventFields[] | null;
  readonly relations?:
    | readonly { readonly type: string; readonly from: string; readonly to: string }[]
    | null;
}

/** A page record as annotated or as extracted. */
export interface ScoredPage {
  readonly articles: readonly ArticleFields[];
}

/** Categories of things with names, and where a record keeps them. */
export const GROUPS = {
  person: "persons",
  orgs: "organizations",
  chain: "chains",
  place: "places",
  project: "projects",
  policy: "policies",
  honor: "honors",
} as const;
export type Group = keyof typeof GROUPS;
