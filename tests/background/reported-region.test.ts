import { beforeEach, expect, it, vi } from "vitest";
import { lastRegion, regionNoted } from "../../lib/background/reported-region.ts";
import { onThisDevice } from "../../lib/provider-settings.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
beforeEach(freshStorage);

const settings = { ...onThisDevice, kind: "anthropic" as const, baseUrl: "https://api.example", model: "example-model" };
const testing = (region: string | null) => regionNoted({ test: async () => ({ model: "m", region }) } as unknown as Provider, settings);
const signal = new AbortController().signal;

it("remembers what the newest answer of this address and model says about its region", async () => {
  expect(await lastRegion(settings)).toBeNull();
  await testing("us").test(signal);
  await testing("eu-north-1").test(signal);
  expect(await lastRegion(settings)).toMatchObject({ region: "eu-north-1" });
  expect(await lastRegion({ ...settings, model: "another" })).toBeNull();
});

it("keeps what is known when an answer says nothing", async () => {
  await testing("eu-north-1").test(signal);
  await testing(null).test(signal);
  expect((await lastRegion(settings))?.region).toBe("eu-north-1");
});

it("loses no answer because the disk is full", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(storage.settings, "saveReportedRegion").mockRejectedValueOnce(new Error("full"));
  expect(await testing("us").test(signal)).toEqual({ model: "m", region: "us" });
  expect(error).toHaveBeenCalledOnce();
  error.mockRestore();
});
