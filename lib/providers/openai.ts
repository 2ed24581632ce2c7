import type { RawDraft } from "../drafting/request.ts";
import { FootnoteError } from "../errors.ts";
import { paidFor, paidInVain, withPaid } from "../paid-in-vain.ts";
import { withAuth } from "./auth.ts";
import { baseAddress } from "./base-address.ts";
import { hostGroup } from "./host-group.ts";
import { draftFromJson, jsonIn } from "./json-quotes.ts";
import { type Manner, type Manners, serverName } from "./manners.ts";
import type { Place } from "./messages-api.ts";
import { capabilitiesOf } from "./models.ts";
import { type ChatAnswer, streamedAnswer, wholeAnswer } from "./openai-answer.ts";
import { connectionError, openaiError, type Refused, refusedBy } from "./openai-errors.ts";
import { type ChatAsk, chatBody, draftAsk, firstManner, smallAsk } from "./openai-request.ts";
import { textSoFar } from "./partial-json.ts";
import { withPatience } from "./patience.ts";
import type { Provider } from "./provider.ts";

type Chat = (ask: ChatAsk, model: string, options: { signal: AbortSignal; onText: (text: string) => void }) => Promise<ChatAnswer>;
type Way = Omit<Manner, "citations">;

/** Letters per token, where a server does not count them for us. */
const lettersPerToken = 3.2;
/** A server may refuse the answer's form twice, the limit's name and the stream's options once each. */
const mostChanges = 4;

/** Anything that speaks chat completions: OpenAI, Azure OpenAI v1, Ollama, vLLM, LiteLLM. It cites by quotes in JSON, looked up by us. */
export function openai({ manners, name, ...place }: Place & { manners: Manners; name: string }): Provider {
  const chat = chatWith(place, manners);
  return {
    id: "openai",
    name,
    capabilities: capabilitiesOf("openai", place.model),
    draft: async (request, { signal, onText }) => {
      const ask = draftAsk(request);
      const answer = await chat(ask, place.model, { signal, onText: (text) => onText(textSoFar(text)) });
      const { model, id } = answer;
      const usage = answer.usage ?? estimated(ask, answer.text);
      const draft = paidFor({ model, usage }, () => draftFromJson(answer.text, request));
      return { ...draft, model, region: null, requestId: id, usage };
    },
    ask: async (request, signal) => {
      const started = performance.now();
      const ask = smallAsk(request);
      const answer = await chat(ask, request.model || place.model, { signal, onText: () => {} });
      const usage = answer.usage ?? estimated(ask, answer.text);
      const value = paidFor({ model: answer.model, usage }, () => jsonIn(answer.text));
      return { value, model: answer.model, usage, region: null, ms: Math.round(performance.now() - started) };
    },
    test: async (signal) => {
      const ask: ChatAsk = {
        system: "You are asked whether you can be reached.",
        user: "Reply with OK.",
        schema: null,
        name: "",
        tokens: 16,
        stream: false,
      };
      const { model } = await chat(ask, place.model, { signal, onText: () => {} }).catch((error) => {
        // It answered and had no room left: that is all that was asked.
        if (error instanceof FootnoteError && error.detail["why"] === "length") return { model: place.model };
        throw error;
      });
      return { model };
    },
  };
}

function chatWith({ baseUrl, auth, fetch, patience }: Place, manners: Manners): Chat {
  const group = hostGroup({ kind: "openai", baseUrl });
  const url = `${baseAddress(baseUrl, /\/chat\/completions$/)}/chat/completions`;
  const out = withAuth(withPatience(fetch, patience), auth);
  return async (ask, model, { signal, onText }) => {
    const server = serverName({ baseUrl, model });
    let way: Way = { ...firstManner(group), ...manners.find(server) };
    let begun = false;
    let said = "";
    const heard = (text: string) => {
      said = text;
      onText(text);
    };
    try {
      for (let changes = 0; ; changes++) {
        const body = JSON.stringify(chatBody(ask, model, way));
        const response = await out(url, { method: "POST", headers: { "content-type": "application/json" }, body, signal });
        if (response.ok) {
          begun = true;
          if (changes > 0) manners.learn(server, way);
          const answer = ask.stream ? await streamedAnswer(response, heard) : await wholeAnswer(response);
          // The rest may have been here already when the agent stopped.
          signal.throwIfAborted();
          return { ...answer, model: answer.model || model };
        }
        const refused = await refusedBy(response);
        const next: Way | null = changes < mostChanges ? otherWay(way, refused) : null;
        if (!next) throw openaiError(refused, group);
        way = next;
      }
    } catch (error) {
      const problem = connectionError(error, { signal, group, begun });
      // Only the end of a stream tells what it took.
      throw begun && !paidInVain(problem) ? withPaid(problem, { model, usage: estimated(ask, said) }) : problem;
    }
  };
}

/** What to ask otherwise when a server refuses a field by its name; null when it refuses something else. */
function otherWay(way: Way, { status, param, message }: Refused): Way | null {
  if (status !== 400 && status !== 422) return null;
  const said = `${param} ${message}`;
  if (/max_(completion_)?tokens/.test(said) && !/context/i.test(said)) {
    const limit = way.limit === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    return /max_completion_tokens/.test(said) || way.limit === "max_tokens" ? { ...way, limit } : null;
  }
  if (/stream_options|include_usage/.test(said) && way.usage) return { ...way, usage: false };
  if (/response_format|json_schema|json_object|structured|grammar/i.test(said) && way.format !== "words")
    return { ...way, format: way.format === "schema" ? "object" : "words" };
  return null;
}

/** Near enough to keep a budget by. */
function estimated(ask: ChatAsk, text: string): RawDraft["usage"] {
  const tokens = (length: number) => Math.ceil(length / lettersPerToken);
  return { input: tokens(ask.system.length + ask.user.length), output: tokens(text.length), cached: 0, written: 0 };
}
