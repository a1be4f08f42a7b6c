/** Makes a value once for each object that it is made from, and forgets it with the object. */

/** `make`, whose value for a `key` is kept as long as the key: word tables of lexicons, what an article tells once. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
