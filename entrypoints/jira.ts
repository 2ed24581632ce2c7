import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onJira } from "../lib/helpdesks/detection.ts";
import { jira } from "../lib/helpdesks/jira.ts";

export default defineUnlistedScript(() => serveHelpdesk(jira, openOn(onJira)));
