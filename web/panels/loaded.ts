/** Something that a panel asks the server for: asked again when its key changes, late answers are dropped. */
import { useEffect, useRef, useState } from "react";
import { attempt } from "../state/session.ts";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "here"; readonly value: T };

/** `again` asks anew and keeps what is shown until the answer is there. */
export function useLoaded<T>(key: string, ask: () => Promise<T>, again = 0): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const shown = useRef("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything that `ask` reads
  useEffect(() => {
    let late = false;
    if (shown.current !== key) setLoaded({ state: "loading" });
    shown.current = key;
    void attempt(ask).then((value) => {
      if (!late) setLoaded(value === null ? { state: "failed" } : { state: "here", value });
    });
    return () => {
      late = true;
    };
  }, [key, again]);
  return loaded;
}
