import { FootnoteError } from "../../lib/errors.ts";
import { messages } from "../../lib/messages.ts";
import { knowledge, leakCheck } from "./knowledge.ts";
import { rows, verdictRows } from "./logs.ts";
import { masking } from "./masking.ts";
import { provider } from "./provider.ts";
import { sites } from "./sites.ts";
import { trials } from "./trials.ts";
import { draft, profiles, rules, screening, status } from "./world.ts";

const asked = new URLSearchParams(location.search);
const state = asked.get("state") ?? "";
const empty = state === "empty";

const answers: Record<string, (data: never) => unknown> = {
  "status.read": () => status(state),
  "profile.list": () => (empty ? [] : profiles),
  "profile.preview": () => ({ draft, screening }),
  ...knowledge(state),
  "ai.stops": () => ({
    stops: status(state).stops,
    brands: [...new Set(profiles.map((p) => p.brand))],
    profiles: profiles.map(({ id, name, brand }) => ({ id, name: `${name} (${brand})` })),
    sources: [{ id: "help-centre", name: "Help centre" }],
  }),
  "rules.list": () => (empty ? [] : rules),
  "redaction.read": () => masking(state),
  ...trials(state),
  ...sites(state),
  ...provider(state, asked.get("kind") ?? "anthropic"),
  "log.page": async () => (empty ? { rows: [], total: 0 } : { rows: (await rows()).toReversed(), total: 18 }),
  "verdict.list": () => (empty ? [] : verdictRows()),
  "log.verify": () =>
    state === "failing"
      ? { ok: false, lines: 18, head: "17cc05e4b8a162f9aa", badAt: 7, why: "hash", erased: 0 }
      : { ok: true, lines: 18, head: "e2d451c09f3c7a10bb", badAt: null, why: null, erased: 2 },
};

/** Answers like the background would, from the invented world; `state=broken` fails everything. */
export async function send(name: keyof typeof messages, data: unknown): Promise<unknown> {
  if (state === "broken") throw new FootnoteError("bus.unreachable");
  const answer = answers[name];
  return messages[name].reply.parse(answer ? await answer(data as never) : {});
}

/** Streams like the background would; the leak check stands still half way in `state=running`. */
export function watch(stream: string, _start: unknown, onEvent: (event: unknown) => void, signal: AbortSignal): Promise<void> {
  if (stream !== "leak.check") return Promise.reject(new FootnoteError("bus.unreachable"));
  return leakCheck(state, onEvent, signal);
}
