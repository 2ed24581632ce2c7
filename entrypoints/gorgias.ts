import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onGorgias } from "../lib/helpdesks/detection.ts";
import { gorgias } from "../lib/helpdesks/gorgias.ts";

export default defineUnlistedScript(() => serveHelpdesk(gorgias, openOn(onGorgias)));
