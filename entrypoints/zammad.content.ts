import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onZammad } from "../lib/helpdesks/detection.ts";
import { zammad } from "../lib/helpdesks/zammad.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(zammad, openOn(onZammad)),
});
