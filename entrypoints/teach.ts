import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { teachPage } from "../lib/content/teach-page.ts";

// As the detector: no content script of WXT's, whose wrapper alone is several kilobytes.
export default defineUnlistedScript(() => teachPage());
