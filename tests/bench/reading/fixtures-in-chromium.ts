import type { Browser } from "playwright-core";
import { markdownTable } from "../markdown-table.ts";
import { type Compared, compare, failureOf } from "./compare.ts";
import { type FixtureCase, fixtureCases } from "./fixture-cases.ts";
import type { readCase } from "./main.ts";

/** One reading of a fixture, by its API or of its page. */
interface Read {
  id: string;
  compared: Compared;
  /** The failure that is expected here and its name, and whether it came. */
  named: { code: string; came: boolean } | null;
}

/** What all readings of all fixtures come to. */
export interface FixtureReadings {
  messages: number;
  right: number;
  readings: number;
  whole: number;
  text: string;
  misses: string[];
}

/** Opens every fixture at its own address in Chromium and reads it there, with the recorded answers. */
export async function readFixtures(browser: Browser, code: string): Promise<FixtureReadings> {
  const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC" });
  try {
    const reads: Read[] = [];
    for (const one of fixtureCases()) reads.push(...(await readFixture(context, code, one)));
    return sumUp(reads);
  } finally {
    await context.close();
  }
}

async function readFixture(context: Awaited<ReturnType<Browser["newContext"]>>, code: string, one: FixtureCase): Promise<Read[]> {
  const page = await context.newPage();
  const { address } = one.recorded;
  const own = address.split("#")[0];
  await page.route("**/*", (route) =>
    route.request().url().split("#")[0] === own
      ? route.fulfill({ contentType: "text/html; charset=utf-8", body: one.html })
      : route.fulfill({ status: 404, body: "" }),
  );
  await page.goto(address);
  await page.evaluate(code);
  const got = (await page.evaluate(
    ([id, recorded]) =>
      (globalThis as unknown as { footnoteReading: { readCase: typeof readCase } }).footnoteReading.readCase(id, recorded),
    [one.id, one.recorded] as const,
  )) as Awaited<ReturnType<typeof readCase>>;
  await page.close();
  return (["api", "page"] as const).flatMap((how) => {
    const expected = one.expected[how];
    if (expected === null && got[how] === null) return [];
    const code = failureOf(expected);
    const compared = compare(`${one.id}${one.which}, ${how}`, expected, got[how]);
    return [{ id: one.id, compared, named: code === null ? null : { code, came: failureOf(got[how]) === code } }];
  });
}

function sumUp(reads: Read[]): FixtureReadings {
  const sum = (list: Read[], of: (c: Compared) => number) => list.reduce((n, { compared }) => n + of(compared), 0);
  const read = reads.filter((r) => r.named === null);
  const failing = reads.filter((r) => r.named !== null);
  const row = (name: string, list: Read[]) => [
    name,
    String(list.length),
    String(sum(list, (c) => c.messages)),
    ...(["author", "visibility", "order", "text"] as const).map((what) => String(sum(list, (c) => c.right[what]))),
    String(sum(list, (c) => c.right.all)),
    String(list.filter((r) => r.compared.whole).length),
  ];
  const ids = [...new Set(reads.map((r) => r.id))];
  const rows = ids.map((id) => [
    ...row(
      id,
      read.filter((r) => r.id === id),
    ),
    failures(failing.filter((r) => r.id === id)),
  ]);
  return {
    messages: sum(read, (c) => c.messages),
    right: sum(read, (c) => c.right.all),
    readings: reads.length,
    whole: reads.filter((r) => r.compared.whole).length,
    text: markdownTable([
      [
        "helpdesk",
        "readings",
        "messages",
        "author",
        "visibility",
        "order",
        "text",
        "all right",
        "same in all",
        "named failures, as expected",
      ],
      ...rows,
      [...row("all", read), failures(failing)],
    ]),
    misses: reads.flatMap((r) => r.compared.misses),
  };
}

const failures = (list: Read[]) => `${list.filter((r) => r.named?.came).length} of ${list.length}`;
