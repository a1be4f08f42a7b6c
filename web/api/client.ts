/** Typed calls to the own server; every failure is an `ApiError` with a code and words for people. */
import type {
  Answer,
  AskAnswer,
  AskRequest,
  EntityAnswer,
  EvidenceAnswer,
  Info,
  Neighbours,
  NeighboursRequest,
  Overview,
  PathsAnswer,
  QueryAnswer,
  QueryRequest,
  RelationType,
  SearchResult,
  Subgraph,
} from "../../src/http/contract.ts";

/** `server-gone` stands for a server that did not answer at all. */
export class ApiError extends Error {
  readonly code: string;

  constructor(code: string, says: string) {
    super(says);
    this.code = code;
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
    const { code, says, remedy } = answer.error;
    throw new ApiError(code, remedy === undefined ? says : `${says} ${remedy}`);
  }
  return answer.data;
}

function send<T>(path: string, body: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  return call<T>(path, { method: "POST", headers, body: JSON.stringify(body) });
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
  query: (request: QueryRequest) => send<QueryAnswer>("/api/query", request),
  ask: (request: AskRequest) => send<AskAnswer>("/api/ask", request),
};
