/** How a Chinese name sounds: Pinyin without tones and its initials, for searching by keyboard. */
import { pinyin } from "pinyin-pro";

export interface Sounds {
  readonly pinyin: string;
  readonly initials: string;
}

const HAN = /\p{Script=Han}/u;

/** 毛腾飞 → maotengfei, mtf. In a person's name the surname reads as one: 单 shan, 尉迟 yuchi. */
export function soundsOf(name: string, isPerson: boolean): Sounds {
  if (!HAN.test(name)) return { pinyin: name.toLowerCase(), initials: "" };
  const surname = isPerson ? "head" : "off";
  const syllables = pinyin(name, { toneType: "none", type: "array", v: true, surname });
  return {
    pinyin: syllables.join("").toLowerCase(),
    initials: syllables
      .map((syllable) => syllable.charAt(0))
      .join("")
      .toLowerCase(),
  };
}
