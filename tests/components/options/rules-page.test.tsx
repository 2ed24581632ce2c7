// @vitest-environment happy-dom
import "../fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { RulesPage } from "../../../components/options/rules/rules-page.tsx";
import { status } from "../../../components/options/status.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import { makeRule } from "../../../lib/guardrails/make-rule.ts";
import { screen } from "../../../lib/guardrails/screen.ts";
import { pastedConversation } from "../../../lib/pasted-conversation.ts";
import { speak } from "../fake-browser.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { statusOf } from "./status-of.ts";

const wire = vi.hoisted(() => ({ sent: [] as { name: string; data: never }[], answers: {} as Record<string, (data: never) => unknown> }));
vi.mock("../../../lib/bus.ts", () => ({
  send: async (name: string, data: never) => {
    wire.sent.push({ name, data });
    return wire.answers[name]?.(data) ?? {};
  },
}));

const legal = makeRule("legal", "Legal threat", {
  words: { en: ["sue"] },
  risk: "red",
  queue: "Q",
  holding: { en: "Thanks." },
  notify: true,
});
const notify = { settings: { address: "", quotes: false, mention: "" }, byPolicy: false, allowed: null, browser: false, waiting: 0 };
const sent = (name: string) => wire.sent.filter((s) => s.name === name).map((s) => s.data as Record<string, unknown>);
const conversation = (text: string) => pastedConversation({ helpdesk: "pasted", origin: "pasted", id: "1" }, text, "pasted");

beforeEach(() => {
  speak("en");
  wire.sent.length = 0;
  status.value = statusOf({});
  wire.answers = {
    "rules.list": () => [legal],
    "guard.settings": () => ({ on: true, hold: false, hard: [] }),
    "notify.settings": () => notify,
  };
});

async function opened() {
  const root = await mount(<RulesPage />);
  await press(root, "Legal threat");
  return root;
}

describe("the rule editor", () => {
  it("tells the rule as one sentence while it changes, and saves what is a chip as an intent", async () => {
    const root = await opened();
    const chip = [...root.querySelectorAll<HTMLInputElement>(".d-chip input")].find(
      (i) => i.parentElement?.textContent === "Medical question",
    );
    chip?.click();
    await settle();
    expect(root.querySelector(".d-draft")?.textContent).toContain("or the message is about a medical question");
    await press(root, "Save rule");
    expect(sent("rules.save")[0]).toMatchObject([{ id: "legal", intents: ["medical"] }]);
  });

  it("says in words what keeps a rule from being saved, and sends nothing", async () => {
    const root = await mount(<RulesPage />);
    await press(root, "New rule");
    await type(labelled(root, "Queue"), "Somewhere");
    await press(root, "Save rule");
    expect(root.textContent).toContain("Give the rule a name.");
    expect(root.textContent).toContain("Say when the rule fires");
    expect(sent("rules.save")).toEqual([]);
  });

  it("says that nobody will be told while there is no address", async () => {
    expect((await opened()).textContent).toContain("nobody will be told");
  });
});

describe("trying a rule", () => {
  it("uses the rule as it is being edited, and tells what fired, by what and what follows", async () => {
    wire.answers["rules.try"] = (({ rules, on }: { rules: never[]; on: { text: string } }) => [
      { ticket: null, subject: "", language: "en", before: "green", screening: screen(conversation(on.text), rules, "en") },
    ]) as never;
    const root = await opened();
    await type(labelled(root, "English"), "sue\ntribunal");
    await type(labelled(root, "A customer’s text"), "See you at the tribunal.");
    await press(root, "Try on this text");
    const result = root.querySelector(".d-trial")?.textContent ?? "";
    expect(result).toContain("This rule fires by its words");
    expect(result).toContain("“See you at the tribunal.”");
    expect(result).toMatch(/Follows: queue Q.*tell compliance/);
    expect(sent("rules.save")).toEqual([]);
  });

  it("counts the tickets of the browser session that it fires on", async () => {
    const trial = (id: string, text: string) => ({
      ticket: { helpdesk: "sandbox", origin: "https://desk.example", id },
      subject: "Hello",
      language: "en",
      before: "green",
      screening: screen(conversation(text), [legal], "en"),
    });
    wire.answers["rules.try"] = () => [trial("7", "I will sue you"), trial("8", "Where is it?"), trial("9", "Thanks!")];
    const root = await opened();
    await press(root, "Try on tickets");
    expect(root.textContent).toContain("Fires on 1 of 3 tickets");
    expect(root.querySelectorAll(".d-trial")).toHaveLength(1);
    expect(root.querySelector(".d-trial")?.textContent).toContain("7 · Hello");
  });

  it("says that none has been opened yet", async () => {
    wire.answers["rules.try"] = () => [];
    const root = await opened();
    await press(root, "Try on tickets");
    expect(root.textContent).toContain("No ticket has been opened");
  });
});

describe("the compliance address", () => {
  it("is refused when it is no https address, before anything is sent", async () => {
    const root = await mount(<RulesPage />);
    await type(labelled(root, "Webhook"), "http://hooks.example/x");
    await press(root, "Save address");
    expect(root.textContent).toContain("must begin with https://");
    expect(sent("notify.save")).toEqual([]);
  });

  it("is saved, and tested with a message of its own", async () => {
    wire.answers["notify.test"] = () => ({ ms: 42 });
    const root = await mount(<RulesPage />);
    await type(labelled(root, "Webhook"), "https://hooks.example/x");
    await press(root, "Send a test");
    expect(sent("notify.test")).toEqual([{ address: "https://hooks.example/x" }]);
    expect(root.textContent).toContain("took the test message in 42 ms");
    await press(root, "Save address");
    expect(sent("notify.save")).toEqual([{ address: "https://hooks.example/x", quotes: false, mention: "" }]);
  });

  it("tells a failed test in words", async () => {
    wire.answers["notify.test"] = () => {
      throw new FootnoteError("notify.refused", { detail: { status: "404" } });
    };
    const root = await mount(<RulesPage />);
    await type(labelled(root, "Webhook"), "https://hooks.example/x");
    await press(root, "Send a test");
    expect(root.textContent).toContain("did not take the message (status 404)");
  });

  it("says which ways of telling there are on this computer", async () => {
    wire.answers["notify.settings"] = () => ({
      ...notify,
      settings: { address: "https://hooks.example", quotes: false, mention: "@law" },
      allowed: false,
      waiting: 2,
    });
    const { textContent } = await mount(<RulesPage />);
    expect(textContent).toContain("does not let notices through");
    expect(textContent).toContain("2 notices wait");
    expect(textContent).toContain("mentions @law");
    expect(textContent).toContain("No browser notification");
  });
});
