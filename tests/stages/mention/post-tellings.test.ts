/** Posts in the wordings of everyday news: each line of posts/ is a test, a text and then every post of a body told in it. */
import { describe, expect, it } from "vitest";
import { postsIn } from "../../support/posts.ts";
import { tellingsIn } from "../../support/tellings.ts";

const FILES = tellingsIn(new URL("./posts/", import.meta.url));

it("reads every kind of telling", () => {
  expect(FILES.map(([file]) => file)).toEqual(["sentences.txt"]);
});

describe.each(FILES)("%s", (_, tellings) => {
  it.each(tellings)("$line", ({ source, told }) => {
    const posts = postsIn(source).filter((post) => !post.endsWith("@null"));
    expect([...new Set(posts)].sort()).toEqual(told);
  });
});
