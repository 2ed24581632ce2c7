import { writeFileSync } from "node:fs";
import { measurePage } from "../tests/bench/page.ts";

// `npm run bench -- page [--runs 20] [--json FILE]`: measures the figures of tests/bench/README.md in a real Chromium.

const [what, ...rest] = process.argv.slice(2);
const option = (name: string) => (rest.includes(name) ? (rest[rest.indexOf(name) + 1] ?? null) : null);
const runs = Number(option("--runs") ?? 20);
if (what !== "page" || !Number.isInteger(runs) || runs < 1) {
  console.error("Usage: npm run bench -- page [--runs 20] [--json FILE]");
  process.exit(2);
}
const report = await measurePage(runs);
console.log(`\n${report.text}`);
const file = option("--json");
if (file) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
process.exit(report.figures.every((f) => f.met !== false) ? 0 : 1);
