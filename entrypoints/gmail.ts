import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onGmail } from "../lib/helpdesks/detection.ts";
import { gmail } from "../lib/helpdesks/gmail.ts";

export default defineUnlistedScript(() => serveHelpdesk(gmail, openOn(onGmail)));
