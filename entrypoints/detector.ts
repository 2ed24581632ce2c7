import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchPage } from "../lib/content/watch-page.ts";

// No content script of WXT's: its wrapper alone is two thirds of what this one may weigh.
export default defineUnlistedScript(watchPage);
