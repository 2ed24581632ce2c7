import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { chatwoot } from "../lib/helpdesks/chatwoot.ts";
import { onChatwoot } from "../lib/helpdesks/detection.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(chatwoot, openOn(onChatwoot)),
});
