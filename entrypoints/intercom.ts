import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onIntercom } from "../lib/helpdesks/detection.ts";
import { intercom } from "../lib/helpdesks/intercom.ts";

export default defineUnlistedScript(() => serveHelpdesk(intercom, openOn(onIntercom)));
