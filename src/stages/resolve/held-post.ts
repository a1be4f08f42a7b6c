/** A post that somebody holds, as resolution compares it. */

export interface HeldPost {
  readonly title: string;
  /** Root of the body's group. */
  readonly body: number;
  readonly bodyName: string;
  readonly place: readonly string[] | null;
  readonly national: boolean;
  readonly former: boolean;
  /** office = an administration's head, of which one person has one; head = the one head of its body. */
  readonly single: "office" | "head" | "none";
  /** First and last edition date that states it, "" where no page is dated. */
  readonly first: string;
  readonly last: string;
}
