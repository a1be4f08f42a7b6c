/** Posts in the wordings of everyday news: each line of posts/ is a test, a text and then every post of a body told in it. */
import { describe, expect, it } from "vitest";
import { postsIn } from "../../support/posts.ts";
import { tellingsIn } from "../../support/tellings.ts";

const FILES = tellingsIn(new URL("./posts/", import.meta.url));

it("reads every kind of telling", () => {
  expect(FILES.map(([file]) => file)).toEqual(["sentences.txt"]);
});

it("reads the lines of a list of posts and of a list of people", () => {
  const list = `

第二届株洲市茶业协会领导机构名单

会长：钱望舒（株洲云麓茶业有限公司董事长）
副会长：宋卓然、方知远

王芳（女） 株洲市第一医院护士长
`;
  expect(postsIn(list)).toEqual(
    expect.arrayContaining([
      "钱望舒 会长 @株洲市茶业协会",
      "钱望舒 董事长 @株洲云麓茶业有限公司",
      "宋卓然 副会长 @株洲市茶业协会",
      "方知远 副会长 @株洲市茶业协会",
      "王芳 护士长 @株洲市第一医院",
    ]),
  );
});

describe.each(FILES)("%s", (_, tellings) => {
  it.each(tellings)("$line", ({ source, told }) => {
    const posts = postsIn(source).filter((post) => !post.endsWith("@null"));
    expect([...new Set(posts)].sort()).toEqual(told);
  });
});
