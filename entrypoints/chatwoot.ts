import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { chatwoot } from "../lib/helpdesks/chatwoot.ts";
import { onChatwoot } from "../lib/helpdesks/detection.ts";

export default defineUnlistedScript(() => serveHelpdesk(chatwoot, openOn(onChatwoot)));
