import { FootnoteError } from "../errors.ts";
import { withoutElements } from "../html-parts.ts";
import type { SourceItem } from "../source-item.ts";
import { day, item, path as sectionPath } from "./item.ts";
import { type PageHead, readHead } from "./page-head.ts";
import type { Answer, Pulled, SourceNet } from "./source.ts";
import { pathOn } from "./web-scope.ts";

/** Characters of a page that are taken at all. */
const largestBody = 8 * 1024 * 1024;

/** What looking at one page has brought. `at` is where it was found in the end. */
export interface Looked {
  at: string;
  item: SourceItem | null;
  unchanged: boolean;
  failure: Pulled["failures"][number] | null;
  head: PageHead | null;
}

/** What is wrong with one page only, and not with the site. */
const ofOnePage = new Set([
  "source.signed-out",
  "source.forbidden",
  "source.gone",
  "source.failed",
  "source.too-large",
  "source.redirected",
]);

/** A page whose own program is broken stays so; a site that is overloaded, or behind a gateway that is, comes back. */
function isOfOnePage({ code, detail }: FootnoteError): boolean {
  return ofOnePage.has(code) || (code === "source.busy" && detail["status"] === "500");
}

/** Looks at one page. Login walls, other sites and files are failures, never articles. Throws what concerns the whole site. */
export async function lookAt(
  path: string,
  changed: string | null,
  { origin, conditional }: { origin: string; conditional: boolean },
  net: SourceNet,
): Promise<Looked> {
  const url = `${origin}${path}`;
  const failed = (code: string, detail: Record<string, string> = {}): Looked => ({
    ...nothing(path),
    failure: { item: path, url, code, detail },
  });
  try {
    const answer = await net.get(url, { accept: "text/html", conditional });
    if (answer.unchanged) return { ...nothing(path), unchanged: true };
    const at = pathOn(origin, answer.url);
    if (at === null) return failed("source.left-site", { host: new URL(answer.url).host });
    if (!/html/i.test(answer.header("content-type") ?? "html")) return failed("source.not-a-page");
    if (answer.text.length > largestBody) return failed("source.too-large", { megabytes: `${largestBody / 1024 / 1024}` });
    const head = readHead(answer.text, answer.url);
    if (isWall(head, answer, path, at)) return failed("source.login-wall");
    return { ...nothing(at), head, item: itemOf(head, answer, at, changed) };
  } catch (error) {
    if (error instanceof FootnoteError && isOfOnePage(error)) return failed(error.code, error.detail);
    throw error;
  }
}

const nothing = (at: string): Looked => ({ at, item: null, unchanged: false, failure: null, head: null });

/** As many characters are looked at for words: a door has them in the beginning, if any. */
const most = 2_000_000;

/** A page that led to a login page, or that shows a password field and hardly anything else: many a page has one in its menu. */
function isWall(head: PageHead, { text }: Answer, asked: string, at: string): boolean {
  const door = /(?:^|[/_-])(?:log-?in|sign-?in|sso|auth(?:enticate)?|session\/new)(?:[/?.]|$)/i;
  if (at !== asked && door.test(at) && !door.test(asked)) return true;
  if (!head.login) return false;
  const words = withoutElements(text.slice(0, most), ["script", "style"], " ").replace(/<[^<>]*>/g, " ");
  return words.replace(/\s+/g, " ").length < 1_500;
}

function itemOf(head: PageHead, answer: Answer, at: string, changed: string | null): SourceItem {
  const others = head.alternates.filter(({ locale }) => locale.toLowerCase() !== "x-default");
  const own = others.find(({ url }) => new URL(url).pathname === new URL(answer.url).pathname);
  const all = [...new Set([...others.map(({ url }) => new URL(url).pathname), new URL(answer.url).pathname])].sort();
  return item({
    id: at,
    kind: "article",
    title: head.title,
    body: answer.text,
    format: "page",
    locale: head.lang ?? own?.locale ?? null,
    group: others.length > 0 ? (all[0] ?? null) : null,
    section: sectionPath(...at.replace(/\?.*$/, "").split("/").slice(1, -1).map(readable)),
    url: `${new URL(answer.url).origin}${at}`,
    updated: day(changed) ?? day(head.changed) ?? day(answer.header("last-modified")),
    // Where it stands says nothing of whom it is for: a page may be open by mistake. The lead answers for the whole source.
    tier: null,
    says: head.noindex ? "web page, hidden from search engines" : "web page",
  });
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
