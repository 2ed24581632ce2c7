// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AddSourcePage } from "../../../components/options/knowledge/connected/add-source-page.tsx";
import { failureWords } from "../../../components/options/knowledge/connected/source-failures.tsx";
import { newSource, tidySource, wrongAnswers } from "../../../components/options/knowledge/connected/source-form-state.ts";
import { SourcePage } from "../../../components/options/knowledge/connected/source-page.tsx";
import { SourcesPage } from "../../../components/options/knowledge/connected/sources-page.tsx";
import { requestSites } from "../../../components/options/permission.ts";
import { status } from "../../../components/options/status.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { sourceOf, zendesk } from "./sources-of.ts";
import { ruled, statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));
vi.mock("../../../components/options/permission.ts", () => ({ requestSites: vi.fn(async () => true) }));

const names = () => sent.map((m) => m.name);
const last = (name: string) => sent.filter((m) => m.name === name).at(-1)?.data;
const submit = (root: HTMLElement) =>
  act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));

beforeEach(() => {
  reset();
  vi.mocked(requestSites).mockReset().mockResolvedValue(true);
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set("source.kinds", [zendesk]);
});
afterEach(() => vi.useRealTimers());

describe("the list of sources", () => {
  it("looks each second while one is being read, and no longer when it is done", async () => {
    vi.useFakeTimers();
    replies.set("source.list", [sourceOf({}, { state: "running", pass: "full", seen: 143, total: 398 })]);
    const root = await mount(<SourcesPage />);
    expect(root.textContent).toContain("Reading: 143 of 398");
    expect(root.querySelector("progress")?.value).toBe(143);
    replies.set("source.list", [sourceOf({}, { added: 4, removed: 1 })]);
    await act(async () => void vi.advanceTimersByTime(1000));
    await settle();
    expect(root.textContent).toContain("4 new, 1 removed");
    const before = names().length;
    await act(async () => void vi.advanceTimersByTime(10_000));
    expect(names()).toHaveLength(before);
  });

  it("asks the browser in the press itself, then reads the source", async () => {
    replies.set("source.list", [sourceOf({ missing: ["https://nordvik.zendesk.com"] }, { state: "new" })]);
    const root = await mount(<SourcesPage />);
    const button = [...root.querySelectorAll("button")].find((b) => b.textContent === "Allow nordvik.zendesk.com");
    await act(async () => {
      button?.click();
      // Within the press, before anything could be awaited.
      expect(requestSites).toHaveBeenCalledWith(["https://nordvik.zendesk.com"]);
    });
    await settle();
    expect(last("source.run")).toEqual({ id: "s1", pass: "full" });
  });

  it("changes nothing when the browser's question is answered with no", async () => {
    vi.mocked(requestSites).mockResolvedValue(false);
    replies.set("source.list", [sourceOf({ missing: ["https://nordvik.zendesk.com"] }, { state: "new" })]);
    const root = await mount(<SourcesPage />);
    await press(root, "Allow");
    expect(names()).not.toContain("source.run");
    expect(root.textContent).toContain("Press again to be asked anew.");
  });

  it("says in a sentence why a look failed", async () => {
    replies.set("source.list", [
      sourceOf({}, { state: "failed", problem: { code: "source.offline", detail: { host: "nordvik.zendesk.com" } } }),
    ]);
    const root = await mount(<SourcesPage />);
    expect(root.textContent).toContain("nordvik.zendesk.com cannot be reached.");
  });
});

