import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onKustomer } from "../lib/helpdesks/detection.ts";
import { kustomer } from "../lib/helpdesks/kustomer.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(kustomer, openOn(onKustomer)),
});
