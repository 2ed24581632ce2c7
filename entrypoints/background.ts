import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../lib/background/start.ts";

// One file and no module: Chrome keeps the compiled code of a classic worker, and one file is read faster than nine.
export default defineBackground(startBackground);
