import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventData } from "../../lib/providers/sse.ts";

const read = async (chunks: Uint8Array[]) => {
  const seen: string[] = [];
  for await (const data of eventData(new Blob(chunks as BlobPart[]).stream() as ReadableStream<Uint8Array>)) seen.push(data);
  return seen;
};
const inPieces = async (bytes: Uint8Array, size: number) => {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.slice(i * size, (i + 1) * size));
  const seen: string[] = [];
  const stream = new ReadableStream<Uint8Array>({
    pull: (c) => {
      const next = pieces.shift();
      if (next) c.enqueue(next);
      else c.close();
    },
  });
  for await (const data of eventData(stream)) seen.push(data);
  return seen;
};
const bytes = (text: string) => new TextEncoder().encode(text);

describe("server-sent events", () => {
  it("come one by one, without comments, names and empty lines", async () => {
    const text = ': hello\n\nevent: x\ndata: {"a":1}\n\ndata:two\ndata: lines\n\nid: 7\n\ndata: [DONE]\n\n';
    expect(await read([bytes(text)])).toEqual(['{"a":1}', "two\nlines", "[DONE]"]);
  });

  it("end with the line, whole or not", async () => {
    expect(await read([bytes("data: a\r\n\r\ndata: last")])).toEqual(["a", "last"]);
  });

  it("are the same wherever the line was cut, in the middle of a letter too", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("å", "▸ reply", "{}", "x y"), { maxLength: 4 }),
        fc.integer({ min: 1, max: 7 }),
        async (list, size) => {
          const text = list.map((d) => `data: ${d}\n\n`).join("");
          expect(await inPieces(bytes(text), size)).toEqual(list);
        },
      ),
      { numRuns: 40 },
    );
  });
});
