import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onRequestTracker } from "../lib/helpdesks/detection.ts";
import { requestTracker } from "../lib/helpdesks/request-tracker.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(requestTracker, openOn(onRequestTracker)),
});
