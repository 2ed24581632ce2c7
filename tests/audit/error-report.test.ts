import { describe, expect, it } from "vitest";
import type { Entry, Happening } from "../../lib/audit/entry.ts";
import { errorReport, type ReadLine } from "../../lib/audit/error-report.ts";
import { suggestionLine } from "./suggestion-line.ts";

const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "7" };
const secret = "My card was charged twice";

function line(seq: number, happening: Happening, texts: Record<string, string> = {}): ReadLine {
  const context = { agent: "a1", ticket, brand: "Fern", channel: "email", texts: {} };
  const entry: Entry = { v: 1, install: "i", seq, prev: "", at: "2026-11-22T10:00:00Z", ...context, happening };
  const rows = Object.entries(texts).map(([name, text]) => ({ install: "i", seq, name, salt: "", text }));
  return { install: "i", seq, hash: `hash-${seq}`, entry, texts: rows };
}

const drafted = line(
  3,
  suggestionLine("s1", {
    drafter: "anthropic",
    model: "m-1",
    requestId: "req_1",
    promptHash: "ab".repeat(32),
    rules: ["refund"],
    findings: [{ kind: "promise", blocks: true }],
    version: "1.2.3",
    sources: [
      { passage: "kb/returns@4#2", tier: "public" },
      { passage: "kb/returns@4#3", tier: "public" },
    ],
  }),
  { customer: secret, draft: "You get it back" },
);
const reported = line(5, { kind: "reported", suggestion: "s1", about: "wrong", quarantined: ["kb/returns"] }, { comment: "Wrong price" });

describe("a reported error", () => {
  it("holds, also from lines of before, what is needed to find the cause, and where it stands in the log", () => {
    const report = errorReport(reported, [drafted, reported], false);
    expect(report).toMatchObject({
      tag: "AI_Error_Reported",
      about: "wrong",
      quarantined: ["kb/returns"],
      log: { install: "i", seq: 5, hash: "hash-5", draft: { seq: 3, hash: "hash-3" } },
      facts: {
        rules: ["refund"],
        draft: {
          model: "m-1",
          requestId: "req_1",
          promptHash: "ab".repeat(32),
          version: "1.2.3",
          articles: [{ id: "kb/returns", revision: 4, tier: "public", cited: true }],
          findings: [{ kind: "promise", blocks: true }],
        },
      },
    });
  });

  it("takes no word of a customer or an agent along unless it is asked to", () => {
    const bare = JSON.stringify(errorReport(reported, [drafted, reported], false));
    expect(bare).not.toContain(secret);
    expect(bare).not.toContain("Wrong price");
    expect(bare).not.toContain("You get it back");
    expect(errorReport(reported, [drafted, reported], true)?.texts).toEqual({
      customer: secret,
      draft: "You get it back",
      comment: "Wrong price",
    });
  });

  it("is none where a line reports none, and stands without a draft", () => {
    expect(errorReport(drafted, [drafted], false)).toBeNull();
    const alone = line(6, { kind: "reported", suggestion: null, about: "other", quarantined: [] });
    expect(errorReport(alone, [alone], false)?.facts).toEqual({ version: null, risk: null, rules: [], draft: null });
  });
});
