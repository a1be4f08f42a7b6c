/** Makes a value once for each object that it is made from, and forgets it with the object; the last one is at hand at once. */

/** `make`, whose value for a `key` is kept as long as the key: word tables of lexicons, what an article tells once. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    const known = made.get(key);
    const value = known === undefined ? make(key) : known.value;
    if (known === undefined) made.set(key, { value });
    last = { key, value };
    return value;
  };
}
