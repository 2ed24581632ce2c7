import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../../.output/e2e",
  workers: 2,
  fullyParallel: false,
  // A browser that stalls on a busy machine is started once more; the run names every test that needed it.
  retries: 1,
  // A machine that does other work at the same time is slow, not wrong.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  globalSetup: "./setup.ts",
  reporter: [["list"], ["json", { outputFile: "../../.output/e2e.json" }]],
});
