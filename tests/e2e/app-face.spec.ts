import { composer, draftOf, expectLogged, goTo, insert, logged, send, sidebarOn } from "./acts.ts";
import { draft, expect, mainAction, ready, test, type World } from "./harness.ts";

test.use({ own: "app-face" });

const ticketAt = async (world: World, id: string) => {
  const { tickets } = await (await fetch(`${world.desk.url}/test/state`)).json();
  return (Array.isArray(tickets) ? tickets : Object.values(tickets)).find((t: { id: string }) => t.id === id);
};

test("going to another ticket without a page load shows that ticket; the draft waits where it was", async ({ world }) => {
  const page = await world.openTicket("1001", "app");
  await draft(await world.sidebar(page));
  const first = await draftOf(await sidebarOn(page, "1001"));
  await goTo(page, "1004");
  const other = await sidebarOn(page, "1004");
  await ready(other);
  await expect(other.locator("#draft")).toHaveCount(0);
  await expect(mainAction(other)).toContainText("Draft");
  await goTo(page, "1001");
  const back = await sidebarOn(page, "1001");
  await ready(back);
  expect(await draftOf(back)).toBe(first);
  await page.close();
});

test("the browser's own back and forward switch the ticket too", async ({ world }) => {
  const page = await world.openTicket("1005", "app");
  await world.sidebar(page);
  await goTo(page, "1007");
  await sidebarOn(page, "1007");
  await page.goBack();
  await sidebarOn(page, "1005");
  await page.goForward();
  await sidebarOn(page, "1007");
  await page.close();
});

test("CKEditor's own model holds the inserted reply, in this ticket's pane only", async ({ world }) => {
  const page = await world.openTicket("1004", "app");
  await world.sidebar(page);
  await goTo(page, "1002");
  const sidebar = await sidebarOn(page, "1002");
  await draft(sidebar);
  await insert(page, sidebar);
  const model = () =>
    page.evaluate(() => {
      const editors = [
        ...document.querySelectorAll<HTMLElement & { ckeditorInstance?: { getData: () => string } }>(".ck-editor__editable"),
      ];
      return editors.map((e) => [e.closest("[data-ticket-id]")?.getAttribute("data-ticket-id"), e.ckeditorInstance?.getData() ?? ""]);
    });
  const data = Object.fromEntries(await model());
  expect(data["1002"]).toContain("Hold the filter button for 5 seconds");
  expect(data["1004"]).toBe("");
  await composer(page).press("Control+z");
  expect(Object.fromEntries(await model())["1002"]).toBe("");
  await page.close();
});

test("a reply that leaves after the undo delay is put to the ticket it was sent in, not to the next one", async ({ world }) => {
  const page = await world.openTicket("1003", "app");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  await insert(page, sidebar);
  await send(page);
  // The desk posts when the delay is over, and opens the next ticket of its list by itself.
  await expect(page).not.toHaveURL(/1003$/);
  const next = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await sidebarOn(page, next);
  // Its tag and note are written when its page can write them: at the latest when it is opened again.
  await goTo(page, "1003");
  await expect.poll(async () => (await ticketAt(world, "1003")).tags).toContain("AI_Suggestion_Used");
  const happened = await expectLogged(world, "1003", ["suggestion", "inserted", "sent", "written-back", "written-back"]);
  expect(happened.find((h) => h.kind === "sent")).toMatchObject({ use: "unchanged", confirmed: true });
  expect((await logged(world, next)).map((h) => h.kind)).not.toContain("sent");
  expect((await ticketAt(world, next)).tags).not.toContain("AI_Suggestion_Used");
  const notes = (id: string) =>
    page.request
      .get(`${world.desk.url}/api/tickets/${id}/messages`)
      .then(async (r) =>
        (await r.json()).messages.filter((m: { kind: string; text: string }) => m.kind === "note" && m.text.includes("Footnote")),
      );
  expect(await notes("1003")).toHaveLength(1);
  expect(await notes(next)).toHaveLength(0);
  await page.close();
});

test("a reply that was undone is not recorded as sent; sent again, it is recorded once", async ({ world }) => {
  const page = await world.openTicket("1010", "app");
  const sidebar = await world.sidebar(page);
  await draft(sidebar);
  for (const box of await sidebar.locator(".verify input").all()) await box.check();
  await insert(page, sidebar);
  // The desk gives 800 ms to undo: pressed in the page itself, as soon as it can be.
  await page.evaluate(() => {
    const bar = document.querySelector<HTMLElement>("[data-open-ticket]:not([hidden]) [data-sending]");
    new MutationObserver((_, observer) => {
      observer.disconnect();
      bar?.querySelector<HTMLElement>("[data-undo]")?.click();
    }).observe(bar as HTMLElement, { attributes: true });
  });
  // One press: the text was judged when it was inserted.
  await page.locator("[data-open-ticket]:not([hidden]) [data-send]").click();
  await expect(composer(page)).not.toBeEmpty();
  expect((await logged(world, "1010")).map((h) => h.kind)).not.toContain("sent");
  // The sidebar came back with the first send; here it lies over the button.
  await composer(page).press("Alt+Shift+F");
  await send(page);
  await expect(page).not.toHaveURL(/1010$/);
  await goTo(page, "1010");
  const happened = await expectLogged(world, "1010", ["inserted", "sent"]);
  expect(happened.filter((h) => h.kind === "sent")).toHaveLength(1);
  await page.close();
});

test("a thread with the newest message on top is read in its true order", async ({ world }) => {
  const page = await world.openTicket("1005", "app");
  await page.locator("[data-open-ticket]:not([hidden]) [data-order]").click();
  await expect(page.locator("[data-open-ticket]:not([hidden]) [data-order]")).toHaveAttribute("data-order", "newest-first");
  const sidebar = await world.sidebar(page);
  await sidebar.getByRole("button", { name: "More" }).click();
  await sidebar.getByRole("button", { name: "Read again" }).click();
  await ready(sidebar);
  // The open question is the last thing the customer asked, and it rests on the message before.
  await expect(sidebar.getByText(/How do I do that/).first()).toBeVisible();
  await draft(sidebar);
  await expect(sidebar.locator("#draft")).toContainText(/pause/i);
  await page.close();
});
