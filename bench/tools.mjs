/** The programs that some tests need and a machine may lack: where they are, what goes untested without them, how to get them. */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of the first of these programs on PATH, or `null`. */
function find(...programs) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const program of programs) {
    for (const folder of folders) {
      const path = join(folder, program);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {}
    }
  }
  return null;
}

/** The program where it may give a process mounts of its own, else `null`. */
function mayMount(unshare) {
  if (unshare === null) return null;
  const { status } = spawnSync(unshare, ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], {
    stdio: "ignore",
  });
  return status === 0 ? unshare : null;
}

export const TOOLS = {
  chromium: {
    name: "chromium",
    path: process.env.CHROMIUM_PATH ?? find("chromium", "chromium-browser", "google-chrome"),
    what: "the browser tests",
    how: "apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH",
  },
  java: {
    name: "java",
    path: find("java"),
    what: "the tests on a real Neo4j server",
    how: "apt-get install openjdk-17-jre-headless, or set NEO4J_TEST_URI",
  },
  maven: {
    name: "maven",
    path: find("mvn"),
    what: "fetching the Neo4j server for the tests",
    how: "apt-get install maven, or set NEO4J_TEST_URI",
  },
  unshare: {
    name: "unshare",
    path: mayMount(find("unshare")),
    what: "the tests on full and read-only disks",
    how: "apt-get install util-linux, and user namespaces that may mount (or run as root)",
  },
  redis: {
    name: "redis",
    path: find("redis-server", "valkey-server"),
    what: "the tests of builds over a queue of workers",
    how: "apt-get install redis-server",
  },
};

/** Those of `TOOLS` that this machine lacks. */
export function missingTools() {
  return Object.values(TOOLS).filter((tool) => tool.path === null);
}

/**
 * Whether tests that need these tools must be skipped: `describe.skipIf(lacks("chromium"))`.
 * With `CI=true` the answer is always no, so that a missing tool fails there.
 */
export function lacks(...names) {
  return process.env.CI !== "true" && names.some((name) => TOOLS[name].path === null);
}
