import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onRequestTracker } from "../lib/helpdesks/detection.ts";
import { requestTracker } from "../lib/helpdesks/request-tracker.ts";

export default defineUnlistedScript(() => serveHelpdesk(requestTracker, openOn(onRequestTracker)));
