import type { Article } from "../knowledge/article.ts";
import { normalise } from "../language/normalise.ts";
import type { SourceItem } from "../source-item.ts";
import type { SourceFailure } from "../source-settings.ts";
import { attempt } from "./attempt.ts";
import { breathe } from "./breathe.ts";
import { isoDate, webAddress } from "./entry.ts";
import type { ReadDeps } from "./file-format.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { withoutInlineHtml } from "./inline-html.ts";
import { readPage } from "./read-page.ts";
import { readText } from "./read-text.ts";
import { tidyMarkdown } from "./tidy-markdown.ts";
import { visiblePart } from "./visible-part.ts";

/** Items of one source to read. `brand` is for those that name none, `now` an ISO date for the failures. */
export interface ReadItems {
  source: string;
  brand: string | null;
  items: SourceItem[];
  now: string;
}

/** Articles of a connected source's items, under `<source>/<item>`; what could not be taken is named with its code. */
export async function readItems(
  { source, brand, items, now }: ReadItems,
  deps: Pick<ReadDeps, "parseHtml">,
): Promise<{ articles: Article[]; failures: SourceFailure[] }> {
  const failures: SourceFailure[] = [];
  const taken = new Map<string, Article>();
  for (const [at, item] of items.entries()) {
    await breathe(at);
    const fail = (code: string, detail: Record<string, string> = {}) =>
      failures.push({ item: item.id, url: webAddress(item.url), code, detail, at: now });
    const first = taken.get(`${source}/${item.id}`);
    if (first) fail("import.duplicate", { first: first.title });
    else if (item.body.length > largestBody) fail("import.too-large");
    else {
      const article = attempt(() => readItem(item, source, brand, deps));
      if (article === null) fail("import.broken");
      else if (article.body === "") fail("import.no-text");
      else taken.set(article.id, article);
    }
  }
  return { articles: [...taken.values()], failures };
}

/** HTML of one item that is parsed at all, in characters; text alone is cut, not refused. */
const largestBody = 8 * 1024 * 1024;

interface Found {
  body: string;
  hidden: string[];
  /** What the page itself says. */
  title: string | null;
  url: string | null;
  locale: string | null;
}

function readItem(item: SourceItem, source: string, brand: string | null, deps: Pick<ReadDeps, "parseHtml">): Article {
  const { body, hidden, title, url, locale } = bodyOf(item, deps);
  return {
    ...readText({ title: item.title.trim() || title, otherwise: item.id, body, locale: item.locale ?? locale, hidden }),
    id: `${source}/${item.id}`,
    kind: item.kind,
    summary: item.summary ? normalise(item.summary) || null : null,
    brand: item.brand ?? brand,
    tier: item.tier ?? "internal",
    tellable: "no",
    revision: 1,
    url: webAddress(item.url) ?? url,
    product: item.product,
    owner: item.owner,
    updated: isoDate(item.updated),
    reviewed: isoDate(item.reviewed),
    needs: [],
    source,
    section: item.section,
    labels: item.labels,
    group: item.group,
    claims: { source: item.tier, says: item.tier === null ? null : item.says, lead: null, how: null },
    tierBecause: item.tier === null ? "unlabelled" : "source",
    tierDetail: item.tier === null ? null : item.says,
    quarantined: null,
  };
}

function bodyOf({ format, body, url }: SourceItem, deps: Pick<ReadDeps, "parseHtml">): Found {
  const nothing = { hidden: [], title: null, url: null, locale: null };
  if (format === "text") return { ...nothing, body };
  if (format === "markdown") {
    const { text, hidden } = withoutInlineHtml(body);
    return { ...nothing, body: tidyMarkdown(text, { wrapped: true }), hidden };
  }
  if (format === "page") return readPage(deps.parseHtml(body), webAddress(url));
  const { root, hidden } = visiblePart(deps.parseHtml(body));
  return { ...nothing, body: root ? htmlToMarkdown(root, webAddress(url)) : "", hidden };
}
