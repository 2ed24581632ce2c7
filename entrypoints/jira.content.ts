import { defineContentScript } from "wxt/utils/define-content-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onJira } from "../lib/helpdesks/detection.ts";
import { jira } from "../lib/helpdesks/jira.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: () => serveHelpdesk(jira, openOn(onJira)),
});
