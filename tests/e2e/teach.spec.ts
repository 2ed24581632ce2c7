import type { Entry } from "../../lib/audit/entry.ts";
import type { Conversation } from "../../lib/conversation.ts";
import type { Recipe } from "../../lib/recipe.ts";
import { openSidebar } from "../../scripts/open-desk.ts";
import type { RequestTracker } from "../desks/request-tracker/start.ts";
import seeded from "../desks/request-tracker/tickets.json" with { type: "json" };
import { draft, expect, type Frame, mainAction, test as onSandbox, type Page, verifyAll } from "./harness.ts";
import { here, mails, signIn, submit, type Tracked, test } from "./tracker.ts";

test.use({ own: "teach" });
onSandbox.use({ own: "teach" });

/** Presses *Point at it* for a part and clicks an element of the page, which must hear nothing of the click. */
async function point(page: Page, sidebar: Frame, part: string, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  await sidebar.locator(`#point-${part}`).click();
  await expect(page.locator("footnote-sidebar")).toHaveCSS("visibility", "hidden");
  const box = await target.boundingBox();
  if (!box) throw new Error(`nothing to point at: ${selector}`);
  const [x, y] = [box.x + 6, box.y + Math.min(8, box.height / 2)];
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
  await expect(page.locator("footnote-sidebar")).toHaveCSS("visibility", "visible");
  await expect(sidebar.locator(`#point-${part}`)).toHaveText("Point again");
}

async function teachScreen(page: Page, base: string): Promise<Frame> {
  let sidebar = await openSidebar(page, base);
  // A page that is told anew gets a new frame, and a ticket that is read meanwhile draws the screen anew: an open menu is gone.
  await expect(async () => {
    sidebar = await openSidebar(page, base);
    const teach = sidebar.getByRole("button", { name: "Teach this page" }).first();
    if (!(await teach.isVisible())) await sidebar.getByRole("button", { name: "More" }).click({ timeout: 2000 });
    await teach.click({ timeout: 2000 });
    await expect(sidebar.locator("#point-customer")).toBeVisible({ timeout: 5000 });
  }).toPass({ timeout: 45_000 });
  return sidebar;
}

/** Tries, saves and loads the page again. */
async function keep(page: Page, sidebar: Frame): Promise<void> {
  await mainAction(sidebar).click();
  await expect(sidebar.getByText("This ticket, as it is read")).toBeVisible();
  await sidebar.locator("#teach-save").click();
  await expect(mainAction(sidebar)).toHaveText("Load the page again");
  await Promise.all([page.waitForEvent("load"), mainAction(sidebar).click()]);
}

onSandbox("a desk is read, drafted for and answered by what was pointed at alone, with its adapter outranked", async ({ world }) => {
  const { footnote, desk, ask, openTicket } = world;
  const page = await openTicket("1018");
  let sidebar = await teachScreen(page, footnote.base);
  await point(page, sidebar, "customer", '[data-open-ticket] article[data-kind="customer"] [data-body]');
  await point(page, sidebar, "agent", '[data-open-ticket] article[data-kind="agent"] [data-body]');
  await point(page, sidebar, "composer", "[data-open-ticket] [data-composer]");
  await point(page, sidebar, "send", "[data-open-ticket] [data-send]");
  await point(page, sidebar, "subject", "[data-open-ticket] [data-subject]");
  await keep(page, sidebar);
  const [kept] = await ask<{ recipe: { id: string; origins: string[] } }[]>("recipe.list");
  expect(kept?.recipe.origins).toEqual([new URL(desk.url).origin]);

  sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt")).toContainText(/\d+ of \d+ message/);
  await reached(sidebar);
  await draft(sidebar);
  await verifyAll(sidebar);
  await mainAction(sidebar).click();
  await expect(page.locator("[data-open-ticket] [data-composer]")).not.toBeEmpty();
  const { rows } = await ask<{ rows: { line: { text: string } }[] }>("log.page", { before: null, limit: 500, ticket: null });
  expect(rows.some(({ line }) => line.text.includes('"helpdesk":"taught"'))).toBe(true);

  // Without its recipe the adapter is back.
  await ask("recipe.remove", { id: kept?.recipe.id });
  await page.reload();
  sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.getByText("They stay in Footnote’s log")).toHaveCount(0);
  await page.close();
});

const display = ({ url, tickets }: RequestTracker, key: string) => `${url}/Ticket/Display.html?id=${tickets[key]}`;
const reply = ({ url, tickets }: RequestTracker, key: string) => `${url}/Ticket/Update.html?Action=Respond&id=${tickets[key]}`;
/** An empty editor shows its placeholder while nobody is in it. */
const untouched = /^(?:Type your message here)?$/;
const editor = (page: Page) => page.frameLocator("iframe.cke_wysiwyg_frame").locator("body");

