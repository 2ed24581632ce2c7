import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Paths of browsers that take an unpacked extension, best first. Branded Chrome takes one over CDP only, which is how we load it. */
const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const firefoxes = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** Distribution packages are installed only by root, and only in CI, when asked for, or where nobody can be asked. */
export function mayInstall(): boolean {
  const root = process.getuid?.() === 0;
  return root && (Boolean(process.env["CI"]) || process.argv.includes("--install") || !process.stdin.isTTY);
}

/** Installs Debian packages; true when apt succeeded. */
function aptInstall(packages: string[]): boolean {
  if (!mayInstall() || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  console.log(`Installing ${packages.join(", ")} with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const quiet = { env, stdio: ["ignore", "ignore", "pipe"] as ["ignore", "ignore", "pipe"] };
  const lock = ["-o", "DPkg::Lock::Timeout=600"];
  spawnSync("apt-get", ["update", "-qq", ...lock], quiet);
  const run = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...lock, ...packages], quiet);
  if (run.status !== 0) console.error(String(run.stderr).split("\n").slice(-6).join("\n"));
  return run.status === 0;
}

/** A Chromium-like browser's path. Throws one clear sentence that says what to install. */
export function findChromium(): string {
  const found =
    chosen() ?? playwrights() ?? system(systemBrowsers) ?? downloaded() ?? installed(["chromium", "fonts-liberation"], systemBrowsers);
  if (found) return found;
  throw new Error("No browser found: install Chromium, Chrome or Edge (on Debian: apt-get install chromium), or set CHROME_PATH to one.");
}

/** Firefox's path, or null where there is none and none may be installed. */
export function findFirefox(): string | null {
  const own = process.env["FIREFOX_PATH"];
  return (own && existsSync(own) ? own : null) ?? system(firefoxes) ?? installed(["firefox-esr"], firefoxes);
}

function chosen(): string | null {
  const path = process.env["CHROME_PATH"];
  if (path && !existsSync(path)) throw new Error(`CHROME_PATH names ${path}, and nothing is there.`);
  return path ?? null;
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function system(paths: string[]): string | null {
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Playwright's own download; without internet it fails within seconds. */
function downloaded(): string | null {
  console.log("No browser found; trying Playwright's download…");
  try {
    execFileSync("npx", ["playwright-core", "install", "chromium"], { stdio: "ignore", timeout: 180_000 });
  } catch {
    return null;
  }
  return playwrights();
}

function installed(packages: string[], paths: string[]): string | null {
  return aptInstall(packages) ? system(paths) : null;
}
