import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openOn, serveHelpdesk } from "../lib/content/serve-helpdesk.ts";
import { onSandbox } from "../lib/helpdesks/detection.ts";
import { sandbox } from "../lib/helpdesks/sandbox.ts";

export default defineUnlistedScript(() => serveHelpdesk(sandbox, openOn(onSandbox)));
