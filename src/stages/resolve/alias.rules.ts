/** Which printed forms of a name are no names: words by which a thing is called only where it was told before. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { createEndings } from "../../text/endings.ts";

/** A form of up to so many characters that is used more often as a word (商会, 学校). */
const WORD_LENGTH = 4;
const PLAIN_WORD = 5;

/** 「该公司」「该局外资处」「我市经贸委」「本院」, not 「本溪钢铁」. */
const POINTS_BACK = /^(?:该|[我本](?:[省市县区州盟旗镇乡村厂院校行社局]|公司|集团|企业|单位))/u;

const KINDS_OF_POSTS: ReadonlySet<string> = new Set(["gov", "post"]);
const endingsOfPosts = oncePer((lexicons: Lexicons) => {
  const heads = lexicons.terms("post-heads").filter(({ values }) => KINDS_OF_POSTS.has(String(values.kind)));
  return createEndings(heads.map(({ term }) => term));
});

export function isPlainWord(form: string, lexicons: Lexicons): boolean {
  return form.length <= WORD_LENGTH && lexicons.words.frequency(form) > PLAIN_WORD;
}

/** Whether a form names the body or thing `name` on its own page alone: 「该院」, or 「副市长」 for the government. */
export function isReference(form: string, name: string, lexicons: Lexicons): boolean {
  const posts = endingsOfPosts(lexicons);
  return POINTS_BACK.test(form) || (posts.endAt(form, form.length) && !posts.endAt(name, name.length));
}
