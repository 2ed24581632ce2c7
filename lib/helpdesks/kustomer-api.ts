import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";

// Kustomer's documented REST API in its JSON:API envelope. It lives on a host of its own and takes the agent's session cookie there
// (seen in one published script, not verified live).

type Ref = { data?: { type: string; id: string } | null } | undefined;
export interface Item<A> {
  id: string;
  attributes: A;
  relationships?: Record<string, Ref>;
}
interface Envelope<A> {
  data: Item<A>;
}
interface Listing<A> {
  data: Item<A>[];
  links?: { next?: string | null };
}
export interface Talk {
  name?: string | null;
  channels?: string[];
  tags?: string[];
  queue?: { id?: string } | null;
}
export interface Sent {
  channel?: string;
  direction?: string;
  subject?: string | null;
  preview?: string | null;
  body?: string | null;
  auto?: boolean;
  sentAt?: string;
  createdAt?: string;
  meta?: { body?: string | null; html?: string | null } | null;
  attachments?: { name?: string; contentType?: string; contentLength?: number }[];
}
export interface Noted {
  body?: string;
  createdAt?: string;
}
export interface Person {
  displayName?: string | null;
  name?: string | null;
  email?: string | null;
  emails?: { email?: string }[];
}

const perPage = 100;
const mostPages = 100;

/** The API's origin for an organisation's own address: `tarnwick.kustomerapp.com` asks `tarnwick.api.kustomerapp.com`. */
export const apiOf = (here: URL) => `https://${here.hostname.replace(/^([^.]+)\./, "$1.api.")}`;

const address = (page: Page, path: string) => `${apiOf(page.url)}/v1${path}`;
/** A path of the conversation that is open. */
export const own = (page: Page, rest = "") => `/conversations/${page.ticket}${rest}`;

/** One thing of the API. */
export async function one<A>(page: Page, path: string): Promise<Item<A>> {
  return (await page.call<Envelope<A>>(address(page, path))).data;
}

/** Every item of a paged list; of one with more than 10,000 the newest might be missing, which is a named failure. */
export async function list<A>(page: Page, path: string): Promise<Item<A>[]> {
  const found: Item<A>[] = [];
  for (let n = 1; n <= mostPages; n++) {
    const { data, links } = await page.call<Listing<A>>(address(page, `${path}?page=${n}&pageSize=${perPage}`));
    found.push(...data);
    if (data.length < perPage || !links?.next) return found;
  }
  throw new FootnoteError("helpdesk.kustomer.message");
}

/** Writes to the conversation that is open. */
export async function write(page: Page, method: string, rest: string, body: unknown): Promise<void> {
  await page.call(address(page, own(page, rest)), { method, body });
}

/** What a thing of the API is called; null where the agent may not see it. */
export async function nameOf(page: Page, path: string): Promise<string | null> {
  return one<Person>(page, path).then(
    ({ attributes: { displayName, name } }) => displayName || name || null,
    () => null,
  );
}
