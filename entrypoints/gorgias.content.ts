import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onGorgias } from "../lib/helpdesks/detection.ts";
import { gorgias } from "../lib/helpdesks/gorgias.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(gorgias, openOn(onGorgias)),
});
