import type { Message, MessageCreateParamsStreaming } from "@anthropic-ai/sdk/resources/messages/messages";
import type { DraftRequest, RawDraft } from "../drafting/request.ts";
import { FootnoteError } from "../errors.ts";
import { sentences } from "../language/sentences.ts";
import { paidFor, withPaid } from "../paid-in-vain.ts";
import { aboutAnswer } from "./anthropic-answer.ts";
import { draftFromJson, quotesRequest } from "./json-quotes.ts";
import { type Manner, type Manners, serverName } from "./manners.ts";
import { type MessagesApi, messagesApi, messagesProvider, type Place, paidBy } from "./messages-api.ts";
import { capabilitiesOf, modelFacts } from "./models.ts";
import { mostTokens } from "./most-tokens.ts";
import { textSoFar } from "./partial-json.ts";
import type { DraftOptions, Provider } from "./provider.ts";

/** A reply of one sentence may need no citation; of two statements at least one has a source. */
const tellingStatements = 2;
const leastWords = 4;

/**
 * Anything that speaks the Messages API at an address of the company's. One that translates for another maker's model may
 * drop citations without a word: that is noticed, remembered, and quotes are asked for as JSON from then on.
 */
export function gateway({ manners, name, ...place }: Place & { manners: Manners; name: string }): Provider {
  const api = messagesApi(place, null);
  const own = messagesProvider(api, place.model, { longCache: true, geo: null });
  const server = serverName(place);
  const asJson = (request: DraftRequest, options: DraftOptions) =>
    jsonDraft({ api, model: place.model, server, manners }, request, options);
  return {
    id: "gateway",
    name,
    capabilities: { ...capabilitiesOf("gateway", place.model), citations: manners.find(server).citations ?? "native" },
    ask: own.ask,
    test: own.test,
    draft: async (request, options) => {
      if (manners.find(server).citations === "json") return asJson(request, options);
      const raw = await own.draft(request, options);
      if (!stripped(raw, request)) return raw;
      manners.learn(server, { citations: "json" });
      // Whoever is told of the first answer counts it.
      await options.again?.(raw);
      if (options.again) return asJson(request, options);
      const again = await asJson(request, options).catch((error) => {
        throw withPaid(error, raw);
      });
      return { ...again, usage: added(raw.usage, again.usage) };
    },
  };
}

/** Sources were given, statements were made, and not one rests on a source. */
function stripped(raw: RawDraft, request: DraftRequest): boolean {
  if (raw.outcome !== "answer" || request.passages.length === 0 || raw.segments.some((s) => s.cites.length > 0)) return false;
  const text = raw.segments.map((s) => s.text).join("");
  const said = sentences(text, "en").map(({ from, to }) => text.slice(from, to).trim());
  return said.filter((s) => !s.endsWith("?") && (s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= leastWords).length >= tellingStatements;
}

interface Server {
  api: MessagesApi;
  model: string;
  server: string;
  manners: Manners;
}

async function jsonDraft({ api, model, server, manners }: Server, request: DraftRequest, options: DraftOptions): Promise<RawDraft> {
  const onText = (text: string) => options.onText(textSoFar(text));
  const asked = (format: Manner["format"]) => api.stream(jsonRequest(request, model, format), { ...options, onText });
  const format = manners.find(server).format ?? "schema";
  const message = await asked(format).catch((error) => {
    // A gateway that does not know the schema's field refuses the request as a whole.
    if (format === "words" || !(error instanceof FootnoteError) || error.code !== "provider.invalid") throw error;
    manners.learn(server, { format: "words" });
    return asked("words");
  });
  return paidFor(paidBy(message), () => fromJson(message, request, model));
}

function jsonRequest(request: DraftRequest, model: string, format: Manner["format"]): MessageCreateParamsStreaming {
  const { system, user, schema } = quotesRequest(request);
  const facts = modelFacts(model);
  const config = {
    ...(facts.effort ? { effort: "low" as const } : {}),
    ...(format === "schema" ? { format: { type: "json_schema" as const, schema } } : {}),
  };
  return {
    model,
    max_tokens: mostTokens.gateway,
    stream: true,
    system: [{ type: "text", text: system }],
    messages: [{ role: "user", content: [{ type: "text", text: user }] }],
    ...(Object.keys(config).length > 0 ? { output_config: config } : {}),
    ...(facts.thinking ? { thinking: { type: facts.thinking } } : {}),
  };
}

function fromJson(message: Message, request: DraftRequest, asked: string): RawDraft {
  if (message.stop_reason === "refusal") throw new FootnoteError("provider.refused");
  if (message.stop_reason === "max_tokens") throw new FootnoteError("provider.invalid", { detail: { why: "length" } });
  const text = message.content.flatMap((b) => (b.type === "text" ? [b.text] : [])).join("");
  return {
    ...draftFromJson(text, request),
    ...aboutAnswer(message, asked),
  };
}

/** Both requests were paid for. */
function added(a: RawDraft["usage"], b: RawDraft["usage"]): RawDraft["usage"] {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cached: a.cached + b.cached,
    written: (a.written ?? 0) + (b.written ?? 0),
  };
}