async function onReplyPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("iframe.cke_wysiwyg_frame").waitFor();
}

/** Points at one message of each kind, the subject, and on the reply's own page at its parts; tries, saves, loads again. */
async function teachTracker({ tracker, footnote, ask }: Tracked, page: Page): Promise<void> {
  if ((await ask<unknown[]>("recipe.list")).length > 0) return;
  await page.goto(display(tracker, "refund"));
  await page.locator(".messagebody").nth(3).waitFor();
  let sidebar = await teachScreen(page, footnote.base);
  await point(page, sidebar, "customer", ".messagebody >> nth=0");
  await point(page, sidebar, "agent", ".messagebody >> nth=1");
  await point(page, sidebar, "note", ".messagebody >> nth=2");
  await point(page, sidebar, "subject", "#header h1");

  // The reply has a page of its own: what was taught so far stays with the tab.
  await onReplyPage(page, reply(tracker, "refund"));
  sidebar = await teachScreen(page, footnote.base);
  await expect(sidebar.locator("#point-customer")).toHaveText("Point again");
  await point(page, sidebar, "composer", "iframe.cke_wysiwyg_frame");
  await point(page, sidebar, "send", "[name=SubmitTicket]");
  await page.locator("#UpdateType").selectOption("private", { force: true });
  await point(page, sidebar, "noteMode", "[data-id=UpdateType]");
  await expect(sidebar.getByText("Seen now: what is written counts as an internal note")).toBeVisible();

  await page.goto(display(tracker, "refund"));
  await page.locator(".messagebody").nth(3).waitFor();
  sidebar = await teachScreen(page, footnote.base);
  await keep(page, sidebar);
}

