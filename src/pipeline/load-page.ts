/** Loads a page file and its sidecar; what is wrong with either becomes an issue, not a stop. */
import { InputError, type Issue } from "../model/index.ts";
import type { Effects } from "./effects.ts";
import { type PageFile, sidecarPath } from "./page-files.ts";
import type { PageJob } from "./page-reader.ts";

export async function loadPage({ path, source }: PageFile, effects: Effects): Promise<PageJob> {
  const faults: Issue[] = [];
  const bytes = await effects.readFile(path).catch((error: unknown) => {
    faults.push(fault("error", "page-unreadable", source, error));
    return null;
  });
  const sidecar = await loadSidecar(sidecarPath(path), effects).catch((error: unknown) => {
    faults.push(fault("warning", "sidecar-broken", source, error));
    return null;
  });
  return { source, bytes, sidecar, faults };
}

async function loadSidecar(path: string, effects: Effects): Promise<unknown> {
  if ((await effects.kindOf(path)) !== "file") return null;
  const text = new TextDecoder("utf-8").decode(await effects.readFile(path));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError("sidecar-broken", `no JSON: ${path}`, { cause });
  }
}

/** Errors that are no `InputError` are defects and stop the build. */
function fault(level: Issue["level"], code: string, page: string, error: unknown): Issue {
  if (!(error instanceof InputError)) throw error;
  return { level, code, page, article: null, span: null, says: error.message };
}
