import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onZammad } from "../lib/helpdesks/detection.ts";
import { zammad } from "../lib/helpdesks/zammad.ts";

export default defineUnlistedScript(() => serveHelpdesk(zammad, openOn(onZammad)));
