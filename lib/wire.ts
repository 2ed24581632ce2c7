import { type Browser, browser } from "wxt/browser";
import type * as z from "zod/mini";
import type { Right } from "./access.ts";
import type { Context, Contract } from "./contract.ts";
import { FootnoteError, type Problem, toProblem } from "./errors.ts";

/** A table of messages and what follows from it. */
export type Table = Record<string, Contract>;
export type Data<T extends Table, N extends keyof T> = z.infer<T[N]["data"]>;
export type Reply<T extends Table, N extends keyof T> = z.infer<T[N]["reply"]>;

/** What the browser itself says about a sender. Used for routing; rights come from `origin` alone. */
export interface Sender {
  tab: number | null;
  document: string | null;
  origin: string;
  url: string;
}

/** Every message that goes to one context must have its handler: a missing one does not compile. */
export type Handlers<T extends Table, C extends Context> = {
  [N in keyof T as T[N]["to"] extends C ? N : never]: (data: Data<T, N>, sender: Sender) => Promise<Reply<T, N>>;
};

/** Where a message to a content script goes: a tab, and in browsers that can tell documents apart, one document. */
export interface Target {
  tab: number;
  document?: string | null;
}

type Answer = { reply: unknown } | { problem: Problem };
type Allows = (right: Right) => Promise<boolean>;

/** The sender as the browser stamped it. Firefox leaves `origin` out: then it is the address's own. */
export function stamped(sender: Browser.runtime.MessageSender): Sender {
  const url = sender.url ?? "";
  const origin = sender.origin ?? (URL.canParse(url) ? new URL(url).origin : "null");
  return { tab: sender.tab?.id ?? null, document: sender.documentId ?? null, origin, url };
}

/** Does the browser's stamp fit what the contract says about the sender? `tab` proves nothing: our frames have one too. */
export function fits(contract: { from: Context; to: Context }, sender: Browser.runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  // Only our own extension can address a content script; not every browser stamps an origin there.
  if (contract.to === "content") return true;
  const own = location.origin;
  // Firefox answers "null" as the origin of an extension address: compare the address's beginning there.
  const { origin, url } = stamped(sender);
  const ours = origin === own || (origin === "null" && url.startsWith(`${own}/`));
  return contract.from === "content" ? !ours && /^https?:/.test(origin) : ours;
}

/** Sends one message and waits for its reply. Throws the other side's FootnoteError, or `bus.unreachable`. */
export async function sendOver<T extends Table, N extends keyof T & string>(
  table: T,
  name: N,
  data: Data<T, N>,
  target?: Target,
): Promise<Reply<T, N>> {
  const contract = table[name] as Contract;
  const message = { footnote: 1, name, data: contract.data.parse(data) };
  const answer = await post(message, target);
  if (answer === undefined || answer === null) throw new FootnoteError("bus.unreachable", { detail: { name } });
  if ("problem" in answer) throw new FootnoteError(answer.problem.code, { detail: answer.problem.detail });
  return contract.reply.parse(answer.reply) as Reply<T, N>;
}

async function post(message: object, target: Target | undefined): Promise<Answer | null> {
  try {
    if (!target) return await browser.runtime.sendMessage(message);
    const options = target.document ? { documentId: target.document } : { frameId: 0 };
    return await browser.tabs.sendMessage(target.tab, message, options);
  } catch (cause) {
    throw new FootnoteError("bus.unreachable", { cause });
  }
}

/** Answers every message of one context. Call it synchronously, before the first await. */
export function handleOver<T extends Table, C extends Context>(
  table: T,
  context: C,
  handlers: Handlers<T, C>,
  allows?: Allows,
): () => void {
  const run = handlers as unknown as Record<string, (data: unknown, sender: Sender) => Promise<unknown>>;
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: Answer) => void) => {
    const call = message as { footnote?: number; name?: string; data?: unknown };
    if (call?.footnote !== 1 || typeof call.name !== "string" || !Object.hasOwn(table, call.name)) return undefined;
    const contract = table[call.name] as Contract;
    if (contract.to !== context) return undefined;
    answer(contract, run[call.name], call.data, sender, allows).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(
  contract: Contract,
  run: ((data: unknown, sender: Sender) => Promise<unknown>) | undefined,
  data: unknown,
  sender: Browser.runtime.MessageSender,
  allows?: Allows,
): Promise<Answer> {
  try {
    if (!run || !fits(contract, sender)) throw new FootnoteError("bus.refused");
    if (contract.needs && allows && !(await allows(contract.needs)))
      throw new FootnoteError("access.denied", { detail: { right: contract.needs } });
    const parsed = contract.data.safeParse(data);
    if (!parsed.success) throw new FootnoteError("bus.malformed", { cause: parsed.error });
    return { reply: contract.reply.parse(await run(parsed.data, stamped(sender))) };
  } catch (error) {
    const problem = toProblem(error);
    // Our own mistakes would be invisible otherwise; a FootnoteError already has its sentence on screen.
    if (problem.code === "unexpected") console.error(error);
    return { problem };
  }
}
