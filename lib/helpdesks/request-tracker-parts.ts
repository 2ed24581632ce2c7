import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";
import { at, type Listing, listPage, type Part, pagesAfter, perPage } from "./request-tracker-rest.ts";

/** Bytes of a page of parts that are fetched in one call; above it each body is fetched by itself, and files not at all. */
const together = 2_000_000;

/** A part that holds what its writer wrote. */
export const isBody = (p: Part) => /^text\/(?:plain|html)/.test(p.ContentType) && !p.Filename;

/** The parts of these transactions, each list by its transaction's id: text parts with their content, files by name only. `opening` spares a wait. */
export async function bodies(page: Page, wanted: Set<string>, opening?: Listing<Part>): Promise<Map<string, Part[]>> {
  const isWanted = (p: Part) => wanted.has(p.TransactionId) && !p.ContentType.startsWith("multipart/");
  const pages = await sizesOf(page, wanted, opening ?? (await openingParts(page)));
  const read = await Promise.all(
    pages.map(async ({ n, parts }) => {
      const texts = parts.filter((p) => isWanted(p) && isBody(p));
      if (texts.length === 0) return [];
      const total = parts.reduce((sum, p) => sum + Number(p.ContentLength ?? 0), 0);
      return total <= together ? all(texts, await contents(page, n)) : oneByOne(page, texts);
    }),
  );
  const content = new Map(read.flat().map((p) => [p.id, p.Content ?? ""]));
  const sizes = pages.flatMap(({ parts }) => parts);
  return Map.groupBy(
    sizes.filter(isWanted).map((p) => ({ ...p, Content: content.get(p.id) ?? "" })),
    (p) => p.TransactionId,
  );
}

/** A text that is said to be there and does not come is no empty message. */
function all(texts: Part[], found: Part[]): Part[] {
  const ids = new Set(found.map((p) => p.id));
  if (!texts.every((p) => ids.has(p.id))) throw new FootnoteError("helpdesk.request-tracker.message.body");
  return found;
}

interface PageOfParts {
  /** Counted from 1. */
  n: number;
  parts: Part[];
}

/** The first page of the ticket's parts, without content. */
export const openingParts = (page: Page) => partsOn(page, 1);

const partsOn = (page: Page, n: number) =>
  page.call<Listing<Part>>(listPage(page, `/ticket/${page.ticket}/attachments?fields=ContentType,TransactionId,Filename,ContentLength`, n));

/** The pages of the ticket's parts that hold these transactions' ones, without content. A long ticket has most of them elsewhere. */
async function sizesOf(page: Page, wanted: Set<string>, opening: Listing<Part>): Promise<PageOfParts[]> {
  const one = (n: number) => partsOn(page, n);
  if (opening.pages === undefined) {
    const rest = await pagesAfter(opening, one);
    return [opening, ...rest].map(({ items }, i) => ({ n: i + 1, parts: items }));
  }
  // Parts are numbered as their transactions are. The last one of a page may go on behind it.
  const goesOn = opening.items.at(-1)?.TransactionId;
  const whole = new Set(opening.items.map((p) => p.TransactionId).filter((id) => id !== goesOn));
  const oldest = Math.min(...[...wanted].filter((id) => !whole.has(id)).map(Number));
  const found: PageOfParts[] = [];
  // A mail has two texts as a rule; one page more shows that what is before it is older.
  const atOnce = Math.ceil((wanted.size * 2) / perPage) + 1;
  for (let last = opening.pages; last > 1 && oldest !== Number.POSITIVE_INFINITY; last -= atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, last - 1) }, (_, i) => last - i).reverse();
    found.unshift(...(await Promise.all(numbers.map(async (n) => ({ n, parts: (await one(n)).items })))));
    const lowest = found[0]?.parts ?? [];
    // An RT that lists them in another order is read to the end.
    const inOrder = Number(opening.items[0]?.id) < Number(lowest[0]?.id);
    if (inOrder && lowest.every((p) => Number(p.TransactionId) < oldest)) break;
  }
  return [{ n: 1, parts: opening.items }, ...found];
}

/** One page of the ticket's parts, with their content. */
async function contents(page: Page, n: number): Promise<Part[]> {
  const path = `/ticket/${page.ticket}/attachments?fields=ContentType,Content,TransactionId,Filename`;
  return (await page.call<Listing<Part>>(listPage(page, path, n))).items;
}

async function oneByOne(page: Page, parts: Part[]): Promise<Part[]> {
  const texts = parts.filter((p) => Number(p.ContentLength ?? 0) < together);
  return Promise.all(
    texts.map(async (p) => ({ ...p, Content: decode((await page.call<Part>(at(page, `/attachment/${p.id}`))).Content ?? "") })),
  );
}

/** A part fetched by itself comes as base64 of UTF-8, in the list as text. */
function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
}
