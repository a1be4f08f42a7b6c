/** OCR slips of one name on one page: 「江端瑞」 beside 「端江瑞」, 「柏敬州」 beside 「柏敬川」. Never corrected to a name the page lacks. */

/** A name at one place, with the post that introduces it there. */
export interface NamedPlace {
  readonly name: string;
  readonly start: number;
  /** The words right before it, by which two posts are told apart. */
  readonly post: string;
  /** Whether it begins with no surname, as a name misread at its first character does: 「罩志明」. */
  readonly odd?: boolean;
}

/** Two names closer than this are told side by side: siblings, no slip. */
const BESIDE = 12;
/** Joins the parts of foreign names, which hardly two bear that differ in one character. */
const DOT = "·";
/** A form needs so many places to draw others to itself by a differing surname. */
const SURE = 2;

/** Maps a rarer form to the form that the page's own evidence supports better; `places` of each article, in order. */
export function variantsOf(places: readonly (readonly NamedPlace[])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of places.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const odd = new Set(
    places
      .flat()
      .filter((place) => place.odd)
      .map(({ name }) => name),
  );
  const byCount = [...counts].filter(([name]) => name.length >= 3).sort((a, b) => b[1] - a[1]);
  const joined = new Map<string, string>();
  const whole = byCount.filter(([name]) => !odd.has(name));
  byCount.forEach(([rare, count], at) => {
    const better = (
      odd.has(rare) ? whole.filter(([name]) => name.slice(1) === rare.slice(1)) : byCount.slice(0, at)
    ).find(
      ([name, more]) =>
        !joined.has(name) &&
        isSlip(rare, name, odd.has(rare) ? SURE : more) &&
        (odd.has(rare) ||
          rare.includes(DOT) ||
          sharesPost(rare, name, places) ||
          isUntold(rare, name, places) ||
          (more > count && inOneArticle(rare, name, places))) &&
        (odd.has(rare) ? !areBeside(rare, name, places) : !areTwo(rare, name, places)),
    );
    if (better) joined.set(rare, better[0]);
  });
  for (const name of odd) {
    // 「执行董事长|先航」 for 「执行董事|杨先航」: a name whose surname the scan lost.
    const full = whole.filter(([other]) => other.length === name.length + 1 && other.endsWith(name));
    if (full.length === 1 && full[0] !== undefined) joined.set(name, full[0][0]);
  }
  return joined;
}

/** One character misread, or two neighbours swapped; a misread surname needs a form that stands more than once. */
function isSlip(a: string, b: string, places: number): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  if (first === a.length) return false;
  let last = a.length - 1;
  while (last > first && a[last] === b[last]) last--;
  if (last === first) return first !== 0 || places >= SURE;
  return last === first + 1 && a[first] === b[last] && a[last] === b[first];
}

function postsOf(name: string, places: readonly (readonly NamedPlace[])[]): ReadonlySet<string> {
  return new Set(
    places
      .flat()
      .filter((place) => place.name === name && place.post !== "")
      .map(({ post }) => post),
  );
}

/** Two articles may name 李书磊 and 李书福; within one, a second form that nothing tells apart is the first. */
function inOneArticle(a: string, b: string, places: readonly (readonly NamedPlace[])[]): boolean {
  const has = (here: readonly NamedPlace[], name: string) => here.some((place) => place.name === name);
  return places.some((here) => has(here, a) && has(here, b));
}

function sharesPost(a: string, b: string, places: readonly (readonly NamedPlace[])[]): boolean {
  const ofB = postsOf(b, places);
  return [...postsOf(a, places)].some((post) => ofB.has(post));
}

/** Whether no post introduces the rarer form, but one the other before it in the same article. */
function isUntold(rare: string, name: string, places: readonly (readonly NamedPlace[])[]): boolean {
  if (postsOf(rare, places).size > 0) return false;
  return places.some((here) =>
    here.some(
      (x) => x.name === rare && here.some((y) => y.name === name && y.post !== "" && y.start < x.start),
    ),
  );
}

function areBeside(a: string, b: string, places: readonly (readonly NamedPlace[])[]): boolean {
  return places.some((here) =>
    here.some((x) => x.name === a && here.some((y) => y.name === b && Math.abs(x.start - y.start) < BESIDE)),
  );
}

/** Whether the two are told side by side, or with different posts. */
function areTwo(a: string, b: string, places: readonly (readonly NamedPlace[])[]): boolean {
  const apart = postsOf(a, places).size > 0 && postsOf(b, places).size > 0;
  return areBeside(a, b, places) || (apart && !sharesPost(a, b, places));
}
