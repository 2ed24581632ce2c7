import { anthropic } from "../../lib/providers/anthropic.ts";
import { bearer } from "../../lib/providers/auth.ts";
import { mannersIn } from "../../lib/providers/manners.ts";
import { openai } from "../../lib/providers/openai.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { type Scenario, startAnthropic } from "../emulators/anthropic.ts";
import { type ChatScenario, startOpenai } from "../emulators/openai.ts";

/** An emulated server with all that can go wrong at it. */
export interface FaultyServer {
  name: string;
  provider: () => Provider;
  next: (scenarios: object[]) => void;
  forget: () => void;
  /** How many requests came. */
  came: () => number;
  statuses: { status: number; retryAfter?: number; message?: string; code?: string; page?: boolean }[];
  /** Scenarios that happen after some events of the stream. */
  atEvents: string[];
  others: object[];
  stop: () => Promise<void>;
}

const { fetch } = globalThis;
/** How long a silent server is waited for, ms: the product waits longer, and ends in the same way. */
const patience = 300;

/** Both protocols' servers. */
export async function faultyServers(): Promise<FaultyServer[]> {
  const [messages, chat] = await Promise.all([startAnthropic(), startOpenai()]);
  const both = [400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 504].map((status) => ({ status }));
  return [
    {
      name: "Messages API",
      provider: () => anthropic({ baseUrl: messages.url, model: "claude-sonnet-5-5", auth: bearer(messages.key), fetch, patience }),
      next: (scenarios) => messages.next(...(scenarios as Scenario[])),
      forget: messages.forget,
      came: () => messages.requests.length,
      statuses: [
        ...both,
        { status: 529 },
        { status: 429, retryAfter: 3600 },
        { status: 401, message: "CORS requests are not allowed for this Organization because of its settings" },
      ],
      atEvents: ["cut", "error-event"],
      others: [
        { kind: "slow", ms: 5 },
        { kind: "stop", reason: "max_tokens" },
        { kind: "stop", reason: "refusal" },
      ],
      stop: messages.stop,
    },
    {
      name: "chat completions",
      provider: () =>
        openai({
          baseUrl: chat.url,
          model: "gpt-test",
          name: "OpenAI",
          auth: bearer(chat.key ?? ""),
          fetch,
          patience,
          manners: mannersIn(),
        }),
      next: (scenarios) => chat.next(...(scenarios as ChatScenario[])),
      forget: chat.forget,
      came: chat.came,
      statuses: [...both, { status: 429, retryAfter: 3600 }, { status: 429, code: "insufficient_quota" }, { status: 502, page: true }],
      atEvents: ["cut", "end", "error-event"],
      others: [
        { kind: "slow", ms: 5 },
        { kind: "silent" },
        { kind: "stop", reason: "length" },
        { kind: "stop", reason: "content_filter" },
        { kind: "refuse" },
        { kind: "say", text: "no JSON at all" },
        { kind: "say", text: "{}" },
      ],
      stop: chat.stop,
    },
  ];
}
