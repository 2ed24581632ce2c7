import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onZendesk } from "../lib/helpdesks/detection.ts";
import { zendesk } from "../lib/helpdesks/zendesk.ts";

export default defineUnlistedScript(() => serveHelpdesk(zendesk, openOn(onZendesk)));
