import { defineConfig } from "vitest/config";

// Looks at what was built: run it after both builds, as `npm test` does.
export default defineConfig({
  test: { include: ["tests/bundles/*.test.ts"], environment: "node" },
});
