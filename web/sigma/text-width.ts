/** How wide names are drawn: each character is measured once, since names share few and measuring a new text is dear. */
export interface TextWidth {
  of(text: string): number;
  /** Another font is in use. */
  forget(): void;
}

export function createTextWidth(measure: (text: string) => number): TextWidth {
  const widths = new Map<string, number>();
  return {
    of(text) {
      let sum = 0;
      for (const char of text) {
        let width = widths.get(char);
        if (width === undefined) {
          width = measure(char);
          widths.set(char, width);
        }
        sum += width;
      }
      return sum;
    },
    forget: () => widths.clear(),
  };
}
