import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mayInstall } from "../../../scripts/find-browser.ts";

/** A running Request Tracker with its logins and the seeded tickets' ids. */
export interface RequestTracker {
  url: string;
  env: Record<string, string>;
  tickets: Record<string, number>;
  /** Folder where each mail that would leave becomes a file. */
  outbox: string;
  stop: () => Promise<void>;
}

const here = import.meta.dirname;

/** Starts a fresh one in a folder of its own, or says why it can't be had here. */
export async function startRequestTracker(): Promise<RequestTracker | { skipped: string }> {
  const installed = spawnSync("dpkg-query", ["-W", `-f=\${Status}`, "request-tracker5"]).stdout?.toString() === "install ok installed";
  if (!installed && !mayInstall())
    return {
      skipped:
        "Request Tracker is not installed: on Debian 12, run as root with --install (or apt-get install request-tracker5 rt5-standalone rt5-db-sqlite).",
    };
  const dir = mkdtempSync(join(tmpdir(), "footnote-rt-"));
  const code = await run("up.sh", dir);
  if (code !== 0) {
    rmSync(dir, { recursive: true, force: true });
    return { skipped: `Request Tracker did not start (up.sh ended with ${code}); its packages are those of Debian 12.` };
  }
  const env = JSON.parse(readFileSync(join(dir, "env.json"), "utf8")) as Record<string, string>;
  const { tickets } = JSON.parse(readFileSync(join(dir, "seeded.json"), "utf8")) as { tickets: Record<string, number> };
  return {
    url: env["RT_URL"] ?? "",
    env,
    tickets,
    outbox: env["RT_OUTBOX"] ?? "",
    stop: async () => {
      await run("down.sh", dir, ["--wipe"]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function run(script: string, dir: string, args: string[] = []): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn("bash", [join(here, script), ...args], {
      env: { ...process.env, RT_DIR: dir },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("close", (code) => resolve(code ?? 1));
    child.on("error", () => resolve(1));
  });
}
