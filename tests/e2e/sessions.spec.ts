import { asking, composer, draftOf, expectLogged, goTo, insert, killWorker, logged, send, sidebarOn, unfolded, useModel } from "./acts.ts";
import { draft, expect, mainAction, ready, settle, test } from "./harness.ts";

test.use({ own: "sessions" });

test("a draft and its edits survive a reload of the page", async ({ world }) => {
  const page = await world.openTicket("1001");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  const text = await draftOf(sidebar);
  await page.reload();
  const again = await sidebarOn(page, "1001");
  await ready(again);
  expect(await draftOf(again)).toBe(text);
  await insert(page, again);
  await page.close();
});

test("the same ticket in two tabs has one draft; both see it, and the first Insert wins", async ({ world }) => {
  const [left, right] = [await world.openTicket("1002"), await world.openTicket("1002")];
  const inRight = await world.sidebar(right);
  await left.bringToFront();
  const inLeft = await world.sidebar(left);
  await draft(inLeft);
  await expect(mainAction(inRight)).toContainText("Insert");
  await insert(left, inLeft);
  await expect(mainAction(inRight)).toContainText("Insert again");
  await right.bringToFront();
  await mainAction(inRight).click();
  await expect(inRight.locator(".error[role=alert]")).toContainText("This draft is already in the reply");
  await expect(composer(right)).toHaveText("");
  expect((await expectLogged(world, "1002", ["inserted"])).filter((h) => h.kind === "inserted")).toHaveLength(1);
  await Promise.all([left.close(), right.close()]);
});

test("whoever switches tickets fast gets nothing inserted elsewhere", async ({ world }) => {
  const page = await world.openTicket("1003", "app");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await settle(sidebar);
  const text = await draftOf(sidebar);
  const others = ["1004", "1005", "1006", "1007"];
  for (let i = 0; i < 20; i++) {
    const here = await unfolded(page, "1003");
    // Insert and, before its answer can be there, another ticket.
    await Promise.all([
      mainAction(here)
        .click({ timeout: 2000 })
        .catch(() => undefined),
      goTo(page, others[i % 4] ?? "1004"),
    ]);
    await goTo(page, "1003");
  }
  await sidebarOn(page, "1003");
  const panes = await page
    .locator("[data-ticket-pane]")
    .evaluateAll((all) =>
      all.map((pane) => [pane.getAttribute("data-ticket-id"), pane.querySelector("[data-composer]")?.textContent ?? ""]),
    );
  for (const [id, typed] of panes) if (id !== "1003") expect(typed, `ticket ${id}`).toBe("");
  expect(text.length).toBeGreaterThan(50);
  for (const id of others) expect((await logged(world, id)).map((h) => h.kind)).not.toContain("inserted");
  await page.close();
});

test("a draft that was asked for belongs to its ticket, whatever is open when it arrives", async ({ world }) => {
  await useModel(world);
  const page = await world.openTicket("1004", "app");
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  world.emulator.next({ kind: "slow", ms: 150 });
  await asking(world, () => mainAction(sidebar).click());
  await expect(mainAction(sidebar)).toContainText("Stop");
  await goTo(page, "1006");
  const other = await sidebarOn(page, "1006");
  await ready(other);
  await expect(other.locator("#draft")).toHaveCount(0);
  await goTo(page, "1004");
  const back = await sidebarOn(page, "1004");
  await ready(back);
  await expect(mainAction(back)).toContainText("Draft");
  expect((await logged(world, "1006")).map((h) => h.kind)).not.toContain("suggestion");
  await page.close();
});

test("a worker that dies while the model writes: the sidebar comes back, says so, and drafts again", async ({ world }) => {
  await useModel(world);
  const page = await world.openTicket("1005");
  const sidebar = await world.sidebar(page);
  await ready(sidebar);
  world.emulator.next({ kind: "slow", ms: 300 });
  await asking(world, () => mainAction(sidebar).click());
  await expect(sidebar.locator("section.draft[aria-busy=true]")).toContainText(/\w{4,}/);
  const options = await world.footnote.context.newPage();
  await options.goto(`${world.footnote.base}/options.html`);
  await killWorker(options);
  await expect(sidebar.locator(".error[role=alert]")).toContainText("Writing was interrupted");
  await expect(composer(page)).toHaveText("");
  await draft(sidebar);
  await expect(mainAction(sidebar)).toContainText("Insert");
  await Promise.all([page.close(), options.close()]);
});

test("a worker that died after the draft: Insert still works, and so does the record of sending", async ({ world }) => {
  await world.ask("provider.save", { kind: "device", baseUrl: "", model: "", region: "", retention: "" });
  const page = await world.openTicket("1021");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  const options = await world.footnote.context.newPage();
  await options.goto(`${world.footnote.base}/options.html`);
  await killWorker(options);
  await page.bringToFront();
  await insert(page, sidebar);
  await killWorker(options);
  await send(page);
  await expect(sidebar.getByText("Sent, and on record")).toBeVisible();
  await expectLogged(world, "1021", ["suggestion", "inserted", "sent", "written-back", "written-back"]);
  expect(await world.ask("log.verify")).toMatchObject({ ok: true });
  await Promise.all([page.close(), options.close()]);
});

test("the agent's own words in the composer are never overwritten without a word", async ({ world }) => {
  const page = await world.openTicket("1006");
  const sidebar = await world.sidebar(page);
  await composer(page).fill("My own beginning.");
  await draft(sidebar);
  await mainAction(sidebar).click();
  await expect(sidebar.locator(".foot-ask")).toContainText("The reply already holds text.");
  await expect(composer(page)).toHaveText("My own beginning.");
  await sidebar.getByRole("button", { name: "Add below" }).click();
  await expect(composer(page)).toContainText("My own beginning.");
  await expect(composer(page)).toContainText("Amy");
  await page.close();
});

test("a script of the page can neither open the sidebar nor press Insert nor speak to the background", async ({ world }) => {
  const page = await world.openTicket("1007");
  await page.locator("footnote-sidebar").waitFor({ state: "attached" });
  await page.evaluate(() => {
    const host = document.querySelector("footnote-sidebar");
    host?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    (host as HTMLElement).click();
    document.elementsFromPoint(innerWidth - 8, innerHeight / 3 + 20).forEach((e) => {
      (e as HTMLElement).click();
    });
    for (const target of [window, document, document.body])
      target.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyF", key: "F", altKey: true, shiftKey: true, bubbles: true }));
  });
  const sidebar = await world.sidebar(page);
  // It stands in this one frame that a person opened: the synthetic presses would have toggled it before.
  expect(page.frames().filter((f) => f.url().includes("/sidebar.html"))).toHaveLength(1);
  await draft(sidebar);
  const reached = await page.evaluate(() => {
    for (const name of ["suggestion.use", "log.export", "key.forget", "page.changed"]) {
      for (let i = 0; i < window.length; i++) window.frames[i]?.postMessage({ footnote: 1, name, data: {} }, "*");
      window.postMessage({ footnote: 1, name, data: {} }, "*");
    }
    return {
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
      shadow: document.querySelector("footnote-sidebar")?.shadowRoot ?? null,
    };
  });
  expect(reached).toEqual({ runtime: "undefined", shadow: null });
  await expect(composer(page)).toHaveText("");
  // A press that no person made, inside of the sidebar itself.
  await sidebar.evaluate(() => document.getElementById("main-action")?.click());
  await expect(sidebar.locator(".error[role=alert]")).toContainText("That press did not come from you");
  await expect(composer(page)).toHaveText("");
  await page.close();
});
