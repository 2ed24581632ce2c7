import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { findChromium } from "./find-browser.ts";

/** A browser with Footnote in it. */
export interface Launched {
  context: BrowserContext;
  /** `chrome-extension://…`, without a slash at the end. */
  base: string;
  id: string;
  version: string;
  close: () => Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** Folder of the built extension. */
  extension: string;
  /** A profile folder to keep; empty for a new one that goes with the browser. */
  profile?: string;
  locale?: string;
  viewport?: { width: number; height: number } | null;
}

/** Switches that keep a browser without internet quiet; root has no sandbox to run in. */
const quiet = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-gpu",
];

/** Starts a browser and loads the extension over CDP, the one way that branded Chrome takes too. */
export async function launch({
  headless,
  extension,
  profile = "",
  locale = "en-GB",
  viewport = { width: 1360, height: 860 },
}: LaunchOptions): Promise<Launched> {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    locale,
    viewport,
    args: [...quiet, ...root, `--lang=${locale}`, "--enable-unsafe-extension-debugging"],
    env: { ...process.env, LANGUAGE: locale.replace("-", "_") },
    ignoreDefaultArgs: ["--disable-extensions"],
  });
  const browser = context.browser();
  if (!browser) throw new Error("The browser closed before the extension could be loaded.");
  const cdp = await browser.newBrowserCDPSession();
  const { id } = (await cdp.send("Extensions.loadUnpacked" as never, { path: extension } as never)) as unknown as { id: string };
  return { context, id, base: `chrome-extension://${id}`, version: browser.version(), close: () => context.close() };
}

/**
 * Lets the extension ask for a host without a prompt that nobody could press headless; the page's own *Allow* button must
 * still be pressed, as by a person.
 */
export async function preapprove({ context, id }: Launched, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async ([extension, host]) => {
      const api = chrome as unknown as { developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> } };
      await api.developerPrivate.addHostPermission(extension, host);
    },
    [id, pattern] as const,
  );
  await page.close();
}

/** The sidebar's frame inside a helpdesk page; it stands in a closed shadow root, so only the browser's frame list shows it. */
export async function sidebarFrame(page: Page, base: string, ms: number): Promise<Frame> {
  const ours = (f: Frame) =>
    !f.isDetached() && (f.url().startsWith(`${base}/sidebar.html`) || /^chrome-extension:.*\/sidebar\.html/.test(f.url()));
  // The newest: a page that is being left still lists its old one.
  const find = () => page.frames().findLast(ours);
  const known = find();
  if (known) return known;
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      page.off("framenavigated", look);
    };
    const look = () => {
      const frame = find();
      if (!frame) return;
      end();
      resolve(frame);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error("The sidebar did not open."));
    }, ms);
    page.on("framenavigated", look);
  });
}
