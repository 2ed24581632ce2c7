// One measurement in a process of its own: node --expose-gc tests/bench/speed-task.ts TASK DATA FOLDER; its result is JSON on the last line.
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../lib/knowledge/article.ts";
import { memoryFiles } from "../../lib/knowledge/index/index-files.ts";
import { openStoredIndex, type StoredIndex } from "../../lib/knowledge/index/stored-index.ts";
import { search } from "../../lib/knowledge/search.ts";
import { nodeFiles } from "./node-files.ts";
import { questions, recombined, tenThousand } from "./speed-corpus.ts";
import { fts, type Library, miniSearch } from "./speed-libraries.ts";

const [task = "", data = "", folder = ""] = process.argv.slice(2);
const filter = { tiers: ["public" as const], brand: null, locales: ["en"], limit: 12 };

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

async function build(index: StoredIndex, articles: Article[]): Promise<void> {
  const batch = 200;
  for (let at = 0; at < articles.length; at += batch) {
    await index.update({
      fresh: at === 0,
      to: 1,
      changed: articles.slice(at, at + batch),
      removed: [],
      last: at + batch >= articles.length,
    });
  }
}

/** The share of the questions that warms the code up and is not asked again: what was looked up once is remembered. */
const warming = 0.4;

/** Each of the other questions once: the time it took, and the processor's time in this process. */
function ask(run: (n: number) => unknown, count: number): { ms: number[]; cpu: number[] } {
  const first = Math.floor(count * warming);
  for (let n = 0; n < first; n++) run(n);
  const taken = { ms: [] as number[], cpu: [] as number[] };
  for (let n = first; n < count; n++) {
    const [started, used] = [performance.now(), process.cpuUsage()];
    run(n);
    const { user, system } = process.cpuUsage(used);
    taken.ms.push(performance.now() - started);
    taken.cpu.push((user + system) / 1000);
  }
  return taken;
}

const wordsOf = (index: StoredIndex): number =>
  new Set(index.reader().languages.flatMap((l) => l.segments.flatMap((s) => Array.from({ length: s.words }, (_, n) => s.word(n))))).size;

const memory = () => {
  (globalThis as unknown as { gc: () => void }).gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: (heapUsed + arrayBuffers) / 1e6, rss: rss / 1e6 };
};

const grown = (before: ReturnType<typeof memory>) => {
  const after = memory();
  return { held: after.held - before.held, rss: after.rss - before.rss };
};

const onDisk = () => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;

const ours: Record<string, () => Promise<unknown>> = {
  build: async () => {
    const articles = tenThousand(data);
    const index = await openStoredIndex(nodeFiles(folder));
    return { ms: await timed(() => build(index, articles)), ...index.size(), disk: onDisk() };
  },
  large: async () => {
    const index = await openStoredIndex(nodeFiles(folder));
    const ten = tenThousand(data);
    const articles = recombined(ten, 100_000);
    const ms = await timed(() => build(index, articles));
    const small = await openStoredIndex(memoryFiles());
    await build(small, ten);
    return { ms, ...index.size(), words: wordsOf(index), tenWords: wordsOf(small), disk: onDisk() };
  },
  open: async () => {
    const files = nodeFiles(folder);
    return { ms: await timed(() => openStoredIndex(files)) };
  },
  query: async () => {
    const index = await openStoredIndex(nodeFiles(folder));
    const asked = questions(data);
    return ask((n) => search(index.reader(), (asked[n] as (typeof asked)[number]).conversation, filter), asked.length);
  },
  memory: async () => {
    const asked = questions(data);
    const before = memory();
    const index = await openStoredIndex(nodeFiles(folder));
    const opened = grown(before);
    for (const { conversation } of asked.slice(0, 50)) search(index.reader(), conversation, filter);
    return { opened, searched: grown(before), passages: index.size().passages };
  },
  change: async () => {
    const index = await openStoredIndex(nodeFiles(folder));
    const articles = tenThousand(data).slice(0, 25);
    const ms: number[] = [];
    for (const [n, article] of articles.entries()) {
      const changed = [{ ...article, body: `${article.body}\n\nChanged ${n}.` }];
      ms.push(await timed(() => index.update({ fresh: false, to: 10 + n, changed, removed: [], last: true })));
    }
    return { ms };
  },
};

const library = (make: (folder: string) => Library): Record<string, () => Promise<unknown>> => ({
  all: async () => {
    const articles = tenThousand(data);
    const asked = questions(data);
    const before = memory();
    const one = make(folder);
    const built = await timed(() => one.build(articles));
    const held = grown(before);
    const taken = ask((n) => one.search(asked[n]?.text ?? ""), asked.length);
    const changes: number[] = [];
    for (const article of articles.slice(0, 25))
      changes.push(await timed(() => one.change({ ...article, body: `${article.body} Changed.` })));
    one.save();
    return { build: built, ...taken, held, changes };
  },
  open: async () => ({ ms: await timed(() => make(folder).open()) }),
  large: async () => {
    const articles = recombined(tenThousand(data), 100_000);
    const asked = questions(data);
    const before = memory();
    const one = make(folder);
    const built = await timed(() => one.build(articles));
    const held = grown(before);
    return { build: built, held, ...ask((n) => one.search(asked[n]?.text ?? ""), 60) };
  },
});

const mini = library(miniSearch);
const sqlite = library(fts);
const tasks: Record<string, (() => Promise<unknown>) | undefined> = {
  ...ours,
  "minisearch-all": mini["all"],
  "minisearch-open": mini["open"],
  "minisearch-large": mini["large"],
  "fts5-all": sqlite["all"],
  "fts5-open": sqlite["open"],
  "fts5-large": sqlite["large"],
};
mkdirSync(folder, { recursive: true });
const run = tasks[task];
if (!run) throw new Error(`No such task: ${task}`);
console.log(JSON.stringify(await run()));
