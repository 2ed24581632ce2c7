import { FootnoteError } from "../errors.ts";
import type { Article, Tier } from "../knowledge/article.ts";
import type { ImportFile, ImportPreview } from "../knowledge-messages.ts";
import { lazy } from "../language/lazy.ts";
import { openImports } from "../storage/imports.ts";
import { engine } from "./engine.ts";
import { keepAlive } from "./keep-alive.ts";
import { saveArticles } from "./save-articles.ts";

/** How long what was read waits for its import, in ms. */
const hour = 3_600_000;
/** Articles that are stored as one. */
const atOnce = 2000;

/** A database of its own, which a worker that woke for something else does not need. */
const imports = lazy(() => openImports());

/**
 * Reads some files of an import (`part` null: its first) and keeps their articles ready; with the last ones comes what all
 * of them would bring. Throws `import.forgotten` when the part has waited too long.
 */
export function previewFiles(
  files: ImportFile[],
  part: string | null,
  last: boolean,
): Promise<{ part: string; preview: ImportPreview | null }> {
  return keepAlive(
    (async () => {
      const own = part ?? (await begun());
      const { articles, failures } = await engine.parse(files);
      if (!(await imports().add(own, articles, failures))) throw new FootnoteError("import.forgotten");
      return { part: own, preview: last ? await imports().preview(own) : null };
    })(),
  );
}

async function begun(): Promise<string> {
  await imports().removeBefore(Date.now() - hour);
  const part = crypto.randomUUID();
  await imports().begin(part, Date.now());
  return part;
}

/**
 * Stores what was read, each folder with the lead's answer. Throws `import.forgotten`, and `import.unanswered` when a
 * folder has no answer; then nothing is stored. Interrupted, it leaves whole articles only, and doing it again goes on.
 */
export function importPart(part: string, tiers: Record<string, Tier>, brand: string | null) {
  return keepAlive(stored(part, tiers, brand));
}

async function stored(part: string, tiers: Record<string, Tier>, brand: string | null) {
  const preview = await imports().preview(part);
  if (!preview) throw new FootnoteError("import.forgotten");
  if (preview.folders.some(({ folder }) => !Object.hasOwn(tiers, folder))) throw new FootnoteError("import.unanswered");
  const result = { added: 0, changed: 0 };
  let open: Article[] = [];
  const save = async () => {
    const { added, changed } = await saveArticles(open);
    result.added += added;
    result.changed += changed;
    open = [];
  };
  for (let number = 0; ; number++) {
    const rows = await imports().batch(part, number);
    for (const { folder, article } of rows ?? []) open.push(answered(article, tiers[folder] ?? null, brand));
    if (rows === null || open.length >= atOnce) await save();
    if (rows === null) break;
  }
  await imports().remove(part);
  return { ...result, failures: preview.failures };
}

/** The lead's answer goes beside what the article says of itself; the stricter of the two wins. */
function answered(article: Article, tier: Tier | null, brand: string | null): Article {
  return { ...article, claims: { ...article.claims, lead: tier, how: "folder" }, brand: article.brand ?? brand };
}
