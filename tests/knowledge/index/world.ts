import fc from "fast-check";
import type { Article } from "../../../lib/knowledge/article.ts";
import type { IndexFiles } from "../../../lib/knowledge/index/index-files.ts";
import type { IndexReader } from "../../../lib/knowledge/index/reader.ts";
import { articleOf } from "../article-maker.ts";

/** Words enough for articles to differ and to share. */
const vocabulary = ["return", "returns", "parcel", "refund", "lamp", "filter", "warranty", "Größe", "paket", "retur", "e-mail", "30"];
const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...vocabulary), { minLength: min, maxLength: max }).map((list) => list.join(" "));

/** An article out of a small world, under one of a few ids. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    title: words(1, 3),
    body: fc.oneof(
      words(0, 12),
      fc.tuple(words(1, 60), words(1, 60)).map(([one, other]) => `${one}.\n\n## ${other}\n\n${one} ${other}.`),
    ),
    summary: fc.option(words(1, 4)),
    locale: fc.constantFrom("en", "sv", "en-GB"),
    tier: fc.constantFrom("public" as const, "internal" as const),
    product: fc.option(fc.constantFrom("lamp", "filter")),
    labels: fc.array(fc.constantFrom("returns", "lamp"), { maxLength: 2 }),
  })
  .map(articleOf);

/** Everything a reader says about what is in force, without the numbers that differ by how it was built. */
export function told({ languages }: IndexReader): unknown {
  const all = languages.map(({ language, segments }) => {
    const articles = segments.flatMap((s) =>
      Array.from({ length: s.articles }, (_, n) => n)
        .filter((n) => s.live[n])
        .map((n) => ({
          ...s.facts(n),
          group: s.groups[s.groupOf[n] as number],
          lengths: (["title", "summary", "label"] as const).map((f) => s.lengths(f)[n]),
          words: Object.fromEntries((["title", "summary", "label"] as const).map((f) => [f, counts(s, f, n)])),
          passages: Array.from({ length: (s.firstPassage[n + 1] as number) - (s.firstPassage[n] as number) }, (_, i) => {
            const p = (s.firstPassage[n] as number) + i;
            return {
              passage: s.passage(p),
              article: s.facts(s.articleOf[p] as number).id,
              heading: counts(s, "heading", p),
              body: counts(s, "body", p),
              lengths: [s.lengths("heading")[p], s.lengths("body")[p]],
              sequence: Array.from(s.sequence(p, "body"), s.word),
            };
          }),
        })),
    );
    return { language, articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)) };
  });
  return all.filter((l) => l.articles.length > 0).sort((a, b) => (a.language < b.language ? -1 : 1));
}

type Part = IndexReader["languages"][number]["segments"][number];

function counts(segment: Part, field: Parameters<Part["postings"]>[1], doc: number): Record<string, number> {
  const found: [string, number][] = [];
  for (let word = 0; word < segment.words; word++) {
    const { docs, freqs } = segment.postings(word, field);
    const at = docs.indexOf(doc);
    if (at >= 0) found.push([segment.word(word), freqs[at] as number]);
  }
  return Object.fromEntries(found.sort());
}

/** Files that stop the world before the n-th change to them: what was written until then is there, half of the present write too. */
export function breakingFiles(held: Map<string, Uint8Array>, inner: IndexFiles, steps: number, error: Error): IndexFiles {
  let left = steps;
  const stepped = async (work: () => Promise<void>, half: () => void) => {
    if (left-- > 0) return work();
    half();
    throw error;
  };
  return {
    ...inner,
    write: (name, parts) =>
      stepped(
        () => inner.write(name, parts),
        () => held.set(name, (parts[0] ?? new Uint8Array(0)).slice(0, 40)),
      ),
    remove: (name) =>
      stepped(
        () => inner.remove(name),
        () => undefined,
      ),
  };
}
