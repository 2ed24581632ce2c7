import type { DocumentCall } from "./engine-documents.ts";
import type { WorkerScope } from "./engine-serve.ts";
import type { Answer } from "./engine-worker.ts";
import { toProblem } from "./errors.ts";
import { readDocument } from "./sources/read-document.ts";

/** Reads files inside the document Worker. */
export function serveDocuments(scope: WorkerScope): void {
  scope.addEventListener("message", ({ data: { id, kind, bytes } }: MessageEvent<DocumentCall>) => {
    readDocument(kind, bytes).then(
      (answer) => scope.postMessage({ id, answer } satisfies Answer),
      (error: unknown) => {
        const problem = toProblem(error);
        if (problem.code === "unexpected") console.error(error);
        scope.postMessage({ id, problem } satisfies Answer);
      },
    );
  });
}
