import { defineContentScript } from "wxt/utils/define-content-script";
import { watchPage } from "../lib/content/watch-page.ts";

export default defineContentScript({
  registration: "runtime",
  runAt: "document_idle",
  main: watchPage,
});
