import { obedient } from "./model-obedient.ts";
import { reworded } from "./reworded.ts";
import { overlap, structured, wordsOf as words } from "./small.ts";
import { blocksOf, searchResults } from "./validate.ts";

// Scripted "models", synthetic: written for this project, never recorded from any service. Nothing they say is canned; all of
// it comes from the request.
// - copies: the blocks that share most words with the customer's last turn, word for word, cited.
// - rewords: the same blocks in other words and merged, cited; still nothing but the passages.
// - obeys: the worst case, see model-obedient.ts.

export interface Segment {
  text: string;
  cite?: { source: string; title: string; index: number; from: number; to: number; text: string };
}

export type Answer = { kind: "text"; segments: Segment[] } | { kind: "tool"; name: string; input: Record<string, unknown> };
export type Manner = "copies" | "rewords" | "obeys";

type Json = Record<string, unknown>;
interface Block {
  source: Json;
  index: number;
  at: number;
  text: string;
}

/** Answers a request from nothing but itself. */
export function answer(body: Json, manner: Manner = "copies"): Answer {
  if (manner === "obeys") return obedient(body);
  const data = structured(body);
  if (data !== null) return { kind: "text", segments: [{ text: JSON.stringify(data) }] };
  const texts = userTexts(body);
  const best = bestBlocks(body, texts.join("\n"));
  if (best.length === 0) {
    const offered = ((body["tools"] as Json[]) ?? []).some((t) => t["name"] === "no_answer");
    if (offered)
      return { kind: "tool", name: "no_answer", input: { reason: "nothing in the sources overlaps with the question", missing: [] } };
    return { kind: "text", segments: [{ text: "OK" }] };
  }
  const said = manner === "rewords" ? inOtherWords(best, texts.join("\n")) : best.map((b) => ({ blocks: [b], text: b.text }));
  return { kind: "text", segments: said.flatMap((s, i) => [...(i > 0 ? [{ text: " " }] : []), { text: s.text, ...citeOf(s.blocks) }]) };
}

/** The text blocks of a request's messages. */
export function userTexts(body: Json): string[] {
  return ((body["messages"] as Json[]) ?? [])
    .flatMap((m) => blocksOf(m))
    .filter((b) => b["type"] === "text")
    .map((b) => String(b["text"]));
}

/** At most three blocks that share two words or more with what the customer asked last, in the order they stand. */
function bestBlocks(body: Json, all: string): Block[] {
  const asked = words(lastCustomerTurn(all));
  const blocks = searchResults(body).flatMap((source, index) =>
    (source["content"] as Json[]).map((block, at) => ({
      source,
      index,
      at,
      text: String(block["text"]),
      score: overlap(asked, words(`${String(source["title"])} ${String(block["text"])}`)),
    })),
  );
  const best = blocks
    .filter((b) => b.score >= 2)
    .sort((a, b) => b.score - a.score || a.index - b.index || a.at - b.at)
    .slice(0, 3);
  return best.sort((a, b) => a.index - b.index || a.at - b.at);
}

/** Each block reworded; two short ones that stand next to each other become one sentence that cites both. */
function inOtherWords(blocks: Block[], all: string): { blocks: Block[]; text: string }[] {
  const language = /Reply in: (\w\w)/.exec(all)?.[1] ?? "en";
  const said: { blocks: Block[]; text: string }[] = [];
  for (const block of blocks) {
    const text = reworded(block.text, language);
    const last = said.at(-1);
    const next = last?.blocks.at(-1);
    const joins = last && next?.index === block.index && next.at === block.at - 1 && last.blocks.length === 1;
    if (joins && mergeable(last.text) && mergeable(text)) {
      last.text = `${last.text.slice(0, -1)}; ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
      last.blocks.push(block);
    } else said.push({ blocks: [block], text });
  }
  return said;
}

const mergeable = (text: string) => /^(?:The|This|It|That|You|We|Your|Det|Den|Du|Vi|Das|Der|Die|Es|Sie|Wir) [^.]{5,70}\.$/u.test(text);

function citeOf(blocks: Block[]): Pick<Segment, "cite"> {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return {};
  const { source, index } = first;
  // The API gives whole blocks, joined.
  const text = blocks.map((b) => b.text).join(" ");
  return { cite: { source: String(source["source"]), title: String(source["title"]), index, from: first.at, to: last.at + 1, text } };
}

/** The last customer turn between the request's boundary lines, datamarks taken out. */
function lastCustomerTurn(text: string): string {
  const turns = text
    .replace(/[ˆ^]/g, " ")
    .split(/(?=(?:customer|agent)▸)/)
    .filter((t) => t.startsWith("customer▸"));
  return turns.at(-1) ?? text;
}
