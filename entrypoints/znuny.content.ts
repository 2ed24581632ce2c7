import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onZnuny } from "../lib/helpdesks/detection.ts";
import { znuny } from "../lib/helpdesks/znuny.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(znuny, openOn(onZnuny)),
});
