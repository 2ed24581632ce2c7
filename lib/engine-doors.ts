import { browser } from "wxt/browser";
import { send } from "./bus.ts";
import type { engineMessages } from "./engine-messages.ts";
import { createEngineReader } from "./engine-reader.ts";
import { createEngineWorker } from "./engine-worker.ts";
import type { Data, Reply } from "./wire.ts";

/** The way to the engine, which differs by browser: a function for each of its messages. */
export type EngineDoor = {
  [N in keyof typeof engineMessages as N extends `engine.${infer Name}` ? Name : never]: (
    data: Data<typeof engineMessages, N>,
  ) => Promise<Reply<typeof engineMessages, N>>;
} & { stop(): Promise<void> };

/** The engine's Worker, and the readers of the page this runs in. */
export function createWorkerDoor(): EngineDoor {
  const worker = createEngineWorker(() => new Worker(browser.runtime.getURL("/engine-worker.js"), { name: "footnote-engine" }));
  worker.start();
  const reader = createEngineReader();
  return {
    open: (data) => worker.call("open", data),
    update: (data) => worker.call("update", data),
    search: (data) => worker.call("search", data),
    radar: (data) => worker.call("radar", data),
    parse: ({ files }) => reader.parse(files),
    read: reader.read,
    stop: async () => {
      reader.stop();
      worker.stop();
    },
  };
}

/** The engine in an offscreen document: a service worker has neither Worker nor DOMParser. */
export function createOffscreenDoor(): EngineDoor {
  let opening: Promise<void> | null = null;
  const opened = () => {
    opening ??= openPage().finally(() => {
      opening = null;
    });
    return opening;
  };
  const over =
    <N extends keyof typeof engineMessages>(name: N) =>
    async (data: Data<typeof engineMessages, N>): Promise<Reply<typeof engineMessages, N>> => {
      await opened();
      return send(name, data);
    };
  return {
    open: over("engine.open"),
    update: over("engine.update"),
    search: over("engine.search"),
    radar: over("engine.radar"),
    parse: over("engine.parse"),
    read: over("engine.read"),
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
async function openPage(): Promise<void> {
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
