/** Which characters count as Han, digits, spaces and Chinese punctuation, by UTF-16 code. */

/** A Han character of the basic block or extension A, or 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** ，。、；：？！（）《》“”‘’【】— and the like. */
export function isChinesePunctuation(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x3020 && code !== 0x3007) ||
    (code >= 0xff01 && code <= 0xff65) ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2018 ||
    code === 0x2019
  );
}

/** Any white space, the ideographic one included. */
export function isSpace(code: number): boolean {
  return (
    (code <= 0x20 && code >= 0x09) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Characters that print nothing: zero-width spaces and joiners, byte order mark, soft hyphen, controls. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xfeff ||
    code === 0x2060 ||
    code === 0xad ||
    code < 0x09 ||
    (code >= 0x7f && code <= 0x9f)
  );
}
