import { writeFileSync } from "node:fs";

// `npm run bench -- NAME [--data DIR] [--runs 20] [--misses] [--all] [--json FILE]`: measures the figures of tests/bench/README.md.

/** What a bench yields: figures that may miss their floor or goal, and all of it as text. */
interface Report {
  text: string;
  figures: readonly { met: boolean | null }[];
}

interface Options {
  data: string | null;
  runs: number;
  misses: boolean;
  /** Everything, where a bench measures a part of it by default. */
  all: boolean;
}

/** The benches by name; one is loaded only when it is asked for. */
const benches: Record<string, { data: boolean; run: (options: Options) => Promise<Report> }> = {
  page: { data: false, run: async ({ runs }) => (await import("../tests/bench/page.ts")).measurePage(runs) },
  retrieval: { data: true, run: async ({ data }) => (await import("../tests/bench/retrieval.ts")).measureRetrieval(data ?? "") },
  confidence: { data: true, run: async ({ data }) => (await import("../tests/bench/confidence.ts")).measureConfidence(data ?? "") },
  latency: { data: true, run: async ({ data, runs }) => (await import("../tests/bench/latency.ts")).measureLatency(data ?? "", runs) },
  faults: { data: false, run: async () => (await import("../tests/bench/faults.ts")).measureFaults() },
  cost: { data: true, run: async ({ data }) => (await import("../tests/bench/cost.ts")).measureCost(data ?? "") },
  grounding: {
    data: false,
    run: async ({ data, misses }) => (await import("../tests/bench/grounding/with-calibration.ts")).measureProof(data, misses),
  },
  quotes: { data: true, run: async ({ data, misses }) => (await import("../tests/bench/quotes.ts")).measureQuotes(data ?? "", misses) },
  radar: { data: false, run: async () => (await import("../tests/bench/radar.ts")).measureRadar() },
  intents: { data: true, run: async ({ data }) => (await import("../tests/bench/intents.ts")).measureIntents(data ?? "") },
  sentiment: { data: true, run: async ({ data }) => (await import("../tests/bench/sentiment.ts")).measureSentiment(data ?? "") },
  guard: { data: false, run: async ({ misses }) => (await import("../tests/bench/guard.ts")).measureGuard(misses) },
  verdict: { data: true, run: async ({ data, runs }) => (await import("../tests/bench/verdict.ts")).measureVerdict(data ?? "", runs) },
  leaks: { data: true, run: async ({ data, all }) => (await import("../tests/bench/leaks.ts")).measureLeaks(data ?? "", all) },
  redaction: {
    data: true,
    run: async ({ data, misses }) => (await import("../tests/bench/redaction.ts")).measureRedaction(data ?? "", misses),
  },
  inserting: { data: false, run: async ({ misses }) => (await import("../tests/bench/inserting.ts")).measureInserting(misses) },
  exfiltration: { data: false, run: async () => (await import("../tests/bench/exfiltration.ts")).measureExfiltration() },
  reading: {
    data: false,
    run: async ({ runs, misses }) => (await import("../tests/bench/reading.ts")).measureReading(runs, misses),
  },
  recipes: { data: false, run: async ({ misses }) => (await import("../tests/bench/recipes.ts")).measureRecipes(misses) },
  speed: { data: true, run: async ({ data }) => (await import("../tests/bench/speed.ts")).measureSpeed(data ?? "") },
};

const [name = "", ...rest] = process.argv.slice(2);
const option = (flag: string) => (rest.includes(flag) ? (rest[rest.indexOf(flag) + 1] ?? null) : null);
const runs = Number(option("--runs") ?? 20);
const data = option("--data");
const bench = benches[name];
if (!bench || (bench.data && data === null) || !Number.isInteger(runs) || runs < 1) {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(" | ")} [--data DIR] [--runs 20] [--misses] [--all] [--json FILE]`);
  process.exit(2);
}
const report = await bench.run({ data, runs, misses: rest.includes("--misses"), all: rest.includes("--all") });
console.log(`\n${report.text}`);
const file = option("--json");
if (file) writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
process.exit(report.figures.every((figure) => figure.met !== false) ? 0 : 1);
