/** The floors of the house: imports go down only, stages never import each other, no circles, few doors to the outside. */

// What each room may import besides itself; cli stands above them all.
const MAY_IMPORT = {
  model: [],
  text: ["model"],
  store: ["text", "model"],
  rules: ["text", "model"],
  stages: ["rules", "text", "model"],
  ask: ["rules", "store", "text", "model"],
  pipeline: ["stages", "rules", "store", "text", "model"],
  http: ["ask", "store", "text", "model"],
};

const floors = Object.entries(MAY_IMPORT).map(([room, lower]) => ({
  name: `floor-${room}`,
  comment: `${room} imports only ${lower.join(", ") || "nothing"} of the house`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^(src|web|tests|bench)/", pathNot: `^src/(${[room, ...lower].join("|")})/` },
}));

// The stores and the CLI are the only doors; the rest is handed what it needs.
const OUTSIDE =
  "^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|cluster|os|readline|repl)(/|$)";

module.exports = {
  forbidden: [
    ...floors,
    {
      name: "floor-for-every-room",
      comment: "a room that is missing in MAY_IMPORT may import nothing of the house",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: `^src/(cli|${Object.keys(MAY_IMPORT).join("|")})/` },
      to: { path: "^(src|web|tests|bench)/", pathNot: "^src/$1/" },
    },
    {
      name: "no-circles",
      comment: "no two files import each other, by any way round, types included",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "stages-stand-apart",
      comment: "a stage knows no other stage; only pipeline/ knows their order",
      severity: "error",
      from: { path: "^src/stages/([^/]+)/" },
      to: { path: "^src/stages/", pathNot: "^src/stages/$1/" },
    },
    {
      name: "outside-world-through-the-cli",
      comment:
        "only cli/, the two store adapters and what they share of the disk touch files, network and processes",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|store/(disk|embedded|neo4j))/" },
      to: { path: OUTSIDE, dependencyTypes: ["core"] },
    },
    {
      name: "adapters-stand-apart",
      comment:
        "a store adapter knows no other adapter; what both need of the disk stands in store/disk, which knows neither",
      severity: "error",
      from: { path: "^src/store/(disk|embedded|neo4j)/" },
      to: { path: "^src/store/(embedded|neo4j)/", pathNot: "^src/store/$1/" },
    },
    {
      name: "web-takes-the-contract-only",
      comment: "the viewer takes types from src/http/contract.ts and nothing else of src",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^src/", pathNot: "^src/http/contract\\.ts$" },
    },
    {
      name: "sigma-in-one-folder",
      comment: "Sigma stays behind web/sigma",
      severity: "error",
      from: { path: "^web/", pathNot: "^web/(src/)?sigma/" },
      to: { path: "node_modules/(@sigma/|sigma/)" },
    },
    {
      name: "nothing-imports-tests",
      comment: "tests know the house; the house, what measures it and what derives its words know no tests",
      severity: "error",
      from: { path: "^(src|web|bench|scripts)/" },
      to: { path: "^tests/" },
    },
    {
      name: "resolvable",
      comment: "every import resolves",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "product-needs-dependencies",
      comment: "what src imports is a dependency, not a devDependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|web/dist)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".css"],
    },
  },
};
