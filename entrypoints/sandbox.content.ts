import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onSandbox } from "../lib/helpdesks/detection.ts";
import { sandbox } from "../lib/helpdesks/sandbox.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(sandbox, openOn(onSandbox)),
});
