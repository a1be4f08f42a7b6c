/** Something that a panel asks the server for: asked again when its key changes, late answers are dropped. */
import { useEffect, useState } from "react";
import { attempt } from "../state/session.ts";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  | { readonly state: "here"; readonly value: T };

export function useLoaded<T>(key: string, ask: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything that `ask` reads
  useEffect(() => {
    let late = false;
    setLoaded({ state: "loading" });
    void attempt(ask).then((value) => {
      if (!late) setLoaded(value === null ? { state: "failed" } : { state: "here", value });
    });
    return () => {
      late = true;
    };
  }, [key]);
  return loaded;
}
