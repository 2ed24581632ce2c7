// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ProviderPage } from "../../../components/options/provider/provider-page.tsx";
import { status } from "../../../components/options/status.ts";
import type { ProviderSettings } from "../../../lib/provider-settings.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { factsOf, knownPrices, providerSettings, readOf } from "./provider-settings-of.ts";
import { ruled, statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const saved = () => sent.find((m) => m.name === "provider.save")?.data as ProviderSettings | undefined;
const pick = (root: HTMLElement, label: string, value: string) =>
  act(async () => {
    const select = labelled(root, label) as unknown as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
const correct = async (root: HTMLElement, fact: string) => {
  await act(async () => root.querySelector<HTMLButtonElement>(`[aria-label="Correct: ${fact}"]`)?.click());
  await settle();
};

beforeEach(() => {
  reset();
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set("provider.read", readOf(providerSettings()));
  replies.set("provider.describe", factsOf());
});

describe("choosing who drafts", () => {
  it("offers this device and every kind of provider", async () => {
    const root = await mount(<ProviderPage />);
    const names = [...root.querySelectorAll(".d-list b")].map((b) => b.textContent);
    expect(names).toEqual(["On this device", "Anthropic", "Gateway", "Amazon Bedrock", "OpenAI-compatible"]);
    expect(root.querySelector(".d-list [aria-current]")?.textContent).toContain("In use");
  });

  it("fills in an address pattern only, and waits until it is completed", async () => {
    const root = await mount(<ProviderPage />);
    await press(root, "OpenAI-compatible");
    await pick(root, "Server", "azure");
    expect(labelled(root, "Address").value).toBe("https://{resource}.openai.azure.com/openai/v1");
    expect(labelled(root, "Model").value).toBe("");
    expect(root.textContent).toContain("Replace what stands in braces");
    await type(labelled(root, "Address"), "https://nordvik.openai.azure.com/openai/v1");
    await type(labelled(root, "Model"), "drafting");
    await press(root, "Use this provider");
    expect(saved()).toMatchObject({
      kind: "openai",
      baseUrl: "https://nordvik.openai.azure.com/openai/v1",
      model: "drafting",
      zone: "unknown",
    });
  });

  it("marks a fixed key as developer mode and puts short-lived ways before it", async () => {
    const root = await mount(<ProviderPage />);
    const ways = [...root.querySelectorAll("fieldset .d-choice")].map((l) => l.textContent ?? "");
    expect(ways[0]).toMatch(/^Company sign-in recommended/);
    expect(ways[1]).toMatch(/^Fixed key Developer mode/);
  });

  it("saves a company's sign-in with its exchange", async () => {
    const root = await mount(<ProviderPage />);
    await act(async () => labelled(root, "Company sign-in").click());
    await type(labelled(root, "Issuer"), "https://login.nordvik.example");
    await type(labelled(root, "Client ID"), "footnote");
    await type(labelled(root, "Scopes"), "openid email");
    await act(async () => root.querySelector<HTMLButtonElement>("[role=switch]")?.click());
    await type(labelled(root, "Address of the exchange"), "https://api.example/oauth/token");
    await press(root, "Save");
    expect(saved()?.auth).toEqual({
      kind: "oidc",
      issuer: "https://login.nordvik.example",
      clientId: "footnote",
      scopes: ["openid", "email"],
      token: "id",
      exchange: { url: "https://api.example/oauth/token", rule: "", organization: "", serviceAccount: "", workspace: "" },
    });
  });
});

describe("signing in", () => {
  const company = providerSettings({
    auth: { kind: "oidc", issuer: "https://login.example", clientId: "footnote", scopes: ["openid"], token: "access", exchange: null },
  });

  it("begins and ends the person's own sign-in, and says who and how long", async () => {
    replies.set("provider.read", readOf(company, { access: { state: "signed-out", expires: null, who: null } }));
    let root = await mount(<ProviderPage />);
    expect(root.textContent).toContain("Not signed in");
    await press(root, "Sign in");
    expect(sent.map((m) => m.name)).toContain("provider.sign-in");
    replies.set(
      "provider.read",
      readOf(company, { access: { state: "ready", expires: "2026-11-22T11:30:00Z", who: "maja@nordvik.example" } }),
    );
    root = await mount(<ProviderPage />);
    expect(root.textContent).toContain("Signed in as maja@nordvik.example");
    await press(root, "Sign out");
    expect(sent.map((m) => m.name)).toContain("provider.sign-out");
  });

  it("takes an AWS session whole or not at all, and shows its secrets to nobody", async () => {
    replies.set("provider.read", readOf(providerSettings({ kind: "bedrock", auth: { kind: "aws-session" }, awsRegion: "eu-north-1" })));
    const root = await mount(<ProviderPage />);
    await type(labelled(root, "Access key ID"), "ASIAEXAMPLE000000001");
    const submit = () =>
      act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
    await submit();
    expect(root.textContent).toContain("too short to be complete");
    await type(labelled(root, "Secret access key"), "secret-secret-secret");
    await type(labelled(root, "Session token"), "token-token-token-token");
    expect(labelled(root, "Secret access key").type).toBe("password");
    await submit();
    await settle();
    expect(sent.find((m) => m.name === "provider.aws")?.data).toEqual({
      accessKeyId: "ASIAEXAMPLE000000001",
      secretAccessKey: "secret-secret-secret",
      sessionToken: "token-token-token-token",
    });
    expect(labelled(root, "Session token").value).toBe("");
  });

  it("asks the browser's leave for addresses that it does not allow yet", async () => {
    replies.set("provider.describe", factsOf({ missing: ["https://api.example"] }));
    const root = await mount(<ProviderPage />);
    expect(root.textContent).toContain("The browser does not allow this yet");
    await press(root, "Allow api.example");
    expect(sent.filter((m) => m.name === "provider.describe").length).toBeGreaterThan(1);
  });

  it("tests what is saved only, and only when it can be asked", async () => {
    replies.set("provider.read", readOf(providerSettings(), { access: { state: "ready", expires: null, who: null } }));
    replies.set("provider.test", { ok: true, model: "example-model", problem: null, ms: 12 });
    const root = await mount(<ProviderPage />);
    await press(root, "Test connection");
    expect(root.textContent).toContain("Works: example-model answered in 12 ms.");
    await type(labelled(root, "Model"), "another");
    await press(root, "Test connection");
    expect(root.textContent).toContain("Save the settings first.");
    expect(sent.filter((m) => m.name === "provider.test")).toHaveLength(1);
  });
});

describe("money", () => {
  it("refuses to save a limit while the price is unknown, until prices are entered", async () => {
    const root = await mount(<ProviderPage />);
    await type(labelled(root, "At most per day"), "2");
    expect(root.textContent).toContain("A limit in money cannot be kept");
    await press(root, "Save");
    expect(saved()).toBeUndefined();
    await press(root, "Enter the prices");
    for (const [label, value] of [
      ["Input", "0.5"],
      ["Output", "1.5"],
      ["Read from cache", "0"],
      ["Written to cache", "0.5"],
    ] as const)
      await type(labelled(root, label), value);
    await press(root, "Save");
    expect(saved()).toMatchObject({
      budget: { perDraft: null, perDay: 2 },
      prices: { input: 0.5, output: 1.5, cacheRead: 0, currency: "USD" },
    });
  });

  it("shows our own figures with their date, what was spent, and takes corrections", async () => {
    replies.set(
      "provider.describe",
      factsOf({ prices: { known: knownPrices, verifier: null }, spent: { amount: 0.5821, currency: "USD" } }),
    );
    const root = await mount(<ProviderPage />);
    expect(root.textContent).toContain("2.00 USD in, 10.00 USD out, per million tokens");
    expect(root.textContent).toContain("Nov 20, 2026");
    expect(root.textContent).toContain("Spent today in this browser: 0.58 USD");
    await press(root, "Correct the prices");
    await type(labelled(root, "Input"), "1.75");
    await press(root, "Save");
    expect(saved()?.prices).toMatchObject({ input: 1.75, output: 10 });
  });
});

describe("what is known about a provider", () => {
  it("is a line each, with who says it, or unknown", async () => {
    const root = await mount(<ProviderPage />);
    const rows = [...root.querySelectorAll(".d-facts tbody tr")].map((r) => r.textContent);
    expect(rows).toHaveLength(13);
    expect(rows[0]).toBe("ProcessorExample Inc.read by Footnotedocs.example opens in a new tabNov 22, 2026");
    expect(rows[1]).toBe("Sub-processor ofUnknownNo sourceNever");
    expect(root.textContent).toContain("12 of 13 facts unknown");
  });

  it("can be corrected with a source and a date, never without", async () => {
    const root = await mount(<ProviderPage />);
    await correct(root, "Used for training");
    await type(root.querySelector(".d-facts textarea"), "No");
    await press(root, "Take over");
    expect(root.textContent).toContain("A line without a source cannot be saved.");
    await type(labelled(root, "Source"), "Contract NW-0418, § 6.1");
    await type(labelled(root, "Read on"), "2026-11-03");
    await press(root, "Take over");
    await press(root, "Save");
    expect(saved()?.disclosure).toEqual({ training: { value: "No", source: "Contract NW-0418, § 6.1", asOf: "2026-11-03" } });
  });

  it("gives way to ours again when a lead takes a line back, the older words too", async () => {
    replies.set("provider.read", readOf(providerSettings({ region: "EU, by contract" })));
    const facts = factsOf();
    const disclosure = facts.disclosure.map((row) =>
      row.field === "processing-region" ? { ...row, value: "EU, by contract", by: "lead" } : row,
    );
    replies.set("provider.describe", { ...facts, disclosure });
    const root = await mount(<ProviderPage />);
    await correct(root, "Processed in");
    await press(root, "Take my line back");
    await press(root, "Save");
    expect(saved()).toMatchObject({ region: "", disclosure: {} });
  });

  it("says why “EU only” lets nothing pass", async () => {
    replies.set("provider.describe", factsOf({ refused: "provider.zone" }));
    const root = await mount(<ProviderPage />);
    expect(root.textContent).toContain("Only the EU is allowed, and this provider is not declared as EU");
  });
});

it("is read-only under a team file, while everyone still signs in and tests", async () => {
  status.value = ruled;
  replies.set("provider.read", readOf(providerSettings(), { access: { state: "ready", expires: null, who: null } }));
  const root = await mount(<ProviderPage />);
  const open = [...root.querySelectorAll<HTMLInputElement>("input:not([type=password], [type=radio]), textarea")].filter(
    (i) => !i.readOnly,
  );
  expect(open).toEqual([]);
  expect([...root.querySelectorAll("select")].every((s) => s.disabled)).toBe(true);
  const words = [...root.querySelectorAll("button")].map((b) => b.textContent ?? "");
  expect(words.filter((w) => /^(Save|Use this|Correct the|Enter the prices)/.test(w))).toEqual([]);
  expect(root.querySelector("[aria-label^='Correct:']")).toBeNull();
  expect(words).toContain("Test connection");
  expect(labelled(root, "Key from").readOnly).toBe(false);
});
