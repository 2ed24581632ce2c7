import { type Browser, browser } from "wxt/browser";
import type { contentMessages } from "./content-messages.ts";
import { FootnoteError, type Problem, toProblem } from "./errors.ts";
import type { Data, Handlers, Reply, Sender, Table } from "./wire.ts";

// The content script's end of the bus carries no schemas: they would be half of its bundle. Nothing is lost: the background
// parses what it sends here before it leaves, and everything that comes from here when it arrives.

type Messages = typeof contentMessages;
type Answer = { reply: unknown } | { problem: Problem };

/** Sends from a content script to the background. Throws the background's FootnoteError, or `bus.unreachable`. */
export async function send<N extends keyof Messages & string>(name: N, data: Data<Messages, N>): Promise<Reply<Messages, N>> {
  const answer: Answer | undefined = await browser.runtime.sendMessage({ footnote: 1, name, data });
  if (!answer) throw new FootnoteError("bus.unreachable", { detail: { name } });
  if ("problem" in answer) throw new FootnoteError(answer.problem.code, { detail: answer.problem.detail });
  return answer.reply as Reply<Messages, N>;
}

/** Answers the background in a content script, for one table of messages; only our own extension can address one. */
export function handle<T extends Table = Messages>(handlers: Handlers<T, "content">): () => void {
  const run = handlers as unknown as Record<string, (data: unknown, sender: Sender | null) => Promise<unknown>>;
  const listener = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: Answer) => void) => {
    const call = message as { footnote?: number; name?: string; data?: unknown };
    if (sender.id !== browser.runtime.id || call?.footnote !== 1 || typeof call.name !== "string" || !Object.hasOwn(run, call.name))
      return undefined;
    Promise.resolve(run[call.name]?.(call.data, null)).then(
      (reply) => respond({ reply }),
      (error) => respond({ problem: toProblem(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
