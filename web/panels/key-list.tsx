/** What each key does. */
import { keysHere } from "../key-names.ts";
import type { WordKey } from "../labels.ts";
import { useWords } from "../state/words.ts";

const KEYS: readonly (readonly [string, WordKey])[] = [
  ["/  ⌘K", "keySearch"],
  ["E", "keyExpand"],
  ["C", "keyCollapse"],
  ["P", "keyPin"],
  ["H", "keyRemove"],
  ["B  O  ⌘A", "keySelect"],
  ["W", "keyPaths"],
  ["A  R  N  U", "keySentence"],
  ["F6  ⇧F6", "keyParts"],
  ["F", "keyCentre"],
  ["0", "keyFit"],
  ["+  −", "keyZoom"],
  ["⌘Z  ⇧⌘Z  [  ]", "keyHistory"],
  ["L", "keyLayout"],
  ["T", "keyTable"],
  ["Esc", "keyClose"],
];

export default function KeyList() {
  const t = useWords();
  return (
    <section className="roster keys">
      <h2>{t("keysTitle")}</h2>
      <dl>
        {KEYS.map(([keys, word]) => (
          <KeyRow key={word} keys={keys} says={t(word)} />
        ))}
      </dl>
    </section>
  );
}

function KeyRow({ keys, says }: { keys: string; says: string }) {
  return (
    <>
      <dt>
        <kbd>{keysHere(keys)}</kbd>
      </dt>
      <dd>{says}</dd>
    </>
  );
}
