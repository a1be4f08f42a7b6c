// Countries and the cities that name time zones (most capitals among them), by their Chinese names.
const OWN = new Set(["HK", "MO", "TW"]);
const NOT_COUNTRIES = new Set([
  "EU",
  "EZ",
  "UN",
  "XA",
  "XB",
  "ZZ",
  "QO",
  "EA",
  "IC",
  "DG",
  "AC",
  "CP",
  "CQ",
  "TA",
]);

export function countryRows(json) {
  const territories = json("cldr-localenames-full/main/zh-Hans/territories.json").main["zh-Hans"]
    .localeDisplayNames.territories;
  const rows = new Map();
  const names = new Map();
  for (const [code, name] of Object.entries(territories)) {
    if (!/^[A-Z]{2}$/u.test(code) || OWN.has(code) || NOT_COUNTRIES.has(code)) continue;
    const others = Object.keys(territories).filter((key) => key.startsWith(`${code}-alt`));
    names.set(code, name);
    rows.set(name, [name, "country", name, others.map((key) => territories[key]).join(",")]);
  }
  for (const [zone, city] of zoneCities(json)) {
    const country = names.get(countryOf(json, zone));
    if (country === undefined || country === "中国" || rows.has(city) || /[州岛]|.{7}/u.test(city)) continue;
    rows.set(city, [city, "city", `${country}/${city}`, ""]);
  }
  return [...rows.values()].sort((a, b) => (a[2] < b[2] ? -1 : 1));
}

function* zoneCities(json) {
  const zones = json("cldr-dates-full/main/zh-Hans/timeZoneNames.json").main["zh-Hans"].dates.timeZoneNames
    .zone;
  function* walk(node, path) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "exemplarCity") yield [path.join("/"), value];
      else if (typeof value === "object") yield* walk(value, [...path, key]);
    }
  }
  yield* walk(zones, []);
}

let codes;
/** `Asia/Tokyo` → `JP`: short zone ids begin with the country's code (jptyo). */
function countryOf(json, zone) {
  if (codes === undefined) {
    codes = new Map();
    for (const [id, row] of Object.entries(json("cldr-bcp47/bcp47/timezone.json").keyword.u.tz)) {
      if (typeof row !== "object") continue;
      for (const alias of (row._alias ?? "").split(" ")) codes.set(alias, id.slice(0, 2).toUpperCase());
    }
  }
  return codes.get(zone);
}
