// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

vi.mock("wxt/browser", () => ({
  browser: { runtime: { getURL: () => "about:blank" }, i18n: { getMessage: (key: string) => key } },
}));
const { sidebarFrame } = await import("../../lib/content/sidebar-frame.ts");

const still = { open: null, toggle: false, session: null, state: "reading" as const, count: 0 };
let stop: AbortController;
let root: ShadowRoot;
let sidebar: ReturnType<typeof sidebarFrame>;

const frames = () => [...root.querySelectorAll("section")] as unknown as HTMLIFrameElement[];
const session = () => frames()[0]?.src.split("#session=")[1];
/** A person's press of the shortcut. */
function press(): void {
  const event = new KeyboardEvent("keydown", { code: "KeyF", altKey: true, shiftKey: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  window.dispatchEvent(event);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  // Nothing loads here: what stands for the frame is no frame.
  const create = document.createElement.bind(document);
  vi.spyOn(document, "createElement").mockImplementation((name: string) => create(name === "iframe" ? "section" : name));
  sidebar = sidebarFrame(
    stop.signal,
    async () => true,
    () => undefined,
  );
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.documentElement.querySelector("footnote-sidebar")?.remove();
});

describe("a sidebar that is opened before the page was told its ticket", () => {
  it("opens once, with the session, as soon as that is known", () => {
    press();
    expect(frames()).toHaveLength(0);
    sidebar.show({ ...still, session: "one" });
    expect(session()).toBe("one");
  });

  it("is the same frame when the background opens it too", () => {
    press();
    sidebar.show({ ...still, session: "one", open: true });
    const [frame] = frames();
    sidebar.show({ ...still, session: "one", open: true });
    expect(frames()).toEqual([frame]);
  });

  it("opens without one where no ticket is told, and stays when one is", () => {
    press();
    vi.advanceTimersByTime(2000);
    const [frame] = frames();
    expect(session()).toBe("");
    sidebar.show({ ...still, session: "one" });
    expect(frames()).toEqual([frame]);
  });

  it("stays shut when the shortcut is pressed again", () => {
    press();
    press();
    vi.advanceTimersByTime(2000);
    expect(frames()).toHaveLength(0);
  });
});

describe("an open sidebar", () => {
  it("is told of changes of its ticket and is never loaded anew for them", () => {
    sidebar.show({ ...still, session: "one", open: true });
    const [frame] = frames();
    sidebar.show({ ...still, session: "one", count: 2 });
    expect(frames()).toEqual([frame]);
  });

  it("starts anew for another ticket", () => {
    sidebar.show({ ...still, session: "one", open: true });
    const [frame] = frames();
    sidebar.show({ ...still, session: "two" });
    expect(frames()).toHaveLength(1);
    expect(frames()[0]).not.toBe(frame);
    expect(session()).toBe("two");
  });

  it("shuts at the shortcut", () => {
    sidebar.show({ ...still, session: "one", open: true });
    press();
    expect(frames()).toHaveLength(0);
  });
});
