/** Dockerfile and compose file pass their linters and name what is there. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT, textOf } from "../support/tree.ts";

const dockerfile = textOf("Dockerfile");

describe("the Dockerfile", () => {
  it("has no fault that a linter finds", () => {
    expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual(
      [],
    );
  });

  it("copies what a build leaves, all that the package ships", () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, from = ""]) =>
      from.split(" ").map((path) => path.replace("/lianpu/", "")),
    );
    const { files } = JSON.parse(textOf("package.json")) as { files: readonly string[] };
    const shipped = files.filter((name) => !name.startsWith("!"));
    expect(copied).toEqual(expect.arrayContaining([...shipped, "package.json", "node_modules"]));
    for (const name of copied) expect(existsSync(join(ROOT, name)), name).toBe(true);
  });

  it("runs as nobody special and listens to others by the secret alone", () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).not.toMatch(/LIANPU_TOKEN=/);
  });
});

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

describe("docker-compose.yml", () => {
  const { services } = parse(textOf("docker-compose.yml")) as { services: Readonly<Record<string, Service>> };

  it("has no fault and no warning of its linter", () => {
    const { stdout, status } = spawnSync("npx", ["dclint", "--max-warnings", "0", "docker-compose.yml"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect([stdout.trim(), status]).toEqual(["", 0]);
  });

  it("runs Neo4j 5.26 Community with a health check, and wants a password", () => {
    const { neo4j } = services;
    expect(neo4j?.image).toBe("neo4j:5.26-community");
    expect(neo4j?.healthcheck?.test.join(" ")).toContain("cypher-shell");
    expect(neo4j?.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  });

  it("opens every port to this machine alone", () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(2);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  it("stands in the README", () => {
    expect(textOf("README.md")).toContain("docker compose up");
  });
});
