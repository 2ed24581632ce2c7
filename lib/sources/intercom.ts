import * as z from "zod/mini";
import { rows, said } from "./answers.ts";
import { ArticleRow, articleOf, InternalRow, internalOf, MacroRow, macroOf, namesOf } from "./intercom-rows.ts";
import { optionalPart } from "./optional-part.ts";
import type { Pulled, Source, SourceNet } from "./source.ts";
import { type StepTaken, takeStep } from "./steps.ts";

/**
 * Intercom: the articles of the help centre in all their translations, the internal articles and the macros. Written from the
 * vendor's API reference (2.17: Articles, Internal Articles, Help Center, Macros), as it stood in 2026. Its lists tell no
 * removals, so every walk is over everything.
 */
export const intercom: Source = {
  id: "intercom",
  name: "Intercom Articles",
  // Its API takes tokens only: a session reaches nothing but the page's own undocumented calls.
  auths: ["token"],
  asks: [
    { key: "region", kind: "choice", required: false, example: "", choices: ["us", "eu", "au"] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
  ],
  macros: true,
  rate: 3,
  origins: (answers) => [siteOf(answers)],
  authorization: (token) => ({ Authorization: `Bearer ${token.trim()}`, "Intercom-Version": "2.17" }),
  oauth: null,
  pull: (from, net) => {
    const { answers } = from.settings;
    const begin = (): Step[] => [
      { of: "articles", page: 1 },
      { of: "internal_articles", page: 1 },
      ...(answers["macros"] === "no" ? [] : [{ of: "macros", after: null } as const]),
    ];
    return takeStep(from, Step, begin, (step) =>
      step.of === "macros" ? takeMacros(step, siteOf(answers), net) : takePage(step, siteOf(answers), net),
    );
  },
};

const hosts: Record<string, string> = { eu: "https://api.eu.intercom.io", au: "https://api.au.intercom.io" };
const siteOf = (answers: Record<string, string>) => hosts[answers["region"] ?? ""] ?? "https://api.intercom.io";

const Step = z.discriminatedUnion("of", [
  z.object({ of: z.enum(["articles", "internal_articles"]), page: z.number() }),
  z.object({ of: z.literal("macros"), after: z.nullable(z.string()) }),
]);
type Step = z.infer<typeof Step>;
type Taken = StepTaken<Step>;

const count = z.union([z.number(), z.string()]);
const Listing = z.object({
  data: z.array(z.unknown()),
  total_count: z.optional(z.nullable(z.number())),
  pages: z.optional(z.nullable(z.object({ total_pages: z.optional(z.nullable(count)) }))),
});
const MacroPage = z.object({
  data: z.array(z.unknown()),
  pages: z.optional(
    z.nullable(z.object({ next: z.optional(z.nullable(z.object({ starting_after: z.optional(z.nullable(z.string())) }))) })),
  ),
});

async function takePage(step: Exclude<Step, { of: "macros" }>, site: string, net: SourceNet): Promise<Taken> {
  const ask = () => net.get(`${site}/${step.of}?page=${step.page}&per_page=50`);
  const { part: answer, failures } =
    step.of === "articles" ? { part: await ask(), failures: [] } : await optionalPart("internal-articles", ask);
  if (answer === null) return { told: { failures }, more: [] };
  const list = said(answer, Listing, step.of);
  const told = step.of === "articles" ? await articles(list.data, site, net) : internals(list.data);
  const more = list.data.length > 0 && step.page < Number(list.pages?.total_pages ?? 1);
  return { told, more: more ? [{ ...step, page: step.page + 1 }] : [] };
}

async function articles(data: unknown[], site: string, net: SourceNet): Promise<Partial<Pulled>> {
  const { rows: found, failures } = rows(data, ArticleRow, "article", (id) => `article-${id}`);
  const names = found.length > 0 ? namesOf(await collections(site, net)) : namesOf([]);
  const told = found.map((row) => articleOf(row, names));
  return { items: told.flatMap(({ items }) => items), gone: told.flatMap(({ gone }) => gone), failures };
}

function internals(data: unknown[]): Partial<Pulled> {
  const { rows: found, failures } = rows(data, InternalRow, "internal article", (id) => `internal-${id}`);
  return { items: found.map(internalOf), failures };
}

/** What articles are filed under; nothing where these credentials may not see it. */
async function collections(site: string, net: SourceNet): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= 50; page++) {
    const { part } = await optionalPart("collections", () => net.get(`${site}/help_center/collections?page=${page}&per_page=150`));
    if (part === null) break;
    const list = said(part, Listing, "collections");
    all.push(...list.data);
    if (list.data.length === 0 || page >= Number(list.pages?.total_pages ?? 1)) break;
  }
  return all;
}

async function takeMacros(step: Extract<Step, { of: "macros" }>, site: string, net: SourceNet): Promise<Taken> {
  const after = step.after === null ? "" : `&starting_after=${encodeURIComponent(step.after)}`;
  const { part, failures } = await optionalPart("macros", () => net.get(`${site}/macros?per_page=50${after}`));
  if (part === null) return { told: { failures }, more: [] };
  const list = said(part, MacroPage, "macros");
  const found = rows(list.data, MacroRow, "macro", (id) => `macro-${id}`);
  const next = list.pages?.next?.starting_after ?? null;
  const more = list.data.length > 0 && next !== null && next !== step.after;
  return { told: { items: found.rows.map(macroOf), failures: found.failures }, more: more ? [{ ...step, after: next }] : [] };
}
