// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { highlights } from "../../lib/content/highlight.ts";
import { elementUnder, pickElement, wider } from "../../lib/content/pick-element.ts";

let stop = new AbortController();
let drawn: ReturnType<typeof highlights>;

/** As a person's press or, with `trusted` false, as a page's script makes one. */
function fire(type: string, init: { key?: string; trusted?: boolean } = {}): Event {
  const event = init.key
    ? new KeyboardEvent(type, { key: init.key, bubbles: true, cancelable: true })
    : new MouseEvent(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, "isTrusted", { value: init.trusted !== false });
  document.body.dispatchEvent(event);
  return event;
}

function page(): HTMLElement {
  stop = new AbortController();
  document.body.innerHTML = '<main><article><p id="text">Hello</p></article></main>';
  const text = document.getElementById("text") as HTMLElement;
  document.elementsFromPoint = () => [drawn.host, text, text.parentElement as Element];
  drawn = highlights(stop.signal);
  return text;
}

afterEach(() => stop.abort());

describe("pointing at an element", () => {
  it("picks what lies under the pointer, and the page hears nothing of the press", async () => {
    const text = page();
    const heard = vi.fn();
    document.body.addEventListener("click", heard);
    const picked = pickElement(drawn, "Thread", "Click it", stop.signal);
    fire("pointermove");
    const click = fire("click");
    expect(await picked).toBe(text);
    expect(heard).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(true);
  });

  it("widens with the arrow up and comes back with the arrow down", async () => {
    const text = page();
    const picked = pickElement(drawn, "Thread", "Click it", stop.signal);
    fire("pointermove");
    for (const key of ["ArrowUp", "ArrowUp", "ArrowDown"]) fire("keydown", { key });
    fire("keydown", { key: "Enter" });
    expect(await picked).toBe(text.parentElement);
  });

  it("yields nothing after Escape", async () => {
    page();
    const picked = pickElement(drawn, "Thread", "Click it", stop.signal);
    fire("pointermove");
    fire("keydown", { key: "Escape" });
    expect(await picked).toBeNull();
  });

  it("is deaf to presses and keys that the page's own script makes", async () => {
    const text = page();
    const picked = pickElement(drawn, "Thread", "Click it", stop.signal);
    fire("pointermove");
    fire("click", { trusted: false });
    fire("keydown", { key: "Escape", trusted: false });
    fire("keydown", { key: "Enter" });
    expect(await picked).toBe(text);
  });

  it("sees through its own cover", () => {
    const text = page();
    expect(elementUnder(1, 1, drawn.host)).toBe(text);
  });

  it("never widens beyond the body", () => {
    page();
    expect(wider([document.body])).toEqual([document.body]);
  });
});
