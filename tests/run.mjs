/** `npm test`: the house checks, then every test; ends with the line `N passed, N failed`. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { missingTools } from "../bench/tools.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inCi = process.env.CI === "true";
const report = join(root, ".cache", "vitest.json");

const CHECKS = [
  { name: "the product compiles (tsc)", command: ["tsc", "-p", "tsconfig.build.json"] },
  { name: "the viewer builds (vite)", command: ["vite", "build", "web", "--logLevel", "warn"] },
  { name: "source and tests have sound types (tsc)", command: ["tsc", "--noEmit", "-p", "tsconfig.json"] },
  { name: "the viewer has sound types (tsc)", command: ["tsc", "--noEmit", "-p", "web/tsconfig.json"] },
  { name: "lint and format hold (biome)", command: ["biome", "check", "--error-on-warnings", "."] },
  {
    name: "the floors hold (dependency-cruiser)",
    command: ["depcruise", "src", "web", "tests", "bench", "scripts", "--output-type", "err"],
  },
  { name: "no dead file, export or dependency (knip)", command: ["knip", "--no-progress"] },
];

/** Runs a program of node_modules/.bin and gives back its exit code and output. */
function run([program, ...args], { show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(root, "node_modules", ".bin", program), args, {
      cwd: root,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      env: { ...process.env, npm_config_loglevel: "error" },
    });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Two at a time: the checks are single-threaded and the smallest machine has two cores. */
async function runChecks() {
  const failed = [];
  const queue = [...CHECKS];
  const lane = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const started = Date.now();
      const { code, output } = await run(check.command);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? "✓" : "✗"} ${check.name} ${seconds} s`);
      if (code !== 0) {
        failed.push(check.name);
        console.log(output.trimEnd());
      }
    }
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

/** Runs vitest and reads its own count; a report that is missing counts as one failure. */
async function runTests(filters) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run(["vitest", "run", ...reporters, ...filters], { show: true });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    // A file that fails before its first test has no failed test of its own.
    const broken = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
    );
    for (const file of broken) console.log(`✗ ${relative(root, file.name)}: ${file.message}`);
    const failures = numFailedTests + broken.length;
    return {
      passed: numPassedTests,
      failed: failures === 0 && code !== 0 ? 1 : failures,
      skipped: numPendingTests,
    };
  } catch (error) {
    console.log(`no report from vitest: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const started = Date.now();
const filters = process.argv.slice(2);
const failedChecks = filters.length === 0 ? await runChecks() : [];
const tests = await runTests(filters);

for (const tool of missingTools())
  console.log(`skipped without ${tool.name}: ${tool.what}; to get it: ${tool.how}`);
let failed = failedChecks.length + tests.failed;
if (inCi && tests.skipped > 0) {
  console.log(`✗ ${tests.skipped} tests were skipped, and with CI=true nothing may be`);
  failed += tests.skipped;
}
for (const name of failedChecks) console.log(`✗ ${name}`);
const passed = tests.passed + (filters.length === 0 ? CHECKS.length - failedChecks.length : 0);
console.log(
  `${((Date.now() - started) / 1000).toFixed(0)} s${tests.skipped ? `, ${tests.skipped} skipped` : ""}`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
