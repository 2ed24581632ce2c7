import type { Conversation, Message } from "../conversation.ts";

/** Ordered candidates, best first; each list says in a comment where and when it was seen. */
export type Selectors = readonly [string, ...string[]];

/** How text is put into an editor; measured per kind, see `insert.ts`. */
export type EditorKind = "textarea" | "paste" | "beforeinput" | "html" | "ckeditor4";

/** A helpdesk is data first; how it is recognised stands in `detection.ts`, which must stay tiny. A function beats data, and its comment says why data was not enough. */
export interface Helpdesk {
  readonly id: string;
  readonly name: string;
  /** Match patterns known beforehand, or granted at run time for those that teams host themselves. */
  readonly hosts: readonly string[] | "self-hosted";
  readonly composer: Composer;
  /** The page's own data, with the agent's session. Throws a FootnoteError named after what was missing. */
  readonly read: (page: Page) => Promise<Conversation>;
  /** Fallback: what the page shows. */
  readonly readPage?: (page: Page) => Conversation;
  /** The newest public messages, oldest first, for confirming a send. Defaults to the end of `read`. */
  readonly newest?: (page: Page) => Promise<Message[]>;
  /** Writing back. Idempotent: adding a tag twice leaves one. Absent: the helpdesk has no such thing. */
  readonly tag?: (page: Page, tags: string[]) => Promise<void>;
  readonly note?: (page: Page, text: string) => Promise<void>;
  readonly route?: (page: Page, queue: string) => Promise<void>;
  /** Takes words out of a message (by its id) for good, such as a card number; it is no error when they are gone already. */
  readonly redact?: (page: Page, message: string, text: string) => Promise<void>;
}

/** Where the reply is written. */
export interface Composer {
  readonly editor: Selectors;
  /** The reply has a page of its own: its address for this ticket. Insert goes there first. */
  readonly page?: (ticket: string, here: URL) => string;
  /** True once the editor stands in the page: a plain field may be turned into a rich editor while it loads. */
  readonly waitFor?: (document: Document) => boolean;
  /** Controls that send a public reply; pressing one is the first sign of *sent*. */
  readonly send: Selectors;
  /** Is the composer set to a public reply (true), an internal note (false), or can that not be told (null)? */
  readonly isPublic: (root: ParentNode) => boolean | null;
}

/** What an adapter may touch: its document, its address, and the page's own origin through one function. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  readonly ticket: string;
  readonly signal: AbortSignal;
  /** Same-origin JSON with the agent's session. Throws `helpdesk.<id>.logged-out` or `helpdesk.<id>.http`. */
  readonly call: <T = unknown>(path: string, init?: { method?: string; body?: unknown; headers?: Record<string, string> }) => Promise<T>;
}
