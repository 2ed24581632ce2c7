import { launch } from "./launch.ts";
import { builtExtension, requestTrackerDesk, sandboxDesk } from "./tour/desks.ts";
import { play } from "./tour/play.ts";

// `npm start [-- --desk request-tracker]`: builds, opens a browser with Footnote on a helpdesk, and plays one ticket.
// With a display the browser stays open afterwards; without one the tour is all there is.

const wanted = process.argv.includes("request-tracker") ? "request-tracker" : "sandbox";
const display = process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);

console.log("Building Footnote…");
const extension = builtExtension();
const desk = wanted === "request-tracker" ? await requestTrackerDesk() : await sandboxDesk();
let failed = false;
try {
  const footnote = await launch({ headless: !display, extension });
  console.log(
    `Footnote in ${footnote.version}, ${display ? "with a window" : "headless: no display here"}, on ${desk.name} at ${desk.url}`,
  );
  try {
    await play(footnote, desk);
    console.log("\nThe tour is over; its pictures are in .output/tour/.");
    if (display) {
      console.log("The browser stays open: go on yourself. Close it to end.");
      await new Promise((resolve) => footnote.context.on("close", resolve));
    }
  } finally {
    await footnote.close().catch(() => undefined);
  }
} catch (error) {
  failed = true;
  console.error(`\n✖ ${error instanceof Error ? error.message : error}`);
} finally {
  await desk.stop();
}
process.exit(failed ? 1 : 0);
