import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onGmail } from "../lib/helpdesks/detection.ts";
import { gmail } from "../lib/helpdesks/gmail.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(gmail, openOn(onGmail)),
});
