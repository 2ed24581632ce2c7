import { toProblem } from "../../errors.ts";
import type { Helpdesk, Page } from "../helpdesk.ts";
import { isVisible, select } from "./find.ts";

/** How one list of selectors does on this page: for each, how many it finds, and how many of them can be seen. */
interface SelectorCheck {
  selector: string;
  found: number;
  visible: number;
}

/** What of a helpdesk works on this page. Plain JSON without a word of any ticket, person or address: it may go into a public report. */
export interface Diagnosis {
  helpdesk: string;
  /** Its path with every id masked, and no host. */
  address: string;
  language: string;
  pageLanguage: string | null;
  editor: SelectorCheck[];
  send: SelectorCheck[];
  /** Whether the composer writes to the customer, as far as it can be told. */
  isPublic: boolean | null;
  /** By the page's own data, and by what it shows: how many messages of each kind, or the code of what broke. */
  data: Reading;
  shown: Reading;
}

/** Counts by kind such as `customer public`, or a code such as `helpdesk.zendesk.message.author`. */
type Reading = { counts: Record<string, number>; code: null; ms: number } | { counts: null; code: string; ms: number };

/** Tries what a helpdesk needs on the page that is open, and says what works. It changes nothing and keeps no content. */
export async function diagnose(helpdesk: Helpdesk, page: Page, language: string, now: () => number): Promise<Diagnosis> {
  const { composer } = helpdesk;
  const check = (selectors: readonly string[]): SelectorCheck[] =>
    selectors.map((selector) => {
      const found = select(page.document, selector);
      return { selector, found: found.length, visible: found.filter(isVisible).length };
    });
  const { readPage } = helpdesk;
  return {
    helpdesk: helpdesk.id,
    address: maskAddress(page.url),
    language,
    pageLanguage: page.document.documentElement.getAttribute("lang"),
    editor: check(composer.editor),
    send: check(composer.send),
    isPublic: composer.isPublic(page.document),
    data: await reading(() => helpdesk.read(page), now),
    shown: await reading(async () => readPage?.(page) ?? null, now),
  };
}

async function reading(
  read: () => Promise<{ messages: { role: string; visibility: string }[] } | null>,
  now: () => number,
): Promise<Reading> {
  const started = now();
  try {
    const conversation = await read();
    const ms = Math.round(now() - started);
    if (!conversation) return { counts: null, code: "none", ms };
    const kinds = conversation.messages.map((m) => `${m.role} ${m.visibility}`);
    return {
      counts: Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((k) => k === kind).length])),
      code: null,
      ms,
    };
  } catch (error) {
    return { counts: null, code: toProblem(error).code, ms: Math.round(now() - started) };
  }
}

/** Words of helpdesks' addresses. Any other may be a person's, a shop's or a subject's. */
const known = new Set(
  "a account accounts action agent app browse case chat chats contacts conversation conversations custom desk desktop display event help html id inbox inboxes index issue issues jira lightning live mail messages mobile open page php pl projects queue queues record reply scp search servicedesk team thread threads ticket tickets update view views zoom".split(
    " ",
  ),
);

/** A path and a query of which only words of helpdesks are left: ids, names and values go, each letter as `a`, each digit as `0`. */
export function maskAddress(url: URL): string {
  const word = (text: string) =>
    known.has(text.toLowerCase()) ? text : text.replace(/%[0-9a-f]{2}|\p{L}|\p{M}/giu, "a").replace(/\p{N}/gu, "0");
  const mask = (text: string) => text.replace(/(?:%[0-9a-f]{2}|[\p{L}\p{M}\p{N}])+/giu, word);
  const query = (text: string) =>
    text.replace(/([^?&;=]+)(=?)([^&;]*)/g, (_, name: string, is: string, value: string) => mask(name) + is + mask(value));
  return mask(url.pathname) + query(url.search) + mask(url.hash);
}

/** The same as lines to paste. */
export function diagnosisText(diagnosis: Diagnosis): string {
  const checks = (name: string, list: SelectorCheck[]) => list.map((c) => `${name} ${c.selector}: ${c.visible} of ${c.found} visible`);
  const read = (name: string, { counts, code, ms }: Reading) =>
    `${name}: ${
      counts
        ? Object.entries(counts)
            .map(([kind, n]) => `${kind} ${n}`)
            .join(", ") || "no messages"
        : code
    } (${ms} ms)`;
  return [
    `helpdesk: ${diagnosis.helpdesk}`,
    `address: ${diagnosis.address}`,
    `language: ${diagnosis.language}, page: ${diagnosis.pageLanguage ?? "unknown"}`,
    ...checks("editor", diagnosis.editor),
    ...checks("send", diagnosis.send),
    `public reply: ${diagnosis.isPublic ?? "unknown"}`,
    read("data", diagnosis.data),
    read("page", diagnosis.shown),
  ].join("\n");
}
