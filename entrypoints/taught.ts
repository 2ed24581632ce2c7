import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { serveTaught } from "../lib/content/teach-serve.ts";

// As the detector: no content script of WXT's, whose wrapper alone is several kilobytes.
export default defineUnlistedScript(() => serveTaught());
