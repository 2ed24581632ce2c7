import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { engineFiles } from "../lib/engine-files.ts";
import { serveEngine, type WorkerScope } from "../lib/engine-serve.ts";

// A file of its own, not a chunk of the page: Firefox's event page and Chrome's engine page start the same one.
export default defineUnlistedScript(() => serveEngine(self as unknown as WorkerScope, engineFiles));
