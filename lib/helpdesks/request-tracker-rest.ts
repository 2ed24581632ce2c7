import type { Page } from "./helpdesk.ts";

// Request Tracker's REST 2 (5.0.3, seen 2026-11 on the distribution's package). It takes the agent's session cookie and asks for
// no CSRF token. It answers 200 to a change that it refused.

interface Ref {
  id: string;
  Name?: string;
}
export interface Ticket {
  Subject?: string;
  Queue?: Ref;
  Requestor?: Ref[];
  Cc?: Ref[];
  CustomFields?: { name: string; values: string[] }[];
}
export interface Transaction {
  id: string;
  Type: string;
  Created: string;
  Creator: { id: string; Name?: string; RealName?: string; EmailAddress?: string; Privileged?: number | string };
}
export interface Part {
  id: string;
  TransactionId: string;
  ContentType: string;
  Filename?: string;
  ContentLength?: string;
  Content?: string;
}
export interface Listing<T> {
  items: T[];
  count?: number;
  /** How many pages there are (5.0 and later, from its source). */
  pages?: number;
}

/** The logins or addresses of who asks here and of who gets a copy, in lower case: a copy may go to a colleague too. */
export interface Askers {
  requestors: Set<string>;
  copied: Set<string>;
}
export const askersOf = ({ Requestor = [], Cc = [] }: Ticket): Askers => {
  const ids = (list: Ref[]) => new Set(list.map((p) => p.id.toLowerCase()));
  return { requestors: ids(Requestor), copied: ids(Cc) };
};
/** The ticket's custom fields, those without a value too. */
export const fieldsOf = async (page: Page) =>
  (await page.call<Ticket>(at(page, `/ticket/${page.ticket}?fields=Subject`))).CustomFields ?? [];
/** Items of a page. */
export const perPage = 100;
const mostPages = 100;
const rest = "/REST/2.0";
/** RT's web address may have a path in front: what stands before /Ticket/ in this page's own. */
const base = (page: Page) => page.url.pathname.replace(/\/(?:Ticket|REST)\/.*$/, "");
/** A REST 2 path of this page's RT. */
export const at = (page: Page, path: string) => `${base(page)}${rest}${path}`;

/** All items of a paged list, oldest first, at most 10,000. */
export async function list<T>(page: Page, path: string): Promise<T[]> {
  const one = async (n: number) => page.call<Listing<T>>(listPage(page, path, n));
  const opening = await one(1);
  return [opening, ...(await pagesAfter(opening, one))].flatMap((l) => l.items);
}

/** The last items of a paged list, oldest first: those of its last two pages, or all where these are not enough. */
export async function lastOf<T>(page: Page, path: string, enough: (items: T[]) => boolean): Promise<T[]> {
  const one = async (n: number) => page.call<Listing<T>>(listPage(page, path, n));
  const opening = await one(1);
  if (opening.pages !== undefined && opening.pages > 2) {
    const last = (await Promise.all([one(opening.pages - 1), one(opening.pages)])).flatMap((l) => l.items);
    if (enough(last)) return last;
  }
  return [opening, ...(await pagesAfter(opening, one))].flatMap((l) => l.items);
}

/** The pages of a list after its first, in order. */
export async function pagesAfter<T>(opening: Listing<T>, one: (n: number) => Promise<Listing<T>>): Promise<Listing<T>[]> {
  if (opening.items.length < perPage) return [];
  if (opening.pages === undefined) return oneAfterTheOther(one);
  return Promise.all(Array.from({ length: Math.min(opening.pages, mostPages) - 1 }, (_, i) => one(i + 2)));
}

async function oneAfterTheOther<T>(one: (n: number) => Promise<Listing<T>>): Promise<Listing<T>[]> {
  const found: Listing<T>[] = [];
  for (let n = 2; n <= mostPages; n++) {
    const next = await one(n);
    found.push(next);
    if (next.items.length < perPage) break;
  }
  return found;
}

/** One page of a list, counted from 1. */
export const listPage = (page: Page, path: string, n: number) => at(page, `${path}&per_page=${perPage}&page=${n}`);
