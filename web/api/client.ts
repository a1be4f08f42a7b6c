/** Typed calls to the own server; every failure is an `ApiError` with a code and words for people. */
import type {
  Answer,
  AskAnswer,
  AskRequest,
  ChainAnswer,
  EntityAnswer,
  EvidenceAnswer,
  Info,
  Neighbours,
  NeighboursRequest,
  Overview,
  PapersAnswer,
  PathsAnswer,
  QueryAnswer,
  QueryRequest,
  RelationType,
  RosterAnswer,
  SearchResult,
  Subgraph,
  TextPlace,
  TimelineAnswer,
  TimelineEvents,
  TimelineEventsRequest,
  TimeUnit,
  Wording,
} from "../../src/http/contract.ts";

/** `server-gone` stands for a server that did not answer at all. */
export class ApiError extends Error {
  readonly code: string;
  /** The same in both languages, and where in a Cypher text, as far as the server says so. */
  readonly words: Wording | null;
  readonly at: TextPlace | null;

  constructor(code: string, says: string, words: Wording | null = null, at: TextPlace | null = null) {
    super(says);
    this.code = code;
    this.words = words;
    this.at = at;
  }
}

async function call<T>(path: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: "same-origin" });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError("server-gone", "");
  }
  const answer = (await response.json().catch(() => null)) as Answer<T> | null;
  if (answer === null) throw new ApiError("bad-answer", `HTTP ${response.status}`);
  if (!answer.ok) {
    const { code, says, remedy, words = null, at = null } = answer.error;
    throw new ApiError(code, remedy === undefined ? says : `${says} ${remedy}`, words, at);
  }
  return answer.data;
}

function send<T>(path: string, body: unknown, signal: AbortSignal | null = null): Promise<T> {
  const headers = { "content-type": "application/json" };
  return call<T>(path, { method: "POST", headers, body: JSON.stringify(body), signal });
}

const id = encodeURIComponent;

export const api = {
  info: () => call<Info>("/api/info"),
  overview: () => call<Overview>("/api/overview"),
  search: (text: string, signal?: AbortSignal) =>
    call<SearchResult>(`/api/search?q=${id(text)}`, signal === undefined ? {} : { signal }),
  nodes: (ids: readonly string[]) => send<Subgraph>("/api/nodes", { ids }),
  neighbours: (request: NeighboursRequest) => send<Neighbours>("/api/neighbours", request),
  entity: (node: string) => call<EntityAnswer>(`/api/entities/${id(node)}`),
  evidence: (edge: string) => call<EvidenceAnswer>(`/api/evidence/${id(edge)}`),
  paths: (from: string, to: string, hops: number, types: readonly RelationType[]) =>
    call<PathsAnswer>(`/api/paths?from=${id(from)}&to=${id(to)}&hops=${hops}&types=${types.join(",")}`),
  query: (request: QueryRequest, signal?: AbortSignal) => send<QueryAnswer>("/api/query", request, signal),
  check: (cypher: string, signal?: AbortSignal) =>
    send<Record<string, never>>("/api/query/check", { cypher }, signal),
  chain: (chain: string) => call<ChainAnswer>(`/api/chains/${id(chain)}`),
  roster: (event: string) => call<RosterAnswer>(`/api/rosters/${id(event)}`),
  papers: (edges: readonly string[]) => send<PapersAnswer>("/api/papers", { edges }),
  timeline: (by: TimeUnit, from: string, to: string) =>
    call<TimelineAnswer>(
      `/api/timeline?by=${by}${from === "" ? "" : `&from=${from}`}${to === "" ? "" : `&to=${to}`}`,
    ),
  timelineEvents: (request: TimelineEventsRequest) => send<TimelineEvents>("/api/timeline/events", request),
  ask: (request: AskRequest) => send<AskAnswer>("/api/ask", request),
};
