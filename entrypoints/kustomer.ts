import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onKustomer } from "../lib/helpdesks/detection.ts";
import { kustomer } from "../lib/helpdesks/kustomer.ts";

export default defineUnlistedScript(() => serveHelpdesk(kustomer, openOn(onKustomer)));
