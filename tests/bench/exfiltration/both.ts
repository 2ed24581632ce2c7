import type { Frame, Page } from "playwright-core";
import { type Launched, launch } from "../../../scripts/launch.ts";
import { openSidebar, welcome } from "../../../scripts/open-desk.ts";
import { startSandbox } from "../../desks/sandbox/server.ts";
import type { SandboxConversation } from "../../desks/sandbox/tickets.ts";
import type { Attacker } from "./attacker.ts";
import type { Vector } from "./vectors.ts";

/** So many vectors stand in one conversation. */
const together = 12;
const question = "Hi, how many days do I have to return my Orvane lamp?";
const answer = "You can return an Orvane lamp within 37 days of delivery.";
const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What reached the attacker with the vectors in tickets, pasted conversations and imported articles of the real extension. */
export async function both(
  all: Vector[],
  attacker: Attacker,
  extension: string,
): Promise<{ leaked: Set<string>; drafts: number; shown: number }> {
  const groups = Array.from({ length: Math.ceil(all.length / together) }, (_, i) => all.slice(i * together, (i + 1) * together));
  const desk = await startSandbox({ conversations: groups.map(ticketOf) });
  const footnote = await launch({ headless: true, extension });
  try {
    await welcome(footnote, desk.url);
    attacker.forget();
    const own = await footnote.context.newPage();
    await own.goto(`${footnote.base}/options.html`);
    await importArticles(own, all);
    let drafts = 0;
    let shown = 0;
    const look = async (sidebar: Page | Frame) => {
      await draft(sidebar);
      drafts++;
      shown += await openAll(sidebar);
    };
    for (const [i, group] of groups.entries()) {
      const page = await pasted(own, footnote, group);
      await look(page);
      await page.goto(`${desk.url}/`);
      await page.goto(`${desk.url}/inbox/${7000 + i}`);
      await look(await openSidebar(page, footnote.base));
      await page.close();
    }
    await own.goto(`${footnote.base}/options.html#knowledge`);
    await own.getByRole("row").nth(1).waitFor();
    await attacker.quiet(500);
    return { leaked: new Set(attacker.hits.keys()), drafts, shown };
  } finally {
    await footnote.close();
    await desk.stop();
  }
}

function ticketOf(group: Vector[], i: number): SandboxConversation {
  const said = group.map((v) => v.text).join("\n\n");
  return {
    key: `${7000 + i}`,
    subject: `Orvane ${group[0]?.text ?? ""}`,
    brand: "Tarnwick",
    queue: "Orders",
    channel: "email",
    customer: { name: `Margaret ${group[1]?.text ?? ""}`, email: "margaret@mail.example" },
    agent: { name: "Amy Sutcliffe" },
    messages: [
      {
        from: "customer",
        at: "2026-11-20T09:00:00Z",
        text: `${question}\n\n${said}`,
        html: `<p>${question}</p>${group.map((v) => `<div>${v.html}</div><p>${escaped(v.html)}</p>`).join("")}`,
      },
    ],
  };
}

async function ask<T>(own: Page, name: string, data: object): Promise<T> {
  const said = await own.evaluate((message) => chrome.runtime.sendMessage(message), { footnote: 1, name, data });
  if ("problem" in said) throw new Error(said.problem.code);
  return said.reply;
}

/** Three articles for each vector: a saved page that holds it, a saved page that shows its source, a Markdown file. */
async function importArticles(own: Page, all: Vector[]): Promise<void> {
  const page = (title: string, body: string) =>
    `<html><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${answer}</p><p>${body}</p></main></body></html>`;
  const files = all.flatMap(({ id, html, text }) => [
    { path: `kb/${id}-raw.html`, text: page(`Return an Orvane lamp ${id}`, `${answer} ${html}`), bytes: null },
    { path: `kb/${id}-shown.html`, text: page(`Return an Orvane lamp ${escaped(html)}`, `${answer} ${escaped(html)}`), bytes: null },
    { path: `kb/${id}.md`, text: `# Return an Orvane lamp ${text}\n\n${answer} ${text}\n`, bytes: null },
  ]);
  const { part } = await ask<{ part: string }>(own, "knowledge.preview", { files, part: null, last: true });
  await ask(own, "knowledge.import", { part, tiers: { kb: "public" }, brand: null });
}

/** The sidebar as a page of its own, on a conversation that an agent pasted. */
async function pasted(own: Page, footnote: Launched, group: Vector[]): Promise<Page> {
  const text = `${question}\n\n${group.map((v) => v.text).join("\n\n")}`;
  const { session } = await ask<{ session: string }>(own, "conversation.paste", { session: null, how: "pasted", text });
  const page = await footnote.context.newPage();
  await page.goto(`${footnote.base}/sidebar.html#session=${session}`);
  return page;
}

/** Has a draft made on this device; a ticket that is held for a person is looked at as it stands. */
async function draft(sidebar: Page | Frame): Promise<void> {
  await sidebar.locator(".receipt p", { hasText: /^(?!Reading)/ }).waitFor();
  const button = sidebar.locator("#main-action:not([aria-disabled=true])");
  await button.waitFor();
  if (!(await button.innerText()).startsWith("Draft")) return;
  await button.click();
  await sidebar.locator("p[role=status].vh", { hasText: "Draft ready" }).waitFor({ state: "attached" });
}

/** Opens every number of the draft and every folded part; how many sources stand there then. */
async function openAll(sidebar: Page | Frame): Promise<number> {
  await sidebar.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const button of document.querySelectorAll<HTMLElement>("#draft button, button[aria-expanded=false]")) button.click();
  });
  return sidebar.locator("li.src").count();
}
