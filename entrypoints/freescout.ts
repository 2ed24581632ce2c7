import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onFreescout } from "../lib/helpdesks/detection.ts";
import { freescout } from "../lib/helpdesks/freescout.ts";

export default defineUnlistedScript(() => serveHelpdesk(freescout, openOn(onFreescout)));
