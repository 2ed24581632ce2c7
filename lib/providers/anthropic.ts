import { BaseAnthropic } from "@anthropic-ai/sdk/client";
import { Messages } from "@anthropic-ai/sdk/resources/messages/messages";
import { FootnoteError } from "../errors.ts";
import { rawDraft } from "./anthropic-answer.ts";
import { askedValue, askRequest } from "./anthropic-ask.ts";
import { providerError } from "./anthropic-errors.ts";
import { anthropicRequest } from "./anthropic-request.ts";
import { modelFacts } from "./models.ts";
import type { Provider } from "./provider.ts";

/** The SDK's parts that a draft needs: a third of the size of its default client. */
class Client extends BaseAnthropic {
  messages = new Messages(this);
}

/** Anything that speaks the Messages API at `baseUrl`. The key is used for this client only and never logged. */
export function anthropic({
  baseUrl,
  model,
  key,
  fetch,
}: {
  baseUrl: string;
  model: string;
  key: string;
  fetch: typeof globalThis.fetch;
}): Provider {
  const client = new Client({
    apiKey: key,
    baseURL: baseUrl.replace(/\/+$/, ""),
    fetch,
    // A worker is no browser to the SDK, but the API wants the header from every extension.
    dangerouslyAllowBrowser: true,
    // The agent sees our own retry; the SDK's would obey `retry-after` without any limit while the worker dies.
    maxRetries: 0,
    timeout: 60_000,
    logLevel: "off",
    openTelemetry: false,
  });
  return {
    id: "anthropic",
    name: "Anthropic",
    capabilities: {
      citations: "native",
      structured: true,
      effort: modelFacts(model).effort,
      caching: true,
      streaming: true,
      contextTokens: modelFacts(model).contextTokens,
    },
    async draft(request, { signal, onText }) {
      let begun = false;
      try {
        const { stream: _, ...params } = anthropicRequest(request, model);
        let text = "";
        const stream = client.messages.stream(params, { signal });
        stream.on("connect", () => {
          begun = true;
        });
        stream.on("text", (delta) => {
          text += delta;
          onText(text);
        });
        return rawDraft(await stream.finalMessage(), request);
      } catch (error) {
        const problem = providerError(error);
        // Some browsers report a line that broke in mid-answer as no connection at all.
        throw begun && problem.code === "provider.offline" ? new FootnoteError("provider.cut", { cause: error }) : problem;
      }
    },
    async ask(request, signal) {
      const started = performance.now();
      try {
        const message = await client.messages.create(askRequest(request, model), { signal });
        return { ...askedValue(message), ms: Math.round(performance.now() - started) };
      } catch (error) {
        throw providerError(error);
      }
    },
    async test(signal) {
      try {
        const message = await client.messages.create(
          { model, max_tokens: 16, messages: [{ role: "user", content: "Reply with OK." }] },
          { signal },
        );
        return { model: message.model };
      } catch (error) {
        throw providerError(error);
      }
    },
  };
}
