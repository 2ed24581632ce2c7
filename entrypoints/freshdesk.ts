import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onFreshdesk } from "../lib/helpdesks/detection.ts";
import { freshdesk } from "../lib/helpdesks/freshdesk.ts";

export default defineUnlistedScript(() => serveHelpdesk(freshdesk, openOn(onFreshdesk)));
