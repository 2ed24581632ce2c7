import { browser } from "wxt/browser";
import { send } from "./bus.ts";
import type { EngineCalls } from "./engine-core.ts";
import { createEngineWorker } from "./engine-worker.ts";
import type { ImportFile } from "./messages.ts";
import { parseFiles } from "./sources/files.ts";

/** What parsing files yields. */
export type Parsed = ReturnType<typeof parseFiles>;

/** The way to the engine, which differs by browser. */
export interface EngineDoor {
  load(data: EngineCalls["load"]["data"]): Promise<EngineCalls["load"]["answer"]>;
  search(data: EngineCalls["search"]["data"]): Promise<EngineCalls["search"]["answer"]>;
  parse(files: ImportFile[]): Promise<Parsed>;
  stop(): Promise<void>;
}

/** The engine's Worker and the DOMParser of the page this runs in. */
export function createWorkerDoor(): EngineDoor {
  const worker = createEngineWorker(() => new Worker(browser.runtime.getURL("/engine-worker.js"), { name: "footnote-engine" }));
  worker.start();
  const parser = new DOMParser();
  return {
    load: (data) => worker.call("load", data),
    search: (data) => worker.call("search", data),
    parse: async (files) => parseFiles(files, { parseHtml: (html) => parser.parseFromString(html, "text/html") }),
    stop: async () => worker.stop(),
  };
}

/** The engine in an offscreen document: a service worker has neither Worker nor DOMParser. */
export function createOffscreenDoor(): EngineDoor {
  let opening: Promise<void> | null = null;
  const opened = () => {
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  };
  return {
    load: async (data) => {
      await opened();
      return send("engine.load", data);
    },
    search: async (data) => {
      await opened();
      return send("engine.search", data);
    },
    parse: async (files) => {
      await opened();
      return send("engine.parse", { files });
    },
    stop: async () => {
      if (await isOpen()) await browser.offscreen.closeDocument();
    },
  };
}

async function isOpen(): Promise<boolean> {
  const found = await browser.runtime.getContexts({
    contextTypes: ["OFFSCREEN_DOCUMENT"],
    documentUrls: [browser.runtime.getURL("/engine.html")],
  });
  return found.length > 0;
}

/** Resolves once the page has loaded, which is after its handlers stand. */
async function open(): Promise<void> {
  if (await isOpen()) return;
  try {
    await browser.offscreen.createDocument({
      url: "/engine.html",
      reasons: ["WORKERS"],
      justification: "Searches the team's knowledge base off the main thread.",
    });
  } catch (cause) {
    // A document may be left opening from before the service worker's restart; then there is nothing to do.
    if (!(await isOpen())) throw cause;
  }
}
