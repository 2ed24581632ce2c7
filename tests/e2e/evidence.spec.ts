import type { LogExport } from "../../lib/audit/export.ts";
import { parseExport } from "../../lib/audit/export.ts";
import { verifyChain } from "../../lib/audit/verify-chain.ts";
import { verifySignature } from "../../lib/verify-signature.ts";
import { askFrom, expectLogged, exportLog, insert, logged, send } from "./acts.ts";
import { draft, expect, test } from "./harness.ts";

test.use({ own: "evidence" });

// One log, step by step: each test reads on where the one before stopped.
test.describe.configure({ mode: "serial" });

// The exports are verified here, outside of any browser, as a reviewer's own script would.
const verified = ({ lines, texts }: LogExport) => verifyChain(lines, texts, { verifySignature });

test("every step of a reply is on record, and the log verifies", async ({ world }) => {
  const page = await world.openTicket("1002");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await insert(page, sidebar);
  await send(page);
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
  const happened = await expectLogged(world, "1002", ["ticket.opened", "suggestion", "inserted", "sent", "written-back", "written-back"]);
  const suggestion = happened.find((h) => h.kind === "suggestion");
  expect(happened.find((h) => h.kind === "sent")).toMatchObject({ use: "unchanged", confirmed: true, suggestion: suggestion?.suggestion });
  expect(happened.filter((h) => h.kind === "written-back").map((h) => [h.what, h.ok])).toEqual([
    ["tag", true],
    ["note", true],
  ]);
  expect(await world.ask("log.verify")).toMatchObject({ ok: true, badAt: null, why: null });
  await page.close();
});

test("the note in the ticket anchors the suggestion's own line", async ({ world }) => {
  const { lines } = await exportLog(world, false);
  const page = await world.openTicket("1002");
  const note = await page.locator('[data-message][data-kind="note"]').first().innerText();
  const suggestion = (await logged(world, "1002")).find((h) => h.kind === "suggestion");
  const line = lines.find((l) => l.seq === suggestion?.seq);
  expect(note.replace(/\s/g, "")).toContain(`head${line?.hash.slice(0, 16)}`);
  await page.close();
});

test("an export verifies outside of the browser, and without texts it holds no word of the customer", async ({ world }) => {
  const whole = parseExport(JSON.stringify(await exportLog(world, true)));
  expect(await verified(whole)).toMatchObject({ ok: true, badAt: null, lines: whole.lines.length });
  expect(JSON.stringify(whole.texts)).toContain("reset the filter light");
  const bare = await exportLog(world, false);
  expect(bare.texts).toEqual([]);
  expect(JSON.stringify(bare)).not.toContain("reset the filter light");
  expect(await verified(bare)).toMatchObject({ ok: true });
});

test("a tampered export fails and names the line", async ({ world }) => {
  const whole = await exportLog(world, true);
  const at = whole.lines.findIndex((l) => l.text.includes('"kind":"suggestion"'));
  const line = whole.lines[at];
  if (!line) throw new Error("no suggestion on record");
  const changed = {
    ...whole,
    lines: whole.lines.map((l) => (l === line ? { ...l, text: l.text.replace('"drafter":"device"', '"drafter":"human0"') } : l)),
  };
  expect(changed.lines[at]?.text).not.toBe(line.text);
  expect(await verified(changed)).toMatchObject({ ok: false, badAt: line.seq, why: "hash" });
  const dropped = { ...whole, texts: [], lines: whole.lines.filter((l) => l !== line) };
  expect(await verified(dropped)).toMatchObject({ ok: false, badAt: line.seq });
  const said = {
    ...whole,
    texts: whole.texts.map((t) => (t.seq === line.seq && t.name === "draft" ? { ...t, text: "Something nicer" } : t)),
  };
  expect(await verified(said)).toMatchObject({ ok: false, badAt: line.seq, why: "text" });
});

test("two pages that write at once leave no gap and no fork", async ({ world }) => {
  const pages = await Promise.all([1, 2].map(() => world.footnote.context.newPage()));
  await Promise.all(pages.map((page) => page.goto(`${world.footnote.base}/options.html`)));
  const [profile] = await world.ask<Record<string, unknown>[]>("profile.list");
  const before = (await exportLog(world, false)).lines.length;
  await Promise.all(pages.flatMap((page) => [1, 2, 3, 4].map(() => askFrom(page, "profile.save", profile ?? {}))));
  const after = await exportLog(world, false);
  expect(after.lines.length).toBe(before + 8);
  expect(after.lines.map((l) => l.seq)).toEqual(after.lines.map((_, i) => i + 1));
  expect(await verified(after)).toMatchObject({ ok: true });
  await Promise.all(pages.map((page) => page.close()));
});

test("the review page verifies the log and tells how many lines it read", async ({ world }) => {
  const page = await world.footnote.context.newPage();
  await page.goto(`${world.footnote.base}/options.html#log`);
  await page
    .getByRole("button", { name: /Verify/ })
    .first()
    .click();
  await expect(page.getByText(/intact|unbroken|verif/i).first()).toBeVisible();
  await page.close();
});

test("erased texts are gone, the chain still verifies, and the erasing itself is on record", async ({ world }) => {
  const seqs = (await logged(world, "1002")).map((h) => h.seq);
  await world.ask("log.erase", { seqs });
  const whole = await exportLog(world, true);
  expect(whole.texts.filter((t) => seqs.includes(t.seq))).toEqual([]);
  expect(JSON.stringify(whole)).not.toContain("reset the filter light");
  const verification = await verified(whole);
  expect(verification).toMatchObject({ ok: true, badAt: null });
  expect(verification.erased).toBeGreaterThan(0);
  expect((await logged(world)).at(-1)).toMatchObject({ kind: "erased" });
  expect(await world.ask("log.verify")).toMatchObject({ ok: true });
});
