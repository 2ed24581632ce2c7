import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { serveDocuments } from "../lib/engine-documents-serve.ts";
import type { WorkerScope } from "../lib/engine-serve.ts";

// A file of its own: the libraries for DOCX and PDF load with the first such file, and never with a page.
export default defineUnlistedScript(() => {
  // It reads other people's files with large libraries: whatever a file makes of them, there is no way out.
  for (const way of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "importScripts"]) {
    Object.defineProperty(self, way, { value: undefined, writable: false, configurable: false });
  }
  serveDocuments(self as unknown as WorkerScope);
});
