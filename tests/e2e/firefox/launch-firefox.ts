import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bidi, openBidi } from "./bidi.ts";
import { type FirefoxPage, openPage, runIn } from "./open-page.ts";

const addon = "footnote@footnote.invalid";
/** Firefox gives each profile a random address for an extension; a pref set beforehand fixes it. */
const base = "moz-extension://f0070000-0000-4000-8000-000000000001";

const prefs = {
  "extensions.webextensions.uuids": JSON.stringify({ [addon]: new URL(base).hostname }),
  // A prompt that nobody could press headless; the page's own button must still be pressed.
  "extensions.webextOptionalPermissionPrompts": false,
  // What our scripts log, in every process, goes to Firefox's standard output.
  "devtools.console.stdout.content": true,
  "devtools.console.stdout.chrome": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.enabled": false,
  "app.normandy.enabled": false,
  "app.shield.optoutstudies.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
};

export interface Firefox {
  /** `moz-extension://…`, without a slash at the end. */
  base: string;
  open: (address: string) => Promise<FirefoxPage>;
  /** What our pages and the background logged as errors, threw without anybody catching it, or were refused by their policy. */
  errors: () => Promise<string[]>;
  /** Ends Firefox and removes its profile. */
  close: () => Promise<void>;
}

/** Starts Firefox headless with an empty profile and installs the built extension into it; null starts it bare. */
export async function launchFirefox(path: string, extension: string | null): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "footnote-firefox-"));
  writeFileSync(
    join(profile, "user.js"),
    Object.entries(prefs)
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "--remote-allow-system-access"];
  const firefox = spawn(path, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" } });
  const gone = new Promise<void>((resolve) => firefox.once("exit", () => resolve()));
  let bidi: Bidi | null = null;
  const close = async () => {
    bidi?.close();
    firefox.kill("SIGKILL");
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const logged: string[] = [];
  // Firefox's own parts put their name in front: `console.error: RSLoader: `.
  firefox.stdout?.on("data", (chunk: Buffer) => logged.push(...(String(chunk).match(/^console\.error: (?!\w+: *$).*/gm) ?? [])));
  try {
    const session = await openBidi(await listening(firefox));
    bidi = session;
    if (extension !== null) await session.command("webExtension.install", { extensionData: { type: "path", path: extension } });
    return { base, open: (address) => openPage(session, address), errors: async () => [...(await thrown(session)), ...logged], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address that Firefox says it listens at. */
function listening(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    firefox.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    firefox.once("error", reject);
    firefox.once("exit", (code) => reject(new Error(`Firefox ended with ${code}:\n${said.slice(-2000)}`)));
  });
}

/** Errors of our own scripts in Firefox's browser console, which only its own windows can read; a page closed while it asks is none. */
async function thrown(bidi: Bidi): Promise<string[]> {
  const { contexts } = await bidi.command<{ contexts: { context: string }[] }>("browsingContext.getTree", { "moz:scope": "chrome" });
  const body = `return Services.console.getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag) && m.sourceName.startsWith(argument) && !m.errorMessage.includes("after context unloaded"))
    .map((m) => m.sourceName + " " + m.errorMessage);`;
  return runIn(bidi, contexts[0]?.context ?? "", body, base);
}
