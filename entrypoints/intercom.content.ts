import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onIntercom } from "../lib/helpdesks/detection.ts";
import { intercom } from "../lib/helpdesks/intercom.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(intercom, openOn(onIntercom)),
});
