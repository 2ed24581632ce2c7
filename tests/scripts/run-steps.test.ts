import { describe, expect, it, vi } from "vitest";
import { runStep, type Step, total } from "../../scripts/run-steps.ts";

const step = (name: string, script: string, count?: Step["count"]): Step => ({
  name,
  command: process.execPath,
  args: ["-e", script],
  ...(count ? { count } : {}),
});

describe("a run of steps", () => {
  it("counts a step without tests of its own as one, and repeats its last words when it fails", async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const good = await runStep(step("types", "process.exit(0)"));
    const bad = await runStep(step("format", 'process.stdout.write("a.ts is not formatted"); process.exitCode = 1'));
    const sum = total([good, bad]);
    expect([sum.passed, sum.failed, sum.skipped]).toEqual([1, 1, 0]);
    expect(sum.names).toEqual(["format: a.ts is not formatted"]);
  });

  it("names each test that failed, after the step it belongs to", async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    const counted = () => ({ passed: 3, failed: 1, skipped: 2, names: ["a.test.ts: adds up"] });
    const sum = total([await runStep(step("unit", "process.exit(1)", counted))]);
    expect(sum).toEqual({ passed: 3, failed: 1, skipped: 2, names: ["unit: a.test.ts: adds up"] });
  });

  it("counts a step that ends badly though its tests all passed as failed", async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const counted = () => ({ passed: 3, failed: 0, skipped: 0 });
    const sum = total([await runStep(step("unit", 'process.stderr.write("an unhandled error"); process.exitCode = 1', counted))]);
    expect(sum).toEqual({ passed: 3, failed: 1, skipped: 0, names: ["unit: an unhandled error"] });
  });
});
