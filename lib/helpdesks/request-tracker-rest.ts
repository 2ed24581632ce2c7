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
interface Listing<T> {
  items: T[];
  count?: number;
  /** How many pages there are (5.0 and later, from its source). */
  pages?: number;
}

/** The login or address of everyone who asks here, in lower case. */
export const customersOf = (ticket: Ticket) => new Set([...(ticket.Requestor ?? []), ...(ticket.Cc ?? [])].map((p) => p.id.toLowerCase()));
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
  const first = await one(1);
  if (first.items.length < perPage) return first.items;
  if (first.pages === undefined) return [...first.items, ...(await oneAfterTheOther(one))];
  const rest = Array.from({ length: Math.min(first.pages, mostPages) - 1 }, (_, i) => one(i + 2));
  return [first, ...(await Promise.all(rest))].flatMap((l) => l.items);
}

async function oneAfterTheOther<T>(one: (n: number) => Promise<Listing<T>>): Promise<T[]> {
  const found: T[] = [];
  for (let n = 2; n <= mostPages; n++) {
    const { items } = await one(n);
    found.push(...items);
    if (items.length < perPage) break;
  }
  return found;
}

/** One page of a list, counted from 1. */
export const listPage = (page: Page, path: string, n: number) => at(page, `${path}&per_page=${perPage}&page=${n}`);
