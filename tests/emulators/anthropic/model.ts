import { overlap, structured, wordsOf as words } from "./small.ts";
import { blocksOf, searchResults } from "./validate.ts";

// A scripted "model": it copies the blocks that share most words with the customer's last turn and cites them; it calls
// no_answer when nothing overlaps. No canned text: what it says comes from the request.

export interface Segment {
  text: string;
  cite?: { source: string; title: string; index: number; from: number; to: number; text: string };
}

export type Answer = { kind: "text"; segments: Segment[] } | { kind: "tool"; name: string; input: Record<string, unknown> };

type Json = Record<string, unknown>;

/** Answers a request from nothing but itself. */
export function answer(body: Json): Answer {
  const data = structured(body);
  if (data !== null) return { kind: "text", segments: [{ text: JSON.stringify(data) }] };
  const messages = (body["messages"] as Json[]) ?? [];
  const texts = messages
    .flatMap((m) => blocksOf(m))
    .filter((b) => b["type"] === "text")
    .map((b) => String(b["text"]));
  const asked = words(lastCustomerTurn(texts.join("\n")));
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
  if (best.length === 0) {
    const offered = ((body["tools"] as Json[]) ?? []).some((t) => t["name"] === "no_answer");
    if (offered)
      return { kind: "tool", name: "no_answer", input: { reason: "nothing in the sources overlaps with the question", missing: [] } };
    return { kind: "text", segments: [{ text: "OK" }] };
  }
  const inOrder = best.sort((a, b) => a.index - b.index || a.at - b.at);
  const cited: Segment[] = inOrder.flatMap((b, i) => [
    ...(i > 0 ? [{ text: " " }] : []),
    {
      text: b.text,
      cite: {
        source: String(b.source["source"]),
        title: String(b.source["title"]),
        index: b.index,
        from: b.at,
        to: b.at + 1,
        text: b.text,
      },
    },
  ]);
  return { kind: "text", segments: cited };
}

/** The last customer turn between the request's boundary lines, datamarks taken out. */
function lastCustomerTurn(text: string): string {
  const turns = text
    .replace(/[ˆ^]/g, " ")
    .split(/(?=(?:customer|agent)▸)/)
    .filter((t) => t.startsWith("customer▸"));
  return turns.at(-1) ?? text;
}
