import type { Page } from "playwright-core";
import type { Attacker } from "./attacker.ts";
import type { Vector } from "./vectors.ts";

/** So many vectors are tried at once where they don't disturb each other. */
const together = 12;
/** How long the attacker must have heard nothing before a page is left, ms. In a page without defences all vectors arrive by then. */
const patience = 350;

/** Who puts the HTML in: a script of the page, or the debugger, for which a page's Trusted Types do not hold. */
export type Hand = "script" | "debugger";

/** What got through: ids that reached the attacker, scripts that ran, and pieces that the page's policy did not let become markup. */
export interface Forced {
  leaked: Set<string>;
  executed: number;
  refused: number;
}

/** Puts each vector's raw HTML into the page that `open` gives, then presses and plays what there is. */
export async function forceHtml(all: Vector[], attacker: Attacker, hand: Hand, open: () => Promise<Page>): Promise<Forced> {
  const still = all.filter((v) => !v.alone);
  const groups = Array.from({ length: Math.ceil(still.length / together) }, (_, i) => still.slice(i * together, (i + 1) * together));
  for (const vector of all.filter((v) => v.alone)) groups.push([vector]);
  attacker.forget();
  let executed = 0;
  let refused = 0;
  for (const group of groups) {
    const page = await open();
    const pieces = group.map((v) => v.html);
    if (hand === "script") refused += await page.evaluate(putByScript, pieces);
    else await putByDebugger(page, pieces);
    // Where a vector has led the page away there is nothing left to press.
    await page.evaluate(press).catch(() => null);
    await attacker.quiet(patience);
    executed += await page.evaluate(() => Number(Reflect.get(window, "__hit") ?? 0)).catch(() => 0);
    await page.close();
  }
  return { leaked: new Set(attacker.hits.keys()), executed, refused };
}

/** Runs in the page: each piece as `innerHTML` and as a fragment whose scripts run. How many the page refused. */
function putByScript(pieces: string[]): number {
  let refused = 0;
  for (const html of pieces) {
    const [one, two] = [document.createElement("div"), document.createElement("div")];
    document.body.append(one, two);
    try {
      one.innerHTML = html;
      const range = document.createRange();
      range.selectNode(two);
      two.append(range.createContextualFragment(html));
    } catch {
      refused++;
    }
  }
  return refused;
}

async function putByDebugger(page: Page, pieces: string[]): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("div"), { id: "forced" })));
  const { root } = await cdp.send("DOM.getDocument");
  const { nodeId } = await cdp.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#forced" });
  await cdp.send("DOM.setOuterHTML", { nodeId, outerHTML: pieces.map((html) => `<div>${html}</div>`).join("") });
}

/** Runs in the page. */
function press(): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>("video, audio")) void media.play().catch(() => media.error);
  for (const any of document.querySelectorAll("*")) any.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  for (const any of document.querySelectorAll<HTMLElement>("[autofocus], input, [tabindex]")) any.focus?.();
  for (const link of document.querySelectorAll("a, area, mtext, form button"))
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
}
