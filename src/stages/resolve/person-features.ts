/** What speaks for and against two people of one name being one; each feature says so in a sentence. */
import type { HeldPost } from "./held-post.ts";
import type { Profile } from "./profile.ts";

export interface Feature {
  readonly id: string;
  /** Positive: one person; negative: two. `null` where it has nothing to say. */
  weigh(a: Profile, b: Profile, rarity: number): { readonly score: number; readonly says: string } | null;
}

/** Days within which two posts count as held at one time. */
const AT_ONE_TIME = 180;

/** On so many pages of one national paper a person needs no introduction. */
const OFTEN = 5;

/** Rarity below which a name is borne by many: 李强, 王伟. */
const COMMON = 0.3;

export const PERSON_FEATURES: readonly Feature[] = [
  {
    id: "same-post",
    weigh: (a, b) => {
      const post = shared(a, b, (x, y) => x.title === y.title && x.body === y.body);
      return post && { score: 6, says: `both are ${post.title} of ${post.bodyName}` };
    },
  },
  {
    id: "same-title-of-the-country",
    weigh: (a, b) => {
      const title = [...a.bears].find(
        (each) => b.bears.has(each) || b.posts.some((post) => bears(post, each)),
      );
      const back = [...b.bears].find((each) => a.posts.some((post) => bears(post, each)));
      const found = title ?? back;
      return found === undefined ? null : { score: 5, says: `both are called ${found}` };
    },
  },
  {
    id: "same-body",
    weigh: (a, b) => {
      const post = shared(a, b, (x, y) => x.body === y.body && x.title !== y.title);
      return post && { score: 3, says: `both have a post at ${post.bodyName}` };
    },
  },
  {
    id: "same-jurisdiction",
    weigh: (a, b) => {
      if (a.posts.some((x) => x.national) && b.posts.some((x) => x.national)) {
        return { score: 2.5, says: "both have a post in a body of the whole country" };
      }
      const post = shared(a, b, (x, y) => isPlaced(x) && x.place?.join("/") === y.place?.join("/"));
      return post && { score: 1.5, says: `both have a post in ${post.place?.join("") ?? ""}` };
    },
  },
  {
    id: "same-happening",
    weigh: (a, b) => {
      const count = [...a.ties].filter((tie) => b.ties.has(tie)).length;
      return count === 0
        ? null
        : { score: Math.min(5, 2 + 2 * count), says: "both were at one happening or lead one chain" };
    },
  },
  {
    id: "same-company",
    weigh: (a, b) => {
      const names = [...a.company].filter((name) => b.company.has(name));
      if (names.length === 0) return null;
      return {
        score: Math.min(3, names.length * 0.9),
        says: `both are named with ${names.slice(0, 4).join(", ")}`,
      };
    },
  },
  {
    id: "rare-name",
    weigh: (a, _, rarity) => {
      if (rarity < COMMON) return { score: -1, says: `${a.name} is a common name` };
      return { score: rarity, says: `${a.name} is a rare name` };
    },
  },
  {
    id: "same-city",
    weigh: (a, b) => {
      const city = [...a.homes].find((home) => b.homes.has(home));
      if (city !== undefined) return { score: 1.5, says: `papers of ${city} name both` };
      if (a.homes.size === 0 || b.homes.size === 0 || reaches(a, b) || reaches(b, a)) return null;
      const [x, y] = [[...a.homes][0] ?? "", [...b.homes][0] ?? ""];
      // A provincial paper writes of its cities: it speaks neither for nor against.
      if (x.startsWith(y) || y.startsWith(x)) return null;
      return { score: -1.5, says: `papers of ${x} and of ${y} name them` };
    },
  },
  {
    id: "same-paper",
    weigh: (a, b) => {
      const paper = [...a.papers].find((each) => b.papers.has(each));
      return paper === undefined ? null : { score: 1, says: `${paper} names both` };
    },
  },
  {
    id: "often-in-the-paper",
    weigh: (a, b) => {
      const [known, bare] = isBare(a) ? [b, a] : [a, b];
      if (!isBare(bare) || isBare(known)) return null;
      const paper = [...bare.papers].find((each) => namedIn(known, each) >= OFTEN);
      return paper === undefined
        ? null
        : { score: 1, says: `${paper} often names one ${a.name} with a post` };
    },
  },
  {
    id: "known-beyond-the-city",
    weigh: (a, b) => {
      const [known, bare] = isBare(a) ? [b, a] : [a, b];
      if (!isBare(bare) || !reaches(known, bare)) return null;
      return { score: 2.5, says: `${known.name} has a post that reaches beyond one city` };
    },
  },
  {
    id: "posts-exclude-each-other",
    weigh: (a, b) => {
      const [x, y] = exclusion(a.posts, b.posts) ?? [];
      if (x === undefined || y === undefined) return null;
      return {
        score: -8,
        says: `nobody is at once ${x.title} of ${x.bodyName} and ${y.title} of ${y.bodyName}`,
      };
    },
  },
];

