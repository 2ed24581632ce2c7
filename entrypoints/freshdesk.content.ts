import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onFreshdesk } from "../lib/helpdesks/detection.ts";
import { freshdesk } from "../lib/helpdesks/freshdesk.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(freshdesk, openOn(onFreshdesk)),
});
