/** Typed calls to the own server; every failure is an `ApiError` with a code and words for people. */
import type {
  Answer,
  AppliedAnswer,
  AskAnswer,
  AskRequest,
  ChainAnswer,
  DegreesAnswer,
  DegreesRequest,
  EntityAnswer,
  EvidenceAnswer,
  EvidenceIds,
  Examples,
  Info,
  JoinAnswer,
  Joining,
  JoinRequest,
  JudgementItem,
  JudgementRequest,
  JudgementsAnswer,
  LeaveAnswer,
  LeaveRequest,
  NamedOn,
  Neighbours,
  NeighboursRequest,
  Overview,
  PapersAnswer,
  PathsAnswer,
  PathsRequest,
  PrintedPage,
  QueryAnswer,
  QueryRequest,
  ReadFile,
  ReviewAnswer,
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

/** With the secret that the server demands of whatever changes something. */
function write<T>(path: string, body: unknown, token: string): Promise<T> {
  const headers = { "content-type": "application/json", "x-lianpu-token": token };
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
  entity: (node: string, at = "") =>
    call<EntityAnswer>(`/api/entities/${id(node)}${at === "" ? "" : `?at=${at}`}`),
  evidence: (edge: string) => call<EvidenceAnswer>(`/api/evidence/${id(edge)}`),
  statements: (edges: readonly string[]) => send<EvidenceIds>("/api/evidence", { edges }),
  degrees: (request: DegreesRequest) => send<DegreesAnswer>("/api/degrees", request),
  paths: ({ from, to, hops, limit, types, since, until, avoid }: PathsRequest) => {
    const query = new URLSearchParams({
      from,
      to,
      hops: String(hops),
      limit: String(limit),
      types: types.join(","),
      since,
      until,
    });
    for (const one of avoid) query.append("avoid", one);
    return call<PathsAnswer>(`/api/paths?${query}`);
  },
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
  printedPage: (page: string, sought: { readonly statement?: string; readonly entity?: string }) =>
    call<PrintedPage>(`/api/pages?${new URLSearchParams({ id: page, ...sought })}`),
  namedOn: (node: string) => call<NamedOn>(`/api/entities/${id(node)}/pages`),
  judgements: () => call<JudgementsAnswer>("/api/judgements"),
  judge: (request: JudgementRequest, token: string) =>
    write<JudgementItem>("/api/judgements", request, token),
  undoJudgement: (judgement: string, token: string) =>
    write<JudgementItem>("/api/judgements/undo", { id: judgement }, token),
  applyJudgements: (token: string) => write<AppliedAnswer>("/api/judgements/apply", {}, token),
  review: (limit: number) => call<ReviewAnswer>(`/api/review?limit=${limit}`),
  examples: (lang: keyof Wording) => call<Examples>(`/api/examples?lang=${lang}`),
  readFile: (file: File, token: string) =>
    call<ReadFile>(`/api/pages?name=${id(file.name)}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream", "x-lianpu-token": token },
      body: file,
    }),
  joinFiles: (request: JoinRequest, token: string) => write<JoinAnswer>("/api/pages/join", request, token),
  leaveFiles: (request: LeaveRequest, token: string) =>
    write<LeaveAnswer>("/api/pages/leave", request, token),
  joining: () => call<Joining>("/api/pages/joining"),
  ask: (request: AskRequest) => send<AskAnswer>("/api/ask", request),
};