/** Two posts that one person cannot hold at one time; `undefined` where all go together. */
export function exclusion(
  a: readonly HeldPost[],
  b: readonly HeldPost[],
): readonly [HeldPost, HeldPost] | undefined {
  for (const x of a) {
    if (x.single === "none" || x.former) continue;
    const y = b.find((other) => excludes(x, other));
    if (y !== undefined) return [x, y];
  }
  return undefined;
}

/** Two offices of two bodies; or heads of bodies whose places lie apart. */
function excludes(x: HeldPost, y: HeldPost): boolean {
  if (y.single === "none" || y.former || x.body === y.body || !atOneTime(x, y)) return false;
  if (x.single === "office" && y.single === "office") {
    return x.title !== y.title || !nested(x.place, y.place) || !mayBeOneBody(x.bodyName, y.bodyName);
  }
  return isPlaced(x) && isPlaced(y) && !nested(x.place, y.place) && !sameCity(x, y);
}

/** 石峰区人民政府 and 株洲市石峰区人民政府; not 市财政局 and 市教育局. */
function mayBeOneBody(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || a.slice(-4) === b.slice(-4);
}

function nested(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((name, i) => long[i] === name);
}

function sameCity(x: HeldPost, y: HeldPost): boolean {
  return x.place?.slice(0, 2).join("/") === y.place?.slice(0, 2).join("/");
}

function namedIn({ clusters }: Profile, paper: string): number {
  return clusters.filter(({ page }) => page.scope === paper).length;
}

function isBare(profile: Profile): boolean {
  return profile.posts.length === 0 && profile.bears.size === 0;
}

/** Whether the papers that name `other` would name a holder of these posts: a national one, or one of the province. */
function reaches({ posts, bears: titles }: Profile, other: Profile): boolean {
  const above = ({ place }: HeldPost) =>
    place?.length === 1 && [...other.homes].some((home) => home.startsWith(`${place[0] ?? ""}/`));
  return titles.size > 0 || posts.some((post) => post.national || above(post));
}

function isPlaced(post: HeldPost): boolean {
  return post.place !== null && post.place.length > 0;
}

function atOneTime(x: HeldPost, y: HeldPost): boolean {
  if (x.first === "" || y.first === "") return true;
  return daysBetween(x.last, y.first) <= AT_ONE_TIME && daysBetween(y.last, x.first) <= AT_ONE_TIME;
}

/** Negative where `to` comes before `from`. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function bears(post: HeldPost, title: string): boolean {
  return post.national && (post.title.endsWith(title) || title.endsWith(post.title));
}

function shared(a: Profile, b: Profile, same: (x: HeldPost, y: HeldPost) => boolean): HeldPost | null {
  for (const x of a.posts) if (b.posts.some((y) => same(x, y))) return x;
  return null;
}
