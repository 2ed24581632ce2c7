import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onZendesk } from "../lib/helpdesks/detection.ts";
import { zendesk } from "../lib/helpdesks/zendesk.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(zendesk, openOn(onZendesk)),
});
