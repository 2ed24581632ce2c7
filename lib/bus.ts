import { browser } from "wxt/browser";
import type * as z from "zod/mini";
import type { Right } from "./access.ts";
import type { Context } from "./contract.ts";
import { FootnoteError, type Problem, toProblem } from "./errors.ts";
import { messages, streams } from "./messages.ts";
import { type Data, fits, type Handlers, handleOver, type Reply, type Sender, sendOver, stamped, type Target } from "./wire.ts";

// Extension pages, the engine and the background speak through here; content scripts through content-bus.ts.

/** What a screen names a message's parts by; screens know this file and not the wire. */
export type { Data, Reply } from "./wire.ts";

type Messages = typeof messages;
type Streams = typeof streams;
type Start<N extends keyof Streams> = z.infer<Streams[N]["start"]>;
type Event<N extends keyof Streams> = z.infer<Streams[N]["event"]>;
type Frame = { event: unknown } | { problem: Problem } | { done: true };

/** A worker without events for 30 s is stopped; a heartbeat over the Port keeps it while a stream is open. */
const heartbeat = 20_000;

/** Sends one message and waits for its reply. Throws the other side's FootnoteError, or `bus.unreachable`. */
export function send<N extends keyof Messages & string>(name: N, data: Data<Messages, N>, target?: Target): Promise<Reply<Messages, N>> {
  return sendOver(messages, name, data, target);
}

/** Answers every message of this context; `allows` says whether the person here has a right. Call it before the first await. */
export function handle<C extends Context>(
  context: C,
  handlers: Handlers<Messages, C>,
  allows?: (right: Right) => Promise<boolean>,
): () => void {
  return handleOver(messages, context, handlers, allows);
}

/**
 * Opens a stream and calls `onEvent` until the other side is done; aborting hangs up, which aborts the work there.
 * Throws the other side's FootnoteError, `aborted`, or `bus.disconnected` when the worker died.
 */
export function watch<N extends keyof Streams & string>(
  name: N,
  start: Start<N>,
  onEvent: (event: Event<N>) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new FootnoteError("aborted"));
    const port = browser.runtime.connect({ name: `footnote:${name}` });
    const beat = setInterval(() => port.postMessage({ beat: true }), heartbeat);
    const end = (settle: () => void) => {
      clearInterval(beat);
      signal.removeEventListener("abort", abort);
      port.disconnect();
      settle();
    };
    const abort = () => end(() => reject(new FootnoteError("aborted")));
    signal.addEventListener("abort", abort);
    port.onDisconnect.addListener(() => end(() => reject(new FootnoteError("bus.disconnected"))));
    port.onMessage.addListener((frame: Frame) => {
      if ("event" in frame) onEvent(streams[name].event.parse(frame.event) as Event<N>);
      else if ("problem" in frame) end(() => reject(new FootnoteError(frame.problem.code, { detail: frame.problem.detail })));
      else end(resolve);
    });
    port.postMessage({ start: streams[name].start.parse(start) });
  });
}

/** Every stream must have its server. */
export type Servers = {
  [N in keyof Streams]: (start: Start<N>, emit: (event: Event<N>) => void, signal: AbortSignal, sender: Sender) => Promise<void>;
};

/** Serves the streams in the background; a hang-up aborts `signal`. Call it before the first await. */
export function serve(servers: Servers, allows: (right: Right) => Promise<boolean>): void {
  browser.runtime.onConnect.addListener((port) => {
    const name = port.name.replace(/^footnote:/, "") as keyof Streams;
    if (!port.name.startsWith("footnote:") || !Object.hasOwn(streams, name)) return;
    const contract = streams[name];
    if (!port.sender || !fits({ from: contract.from, to: "background" }, port.sender)) return port.disconnect();
    const sender = stamped(port.sender);
    const hangUp = new AbortController();
    const post = (frame: Frame) => !hangUp.signal.aborted && port.postMessage(frame);
    port.onDisconnect.addListener(() => hangUp.abort());
    port.onMessage.addListener(async (message: { start?: unknown }) => {
      if (!message.start) return;
      try {
        if (!(await allows(contract.needs))) throw new FootnoteError("access.denied", { detail: { right: contract.needs } });
        const run = servers[name] as (start: unknown, emit: (event: unknown) => void, signal: AbortSignal, sender: Sender) => Promise<void>;
        const start = contract.start.safeParse(message.start);
        if (!start.success) throw new FootnoteError("bus.malformed", { cause: start.error });
        await run(start.data, (event) => post({ event }), hangUp.signal, sender);
        post({ done: true });
      } catch (error) {
        const problem = toProblem(error);
        if (problem.code === "unexpected") console.error(error);
        post({ problem });
      }
    });
  });
}
