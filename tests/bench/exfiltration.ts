import { chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/find-browser.ts";
import { launch } from "../../scripts/launch.ts";
import { builtExtension } from "../../scripts/tour/desks.ts";
import { type Attacker, startAttacker } from "./exfiltration/attacker.ts";
import { both } from "./exfiltration/both.ts";
import { type Forced, forceHtml, type Hand } from "./exfiltration/force-html.ts";
import { sanitiserOnly } from "./exfiltration/sanitiser-only.ts";
import { serveBarePage } from "./exfiltration/serve-bare-page.ts";
import { vectors } from "./exfiltration/vectors.ts";
import { markdownTable } from "./markdown-table.ts";

/** A column of the measurement. */
interface ExfiltrationFigure {
  name: string;
  n: number;
  value: number;
  goal: string;
  met: boolean | null;
  /** What the vectors that got through do. */
  leaked: string[];
}

/** Fewer vectors that work where nothing stands in their way would prove little. */
const leastAlive = 60;
const leastExecutions = 500;

/**
 * Counts what reaches an attacker on loopback with each vector behind the frame's policy alone, behind our reading and our
 * components alone, and behind both; and, to show that the vectors work, behind nothing.
 */
export async function measureExfiltration(): Promise<{ figures: ExfiltrationFigure[]; text: string }> {
  const extension = process.env["FOOTNOTE_EXTENSION"] ?? builtExtension();
  const attacker = await startAttacker(4);
  const all = vectors(attacker);
  try {
    const { figures: bare, note } = await withoutPolicy(all, attacker);
    console.error("frame only");
    const byScript = await frameOnly(all, attacker, "script", extension);
    const byDebugger = await frameOnly(all, attacker, "debugger", extension);
    console.error("both");
    const whole = await both(all, attacker, extension);
    const figures = [
      ...bare,
      column("frame only: raw HTML that a script puts into the sidebar's page", all, byScript.leaked),
      // Explains the row above: what its other rules hold where HTML could get past Trusted Types.
      { ...column("— the same put in by the debugger, past Trusted Types", all, byDebugger.leaked), goal: "", met: null },
      count("— scripts that ran there", 2 * all.filter((v) => v.script).length, byScript.executed + byDebugger.executed),
      column("both: tickets, pasted conversations, articles in the extension", all, whole.leaked),
    ];
    const leaks = figures.filter((f) => f.leaked.length > 0 && f.met !== true).map((f) => `${f.name}: ${f.leaked.join("; ")}`);
    const text = [
      tableOf(figures),
      `${note} ${byScript.refused} pieces could not become markup in the sidebar. ${whole.drafts} tickets drafted in the extension, ${whole.shown} sources opened.`,
      ...leaks,
    ];
    return { figures, text: text.join("\n\n") };
  } finally {
    await attacker.stop();
  }
}

/** The page without any policy: once with nothing in the way, once with our reading and our components. */
async function withoutPolicy(
  all: ReturnType<typeof vectors>,
  attacker: Attacker,
): Promise<{ figures: ExfiltrationFigure[]; note: string }> {
  const site = await serveBarePage();
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // A profile of its own, as the extension has: a private window connects to nothing beforehand.
  const browser = await chromium.launchPersistentContext("", { executablePath: findChromium(), args: root });
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  try {
    console.error("nothing in the way");
    const nothing = await forceHtml(all, attacker, "script", () => open(site.blank));
    console.error("sanitiser only");
    const page = await open(site.url);
    const ours = await sanitiserOnly(all, attacker, page);
    const alive = { ...column("nothing in the way: vectors that work", all, nothing.leaked), goal: `≥ ${leastAlive}` };
    const figures = [
      { ...alive, met: nothing.leaked.size >= leastAlive },
      column("sanitiser only: our reading and components, no policy", all, ours.leaked),
      { ...count("— scripts that ran there", ours.payloads, ours.executed), met: ours.executed === 0 && ours.payloads >= leastExecutions },
    ];
    const dead = all.filter((v) => !nothing.leaked.has(v.id)).map((v) => v.what);
    return {
      figures,
      note: `${ours.fields} fields filled. In today's Chromium these do nothing even unhindered: ${dead.join("; ") || "none"}.`,
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function frameOnly(all: ReturnType<typeof vectors>, attacker: Attacker, hand: Hand, extension: string): Promise<Forced> {
  const footnote = await launch({ headless: true, extension });
  try {
    return await forceHtml(all, attacker, hand, async (): Promise<Page> => {
      const page = await footnote.context.newPage();
      await page.goto(`${footnote.base}/sidebar.html`);
      return page;
    });
  } finally {
    await footnote.close();
  }
}

function column(name: string, all: ReturnType<typeof vectors>, leaked: Set<string>): ExfiltrationFigure {
  const through = all.filter((v) => leaked.has(v.id)).map((v) => v.what);
  return { name, n: all.length, value: through.length, goal: "0", met: through.length === 0, leaked: through };
}

const count = (name: string, n: number, value: number): ExfiltrationFigure => ({ name, n, value, goal: "0", met: value === 0, leaked: [] });

function tableOf(figures: ExfiltrationFigure[]): string {
  const rows = figures.map(({ name, n, value, goal, met }) => [
    name,
    String(n),
    String(value),
    goal,
    met === null ? "" : met ? "yes" : "**no**",
  ]);
  return markdownTable([["figure", "n", "value", "goal", "met"], ...rows]);
}
