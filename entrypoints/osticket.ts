import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onOsticket } from "../lib/helpdesks/detection.ts";
import { osticket } from "../lib/helpdesks/osticket.ts";

export default defineUnlistedScript(() => serveHelpdesk(osticket, openOn(onOsticket)));
