import { createEngine } from "../engine.ts";
import { inUse } from "./in-use.ts";
import { keepAlive } from "./keep-alive.ts";
import { storage } from "./storage.ts";

const made = createEngine({ revision: storage.articles.revision, since: storage.articles.since, articles: inUse });

/** The search engine over the stored knowledge; opened again by itself after it was stopped. Building it keeps the worker alive. */
export const engine: typeof made = { ...made, warm: () => keepAlive(made.warm()) };
