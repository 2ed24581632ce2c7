import { spawn } from "node:child_process";

/** What a step of the run came to. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, by name: the last thing a reader of a long run sees. */
  names?: string[];
}

export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Reads counts from what the step wrote; without it the step itself is one test. */
  count?: (output: string) => Count;
}

/** Runs one step, showing its output, and counts it. A step that ends badly without counted failures counts as one. */
export async function runStep(step: Step): Promise<Count> {
  const started = Date.now();
  console.log(`\n▶ ${step.name}`);
  const { code, output } = await run(step);
  const counted = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const result = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1, names: [lastWords(output)] } : counted;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${result.failed ? "✖" : "✔"} ${step.name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${seconds} s)`,
  );
  return { ...result, names: (result.names ?? []).map((name) => `${step.name}: ${name}`) };
}

function run(step: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, {
      env: { ...process.env, ...step.env, FORCE_COLOR: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What a step without tests of its own said last, for the list of what failed. */
function lastWords(output: string): string {
  return output.trim().split("\n").slice(-12).join("\n    ");
}

/** Adds up counts and gathers the names of what failed. */
export function total(counts: Count[]): Required<Count> {
  const sum = (pick: (c: Count) => number) => counts.reduce((n, c) => n + pick(c), 0);
  return {
    passed: sum((c) => c.passed),
    failed: sum((c) => c.failed),
    skipped: sum((c) => c.skipped),
    names: counts.flatMap((c) => c.names ?? []),
  };
}
