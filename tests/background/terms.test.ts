import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkPlanned, currentTerms } from "../../lib/background/terms.ts";
import { onThisDevice, type ProviderSettings } from "../../lib/provider-settings.ts";
import { freshStorage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
beforeEach(freshStorage);

const settings: ProviderSettings = {
  ...onThisDevice,
  kind: "anthropic",
  baseUrl: "https://api.anthropic.com",
  model: "claude-sonnet-5-5",
  verifier: " claude-haiku-5-5 ",
  zone: "us",
};
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "passes",
    (error: { code: string }) => error.code,
  );

describe("what holds for a model's answers", () => {
  it("is what the lead settled", async () => {
    const terms = await currentTerms(Promise.resolve(settings));
    expect(terms).toMatchObject({ verifier: "claude-haiku-5-5", zone: "us" });
    expect([terms.inZone("us"), terms.inZone("eu-north-1"), terms.inZone(null)]).toEqual([true, false, null]);
    expect(terms.costOf({ input: 1000, output: 0, cached: 0 }, "claude-sonnet-5-5").amount).toBeGreaterThan(0);
  });

  it("is code alone without a verifier", async () => {
    expect((await currentTerms(Promise.resolve({ ...settings, verifier: " " }))).verifier).toBeNull();
  });
});

describe("a planned request", () => {
  const check = (perDraft: number | null, spent: number, model: string | null = null) =>
    codeOf(checkPlanned({ bytes: 3200, model, spent }, Promise.resolve({ ...settings, verifier: "", budget: { perDraft, perDay: null } })));

  it("passes without a limit, and within one", async () => {
    expect(await check(null, 99)).toBe("passes");
    expect(await check(1, 0)).toBe("passes");
  });

  it("counts what its draft took before", async () => {
    expect(await check(1, 0.999)).toBe("budget.draft");
    expect(await check(1, 2)).toBe("budget.draft");
  });

  it("is priced by the model that it goes to", async () => {
    expect(await check(0.01, 0)).toBe("budget.draft");
    expect(await check(0.01, 0, "claude-haiku-5-5")).toBe("passes");
  });
});
