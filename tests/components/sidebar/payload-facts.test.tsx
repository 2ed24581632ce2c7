// @vitest-environment happy-dom
import "../fake-browser.ts";
import { describe, expect, it } from "vitest";
import { PayloadFacts } from "../../../components/sidebar/payload-facts.tsx";
import type { Payload } from "../../../lib/session.ts";
import { mount } from "../options/mount.ts";

const payload: Payload = {
  destination: {
    provider: "gateway",
    name: "models.example",
    host: "models.example",
    region: null,
    retention: { value: "Up to 30 days", by: "footnote", source: "https://docs.example/data", asOf: "2026-11-22" },
    zone: "eu",
    euOnly: true,
    reported: null,
    notReady: null,
  },
  bytes: 6200,
  tokens: 1938,
  money: { estimate: 0.0231, perDraft: 0.05, left: 1.42, currency: "USD", refused: null },
  replaced: {},
  masked: [],
  parts: [],
  leftOut: { attachments: 0, quotes: 0, signatures: 0, notes: 0, internalArticles: 0 },
};
const rows = async (changes: Partial<Payload>) => {
  const root = await mount(<PayloadFacts payload={{ ...payload, ...changes }} />);
  const values = [...root.querySelectorAll("dd")].map((d) => d.textContent?.replaceAll("\u00a0", " ").trim());
  return { root, all: Object.fromEntries([...root.querySelectorAll("dt")].map((d, i) => [d.textContent, values[i]])) };
};

describe("the receipt before anything is sent", () => {
  it("says who receives it, where they say they process it, and who says so", async () => {
    const { all, root } = await rows({});
    expect(all).toMatchObject({
      To: "models.example",
      Zone: "European Union · stated by your lead · only the EU is allowed",
      Region: "not stated",
      Reported: "no answer has said where it was made",
      Kept: "Up to 30 days · read by Footnote: docs.example opens in a new tab, Nov 22, 2026",
    });
    expect(root.querySelector("a")?.rel).toBe("noreferrer");
  });

  it("names a contract without making a link of it", async () => {
    const region = { value: "Sweden", by: "lead", source: "Contract NW-0418, § 4", asOf: "2026-11-03" };
    const { all, root } = await rows({ destination: { ...payload.destination, region, retention: null } });
    expect(all["Region"]).toBe("Sweden · stated by your lead: Contract NW-0418, § 4, Nov 3, 2026");
    expect(root.querySelector("a")).toBeNull();
  });

  it("says what an answer reported last, and when nothing is declared", async () => {
    const reported = { region: "us-east-1", at: "2026-11-22T09:03:00Z" };
    const { all } = await rows({ destination: { ...payload.destination, zone: "unknown", euOnly: false, reported } });
    expect(all["Reported"]).toMatch(/^us-east-1, by an answer Nov 22, 2026/);
    expect(all["Zone"]).toBe("not declared");
  });

  it("says what it may cost and what is left, or that the price is not known", async () => {
    expect((await rows({})).all["Cost"]).toBe("at most 0.023 USD for one answer · limit 0.05 USD per draft · 1.42 USD left today");
    const unknown = { estimate: null, perDraft: null, left: null, currency: "", refused: null };
    expect((await rows({ money: unknown })).all["Cost"]).toBe("price not known");
  });

  it("says so when the budget lets nothing pass", async () => {
    const { all } = await rows({ money: { ...payload.money, refused: "budget.day" } });
    expect(all["Cost"]).toContain("Today’s budget for the model is used up");
  });
});
