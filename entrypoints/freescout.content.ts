import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onFreescout } from "../lib/helpdesks/detection.ts";
import { freescout } from "../lib/helpdesks/freescout.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(freescout, openOn(onFreescout)),
});
