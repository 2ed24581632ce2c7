import type { RawDraft } from "../drafting/request.ts";
import { FootnoteError } from "../errors.ts";
import { paidFor } from "../paid-in-vain.ts";
import { tokenCount } from "../token-count.ts";
import { modelName } from "./model-name.ts";
import { eventData } from "./sse.ts";

/** What chat completions say, streamed or whole. */
export interface ChatAnswer {
  text: string;
  model: string;
  id: string | null;
  /** Null where the server does not count. */
  usage: RawDraft["usage"] | null;
}

interface Choice {
  delta?: { content?: unknown; refusal?: string | null } | null;
  message?: { content?: unknown; refusal?: string | null } | null;
  finish_reason?: string | null;
}

interface Chunk {
  id?: unknown;
  model?: unknown;
  choices?: unknown;
  usage?: { prompt_tokens?: unknown; completion_tokens?: unknown; prompt_tokens_details?: { cached_tokens?: unknown } | null } | null;
  error?: unknown;
}

/** Collects a stream; `onText` gets the text so far. Throws `provider.cut` when it ends before the model did, `provider.refused`, `provider.invalid`. */
export async function streamedAnswer(response: Response, onText: (text: string) => void): Promise<ChatAnswer> {
  const answer: ChatAnswer = { text: "", model: "", id: null, usage: null };
  let finished: string | null = null;
  if (!response.body) throw new FootnoteError("provider.cut");
  for await (const data of eventData(response.body)) {
    if (data === "[DONE]") break;
    const chunk = read(data);
    if (chunk.error) throw new FootnoteError("provider.cut");
    take(answer, chunk);
    const choice = firstChoice(chunk);
    if (choice?.delta?.refusal) throw new FootnoteError("provider.refused");
    const more = wordsOf(choice?.delta?.content);
    if (more !== "") {
      answer.text += more;
      onText(answer.text);
    }
    // Some servers put an empty reason into every part.
    finished = choice?.finish_reason || finished;
  }
  ended(answer, finished);
  return answer;
}

/** An answer that came whole. Throws like `streamedAnswer`. */
export async function wholeAnswer(response: Response): Promise<ChatAnswer> {
  const chunk = read(await response.text());
  const answer: ChatAnswer = { text: "", model: "", id: null, usage: null };
  take(answer, chunk);
  const choice = firstChoice(chunk);
  if (!choice) throw new FootnoteError("provider.invalid", { detail: { why: "json" } });
  if (choice.message?.refusal) throw new FootnoteError("provider.refused");
  ended(answer, choice.finish_reason ?? null);
  return { ...answer, text: wordsOf(choice.message?.content) };
}

function firstChoice({ choices }: Chunk): Choice | null {
  return (Array.isArray(choices) ? (choices[0] as Choice | null | undefined) : null) ?? null;
}

/** Some servers send words in parts. */
function wordsOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content) ? content.map((part: { text?: unknown } | null) => wordsOf(part?.text)).join("") : "";
}

function take(answer: ChatAnswer, { id, model, usage }: Chunk): void {
  answer.id = typeof id === "string" && id !== "" ? id.slice(0, 100) : answer.id;
  answer.model = modelName(model, answer.model);
  if (!usage) return;
  const cached = tokenCount(usage.prompt_tokens_details?.cached_tokens);
  const input = Math.max(0, tokenCount(usage.prompt_tokens) - cached);
  answer.usage = { input, output: tokenCount(usage.completion_tokens), cached, written: 0 };
}

function ended(answer: ChatAnswer, finished: string | null): void {
  const { model, usage } = answer;
  if (usage) paidFor({ model, usage }, () => checkEnd(finished));
  else checkEnd(finished);
}

function checkEnd(finished: string | null): void {
  if (finished === "content_filter") throw new FootnoteError("provider.refused");
  if (finished === "length") throw new FootnoteError("provider.invalid", { detail: { why: "length" } });
  if (finished === null) throw new FootnoteError("provider.cut");
}

function read(data: string): Chunk {
  try {
    const chunk: unknown = JSON.parse(data);
    if (typeof chunk === "object" && chunk !== null) return chunk as Chunk;
  } catch (error) {
    throw new FootnoteError("provider.invalid", { cause: error, detail: { why: "json" } });
  }
  throw new FootnoteError("provider.invalid", { detail: { why: "json" } });
}
