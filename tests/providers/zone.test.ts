import { describe, expect, it } from "vitest";
import { paidInVain } from "../../lib/paid-in-vain.ts";
import { ProviderSettings } from "../../lib/provider-settings.ts";
import { keepZone } from "../../lib/providers/keep-zone.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { inZone, mayCall, reportedRegion } from "../../lib/providers/zone.ts";
import { codeOf, never, request } from "./world.ts";

const settings = (over: Record<string, unknown>) =>
  ProviderSettings.parse({ kind: "openai", baseUrl: "https://chat.example/v1", model: "m", region: "", retention: "", ...over });

describe("EU only", () => {
  it.each([
    [{}, null],
    [{ euOnly: true, zone: "eu" }, null],
    [{ euOnly: true }, "provider.zone"],
    [{ euOnly: true, zone: "global" }, "provider.zone"],
    [{ euOnly: true, zone: "us" }, "provider.zone"],
    [{ kind: "device", euOnly: true }, null],
    [{ kind: "anthropic", baseUrl: "https://api.anthropic.com", euOnly: true, zone: "eu" }, "provider.no-eu"],
    [{ kind: "gateway", baseUrl: "https://api.anthropic.com", euOnly: true, zone: "eu" }, "provider.no-eu"],
    [{ kind: "gateway", baseUrl: "https://x.services.ai.azure.com/anthropic", euOnly: true, zone: "eu" }, "provider.no-eu"],
    [{ kind: "anthropic", baseUrl: "https://api.anthropic.com", zone: "us" }, null],
    // A host's name says nothing about where it is.
    [{ kind: "bedrock", baseUrl: "https://bedrock-runtime.eu-north-1.amazonaws.com/anthropic", euOnly: true }, "provider.zone"],
    [{ kind: "openai", baseUrl: "https://eu.api.openai.com/v1", euOnly: true }, "provider.zone"],
    [{ kind: "openai", baseUrl: "http://localhost:11434/v1", euOnly: true }, "provider.zone"],
  ])("%j: %s", (over, code) => {
    expect(mayCall(settings(over))).toBe(code);
  });
});

describe("the region that an answer reports", () => {
  it.each([
    ["eu", "eu", true],
    ["eu", "EU-north-1", true],
    ["eu", "europe-west1", true],
    ["eu", "us", false],
    ["eu", "global", false],
    ["eu", "euphoria", false],
    ["eu", "somewhere", false],
    ["eu", null, null],
    ["eu", "not_available", null],
    ["eu", " ", null],
    ["us", "us", true],
    ["us", "us-east-1", true],
    ["us", "global", false],
    ["other", "ap-south-1", true],
    ["other", "eu", false],
    ["global", "anywhere", true],
    ["unknown", "us", null],
  ] as const)("in %s, reported %s: %s", (zone, reported, expected) => {
    expect(inZone(zone, reported)).toBe(expected);
  });

  it("is null where an API says that it does not tell", () => {
    expect([undefined, null, "", "not_available", "us "].map(reportedRegion)).toEqual([null, null, null, null, "us"]);
  });
});

describe("a report that a server made up", () => {
  it("is short and plain text, or none", () => {
    expect(reportedRegion(7 as unknown as string)).toBeNull();
    expect(reportedRegion({ eu: 1 } as unknown as string)).toBeNull();
    expect(reportedRegion(`us${"x".repeat(500)}`)?.length).toBeLessThanOrEqual(60);
  });

  it("is not in the EU because its name begins so", () => {
    for (const outside of ["eu-west-2", "eu-central-2", "europe-west2", "europe-west6", "EU-WEST-2"])
      expect(inZone("eu", outside)).toBe(false);
    for (const inside of ["eu", "eu-central-1", "eu-north-1", "europe-west1", "Europe"]) expect(inZone("eu", inside)).toBe(true);
  });
});

describe("a provider that keeps to its zone", () => {
  let calls = 0;
  const answer = (region: string | null) => {
    calls++;
    return { value: {}, model: "m", usage: { input: 1, output: 1, cached: 0 }, region, ms: 1 };
  };
  const provider = (region: string | null) =>
    ({
      id: "x",
      draft: async () => ({ ...answer(region), outcome: "answer" }),
      ask: async () => answer(region),
      test: async () => answer(region),
    }) as unknown as Provider;
  const small = { purpose: "verify" as const, system: "", parts: [], schema: {}, maxTokens: 1 };
  const doors = (p: Provider) => [p.draft(request, { signal: never, onText: () => {} }), p.ask(small, never), p.test(never)].map(codeOf);

  it("lets nothing out by any door while EU is asked for and not declared", async () => {
    calls = 0;
    expect(await Promise.all(doors(keepZone(provider("eu"), settings({ euOnly: true }))))).toEqual(Array(3).fill("provider.zone"));
    expect(calls).toBe(0);
  });

  it("uses no small answer that was made elsewhere; a draft is shut by its checks", async () => {
    const kept = keepZone(provider("us"), settings({ euOnly: true, zone: "eu" }));
    expect(await Promise.all(doors(kept))).toEqual(["answered", "provider.region", "provider.region"]);
    expect(await Promise.all(doors(keepZone(provider(null), settings({ euOnly: true, zone: "eu" }))))).toEqual(Array(3).fill("answered"));
    expect(await Promise.all(doors(keepZone(provider("us"), settings({ zone: "eu" }))))).toEqual(Array(3).fill("answered"));
  });

  it("says what a small answer took that is not used", async () => {
    const kept = keepZone(provider("us"), settings({ euOnly: true, zone: "eu" }));
    const error = await kept.ask(small, never).catch((e: unknown) => e);
    expect(paidInVain(error)?.usage).toMatchObject({ input: 1, output: 1 });
  });

  it("sends nothing more after an answer that was made elsewhere", async () => {
    let sent = 0;
    const twice = {
      ...provider("eu"),
      draft: async (_: unknown, { again }: { again?: (raw: unknown) => Promise<void> }) => {
        sent++;
        await again?.({ ...answer("us"), outcome: "answer" });
        sent++;
      },
    } as unknown as Provider;
    const kept = keepZone(twice, settings({ euOnly: true, zone: "eu" }));
    expect(await codeOf(kept.draft(request, { signal: never, onText: () => {}, again: async () => undefined }))).toBe("provider.region");
    expect(sent).toBe(1);
  });
});
