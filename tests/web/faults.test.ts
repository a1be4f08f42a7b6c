/** Refusals of the server in the words of the desk. */
import { describe, expect, it } from "vitest";
import { ApiError } from "../../web/api/client.ts";
import { wordsOf } from "../../web/faults.ts";

describe("a refusal of the server", () => {
  it("is said in both languages, the engine's words behind", () => {
    const words = wordsOf(new ApiError("query-invalid", "The query does not run: Binder exception: x."));
    expect(words).toEqual({
      zh: "引擎不接受这句查询：Binder exception: x.",
      en: "The query does not run: Binder exception: x.",
    });
    expect(wordsOf(new ApiError("same-ends", "A path needs two different ends."))?.zh).toContain("两个不同");
  });

  it("keeps what words the server has itself, and none where it has none", () => {
    const own = { zh: "不许", en: "no" };
    expect(wordsOf(new ApiError("cypher-function", "no", own))).toBe(own);
    expect(wordsOf(new ApiError("other", "Something."))).toBeNull();
  });
});
