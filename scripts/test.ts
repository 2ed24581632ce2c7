import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { findChromium } from "./find-browser.ts";
import { type Count, runStep, type Step, total } from "./run-steps.ts";

// `npm test`: everything, in the order in which a mistake shows fastest. Ends with one plain line of counts.
// `npm test -- unit` runs one part: lint, unit, build or e2e.

const wxt = "node_modules/wxt/bin/wxt.mjs";
const node = process.execPath;

// The lock names no host: a package comes from the registry that npm is set to, and its fingerprint decides.
const noHost = ["--empty-hostname", "true", "--allowed-hosts", "none.invalid"];

const parts: Record<string, Step[]> = {
  lint: [
    { name: "prepare", command: node, args: [wxt, "prepare"] },
    { name: "biome", command: "npx", args: ["biome", "ci", "--error-on-warnings", "."] },
    { name: "types", command: "npx", args: ["tsc", "--noEmit"] },
    { name: "knip", command: "npx", args: ["knip"] },
    {
      name: "lockfile",
      command: "npx",
      args: [
        "lockfile-lint",
        "--path",
        "package-lock.json",
        "--type",
        "npm",
        "--validate-integrity",
        "--validate-package-names",
        ...noHost,
      ],
    },
  ],
  unit: [
    {
      name: "unit",
      command: "npx",
      args: ["vitest", "run", "--reporter=default", "--reporter=json", "--outputFile.json=.output/unit.json"],
      count: () => unitCount(),
    },
  ],
  build: [
    { name: "build for Chrome", command: node, args: [wxt, "build", "-b", "chrome"] },
    { name: "build for Firefox", command: node, args: [wxt, "build", "-b", "firefox", "--mv3"] },
    {
      name: "web-ext lint",
      command: "npx",
      args: ["web-ext", "lint", "--source-dir", ".output/firefox-mv3", "--self-hosted", "--no-config-discovery"],
    },
    {
      name: "bundles",
      command: "npx",
      args: [
        "vitest",
        "run",
        "--config",
        "tests/bundles/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        "--outputFile.json=.output/unit.json",
      ],
      count: () => unitCount(),
    },
  ],
  e2e: [
    {
      name: "end to end",
      command: "npx",
      args: ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
      count: () => e2eCount(),
    },
  ],
};

function unitCount(): Count {
  const report = JSON.parse(readFileSync(".output/unit.json", "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    testResults: { name: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
  };
  const names = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((t) => t.status === "failed")
      .map(
        (t) => `${relative(".", file.name)}: ${t.fullName}\n    ${(t.failureMessages[0] ?? "").split("\n").slice(0, 12).join("\n    ")}`,
      ),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests, names };
}

function e2eCount(): Count {
  const { stats, suites } = JSON.parse(readFileSync(".output/e2e.json", "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    suites: Suite[];
  };
  // A test that passes only the second time is a bug to look into, and is never passed over in silence.
  for (const title of suites.flatMap((s) => titles(s, "flaky"))) console.warn(`!!! PASSED ONLY AT THE SECOND TRY: ${title}`);
  const names = suites.flatMap((s) => titles(s, "unexpected"));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped, names };
}

interface Suite {
  specs?: { title: string; file: string; tests: { status: string }[] }[];
  suites?: Suite[];
}

function titles({ specs = [], suites = [] }: Suite, status: string): string[] {
  const own = specs.filter((s) => s.tests.some((t) => t.status === status)).map((s) => `${s.file}: ${s.title}`);
  return [...own, ...suites.flatMap((s) => titles(s, status))];
}

const wanted = process.argv.slice(2).filter((a) => !a.startsWith("-"));
const chosen = wanted.length > 0 ? wanted : Object.keys(parts);
const counts: Count[] = [];
if (chosen.includes("e2e")) console.log(`Browser: ${findChromium()}`);
for (const part of chosen) {
  for (const step of parts[part] ?? []) counts.push(await runStep(step));
}
const { passed, failed, skipped, names } = total(counts);
if (names.length > 0) console.log(`\nWhat failed:\n${names.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
