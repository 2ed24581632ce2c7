import type { Ask } from "../../lib/ask.ts";
import { suggest } from "../../lib/assist.ts";
import { FootnoteError } from "../../lib/errors.ts";
import { detectLanguage } from "../../lib/language/detect.ts";
import { retrieve } from "../../lib/retrieve.ts";
import { fakeDoors, sampleAsk } from "../assist-world.ts";
import { sampleConversations } from "../sample-world.ts";
import { type FaultyServer, faultyServers } from "./faulty-servers.ts";
import { markdownTable } from "./markdown-table.ts";
import { wordsOf } from "./words-of.ts";

/** What became of a fault: a model's draft, this device's with a reason in words, a refusal in words, or none of these. */
type Ending = "finished" | "degraded" | "refused" | "lost";

/** The faults of one kind at one server and how they ended; `met`: none was lost. */
export interface FaultFigure {
  server: string;
  kind: string;
  n: number;
  endings: Record<Ending, number>;
  lost: string[];
  met: boolean;
}

interface Fault {
  kind: string;
  name: string;
  scenarios: object[];
  /** The agent presses Esc once more than so many characters stand there. */
  stopAfter?: number;
}

/** An answer that is longer than this many events would be cut only so far. */
const mostEvents = 2000;
const stops = 12;

/** Has every fault of the emulated servers happen, once and again at the second try, cuts and errors at every event of the stream. */
export async function measureFaults(): Promise<{ figures: FaultFigure[]; text: string }> {
  const servers = await faultyServers();
  const figures: FaultFigure[] = [];
  try {
    for (const server of servers) figures.push(...(await ofServer(server)));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  return { figures, text: tableOf(figures) };
}

async function ofServer(server: FaultyServer): Promise<FaultFigure[]> {
  console.error(server.name);
  const ask = everydayAsk();
  const events = await eventsOf(server, ask);
  const ended = new Map<string, { name: string; ending: Ending }[]>();
  for (const fault of faultsOf(server, events, await charactersOf(server, ask))) {
    const list = ended.get(fault.kind) ?? [];
    list.push({ name: fault.name, ending: (await run(server, ask, fault)).ending });
    ended.set(fault.kind, list);
  }
  return [...ended].map(([kind, list]) => figureOf(server.name, kind, list));
}

function everydayAsk(): Ask {
  const found = sampleConversations.find((s) => s.name.includes("return-window"));
  if (!found) throw new Error("no sample conversation");
  const language = detectLanguage(found.sample.messages.map((m) => m.text).join("\n")) ?? "en";
  return sampleAsk(found.sample, language, { drafter: "model" });
}

function faultsOf({ statuses, atEvents, others }: FaultyServer, events: number, characters: number): Fault[] {
  const twice = (kind: string, name: string, scenario: object): Fault[] => [
    { kind: `${kind}, once`, name, scenarios: [scenario] },
    { kind: `${kind}, twice`, name, scenarios: [scenario, scenario] },
  ];
  const each = Array.from({ length: events + 1 }, (_, after) => after);
  return [
    ...statuses.flatMap((s) => twice("status", JSON.stringify(s), { kind: "status", ...s })),
    ...atEvents.flatMap((kind) => each.flatMap((after) => twice(kind, `after ${after}`, { kind, after }))),
    ...others.flatMap((scenario) => twice("other", JSON.stringify(scenario), scenario)),
    ...Array.from({ length: stops }, (_, i): Fault => {
      const stopAfter = Math.floor((i * characters) / stops);
      return { kind: "stopped by the agent", name: `after ${stopAfter} characters`, scenarios: [], stopAfter };
    }),
  ];
}

async function run(server: FaultyServer, ask: Ask, fault: Fault): Promise<{ ending: Ending; characters: number }> {
  const { doors, log } = fakeDoors({ provider: async () => server.provider() });
  const stopped = new AbortController();
  let characters = 0;
  const text = (so: string) => {
    characters = so.length;
    if (fault.stopAfter !== undefined && so.length > fault.stopAfter) stopped.abort();
  };
  server.next(fault.scenarios);
  // A draft exists only with its line in the log, and no line without its draft.
  const logged = () => log.filter((line) => line.happening.kind === "suggestion").length;
  const progress = { stage: () => undefined, text };
  try {
    const { draft, degraded } = await suggest("f", ask, retrieve(ask, doors), doors, progress, stopped.signal);
    const whole = logged() === 1 && draft.text !== "";
    if (draft.drafter !== "device") return { ending: whole ? "finished" : "lost", characters };
    return { ending: whole && degraded !== null && (await inWords(degraded)) ? "degraded" : "lost", characters };
  } catch (error) {
    const told = stopped.signal.aborted || (error instanceof FootnoteError && (await inWords(error.code)));
    return { ending: told && logged() === 0 ? "refused" : "lost", characters };
  } finally {
    server.forget();
  }
}

const inWords = async (code: string) => (await wordsOf({ code, detail: {} })) !== null;

/** How many events an undisturbed answer has: the first place at which a cut comes too late to be noticed. */
async function eventsOf(server: FaultyServer, ask: Ask): Promise<number> {
  for (let after = 0; after < mostEvents; after++) {
    const before = server.came();
    await run(server, ask, { kind: "", name: "", scenarios: [{ kind: "cut", after }] });
    if (server.came() === before + 1) return after;
  }
  throw new Error("The answer has no end.");
}

async function charactersOf(server: FaultyServer, ask: Ask): Promise<number> {
  const { ending, characters } = await run(server, ask, { kind: "", name: "", scenarios: [] });
  if (ending !== "finished") throw new Error(`${server.name} did not write a draft.`);
  return characters;
}

function figureOf(server: string, kind: string, list: { name: string; ending: Ending }[]): FaultFigure {
  const endings: Record<Ending, number> = { finished: 0, degraded: 0, refused: 0, lost: 0 };
  for (const { ending } of list) endings[ending]++;
  const lost = list.filter((l) => l.ending === "lost").map((l) => l.name);
  return { server, kind, n: list.length, endings, lost, met: lost.length === 0 };
}

function tableOf(figures: FaultFigure[]): string {
  const rows = figures.map(({ server, kind, n, endings, lost, met }) => {
    const counts = [endings.finished, endings.degraded, endings.refused, endings.lost].map(String);
    return [server, kind, String(n), ...counts, met ? "yes" : `**no**: ${lost.slice(0, 5).join(", ")}`];
  });
  const head = ["server", "fault", "n", "finished", "by this device, with the reason", "refused in words", "lost", "none lost"];
  return markdownTable([head, ...rows]);
}
