/** A small disk of its own (tmpfs) that fills up at every stage of a build, and one that may only be read. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { TOOLS } from "../../bench/tools.mjs";
import { run } from "../support/lianpu.ts";
import { ROOT } from "../support/tree.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const PAGES = join(ROOT, "tests", "gold", "local");
const LIANPU = `"${process.execPath}" "${join(ROOT, "dist", "cli", "main.js")}"`;

let folder = "";
let first = "";
let more = "";
let expected = "";

/** A folder of so many pages, from a first one on. */
function corpus(name: string, from: number, count: number): string {
  const where = join(folder, name);
  mkdirSync(where);
  const files = readdirSync(PAGES).filter((file) => file.endsWith(".txt"));
  for (const file of files.slice(from, from + count)) copyFileSync(join(PAGES, file), join(where, file));
  return where;
}

const sorted = (out: string) => out.split("\n").sort().join("\n");

/** What a shell says that has a disk of `size` of its own at `$DISK`; the sections of its output that `part NAME` begins. */
function onDisk(size: string, script: string): Promise<Readonly<Record<string, string>>> {
  const disk = join(folder, "disk");
  mkdirSync(disk, { recursive: true });
  const whole = `DISK="${disk}"; mount -t tmpfs -o size=${size} tmpfs "$DISK" || exit 1
part() { echo; echo "=== $1"; }
lianpu() { ${LIANPU} "$@" 2>&1; echo "code $?"; }
free() { head -c "$(( $(df --output=avail -B1 "$DISK" | tail -1) - $1 ))" /dev/zero > "$DISK/filler"; }
${script}`;
  const env = { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", LANG: "en_US.UTF-8" };
  return new Promise((resolve, reject) => {
    execFile(
      TOOLS.unshare.path ?? "",
      ["-rm", "sh", "-c", whole],
      { env, maxBuffer: 1 << 28 },
      (error, out) => {
        const parts = out.split("\n=== ").slice(1);
        if (parts.length === 0) return reject(error ?? new Error("the disk was not made"));
        resolve(
          Object.fromEntries(
            parts.map((part) => [part.split("\n", 1)[0], part.slice(part.indexOf("\n") + 1)]),
          ),
        );
      },
    );
  });
}

/** A machine that lets nobody mount a disk (a container without rights) has none to fill; every other lack is one of CI. */
const disk = TOOLS.unshare.path === null ? describe.todo : describe;

disk("a disk", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "lianpu-disk-"));
    [first, more] = [corpus("first", 0, 1), corpus("more", 1, 2)];
    const data = join(folder, "unbroken");
    expect((await run(["build", first, more, "--data", data])).code).toBe(0);
    expected = sorted((await run(["export", "--format", "jsonl", "--data", data])).out);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("that fills up wherever a build is leaves the old graph, says so in a line, and the next build completes", async () => {
    const rooms = [0, 300_000];
    const script = rooms.map(
      (room) => `rm -rf "$DISK"/*; lianpu build "${first}" --data "$DISK/data" > /dev/null
free ${room}; part "full ${room}"; lianpu build "${first}" "${more}" --data "$DISK/data"
part "kept ${room}"; lianpu query "MATCH (p:Page) RETURN count(*) AS n" --format csv --data "$DISK/data"
part "left ${room}"; find "$DISK/data" -name '*.tmp' -o -name 'staging-*' -o -name '*.lock'
rm "$DISK/filler"; part "mended ${room}"; lianpu build "${first}" "${more}" --data "$DISK/data"
part "dump ${room}"; lianpu export --format jsonl --data "$DISK/data" | grep -v '^code'`,
    );
    const told = await onDisk("96m", script.join("\n"));
    const failed = rooms.filter((room) => !/code 0/.test(told[`full ${room}`] ?? ""));
    expect(failed.length).toBeGreaterThan(1);
    for (const room of failed) {
      const says = told[`full ${room}`] ?? "";
      expect(says).toMatch(/^lianpu: .*(the disk is full|check free space)/m);
      expect(says).toMatch(/code [23]/);
      expect(says).not.toMatch(/\n\s+at /);
      expect(told[`kept ${room}`]).toContain("n\r\n1\r\n");
      expect(told[`left ${room}`]?.trim()).toBe("");
    }
    for (const room of rooms) {
      expect(told[`mended ${room}`]).toContain("code 0");
      expect(sorted(told[`dump ${room}`] ?? ""), `room ${room}`).toBe(expected);
    }
  });

  it("that may only be read is answered from, and a build or a decision says why it cannot be", async () => {
    const told = await onDisk(
      "96m",
      `lianpu build "${first}" --data "$DISK/data" > /dev/null
mount -o remount,ro "$DISK"
part query; lianpu query "MATCH (p:Page) RETURN count(*) AS n" --format csv --data "$DISK/data"
part same; lianpu build "${first}" --data "$DISK/data"
part build; lianpu build "${more}" --data "$DISK/data"
part judge; lianpu judge reject "$(${LIANPU} query "MATCH (s:Statement) RETURN s.id LIMIT 1" --format csv --data "$DISK/data" | sed -n 2p | tr -d '\\r')" --data "$DISK/data"
part doctor; lianpu doctor --data "$DISK/data"`,
    );
    expect(told.query).toContain("n\r\n1\r\n");
    expect(told.same).toMatch(/nothing new[\s\S]*code 0/);
    for (const part of ["build", "judge"]) {
      expect(told[part]).toMatch(/^lianpu: .*the file system is read-only/m);
      expect(told[part]).toMatch(/code 2/);
    }
    expect(told.doctor).toMatch(/data.*read-only/);
  });
});