describe("one source", () => {
  const open = () => mount(<SourcePage id="s1" />);

  it("is paused, looked at for changes and read whole by a press each", async () => {
    replies.set("source.list", [sourceOf()]);
    const root = await open();
    await press(root, "Look for changes");
    expect(last("source.run")).toEqual({ id: "s1", pass: "changes" });
    await press(root, "Read everything again");
    expect(last("source.run")).toEqual({ id: "s1", pass: "full" });
    await press(root, "Pause");
    expect(last("source.pause")).toEqual({ id: "s1", paused: true });
  });

  it("takes a token, and never shows it again", async () => {
    replies.set("source.list", [sourceOf({}, { state: "new" }, { auth: "token" })]);
    const root = await open();
    expect(root.textContent).toContain("It needs a token");
    await type(labelled(root, "Token"), " secret-token ");
    await submit(root);
    await settle();
    expect(last("source.token")).toEqual({ id: "s1", token: "secret-token" });
    expect(labelled(root, "Token").value).toBe("");
    expect(labelled(root, "Token").type).toBe("password");
  });

  it("signs in and out", async () => {
    replies.set("source.list", [sourceOf({}, { state: "new" }, { auth: "oauth" })]);
    await press(await open(), "Sign in");
    expect(last("source.sign-in")).toEqual({ id: "s1" });
    replies.set("source.list", [sourceOf({ held: true }, {}, { auth: "oauth" })]);
    await press(await open(), "Sign out");
    expect(last("source.sign-out")).toEqual({ id: "s1" });
  });

  it("lists what was not taken with its reason and link", async () => {
    const failures = [
      { item: "Jultider", url: "https://nordvik.zendesk.com/1", code: "source.forbidden", detail: {}, at: "2026-11-20T06:00:00Z" },
    ];
    replies.set("source.list", [sourceOf({}, { failed: 1, failures })]);
    const root = await open();
    expect(root.textContent).toContain("1 was not taken");
    expect(root.querySelector('td + td, tr a[href="https://nordvik.zendesk.com/1"]')).not.toBeNull();
    expect(failureWords({ code: "source.too-large", detail: { megabytes: "8" } })).toBe(
      "The answer is larger than 8 MB, so it was not read.",
    );
    expect(failureWords({ code: "import.no-text", detail: {} })).toBe("There is no text in it.");
  });

  it("asks what happens to its articles before it goes", async () => {
    replies.set("source.list", [sourceOf({ articles: 8, macros: 2 })]);
    const root = await open();
    await press(root, "Remove…");
    expect(names()).not.toContain("source.remove");
    await press(root, "Keep all 10 as they are now");
    expect(last("source.remove")).toEqual({ id: "s1", articles: "keep" });
  });

  it("under a team file keeps its settings shut, and still lets this computer in", async () => {
    status.value = ruled;
    replies.set("source.list", [sourceOf({}, { state: "new" }, { auth: "token" })]);
    const root = await open();
    expect(labelled(root, "Address").readOnly).toBe(true);
    expect(labelled(root, "Token").readOnly).toBe(false);
    expect(root.textContent).not.toContain("Remove this source");
  });
});

describe("adding a source", () => {
  it("offers every kind as a card, files among them", async () => {
    const root = await mount(<AddSourcePage kind={null} />);
    const cards = [...root.querySelectorAll(".d-cards a")].map((a) => a.getAttribute("href"));
    expect(cards).toEqual(["#knowledge/import", "#knowledge/sources/add/zendesk-guide"]);
  });

  it("asks what the kind asks, says what is missing, and connects", async () => {
    replies.set("source.save", sourceOf({ missing: ["https://nordvik.zendesk.com"] }, { state: "new" }));
    const root = await mount(<AddSourcePage kind="zendesk-guide" />);
    await submit(root);
    expect(root.textContent).toContain("This is needed.");
    expect(names()).not.toContain("source.save");
    await type(labelled(root, "Address"), "nordvik.zendesk.com/hc");
    await submit(root);
    await settle();
    expect(last("source.save")).toMatchObject({
      kind: "zendesk-guide",
      name: "Zendesk Guide, nordvik.zendesk.com",
      answers: { address: "https://nordvik.zendesk.com/hc", macros: "yes" },
      auth: "session",
      tier: null,
    });
    expect(names()).not.toContain("source.run");
    expect(location.hash).toBe("#knowledge/sources/s1");
  });

  it("asks for an OAuth client only where one signs in with it", () => {
    const fresh = { ...newSource("x", zendesk), answers: { address: "nordvik.zendesk.com" } };
    expect(wrongAnswers(zendesk, fresh)).toEqual({});
    expect(wrongAnswers(zendesk, { ...fresh, auth: "oauth" })).toEqual({ client: "missing" });
    expect(wrongAnswers(zendesk, { ...fresh, answers: { address: "our help centre" } })).toEqual({ address: "address" });
    expect(tidySource(zendesk, { ...fresh, name: " Help " }).name).toBe("Help");
  });
});
