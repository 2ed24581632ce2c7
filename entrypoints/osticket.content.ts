import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onOsticket } from "../lib/helpdesks/detection.ts";
import { osticket } from "../lib/helpdesks/osticket.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(osticket, openOn(onOsticket)),
});
