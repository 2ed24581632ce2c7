// @vitest-environment happy-dom
import "../fake-browser.ts";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { failureWords } from "../../../components/options/knowledge/connected/source-failures.tsx";

/** Every code about sources, files, tiers and the index that is written down somewhere in lib. */
function codes(): string[] {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const written = /(?:Error\(|code: |problem = |failed\(|failed\([^",]+, |\? |: )"((?:source|import|tiers|engine)\.[a-z.-]+)"/g;
  const found = files.flatMap((path) => [...readFileSync(`lib/${path}`, "utf8").matchAll(written)].map((match) => match[1] ?? ""));
  return [...new Set(found)].sort();
}

describe("why something was not taken", () => {
  it("knows many reasons", () => {
    expect(codes().length).toBeGreaterThan(40);
  });

  it.each(codes())("has words for %s", (code) => {
    expect(failureWords({ code, detail: {} })).not.toContain("no words for this code");
  });
});
