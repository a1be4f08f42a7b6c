/** Pages as no scanner should give them: bytes flipped and cut, encodings mixed, brackets nested, lines without end. */
import { numbersOf } from "../newspaper/numbers.mjs";

const encoder = new TextEncoder();
const ODD = [
  "\0",
  "\u0007",
  "\u001b[2J",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\udc00",
  "𠮷",
  "㊙️",
  "\u0301",
  "\r",
  "\u2028",
  "\u3000",
];
const OPEN = ["（", "(", "《", "“", "【", "「"];
const CLOSE = ["）", ")", "》", "”", "】", "」"];
const WORDS = [
  "市委书记",
  "出席会议并讲话",
  "有限公司",
  "产业链",
  "、",
  "。",
  "本报讯",
  "记者",
  "5月9日",
  "在",
  "的",
  "位于",
  "王",
  "签约仪式",
  "○",
  "二",
];

/** How often something may be repeated within a text: enough to break it, little enough for many texts. */
const most = (text) => Math.min(3000, 2 * text.length);

/** Each takes a page's text and gives another: a text, or bytes where no text could be so broken. */
const KINDS = {
  flippedBytes: (text, numbers) => {
    const bytes = encoder.encode(text);
    for (let n = numbers.below(30) + 1; n > 0; n -= 1)
      bytes[numbers.below(bytes.length)] = numbers.below(256);
    return bytes;
  },
  cutInside: (text, numbers) => {
    const bytes = encoder.encode(text);
    return bytes.slice(numbers.below(20), bytes.length - numbers.below(bytes.length >> 1));
  },
  utf16: (text) => Uint8Array.from(Buffer.from(text, "utf16le")),
  noise: (_, numbers) => Uint8Array.from({ length: numbers.below(3000) }, () => numbers.below(256)),
  oddCharacters: (text, numbers) => woven(text, numbers, () => numbers.pick(ODD)),
  oneLine: (text) => text.replaceAll("\n", ""),
  lineEach: (text) => [...text].join("\n"),
  nested: (text, numbers) => {
    const at = numbers.below(OPEN.length);
    const depth = numbers.below(most(text));
    return put(text, numbers, OPEN[at].repeat(depth) + (numbers.next() < 0.5 ? CLOSE[at].repeat(depth) : ""));
  },
  longList: (text, numbers) =>
    put(
      text,
      numbers,
      Array.from({ length: most(text) >> 1 }, () => numbers.pick(["张伟", "李娜", "王建国"])).join("、"),
    ),
  repeatedWord: (text, numbers) => put(text, numbers, numbers.pick(WORDS).repeat(numbers.below(most(text)))),
  wordSalad: (text, numbers) => Array.from({ length: most(text) }, () => numbers.pick(WORDS)).join(""),
  shuffledLines: (text, numbers) => {
    const lines = text.split("\n");
    return numbers.some(lines, lines.length).join("\n");
  },
  noMarks: (text) => text.replace(/[，。；：！？、]/gu, ""),
  doubled: (text, numbers) => {
    const from = numbers.below(text.length);
    return text.slice(0, from) + text.slice(from >> 1, from) + text.slice(from);
  },
  digits: (text, numbers) => woven(text, numbers, () => String(numbers.below(1e9))),
};

export const MUTATIONS = Object.keys(KINDS);

/** Bytes of a page after one mutation or two; the same seed gives the same. */
export function mutated(text, seed) {
  const numbers = numbersOf(seed);
  const first = numbers.pick(MUTATIONS);
  const once = KINDS[first](text, numbers);
  if (typeof once !== "string") return { kinds: [first], bytes: once };
  const second = numbers.pick(MUTATIONS);
  if (once === "" || numbers.next() < 0.5) return { kinds: [first], bytes: encoder.encode(once) };
  const twice = KINDS[second](once, numbers);
  return { kinds: [first, second], bytes: typeof twice === "string" ? encoder.encode(twice) : twice };
}

function put(text, numbers, piece) {
  const at = numbers.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function woven(text, numbers, piece) {
  return [...text].map((char) => (numbers.next() < 0.03 ? char + piece() : char)).join("");
}
