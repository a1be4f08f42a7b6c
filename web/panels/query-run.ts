/** A statement on its way: run, cancelled, refused; and the check of a text while it is written. */
import { useEffect, useRef, useState } from "react";
import type { QueryAnswer, TextPlace, Wording } from "../../src/http/contract.ts";
import { ApiError, api } from "../api/client.ts";
import { wordsOf } from "../faults.ts";
import { WORDS } from "../labels.ts";

export interface Fault {
  readonly says: string;
  readonly words: Wording | null;
  readonly at: TextPlace | null;
}

export function useRun() {
  const [running, setRunning] = useState(false);
  const [result, setResult] = useState<QueryAnswer | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const way = useRef<AbortController>(null);
  const run = async (cypher: string, params: Readonly<Record<string, unknown>>) => {
    way.current?.abort();
    const own = new AbortController();
    way.current = own;
    setRunning(true);
    setFault(null);
    try {
      const found = await api.query({ cypher, params }, own.signal);
      if (way.current === own) setResult(found);
    } catch (error) {
      // A run that another has taken over says nothing any more.
      if (way.current !== own) return;
      setResult(null);
      setFault(own.signal.aborted ? worded("queryCancelled") : faultOf(error));
    } finally {
      if (way.current === own) setRunning(false);
    }
  };
  const forget = () => {
    setFault(null);
    setResult(null);
  };
  return { running, result, fault, run, forget, cancel: () => way.current?.abort() };
}

function worded(key: "queryCancelled" | "serverGone"): Fault {
  return { says: "", words: WORDS[key], at: null };
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof ApiError)) return { says: String(error), words: null, at: null };
  if (error.code === "server-gone") return worded("serverGone");
  return { says: error.message, words: wordsOf(error), at: error.at };
}

const PAUSE_MS = 450;

/** What the server's own check finds wrong with a text, a moment after it was last changed; `null` where nothing is. */
export function useChecked(text: string): Fault | null {
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    setFault(null);
    if (text.trim() === "") return;
    const own = new AbortController();
    const timer = setTimeout(() => {
      api.check(text, own.signal).catch((error: unknown) => {
        if (!own.signal.aborted && error instanceof ApiError && error.at !== null) setFault(faultOf(error));
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      own.abort();
    };
  }, [text]);
  return fault;
}
