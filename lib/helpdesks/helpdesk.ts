import type { Conversation, Message } from "../conversation.ts";

/** Ordered candidates, best first; each list says in a comment where and when it was seen. `host >>> inner` looks into an open shadow root. */
export type Selectors = readonly [string, ...string[]];

/** How text is put into an editor; measured per kind, see `insert.ts`. */
export type EditorKind = "textarea" | "paste" | "beforeinput" | "html" | "ckeditor4";

/**
 * A helpdesk is data first; its name and hosts stand in `registry.ts`, and how it is recognised in `detection.ts`, which must stay
 * tiny. A function beats data, and its comment says why data was not enough.
 */
export interface Helpdesk {
  readonly id: string;
  readonly composer: Composer;
  /** The page's own data, with the agent's session. Throws a FootnoteError named after what was missing. */
  readonly read: (page: Page) => Promise<Conversation>;
  /** Fallback: what the page shows of the ticket that is open in it. */
  readonly readPage?: (page: Page) => Conversation;
  /** The newest messages, oldest first, for confirming a send: internal ones may be among them. Defaults to the end of `read`. */
  readonly newest?: (page: Page) => Promise<Message[]>;
  /** Writing back. Idempotent: adding a tag twice leaves one. Absent: the helpdesk has no such thing. */
  readonly tag?: (page: Page, tags: string[]) => Promise<void>;
  readonly note?: (page: Page, text: string) => Promise<void>;
  readonly route?: (page: Page, queue: string) => Promise<void>;
  /** Takes words out of a message (by its id) for good, such as a card number; it is no error when they are gone already. */
  readonly redact?: (page: Page, message: string, text: string) => Promise<void>;
  /** Origins beside the page's own that its API lives on; the page's own scripts call them too. */
  readonly origins?: (here: URL) => readonly string[];
}

/** Where the reply is written. Every selector is of the ticket that is open: other tickets may stand in the page too. */
export interface Composer {
  readonly editor: Selectors;
  /** Finds the editor where selectors are not enough, as in a desk that was taught. */
  readonly find?: (document: Document) => HTMLElement | null;
  /** The same for controls that send. */
  readonly sends?: (target: Element) => boolean;
  /** Where the editor's looks mislead about how it wants to be written into. */
  readonly kind?: EditorKind;
  /** Controls that open a public reply where the composer is folded away; never one that sends. */
  readonly opener?: Selectors;
  /** The reply has a page of its own: its address for this ticket, and Insert goes there first; null where the agent opens its window. */
  readonly page?: (ticket: string, here: URL) => string | null;
  /** True once the editor stands in the page: a plain field may be turned into a rich editor while it loads. */
  readonly waitFor?: (document: Document) => boolean;
  /** Controls that send a public reply; pressing one is the first sign of *sent*. */
  readonly send: Selectors;
  /** Enter alone sends here, as in a chat. */
  readonly enterSends?: (document: Document) => boolean;
  /** While one of these shows, what was sent may still be taken back: it is not sent yet. */
  readonly undo?: Selectors;
  /** Is the composer set to a public reply (true), a note that no customer will see for certain (false), or can that not be told (null)? */
  readonly isPublic: (root: ParentNode) => boolean | null;
  /** The composer is no reply's although a customer may see what it sends, such as a forward or a public note: no reply goes into it. */
  readonly noReply?: (root: ParentNode) => boolean;
}

/** A request of an adapter to its helpdesk. `form` goes as a web form does. */
export interface Call {
  method?: string;
  body?: unknown;
  form?: Record<string, string>;
  headers?: Record<string, string>;
}

/** What a helpdesk answered, with a status below 400. */
export interface Reply {
  header: (name: string) => string | null;
  text: string;
}

/** What an adapter may touch: its document, its address, and the page's own origin through these functions. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly ticket: string;
  readonly signal: AbortSignal;
  /**
   * JSON with the agent's session. Throws `helpdesk.<id>.` and `logged-out`, `forbidden` (403), `gone` (404, 410), `busy` (429; detail:
   * `retryAfter`), `refused` (400, 409, 413, 422), `http` (any other), `not-json`, `unreachable`; `aborted` when the ticket was left.
   */
  readonly call: <T = unknown>(path: string, init?: Call) => Promise<T>;
  /** The same with whatever the answer is: its text (a page, a fragment) and its headers. */
  readonly ask: (path: string, init?: Call) => Promise<Reply>;
}
