import * as z from "zod/mini";
import { FootnoteError, toProblem } from "../errors.ts";
import { base } from "./address.ts";
import { standing } from "./answers.ts";
import { item, pulled } from "./item.ts";
import { faqOf, readPage } from "./osticket-pages.ts";
import type { Pulled, PullFrom, Source, SourceNet } from "./source.ts";

/**
 * osTicket's knowledge base, of which it has pages and no API: as an agent reads it (with the session), or as everyone does.
 * Written from its source (1.10 to 1.18: include/staff/faq-*.inc.php, include/client/kb-*.inc.php, kb/faq.php). The staff's
 * pages say who may read a FAQ in the staff's own language, so that is taken from the public pages: these list what is
 * published in a public category, and nothing else. There are no changes to ask for, so every walk is over everything.
 */
export const osticketFaq: Source = {
  id: "osticket-faq",
  name: "osTicket FAQ",
  auths: ["session", "none"],
  asks: [{ key: "address", kind: "address", required: true, example: "https://support.ostrel.example", choices: [] }],
  macros: false,
  rate: 2,
  origins: (answers) => [new URL(siteOf(answers)).origin],
  authorization: null,
  oauth: null,
  async pull(from, net) {
    const at = standing(from.cursor, Standing) ?? (await begin(from, net));
    return at.categories.length > 0 ? takeCategory(from, at, net) : takeFaqs(from, at, net);
  },
};

/** It may stand below a path, which goes before that of the page that the lead has copied the address from. */
function siteOf(answers: Record<string, string>): string {
  return base(answers["address"]).replace(/\/(?:scp|kb|index\.php|view\.php|open\.php|tickets\.php|login\.php)(?:\/.*)?$/, "");
}

const Standing = z.object({
  /** Categories that are still to be looked into, and all that were found. */
  categories: z.array(z.string()),
  seen: z.array(z.string()),
  faqs: z.array(z.object({ id: z.string(), section: z.string() })),
  /** What the public pages list. */
  listed: z.array(z.string()),
  /** They were shown to us as to a customer who is signed in: others may see less. */
  signedIn: z.boolean(),
  at: z.number(),
});
type Standing = z.infer<typeof Standing>;
/** FAQs in one pull. */
const size = 10;

async function begin({ settings }: PullFrom, net: SourceNet): Promise<Standing> {
  const site = siteOf(settings.answers);
  const page = readPage((await html(settings.auth === "session" ? `${site}/scp/kb.php` : `${site}/kb/index.php`, net)).text);
  if (page.login) throw new FootnoteError("source.signed-out");
  if (!page.known) throw new FootnoteError("source.shape", { detail: { what: "kb.php" } });
  const faqs = page.faqs.map((id) => ({ id, section: "" }));
  return { categories: page.categories, seen: page.categories, faqs, listed: [], signedIn: false, at: 0 };
}

const html = (url: string, net: SourceNet) => net.get(url, { accept: "text/html" });

async function takeCategory({ settings }: PullFrom, at: Standing, net: SourceNet): Promise<Pulled> {
  const site = siteOf(settings.answers);
  const [category = "", ...rest] = at.categories;
  const open = readPage((await thereOrNone(`${site}/kb/faq.php?cid=${category}`, net)) ?? "");
  const page = settings.auth === "session" ? readPage((await html(`${site}/scp/kb.php?cid=${category}`, net)).text) : open;
  // A session may end in the middle of a walk.
  if (page.login) throw new FootnoteError("source.signed-out");
  const found = page.categories.filter((id) => !at.seen.includes(id));
  const known = new Map(at.faqs.map((faq) => [faq.id, faq]));
  for (const id of page.faqs) known.set(id, { id, section: page.category ?? "" });
  return next({
    ...at,
    categories: [...rest, ...found],
    seen: [...at.seen, ...found],
    faqs: [...known.values()],
    listed: [...new Set([...at.listed, ...open.faqs])],
    signedIn: at.signedIn || open.signedIn,
  });
}

/** The public pages may be closed, or have no such category. */
async function thereOrNone(url: string, net: SourceNet): Promise<string | null> {
  try {
    return (await html(url, net)).text;
  } catch (error) {
    if (["source.gone", "source.forbidden", "source.signed-out", "source.redirected"].includes(toProblem(error).code)) return null;
    throw error;
  }
}

const next = (at: Standing, more: Partial<Pulled> = {}): Pulled => {
  const done = at.categories.length === 0 && at.at >= at.faqs.length;
  return pulled({ ...more, next: done ? null : JSON.stringify(at), total: at.categories.length === 0 ? at.faqs.length : null });
};

async function takeFaqs({ settings }: PullFrom, at: Standing, net: SourceNet): Promise<Pulled> {
  const site = siteOf(settings.answers);
  const staff = settings.auth === "session";
  const told: Pick<Pulled, "items" | "failures"> = { items: [], failures: [] };
  for (const { id, section } of at.faqs.slice(at.at, at.at + size)) {
    const own = `faq-${id}`;
    const url = `${site}/${staff ? "scp" : "kb"}/faq.php?id=${id}`;
    const page = await pageOrFailure(url, own, net, told.failures);
    if (page === null) continue;
    const { tier, says } = permission(at, id, staff);
    const group = { kind: "article", format: "html", section: section || null, group: own, tier, says } as const;
    const shown = `${site}/${tier === "internal" ? "scp" : "kb"}/faq.php?id=${id}`;
    told.items.push(item({ ...group, id: own, title: page.title, body: page.body, url: shown }));
    for (const locale of page.languages) {
      const other = await pageOrFailure(`${url}&kblang=${locale}`, `${own}/${locale}`, net, told.failures);
      if (other)
        told.items.push(
          item({ ...group, id: `${own}/${locale}`, locale: locale.replace("_", "-"), title: other.title, body: other.body, url: shown }),
        );
    }
  }
  return next({ ...at, at: at.at + size }, told);
}

/** Public only what the public pages list for somebody who is not signed in. */
function permission(at: Standing, id: string, staff: boolean) {
  if (!at.listed.includes(id))
    return { tier: staff ? "internal" : "public", says: staff ? "not in the public list" : "public page" } as const;
  return at.signedIn
    ? ({ tier: "authenticated", says: "in the list for customers who are signed in" } as const)
    : ({ tier: "public", says: "in the public list" } as const);
}

async function pageOrFailure(url: string, id: string, net: SourceNet, failures: Pulled["failures"]) {
  const refused = (code: string, detail: Record<string, string> = {}) => {
    failures.push({ item: id, url, code, detail });
    return null;
  };
  try {
    const { text } = await html(url, net);
    if (readPage(text).login) throw new FootnoteError("source.signed-out");
    return faqOf(text) ?? refused("source.row", { what: "FAQ" });
  } catch (error) {
    const { code, detail } = toProblem(error);
    if (code === "source.gone" || code === "source.forbidden" || code === "source.too-large") return refused(code, detail);
    throw error;
  }
}
