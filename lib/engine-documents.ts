import type { Answer, WorkerLike } from "./engine-worker.ts";
import { FootnoteError } from "./errors.ts";
import { DocumentText } from "./sources/document-text.ts";
import type { ReadDeps } from "./sources/file-format.ts";

/** A file for the Worker to read; its answer bears the same id. */
export interface DocumentCall {
  id: number;
  kind: "docx" | "pdf";
  bytes: Uint8Array;
}

/** Reads DOCX and PDF files in a Worker of their own, so that neither searches nor the page wait for them. */
export interface DocumentReader {
  read: ReadDeps["readDocument"];
  stop: () => void;
}

type Waiting = { resolve: (text: DocumentText) => void; reject: (error: Error) => void; timer: ReturnType<typeof setTimeout> };

/** A file that takes longer than this, in ms, is given up. */
const patience = 120_000;
/** The Worker, with its libraries, goes when nothing was to be read for so long, in ms. */
const idle = 20_000;

/**
 * Starts the Worker on the first file and again after it died. `read` throws what reading throws, `import.slow` after two
 * minutes, and `import.broken` when the Worker broke over the file.
 */
export function createDocumentReader(spawn: () => WorkerLike): DocumentReader {
  let worker: WorkerLike | null = null;
  let last = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<number, Waiting>();
  const stop = (code = "import.broken") => {
    clearTimeout(resting);
    worker?.terminate();
    worker = null;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new FootnoteError(code));
    }
    waiting.clear();
  };
  const settle = (answer: Answer) => {
    const call = waiting.get(answer.id);
    // The PDF library greets from inside the Worker.
    if (!call) return;
    waiting.delete(answer.id);
    clearTimeout(call.timer);
    if (waiting.size === 0) resting = setTimeout(stop, idle);
    if ("problem" in answer) call.reject(new FootnoteError(answer.problem.code, { detail: answer.problem.detail }));
    else call.resolve(DocumentText.parse(answer.answer));
  };
  const started = () => {
    const fresh = spawn();
    fresh.addEventListener("message", (event) => settle((event as MessageEvent<Answer>).data));
    fresh.addEventListener("error", () => stop());
    fresh.addEventListener("messageerror", () => stop());
    return fresh;
  };
  const read: ReadDeps["readDocument"] = (kind, bytes) =>
    new Promise((resolve, reject) => {
      clearTimeout(resting);
      worker ??= started();
      const id = ++last;
      waiting.set(id, { resolve, reject, timer: setTimeout(() => stop("import.slow"), patience) });
      worker.postMessage({ id, kind, bytes } satisfies DocumentCall);
    });
  return { read, stop: () => stop("engine.stopped") };
}
