import { BaseAnthropic } from "@anthropic-ai/sdk/client";
import {
  type Message,
  type MessageCreateParamsNonStreaming,
  type MessageCreateParamsStreaming,
  Messages,
  type Usage,
} from "@anthropic-ai/sdk/resources/messages/messages";
import { tokensOf } from "../budget.ts";
import { FootnoteError } from "../errors.ts";
import { type Paid, paidFor, withPaid } from "../paid-in-vain.ts";
import { rawDraft, reportedUsage } from "./anthropic-answer.ts";
import { askedValue, askRequest } from "./anthropic-ask.ts";
import { providerError } from "./anthropic-errors.ts";
import { anthropicRequest, type RequestManner } from "./anthropic-request.ts";
import { type AuthStrategy, withAuth } from "./auth.ts";
import { baseAddress } from "./base-address.ts";
import type { Fetch } from "./fetch.ts";
import { modelName } from "./model-name.ts";
import { withPatience } from "./patience.ts";
import type { Provider } from "./provider.ts";
import { reportedRegion } from "./zone.ts";

/** The SDK's parts that a draft needs: a third of the size of its default client. */
class Client extends BaseAnthropic {
  messages = new Messages(this);
}

/** Where a model is and how it is asked; the proof is used for this client only and never logged. */
export interface Place {
  baseUrl: string;
  model: string;
  auth: AuthStrategy;
  fetch: Fetch;
  /** How long a server may say nothing, ms. */
  patience?: number;
}

/** Calls over the Messages API, with errors in our own words. */
export interface MessagesApi {
  stream: (params: MessageCreateParamsStreaming, options: { signal: AbortSignal; onText: (text: string) => void }) => Promise<Message>;
  create: (params: MessageCreateParamsNonStreaming, signal: AbortSignal) => Promise<Message>;
}

/** The Messages API at an address; `version` is the one it wants to be asked in, where that is not the SDK's own. */
export function messagesApi({ baseUrl, auth, fetch, patience }: Place, version: string | null): MessagesApi {
  const client = new Client({
    // The client wants one; the real proof is put on by `withAuth`.
    apiKey: "none",
    baseURL: baseAddress(baseUrl, /\/v1(\/messages)?$/),
    fetch: withAuth(withPatience(fetch, patience), auth),
    // A worker is no browser to the SDK, but the API wants the header from every extension.
    dangerouslyAllowBrowser: true,
    // The agent sees our own retry; the SDK's would obey `retry-after` without any limit while the worker dies.
    maxRetries: 0,
    // Ours counts silence, before an answer and within it.
    timeout: 600_000,
    logLevel: "off",
    openTelemetry: false,
    ...(version === null ? {} : { defaultHeaders: { "anthropic-version": version } }),
  });
  return {
    stream: (params, options) => streamed(client, params, options),
    create: async (params, signal) => {
      try {
        const message: unknown = await client.messages.create(params, { signal });
        // A page of somebody's, or JSON of another service.
        if (!isMessage(message)) throw new FootnoteError("provider.address");
        return message;
      } catch (error) {
        throw providerError(error);
      }
    },
  };
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "content" in value && Array.isArray(value.content);
}

async function streamed(
  client: Client,
  { stream: _, ...params }: MessageCreateParamsStreaming,
  { signal, onText }: { signal: AbortSignal; onText: (text: string) => void },
): Promise<Message> {
  let begun = false;
  let text = "";
  const stream = client.messages.stream(params, { signal });
  try {
    stream.on("connect", () => {
      begun = true;
    });
    stream.on("text", (delta) => {
      text += delta;
      onText(text);
    });
    return await stream.finalMessage();
  } catch (error) {
    const problem = providerError(error);
    // Some browsers report a line that broke in mid-answer as no connection at all.
    const told = begun && problem.code === "provider.offline" ? new FootnoteError("provider.cut", { cause: error }) : problem;
    const soFar = stream.currentMessage;
    throw soFar ? withPaid(told, cutPaid(paidBy(soFar), text)) : told;
  }
}

/** What a message took, also one that is not whole. */
export function paidBy({ model, usage }: Message): Paid {
  // A gateway may leave it out.
  const counted: Usage | undefined = usage;
  return { model, usage: counted ? reportedUsage(counted) : { input: 0, output: 0, cached: 0, written: 0 } };
}

/** A stream tells what it wrote at its end only: until there it is counted by its text. */
function cutPaid({ model, usage }: Paid, text: string): Paid {
  return { model, usage: { ...usage, output: Math.max(usage.output, tokensOf(text.length)) } };
}

/** What every provider that speaks the Messages API does in the same way. */
export function messagesProvider(api: MessagesApi, model: string, manner: RequestManner): Pick<Provider, "draft" | "ask" | "test"> {
  return {
    draft: async (request, options) => {
      const message = await api.stream(anthropicRequest(request, model, manner), options);
      return paidFor(paidBy(message), () => rawDraft(message, request, model));
    },
    ask: async (request, signal) => {
      const started = performance.now();
      const asked = request.model || model;
      const message = await api.create(askRequest(request, asked, manner), signal);
      return { ...paidFor(paidBy(message), () => askedValue(message, asked)), ms: Math.round(performance.now() - started) };
    },
    test: async (signal) => {
      const { model: answered, usage } = await api.create(
        {
          model,
          max_tokens: 16,
          messages: [{ role: "user", content: "Reply with OK." }],
          ...(manner.geo ? { inference_geo: manner.geo } : {}),
        },
        signal,
      );
      return { model: modelName(answered, model), region: reportedRegion(usage?.inference_geo) };
    },
  };
}
