// @vitest-environment happy-dom
import "../fake-browser.ts";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemText } from "../../../components/ui/problem-text.ts";
import { messages } from "../../../lib/messages.ts";
import en from "../../../public/_locales/en/messages.json" with { type: "json" };
import sv from "../../../public/_locales/sv/messages.json" with { type: "json" };

const unknown = problemText({ code: "weather.too-cold", detail: {} });

/** Every code that is thrown or put into a view somewhere in lib, but in the rooms whose failures other pages show. */
function codes(): string[] {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const found = files.flatMap((path) =>
    [...readFileSync(`lib/${path}`, "utf8").matchAll(/(?:FootnoteError\(|problem: \{ code: )"([a-z.-]+)"/g)].map((match) => match[1] ?? ""),
  );
  return [...new Set(found)].filter((code) =>
    /^(provider|log|session|insert|draft|selection|paste|site|bus|finding|profile|engine|ticket|egress|access|storage|aborted)\b/.test(
      code,
    ),
  );
}

describe("problemText", () => {
  it.each([
    ...codes(),
    "provider.overloaded",
    "provider.billing",
    "provider.cors",
    "provider.too-large",
    "insert.no-composer",
    "insert.note-composer",
    "insert.elsewhere",
    "write-back.tag",
    "log.full",
  ])("has words for %s", (code) => {
    const { title, text } = problemText({ code, detail: {} });
    expect(title).not.toBe(unknown.title);
    expect(text).not.toBe(unknown.text);
  });

  it("says that it has no words for a code it does not know", () => {
    expect(unknown.title).toBe("Something did not work");
    expect(unknown.text).toContain("no words for this code");
  });

  it("treats every helpdesk failure as a refusal to guess, with the ways out", () => {
    const { title, steps } = problemText({ code: "helpdesk.anything.message.author", detail: {} });
    expect(title).toBe("This ticket could not be read for certain");
    expect(steps).toEqual(["select", "paste", "reread", "copy-report"]);
  });

  it("says where to sign in when the helpdesk has signed the agent out", () => {
    expect(problemText({ code: "helpdesk.sandbox.logged-out", detail: {} }).title).toBe("The helpdesk has signed you out");
  });

  it("says why something could not be written back, where the helpdesk said it", () => {
    const text = (code: string) => problemText({ code: "write-back.note", detail: { code } }).text;
    expect(text("helpdesk.zendesk.forbidden")).toMatch(/^The helpdesk does not let you do this\. It waits/);
    expect(text("helpdesk.jira.note.too-long")).toMatch(/^The internal note is too long for the helpdesk\. Nothing of it/);
    expect(text("unexpected")).toMatch(/^It waits/);
  });

  it("names the seconds a provider asks to wait", () => {
    expect(problemText({ code: "provider.rate-limited", detail: { retryAfter: "20" } }).text).toContain("20 seconds");
  });
});

describe("a problem with a provider", () => {
  const rooms = ["providers", "background"].flatMap((room) => readdirSync(`lib/${room}`).map((file) => `lib/${room}/${file}`));
  const files = rooms.filter((path) => /providers\/|\/provider/.test(path) && path.endsWith(".ts"));
  const named = files.flatMap((path) => readFileSync(path, "utf8").match(/"provider\.[a-z-]+"/g) ?? []).map((code) => code.slice(1, -1));
  const all = new Set([...named, "provider.sign-in-closed", "provider.sign-in-refused", "provider.sign-in-failed"]);

  it.each([...all].filter((code) => code !== "provider.failed" && !(code in messages)))(
    "%s has a sentence and a next step of its own, in both languages",
    (code) => {
      const name = `err_${code.replace(/[.-]/g, "_")}`;
      for (const words of [en, sv] as Record<string, { message: string }>[])
        expect([words[name]?.message, words[`${name}_do`]?.message]).toEqual([
          expect.stringMatching(/.{5}/),
          expect.stringMatching(/.{10}/),
        ]);
      expect(problemText({ code, detail: {} })).not.toEqual(problemText({ code: "provider.failed", detail: {} }));
    },
  );
});
