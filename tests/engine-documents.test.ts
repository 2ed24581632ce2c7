import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDocumentReader, type DocumentCall } from "../lib/engine-documents.ts";
import { serveDocuments } from "../lib/engine-documents-serve.ts";
import type { WorkerScope } from "../lib/engine-serve.ts";
import type { WorkerLike } from "../lib/engine-worker.ts";
import { column, pdfFile } from "./sources/documents/pdf-file.ts";

const silent = { format: "markdown", body: "Text", title: null, language: null, hidden: [] };

/** A Worker by hand: what it was asked, and a way to answer or to die. */
function workers() {
  const made: { calls: DocumentCall[]; fire: (type: string, data?: unknown) => void; terminated: boolean }[] = [];
  const spawn = (): WorkerLike => {
    const heard: Record<string, ((event: Event) => void)[]> = {};
    const own = {
      calls: [] as DocumentCall[],
      terminated: false,
      fire: (type: string, data?: unknown) => {
        for (const listener of heard[type] ?? []) listener({ data } as never);
      },
    };
    made.push(own);
    return {
      postMessage: (call: DocumentCall) => void own.calls.push(call),
      terminate: () => {
        own.terminated = true;
      },
      addEventListener: (type: string, listener: unknown) => {
        heard[type] = [...(heard[type] ?? []), listener as (event: Event) => void];
      },
    } as WorkerLike;
  };
  return { made, spawn };
}

const bytes = new Uint8Array([1]);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the reader of documents", () => {
  it("starts its Worker with the first file and lets it go when nothing more comes", async () => {
    const { made, spawn } = workers();
    const { read } = createDocumentReader(spawn);
    expect(made).toHaveLength(0);
    const first = read("pdf", bytes);
    made[0]?.fire("message", { sourceName: "worker", action: "ready" });
    made[0]?.fire("message", { id: 1, answer: silent });
    expect(await first).toEqual(silent);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(made[0]?.terminated).toBe(true);
    void read("pdf", bytes);
    expect(made).toHaveLength(2);
  });

  it("passes on why a file can't be read", async () => {
    const { made, spawn } = workers();
    const reading = createDocumentReader(spawn).read("pdf", bytes);
    made[0]?.fire("message", { id: 1, problem: { code: "import.locked", detail: {} } });
    await expect(reading).rejects.toMatchObject({ code: "import.locked" });
  });

  it("gives up a file that breaks the Worker or takes two minutes, and reads the next one anew", async () => {
    const { made, spawn } = workers();
    const { read } = createDocumentReader(spawn);
    const breaks = read("pdf", bytes);
    made[0]?.fire("error");
    await expect(breaks).rejects.toMatchObject({ code: "import.broken" });
    const hangs = read("docx", bytes);
    const slow = expect(hangs).rejects.toMatchObject({ code: "import.slow" });
    await vi.advanceTimersByTimeAsync(120_000);
    await slow;
    expect(made.map((w) => w.terminated)).toEqual([true, true]);
    const next = read("pdf", bytes);
    made[2]?.fire("message", { id: made[2].calls[0]?.id, answer: silent });
    expect(await next).toEqual(silent);
  });
});

describe("the Worker that reads documents", () => {
  it("answers each file with its text or what is wrong with it", async () => {
    vi.useRealTimers();
    const answers: unknown[] = [];
    let hear: (event: MessageEvent) => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      const scope: WorkerScope = {
        postMessage: (answer) => {
          answers.push(answer);
          if (answers.length === 2) resolve();
        },
        addEventListener: (_, listener) => {
          hear = listener;
        },
      };
      serveDocuments(scope);
    });
    hear({ data: { id: 1, kind: "pdf", bytes: pdfFile([column(50, 780, ["Refunds take five days."])]) } } as MessageEvent);
    hear({ data: { id: 2, kind: "docx", bytes } } as MessageEvent);
    await both;
    expect(answers).toEqual(
      expect.arrayContaining([
        { id: 1, answer: { format: "markdown", body: "Refunds take five days.", title: null, language: null, hidden: [] } },
        { id: 2, problem: { code: "import.broken", detail: {} } },
      ]),
    );
  });
});
