import type { Conversation } from "../../../lib/conversation.ts";
import { append } from "../sandbox/tickets.ts";
import { wrongMessages } from "./check.ts";
import { type Answer, type Driver, draftFor, insertInto, later, readTicket } from "./drive.ts";
import type { Simulator } from "./server.ts";

/** What a step is made in. `open` is the ticket that the page shows; `seen` counts what came of steps. */
export interface Context {
  driver: Driver;
  desk: Simulator;
  random: () => number;
  step: number;
  open: string;
  seen: Map<string, number>;
}

/** One kind of step: how often it comes, and what it does, which answers with what it found wrong. */
export interface Step {
  weight: number;
  name: string;
  act: (context: Context) => Promise<string[] | undefined>;
}

/** The longest that a change of the page comes after what it disturbs, ms. */
const soon = 60;

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

function other({ desk, open, random }: Context): string {
  return pick(
    [...desk.state.tickets.keys()].filter((id) => id !== open),
    random,
  );
}

function count({ seen }: Context, what: string): void {
  seen.set(what, (seen.get(what) ?? 0) + 1);
}

/** Something that the page does by itself. */
const inPage = (weight: number, name: string, act: (context: Context) => Promise<unknown>): Step => ({
  weight,
  name,
  act: async (context) => {
    await act(context);
    return undefined;
  },
});

/** Inserts a text that names its ticket, while something happens in the page. */
const inserting = (weight: number, name: string, meanwhile: (context: Context) => Promise<unknown>): Step =>
  inPage(weight, name, async (context) => {
    const { driver, open, random, step } = context;
    const mode = pick(["ask", "append", "replace"] as const, random);
    const text = `Reply ${step} for ${open}.\n\nWith regards from ${open}`;
    const [answer] = await Promise.all([insertInto(driver, open, text, mode), meanwhile(context)]);
    count(context, `insert: ${"reply" in answer ? answer.reply.outcome : answer.problem.code}`);
  });

const reading = (weight: number, name: string, meanwhile: (context: Context) => Promise<unknown>): Step => ({
  weight,
  name,
  act: async (context) => {
    const [answer] = await Promise.all([readTicket(context.driver, context.open), meanwhile(context)]);
    return wrongRead(context, answer);
  },
});

function wrongRead(context: Context, answer: Answer<Conversation>): string[] {
  const { open, desk } = context;
  if ("problem" in answer) {
    count(context, `read: ${answer.problem.code}`);
    return answer.problem.code === "unexpected" ? [`reading ${open} failed without a name`] : [];
  }
  const { ticket, messages, receipt } = answer.reply;
  count(context, `read: by ${receipt.how}`);
  return ticket.id === open ? wrongMessages(desk.state, open, messages) : [`${open} was read as ${ticket.id}`];
}

const nothing = async () => undefined;
const leaves = (context: Context) => later(context.driver, context.random() * soon, "go", other(context));
const replaced = (context: Context) =>
  later(context.driver, context.random() * soon, "rerender", pick(["[data-composer]", "section"], context.random));

async function customerWrites({ desk, driver, open, step }: Context): Promise<void> {
  const ticket = desk.state.tickets.get(open);
  const author = { id: `customer-${open}`, name: `Customer of ${open}` };
  if (ticket) append(ticket, { kind: "customer", author, text: `More from the customer of ${open}, at step ${step}.` });
  await driver.page.evaluate(() => simulator.reload());
}

/** All that may happen on the desk. */
const steps: readonly Step[] = [
  inPage(20, "another ticket", (context) => context.driver.page.evaluate((id) => simulator.go(id), other(context))),
  inPage(4, "back", ({ driver }) => driver.page.evaluate(() => history.back())),
  inPage(2, "reload", ({ driver }) => driver.page.reload({ waitUntil: "domcontentloaded" })),
  inserting(10, "insert", nothing),
  inserting(16, "insert, and the ticket changes", leaves),
  inserting(8, "insert, and the composer is made anew", replaced),
  reading(6, "read", nothing),
  reading(10, "read, and the ticket changes", leaves),
  inPage(8, "type", ({ driver, open, step }) => driver.page.evaluate((text) => simulator.type(text), `Typed at ${step} on ${open}. `)),
  inPage(7, "send", ({ driver }) => driver.page.evaluate(() => simulator.press())),
  inPage(2, "draft", async (context) => count(context, (await draftFor(context.driver, context.open)) ? "drafted" : "not drafted")),
  inPage(6, "scroll", ({ driver, random }) => driver.page.evaluate((by) => simulator.scroll(by), Math.round(random() * 20 - 10))),
  inPage(4, "draw anew", ({ driver }) => driver.page.evaluate(() => simulator.rerender("section"))),
  inPage(3, "recycle", ({ driver }) => driver.page.evaluate(() => simulator.recycle())),
  inPage(3, "order", ({ driver }) => driver.page.evaluate(() => simulator.order())),
  inPage(3, "keep panes, or one", ({ driver, random }) =>
    driver.page.evaluate((mode) => simulator.setMode(mode), pick(["keep", "recycle"] as const, random)),
  ),
  inPage(3, "the customer writes", customerWrites),
];

/** The next step, by weight. */
export function nextStep(random: () => number): Step {
  return pick(
    steps.flatMap((step) => Array<Step>(step.weight).fill(step)),
    random,
  );
}
