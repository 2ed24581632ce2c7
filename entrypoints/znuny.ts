import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onZnuny } from "../lib/helpdesks/detection.ts";
import { znuny } from "../lib/helpdesks/znuny.ts";

export default defineUnlistedScript(() => serveHelpdesk(znuny, openOn(onZnuny)));
