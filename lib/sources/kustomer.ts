import * as z from "zod/mini";
import { address, onSite } from "./address.ts";
import { rows, said } from "./answers.ts";
import { codes } from "./item.ts";
import { ArticleRow, internalOf, publicOf, ShortcutRow, shortcutOf, VersionRow } from "./kustomer-rows.ts";
import { optionalPart } from "./optional-part.ts";
import type { Pulled, PullFrom, Source, SourceNet } from "./source.ts";
import { type StepTaken, takeStep } from "./steps.ts";

/**
 * Kustomer: the articles of its knowledge bases and its shortcuts. Written from the vendor's reference (Knowledge base:
 * articles, public articles, versions; Settings: shortcuts), as it stood in 2026; the shape of a version is not verified. What
 * customers may read comes the way that customers read it, so nothing becomes public that is not published; the rest is
 * internal. Its lists tell no removals, so every walk is over everything.
 */
export const kustomer: Source = {
  id: "kustomer",
  name: "Kustomer knowledge base",
  auths: ["token", "none"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://ostrel.kustomerapp.com", choices: [] },
    { key: "bases", kind: "text", required: false, example: "5f0c2b7e9d1a4c0013a6b8e2", choices: [] },
    { key: "locales", kind: "text", required: false, example: "en_us, sv_se", choices: [] },
    { key: "site", kind: "address", required: false, example: "https://help.ostrel.example", choices: [] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
  ],
  macros: true,
  rate: 4,
  origins: (answers) => [siteOf(answers)],
  authorization: (token) => ({ Authorization: `Bearer ${token.trim()}` }),
  oauth: null,
  pull: (from, net) =>
    takeStep(
      from,
      Step,
      () => begin(from),
      (step) => take(step, from.settings.answers, net),
    ),
};

/** Its API has a host of its own beside the one where agents work. */
function siteOf(answers: Record<string, string>): string {
  const { origin } = address(answers["address"]);
  return origin.replace(/^https:\/\/([\w-]+)\.kustomerapp\.com$/i, (whole, org: string) =>
    org === "api" ? whole : `https://${org}.api.kustomerapp.com`,
  );
}

const Step = z.discriminatedUnion("of", [
  z.object({ of: z.literal("public"), path: z.string(), locale: z.nullable(z.string()) }),
  z.object({ of: z.literal("internal"), path: z.string() }),
  z.object({ of: z.literal("shortcuts"), path: z.string() }),
]);
type Step = z.infer<typeof Step>;
type Taken = StepTaken<Step>;

const Listing = z.object({
  data: z.array(z.unknown()),
  links: z.optional(z.nullable(z.object({ next: z.optional(z.nullable(z.string())) }))),
});

function begin({ settings: { auth, answers } }: PullFrom): Step[] {
  const shown = orNone(codes(answers["bases"])).flatMap((base) =>
    orNone(codes(answers["locales"])).map((locale): Step => {
      const query = [base && `knowledgeBaseId=${encodeURIComponent(base)}`, locale && `lang=${encodeURIComponent(locale)}`].filter(Boolean);
      return { of: "public", path: `/p/v3/kb/articles?${[...query, "page=1", "pageSize=100"].join("&")}`, locale };
    }),
  );
  if (auth === "none") return shown;
  const own: Step[] = [{ of: "internal", path: "/v3/kb/articles?page=1&pageSize=100" }];
  return [
    ...shown,
    ...own,
    ...(answers["macros"] === "no" ? [] : [{ of: "shortcuts", path: "/v1/shortcuts?page=1&pageSize=100" } as const]),
  ];
}

const orNone = (list: string[]): (string | null)[] => (list.length > 0 ? list : [null]);

async function take(step: Step, answers: Record<string, string>, net: SourceNet): Promise<Taken> {
  const site = siteOf(answers);
  const ask = () => net.get(`${site}${step.path}`);
  const { part, failures } =
    step.of === "public"
      ? { part: await ask(), failures: [] }
      : await optionalPart(step.of === "shortcuts" ? "shortcuts" : "internal-articles", ask);
  if (part === null) return { told: { failures }, more: [] };
  const list = said(part, Listing, step.of === "shortcuts" ? "shortcuts" : "articles");
  const next = list.links?.next ? onSite(site, list.links.next)?.slice(site.length) : null;
  const more = next && next !== step.path && list.data.length > 0 ? [{ ...step, path: next }] : [];
  if (step.of === "shortcuts") return { told: shortcuts(list.data), more };
  return { told: step.of === "public" ? shown(list.data, step.locale, answers) : await internals(list.data, site, net), more };
}

function shortcuts(data: unknown[]): Partial<Pulled> {
  const { rows: found, failures } = rows(data, ShortcutRow, "shortcut", (id) => `shortcut-${id}`);
  const there = found.filter(({ attributes }) => attributes.deleted !== true);
  const gone = found.filter((row) => !there.includes(row)).map(({ id }) => `shortcut-${id}`);
  return { items: there.flatMap((row) => shortcutOf(row) ?? []), gone, failures };
}

function shown(data: unknown[], locale: string | null, answers: Record<string, string>): Partial<Pulled> {
  const help = answers["site"]?.trim() ? address(answers["site"]).origin : null;
  const { rows: found, failures } = rows(data, ArticleRow, "article", (id) => (locale ? `article-${id}/${locale}` : `article-${id}`));
  return { items: found.flatMap((row) => publicOf(row, locale, help) ?? []), failures };
}

/** Only those that are for agents; of an article that says no scope nobody knows that it is for customers. */
async function internals(data: unknown[], site: string, net: SourceNet): Promise<Partial<Pulled>> {
  const { rows: found, failures } = rows(data, ArticleRow, "article", (id) => `article-${id}`);
  const told = { items: [] as Pulled["items"], failures: [...failures] as Pulled["failures"] };
  for (const row of found) {
    if (row.attributes.scope === "public" || row.attributes.deleted === true) continue;
    const held = typeof row.attributes.htmlBody === "string";
    const versions = held ? { rows: [], failures: [] } : await versionsOf(row.id, site, net);
    told.items.push(...internalOf(row, versions.rows));
    told.failures.push(...versions.failures);
  }
  return told;
}

/** The texts of one article; one that has none, or others than they should be, does not stop the walk. */
async function versionsOf(id: string, site: string, net: SourceNet) {
  const item = `article-${id}`;
  const place = `${site}/v1/kb/articles/${encodeURIComponent(id)}/versions?page=1&pageSize=100`;
  const { part, failures } = await optionalPart(item, () => net.get(place));
  if (part === null) return { rows: [], failures };
  const list = Listing.safeParse(said(part, z.unknown(), "versions"));
  if (list.success) return rows(list.data.data, VersionRow, "version", () => item);
  return { rows: [], failures: [{ item, url: null, code: "source.row", detail: { what: "article" } }] };
}
