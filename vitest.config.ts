import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // What the builds must be is asked after they are made, with a configuration of its own.
    exclude: ["tests/bundles/**", "**/node_modules/**"],
    // Components and adapters ask for a document by a comment in their first line; the pure rooms run without one.
    environment: "node",
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
