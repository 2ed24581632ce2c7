import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Components and adapters ask for a document by a comment in their first line; the pure rooms run without one.
    environment: "node",
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
