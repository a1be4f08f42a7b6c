/** The whole API and the viewer's files as one value that answers requests; whoever has a port serves it. */
import { Hono } from "hono";
import { fail, failWith } from "./answer.ts";
import type { Deps } from "./deps.ts";
import { secretDoor } from "./door.ts";
import { askRoute } from "./routes/ask.ts";
import { chainsRoute } from "./routes/chains.ts";
import { degreesRoute } from "./routes/degrees.ts";
import { entitiesRoute } from "./routes/entities.ts";
import { evidenceRoute } from "./routes/evidence.ts";
import { examplesRoute } from "./routes/examples.ts";
import { infoRoute } from "./routes/info.ts";
import { judgementsRoute } from "./routes/judgements.ts";
import { neighboursRoute } from "./routes/neighbours.ts";
import { nodesRoute } from "./routes/nodes.ts";
import { overviewRoute } from "./routes/overview.ts";
import { pagesRoute } from "./routes/pages.ts";
import { papersRoute } from "./routes/papers.ts";
import { pathsRoute } from "./routes/paths.ts";
import { postsRoute } from "./routes/posts.ts";
import { queryRoute } from "./routes/query.ts";
import { reviewRoute } from "./routes/review.ts";
import { rostersRoute } from "./routes/rosters.ts";
import { searchRoute } from "./routes/search.ts";
import { timelineRoute } from "./routes/timeline.ts";
import { viewerRoute } from "./routes/viewer.ts";
import { hostCheck, originCheck, plainTypes, sizeLimit, strictHeaders } from "./security.ts";

/** Bytes of a request body; 5,000 excluded ids fit. */
const MAX_BODY = 512 * 1024;
/** Bytes of a page file: fifty times a page of dense print. */
const MAX_FILE = 2 * 1024 * 1024;

export function createApp(deps: Deps): Hono {
  const app = new Hono();
  app.use(strictHeaders());
  app.use(deps.secret === undefined ? hostCheck() : secretDoor(deps.secret));
  app.use("/api/*", originCheck(), plainTypes(), sizeLimit(MAX_BODY, MAX_FILE));
  app.use("/api/*", async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });
  app.route("/api/info", infoRoute(deps));
  app.route("/api/overview", overviewRoute(deps));
  app.route("/api/search", searchRoute(deps));
  app.route("/api/nodes", nodesRoute(deps));
  app.route("/api/neighbours", neighboursRoute(deps));
  app.route("/api/degrees", degreesRoute(deps));
  app.route("/api/entities", entitiesRoute(deps));
  app.route("/api/evidence", evidenceRoute(deps));
  app.route("/api/examples", examplesRoute(deps));
  app.route("/api/pages", pagesRoute(deps));
  app.route("/api/paths", pathsRoute(deps));
  app.route("/api/chains", chainsRoute(deps));
  app.route("/api/rosters", rostersRoute(deps));
  app.route("/api/timeline", timelineRoute(deps));
  app.route("/api/papers", papersRoute(deps));
  app.route("/api/posts", postsRoute(deps));
  app.route("/api/judgements", judgementsRoute(deps));
  app.route("/api/review", reviewRoute(deps));
  app.route("/api/query", queryRoute(deps));
  app.route("/api/ask", askRoute(deps));
  app.all("/api/*", (c) => fail(c, 404, "no-such-route", "The API has no such route."));
  app.route("/", viewerRoute(deps));
  app.notFound((c) => fail(c, 404, "not-found", "There is nothing here."));
  app.onError((error, c) => {
    const answer = failWith(c, error);
    if (answer.status >= 500) deps.log?.(`${c.req.method} ${c.req.path}: ${error.stack ?? String(error)}`);
    return answer;
  });
  return app;
}
