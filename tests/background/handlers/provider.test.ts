import { beforeEach, describe, expect, it, vi } from "vitest";
import { providerHandlers } from "../../../lib/background/handlers/provider.ts";
import { onThisDevice, type ProviderSettings } from "../../../lib/provider-settings.ts";
import { freshStorage, storage } from "../knowledge-world.ts";

const area = vi.hoisted(() => ({ get: async () => ({}), set: async () => undefined, remove: async () => undefined }));
vi.mock("wxt/browser", () => ({ browser: { storage: { session: area, managed: area, local: area }, runtime: {}, permissions: {} } }));
vi.mock("../../../lib/background/storage.ts", () => import("../knowledge-world.ts"));
vi.mock("../../../lib/background/log-context.ts", () => ({ appendFor: vi.fn(async () => ({ seq: 1, head: "" })) }));
beforeEach(freshStorage);

const limited: ProviderSettings = {
  ...onThisDevice,
  kind: "openai",
  baseUrl: "http://localhost:11434/v1",
  model: "unheard-of",
  budget: { perDraft: null, perDay: 2 },
};
const context = {} as never;

describe("saving provider settings", () => {
  it("refuses a limit that could not be kept, and keeps what was saved before", async () => {
    await expect(providerHandlers["provider.save"](limited, context)).rejects.toMatchObject({ code: "budget.no-price" });
    expect(await storage.settings.provider()).toEqual(onThisDevice);
  });

  it("takes the limit once there is a price", async () => {
    const prices = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, currency: "EUR", asOf: "2026-11-22" };
    await providerHandlers["provider.save"]({ ...limited, prices }, context);
    expect(await storage.settings.provider()).toMatchObject({ budget: { perDay: 2 }, prices });
  });

  it("is not for a computer that a team file rules", async () => {
    await storage.settings.saveTeam({ from: "file", address: null, name: "Team", revision: 1, checked: null, problem: null });
    await expect(providerHandlers["provider.save"]({ ...limited, budget: onThisDevice.budget }, context)).rejects.toThrow();
  });
});
