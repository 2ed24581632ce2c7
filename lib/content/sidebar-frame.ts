import { browser } from "wxt/browser";
import { frameStyle } from "./frame-style.ts";
import type { GuardNotice } from "./guard-sends.ts";
import { tabIcon, type tabIcons } from "./tab-icons.ts";

type Look = keyof Omit<typeof tabIcons, "mark">;

/** What the background says about the tab and the frame. */
export interface Show {
  open: boolean | null;
  toggle: boolean;
  session: string | null;
  state: Exclude<Look, "blocked">;
  count: number;
}

/** A page that was just loaded hears within this time which ticket is open, ms. */
const young = 1000;

const word = (key: string, substitution = "") => (browser.i18n.getMessage as (key: string, s: string) => string)(key, substitution);

/**
 * The sidebar as a frame of ours inside a closed shadow root: the page can neither read nor address it. It lies over the page and
 * moves nothing in it. `onOpen` tells whether the frame really shows (some pages forbid frames), `onBlocked` asks for another way.
 */
export function sidebarFrame(signal: AbortSignal, onOpen: (open: boolean) => Promise<boolean>, onBlocked: () => void) {
  const host = document.createElement("footnote-sidebar");
  const root = host.attachShadow({ mode: "closed" });
  const style = new CSSStyleSheet();
  style.replaceSync(frameStyle);
  root.adoptedStyleSheets = [style];
  const tab = document.createElement("button");
  tab.type = "button";
  root.append(tab);
  let frame: HTMLIFrameElement | null = null;
  let session: string | null = null;
  /** The session that the frame was opened for; null where none was known, and it follows its tab. */
  let shows: string | null = null;
  /** Opened by the agent before the page was told its session: a frame that opened at once would be loaded anew under the next press. */
  let early: ReturnType<typeof setTimeout> | undefined;
  const born = performance.now();
  let blocked = false;
  let said: HTMLElement | null = null;

  const note = (text: string, role: "alert" | "status"): HTMLElement => {
    const element = document.createElement("p");
    element.className = "note";
    element.setAttribute("role", role);
    element.textContent = text;
    root.append(element);
    return element;
  };
  const draw = (look: Look, count: number) => {
    tab.className = `tab ${look}`;
    tab.replaceChildren(tabIcon("mark"), tabIcon(look));
    if (count > 0) tab.append(Object.assign(document.createElement("b"), { textContent: String(count) }));
    const label = `${word("cs_open")}: ${word(`cs_${look.replace("-", "_")}`, String(count))}`;
    tab.setAttribute("aria-label", label);
    tab.title = label;
  };
  const close = () => {
    frame?.remove();
    frame = null;
    tab.hidden = false;
  };
  const open = () => {
    if (frame || blocked) return;
    frame = document.createElement("iframe");
    frame.title = "Footnote";
    frame.allow = "clipboard-write";
    frame.src = `${(browser.runtime.getURL as (path: string) => string)("/sidebar.html")}#session=${session ?? ""}`;
    shows = session;
    root.append(frame);
    tab.hidden = true;
  };
  const fold = (folded: boolean) => {
    if (!frame) return;
    frame.hidden = folded;
    tab.hidden = !folded;
  };
  const set = (wanted: boolean) => {
    if (wanted && frame?.hidden) return fold(false);
    if (wanted === (frame !== null)) return;
    if (wanted) open();
    else close();
    const opened = frame;
    void onOpen(wanted).then(
      (shown) => {
        // Closed or replaced meanwhile: that it does not show says nothing about the page's policy.
        if (!wanted || shown || signal.aborted || frame !== opened) return;
        blocked = true;
        close();
        draw("blocked", 0);
      },
      () => undefined,
    );
  };
  const settle = (wanted: boolean) => {
    clearTimeout(early);
    early = undefined;
    set(wanted);
  };
  const press = () => {
    if (blocked) return onBlocked();
    const wanted = early === undefined && (frame === null || frame.hidden === true);
    const left = born + young - performance.now();
    if (wanted && session === null && left > 0) early = setTimeout(settle, left, true);
    else settle(wanted);
  };
  // A page's own script could press the tab: only a person's press counts.
  tab.addEventListener("click", (event) => event.isTrusted && press(), { signal });
  addEventListener("keydown", (event) => event.isTrusted && event.altKey && event.shiftKey && event.code === "KeyF" && press(), {
    signal,
    capture: true,
  });
  signal.addEventListener("abort", () => clearTimeout(early));
  draw("reading", 0);
  document.documentElement.append(host);

  return {
    show(state: Show) {
      const moved = state.session !== null && shows !== null && state.session !== shows;
      session = state.session ?? session;
      if (frame) shows ??= session;
      if (early !== undefined && session !== null) settle(true);
      if (!blocked) draw(state.state, state.count);
      // Another ticket has another session: its sidebar starts anew rather than show the last one's draft for a moment.
      if (moved && frame) {
        close();
        open();
      }
      if (state.toggle) set(frame === null);
      else if (state.open !== null) set(state.open);
    },
    /** Folds to the tab when it lies over what the agent needs next, such as the send button; nothing in the page moves. */
    stepAside(needed: Element | null) {
      if (!frame || frame.hidden || !needed) return;
      const ours = frame.getBoundingClientRect();
      const theirs = needed.getBoundingClientRect();
      if (theirs.width > 0 && theirs.right > ours.left && theirs.left < ours.right) fold(true);
    },
    /** Comes back after it stepped aside. */
    comeBack: () => fold(false),
    /** Says in the page what the guard did; which words are wrong stands in the sidebar alone. Null takes it away. */
    notice(notice: GuardNotice | null) {
      said?.remove();
      said = notice && note(noticeText(notice), "alert");
    },
    /** The extension was updated under the page: nothing works here until it is loaded again. */
    orphaned() {
      close();
      tab.hidden = true;
      note(orphanedText, "status");
    },
  };
}

function noticeText(notice: GuardNotice): string {
  if (notice.kind !== "stopped") return word(`cs_guard_${notice.kind}`);
  const kinds = notice.classes.map((kind) => word(`cs_kind_${kind.replaceAll("-", "_")}`) || kind);
  return word("cs_guard_stopped", kinds.join(", "));
}

// Read while there still is an extension to read it from.
const orphanedText = word("cs_updated");