/** A frame over a page that is still being drawn may get no clicks yet: the page below it gets them. The receipt shows when it does. */
async function reached(sidebar: Frame): Promise<void> {
  const receipt = sidebar.locator(".receipt [aria-expanded]").first();
  await expect(async () => {
    await receipt.click({ timeout: 2000 });
    await expect(receipt).toHaveAttribute("aria-expanded", "true", { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await receipt.click();
}

/** What Request Tracker itself says of a ticket's messages: who, to whom, and how it begins. */
async function truth(page: Page, { url, tickets }: RequestTracker, key: string): Promise<string[]> {
  const get = async (path: string) => (await (await page.request.get(`${url}/REST/2.0${path}`)).json()) as { items: Transaction[] };
  const ticket = tickets[key];
  const { items } = await get(`/ticket/${ticket}/history?fields=Type,Creator&per_page=100`);
  const { Requestor } = (await get(`/ticket/${ticket}`)) as unknown as { Requestor: { id: string }[] };
  return items
    .filter(({ Type }) => /^(?:Create|Correspond|Comment)$/.test(Type))
    .map(({ Type, Creator }) => {
      const who = Requestor.some(({ id }) => id === Creator.id) ? "customer" : "agent";
      return `${who} ${Type === "Comment" ? "internal" : "public"}`;
    });
}
interface Transaction {
  Type: string;
  Creator: { id: string };
}

/** What Footnote read of a ticket that is open in a tab: what it keeps while the browser runs. */
async function read({ tracker, footnote }: Tracked, page: Page, key: string): Promise<Conversation> {
  await page.goto(display(tracker, key));
  const sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.locator(".receipt"), key).toContainText(/\d+ of \d+ message/);
  const ours = await footnote.context.newPage();
  await ours.goto(`${footnote.base}/options.html`);
  const kept = Object.values(await ours.evaluate(() => chrome.storage.session.get(null))) as { conversation?: Conversation }[];
  await ours.close();
  const found = kept.find(({ conversation: c }) => c?.ticket.helpdesk === "taught" && c.ticket.id === String(tracker.tickets[key]));
  if (!found?.conversation) throw new Error(`${key} was not read`);
  return found.conversation;
}

/** What every text of a seeded ticket begins with. */
const beginnings = (key: string) => seeded.tickets.find((t) => t.key === key)?.messages.map(({ text }) => words(text)) ?? [];
/** How the draft begins: no brand is taught, so it is the first profile's. */
const answer = "Hi Callum!";
const words = (text: string) =>
  text
    .match(/[\p{L}\d]+/gu)
    ?.slice(0, 4)
    .join(" ");

test("Request Tracker is read by what was pointed at alone, with its adapter outranked: who wrote what, in which order, notes as notes", async ({
  desk,
}) => {
  test.setTimeout(240_000);
  const tracked = here(desk);
  const { tracker, ask } = tracked;
  const page = await signIn(tracked);
  await teachTracker(tracked, page);
  const [kept] = await ask<{ recipe: Recipe }[]>("recipe.list");
  expect(kept?.recipe.origins).toEqual([tracker.url]);
  for (const name of ["Maria", "Lindqvist", "Agent One", "LP-20418"]) expect(JSON.stringify(kept)).not.toContain(name);

  for (const key of ["refund", "fraud", "health", "outlook", "injection", "swedish", "quoted-mail"]) {
    const { messages, customer } = await read(tracked, page, key);
    expect(
      messages.map((m) => `${m.role} ${m.visibility}`),
      key,
    ).toEqual(await truth(page, tracker, key));
    expect(
      messages.map(({ text }) => words(text)),
      key,
    ).toEqual(beginnings(key));
    expect(customer.email, key).toBe(seeded.tickets.find((t) => t.key === key)?.customer.email);
  }
  await page.close();
});

test("a taught Request Tracker is answered on the ticket's own reply page, never in a note and never on another's", async ({ desk }) => {
  test.setTimeout(240_000);
  const tracked = here(desk);
  const { tracker, footnote, ask } = tracked;
  const page = await signIn(tracked);
  await teachTracker(tracked, page);
  await page.goto(display(tracker, "filter-light"));
  let sidebar = await openSidebar(page, footnote.base);
  await reached(sidebar);
  await draft(sidebar);
  await verifyAll(sidebar);

  // The way to the reply page is cut off: what waits for it must not be put into another ticket's.
  await page.route(/Update\.html/, (route) => route.abort());
  const cutOff = page.waitForEvent("requestfailed", (request) => request.url().includes(`id=${tracker.tickets["filter-light"]}`));
  await mainAction(sidebar).click();
  await cutOff;
  await page.unroute(/Update\.html/);
  await onReplyPage(page, reply(tracker, "return-window"));
  await openSidebar(page, footnote.base);
  await expect(editor(page)).toHaveText(untouched);

  // Its own, and the reply field is set to a note by the time.
  await onReplyPage(page, reply(tracker, "filter-light"));
  await expect(editor(page)).toContainText(answer);
  await editor(page).fill("");
  await page.locator("#UpdateType").selectOption("private", { force: true });
  sidebar = await openSidebar(page, footnote.base);
  await reached(sidebar);
  await mainAction(sidebar).click();
  await expect(sidebar.getByText("The composer is set to an internal note")).toBeVisible();
  await expect(editor(page)).toHaveText(untouched);
  await page.locator("#UpdateType").selectOption("response", { force: true });
  await mainAction(sidebar).click();
  await expect(editor(page)).toContainText(answer);

  const before = mails(tracker).length;
  await submit(page);
  const logged = async () => {
    const ticket = { helpdesk: "taught", origin: tracker.url, id: String(tracker.tickets["filter-light"]) };
    const { rows } = await ask<{ rows: { line: { text: string } }[] }>("log.page", { before: null, limit: 100, ticket });
    return rows.map(({ line }) => (JSON.parse(line.text) as Entry).happening);
  };
  await expect.poll(async () => (await logged()).map(({ kind }) => kind), { timeout: 30_000 }).toContain("sent");
  expect((await logged()).find(({ kind }) => kind === "sent")).toMatchObject({ confirmed: true, factsChanged: 0 });
  const sent = mails(tracker).slice(before).join("\n");
  expect(sent).toContain(answer);
  expect((await truth(page, tracker, "filter-light")).at(-1)).toBe("agent public");
  expect(await truth(page, tracker, "return-window")).toEqual(["customer public"]);
  await page.close();
});

test("a taught ticket in which somebody else writes is refused by name, not guessed", async ({ desk }) => {
  test.setTimeout(240_000);
  const tracked = here(desk);
  const { tracker, footnote } = tracked;
  const page = await signIn(tracked);
  await teachTracker(tracked, page);
  const message = `From: Ida Other <ida@elsewhere.example>\nTo: support@desk.example\nSubject: [desk.example #${tracker.tickets["swedish"]}] Re: x\n\nI pay for Anna.\n`;
  const form = { SessionType: "REST", queue: "General", action: "correspond", message };
  expect(await (await page.request.post(`${tracker.url}/REST/1.0/NoAuth/mail-gateway`, { form })).text()).toContain("ok");
  await page.goto(display(tracker, "swedish"));
  await page.getByText("I pay for Anna.").waitFor();
  const sidebar = await openSidebar(page, footnote.base);
  await expect(sidebar.getByText("helpdesk.taught.message.author")).toBeVisible();
  await page.close();
});
