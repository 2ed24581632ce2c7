/** One thing to outline in the page, with what it is called. */
export interface Highlight {
  element: Element;
  label: string;
}

/**
 * Draws over the page while it is taught, in a closed shadow root and without touching anything of the page's. `cover` lies over the
 * page while something is pointed at, so that no press reaches it, not even in a frame.
 */
export function highlights(signal: AbortSignal) {
  const host = document.createElement("footnote-teach");
  const root = host.attachShadow({ mode: "closed" });
  const style = new CSSStyleSheet();
  style.replaceSync(look);
  root.adoptedStyleSheets = [style];
  const cover = document.createElement("div");
  cover.className = "cover";
  cover.tabIndex = -1;
  cover.hidden = true;
  const boxes = document.createElement("div");
  const hint = document.createElement("p");
  hint.setAttribute("role", "status");
  hint.hidden = true;
  root.append(cover, boxes, hint);
  document.documentElement.append(host);
  let shown: Highlight[] = [];
  let pointed: Highlight | null = null;
  let queued = 0;

  const draw = () => {
    queued = 0;
    const all = [...shown.map((h) => box(h, "found")), ...(pointed ? [box(pointed, "under")] : [])];
    boxes.replaceChildren(...all);
  };
  /** Whatever moves in the page moves its outlines, once a frame. */
  const soon = () => {
    if (!queued && (shown.length > 0 || pointed)) queued = requestAnimationFrame(draw);
  };
  addEventListener("scroll", soon, { capture: true, passive: true, signal });
  addEventListener("resize", soon, { signal });
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    cancelAnimationFrame(queued);
    host.remove();
  });

  return {
    host,
    cover,
    /** Says at the top of the page what to do; null takes it away. */
    say(text: string | null) {
      hint.hidden = text === null;
      hint.textContent = text;
    },
    /** Outlines these until others are shown. */
    show(list: Highlight[]) {
      shown = list;
      draw();
    },
    /** Outlines what lies under the pointer. */
    point(highlight: Highlight | null) {
      pointed = highlight;
      draw();
    },
  };
}

function box({ element, label }: Highlight, kind: "found" | "under"): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const outline = document.createElement("div");
  outline.className = `box ${kind}`;
  Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  const name = document.createElement("span");
  // A label above the window's edge would be seen by nobody.
  name.className = top < 22 ? "inside" : "";
  name.textContent = label;
  outline.append(name);
  return outline;
}

/** Below the sidebar's own frame; pixels, because rem follows the page's root. The colours are those of components/ui/tokens.css. */
const look = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483646; pointer-events: none; direction: ltr; color-scheme: light dark; }
.cover { position: absolute; inset: 0; cursor: crosshair; pointer-events: auto; outline: none; }
.box { position: fixed; box-sizing: border-box; border: 2px solid light-dark(#0a5a78, #7cc4de); border-radius: 3px; background: light-dark(rgb(10 90 120 / .07), rgb(124 196 222 / .10)); }
.box.under { border-style: dashed; border-color: light-dark(#7f4a00, #f0b85a); background: light-dark(rgb(207 146 54 / .12), rgb(240 184 90 / .14)); }
span { position: absolute; left: -2px; bottom: 100%; max-width: 320px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; padding: 2px 6px; border-radius: 3px 3px 0 0; background: light-dark(#0a5a78, #7cc4de); color: light-dark(#ffffff, #10191d);
  font: 600 12px/1.4 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
span.inside { bottom: auto; top: 0; border-radius: 0 0 3px 0; }
p { position: absolute; left: 50%; top: 12px; transform: translateX(-50%); margin: 0; max-width: min(560px, 90vw); box-sizing: border-box; padding: 8px 14px; border: 1px solid light-dark(#cf9236, #8f6a26); border-radius: 5px; background: light-dark(#fdf2de, #2d2310); color: light-dark(#182025, #e6ebed); box-shadow: 0 2px 8px light-dark(rgb(16 28 34 / .18), rgb(0 0 0 / .5));
  font: 400 14px/1.45 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
.under span { background: light-dark(#7f4a00, #f0b85a); color: light-dark(#ffffff, #2d2310); }
[hidden] { display: none; }
`;
