/** `npm run sbom`: the bill of materials of the product as CycloneDX, from the lock file: every package that is installed without `--include dev`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
const { name, version, license } = read("package.json");
const { packages } = read("package-lock.json");

function licencesOf(given) {
  if (given === undefined) return {};
  return { licenses: [/[ (]/.test(given) ? { expression: given } : { license: { id: given } }] };
}

function hashesOf(integrity) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? "") ?? [];
  if (digest === undefined) return {};
  return { hashes: [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }] };
}

const components = Object.entries(packages)
  .filter(([path, part]) => path !== "" && part.dev !== true)
  .map(([path, part]) => {
    const full = part.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const purl = `pkg:npm/${full.replace("@", "%40")}@${part.version}`;
    return {
      type: "library",
      name: full,
      version: part.version,
      "bom-ref": `${purl}#${path}`,
      purl,
      scope: part.optional === true ? "optional" : "required",
      ...licencesOf(part.license),
      ...hashesOf(part.integrity),
    };
  });

const own = {
  type: "application",
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  ...licencesOf(license),
};
const bill = {
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  version: 1,
  metadata: { component: own },
  components,
};
console.log(JSON.stringify(bill, null, 1));
