/** Keys by the names that stand on this machine's own keyboard. */

const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

/** `⌘K` on a Mac, `Ctrl+K` elsewhere. */
export function keysHere(text: string, apple: boolean = APPLE): string {
  return apple
    ? text
    : text.replaceAll("⇧⌘", "Ctrl+Shift+").replaceAll("⌘↵", "Ctrl+Enter").replaceAll("⌘", "Ctrl+");
}
