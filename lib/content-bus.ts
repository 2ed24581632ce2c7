import { contentMessages } from "./content-messages.ts";
import { type Data, type Handlers, handleOver, type Reply, sendOver } from "./wire.ts";

type Messages = typeof contentMessages;

/** Sends from a content script to the background; the only names it knows are the content script's own. */
export function send<N extends keyof Messages & string>(name: N, data: Data<Messages, N>): Promise<Reply<Messages, N>> {
  return sendOver(contentMessages, name, data);
}

/** Answers the background in a content script. */
export function handle(context: "content", handlers: Handlers<Messages, "content">): () => void {
  return handleOver(contentMessages, context, handlers);
}
