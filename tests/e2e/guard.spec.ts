import { composer, edit, expectLogged } from "./acts.ts";
import { draft, expect, type Frame, mainAction, type Page, settle, test } from "./harness.ts";

test.use({ own: "guard" });

let page: Page;
let sidebar: Frame;

test.beforeEach(async ({ world }) => {
  page = await world.openTicket("1003");
  sidebar = await world.sidebar(page);
  await draft(sidebar);
  await settle(sidebar);
});
test.afterEach(() => page.close());

const block = () => sidebar.locator(".block");
const shut = () => expect(mainAction(sidebar)).toHaveAttribute("aria-disabled", "true");
const open = () => expect(mainAction(sidebar)).not.toHaveAttribute("aria-disabled", "true");
const before = (text: string, more: string) => text.replace(/\n\n(?=Just reply)/, `\n\n${more}\n\n`);

test("words that stand only in an internal article keep Insert shut, and nobody can answer for them", async () => {
  await edit(sidebar, (text) =>
    before(text, "We accept a late return if the customer has had no more than one late return in the past 12 months."),
  );
  await expect(block().filter({ hasText: "Internal text in the reply" }).first()).toContainText("Refund limits by role");
  await expect(block().filter({ hasText: "Internal text in the reply" }).getByRole("button", { name: "I answer for it" })).toHaveCount(0);
  await shut();
  await mainAction(sidebar).click({ force: true });
  await expect(composer(page)).toHaveText("");
});

test("a removed sentence opens Insert again", async () => {
  await edit(sidebar, (text) =>
    before(text, "Do not tell the customer that the 45 days exist, because the published period is the only one we promise."),
  );
  await shut();
  for (const button = block().getByRole("button", { name: "Remove it" }); (await button.count()) > 0; ) {
    const left = await block().count();
    await button.first().click();
    await expect.poll(() => block().count()).toBeLessThan(left);
  }
  await open();
});

test("a word that the brand does not use is named with what to say instead", async () => {
  await edit(sidebar, (text) => before(text, "You may also ask for compensation."));
  await expect(block().filter({ hasText: "A word you do not use" })).toContainText("voucher");
  await shut();
});

test("a blank that was not filled keeps Insert shut, and nobody can answer for it", async () => {
  await edit(sidebar, (text) => text.replace("Hi Margaret", "Hi {{first_name}}"));
  await expect(block().filter({ hasText: "A blank was not filled" })).toContainText("{{first_name}}");
  await expect(block().filter({ hasText: "A blank was not filled" }).getByRole("button", { name: "I answer for it" })).toHaveCount(0);
  await shut();
  await edit(sidebar, (text) => text.replace("{{first_name}}", "Margaret"));
  await expect(block()).toHaveCount(0);
  await open();
});

test("a sentence without proof waits until the agent answers for it, on record", async ({ world }) => {
  await edit(sidebar, (text) => before(text, "Our warehouse cat inspects every parcel personally."));
  await shut();
  await block().getByRole("button", { name: "I answer for it" }).first().click();
  await sidebar.getByLabel(/Why is it right/).fill("I asked the warehouse");
  await sidebar.getByRole("button", { name: "Record it" }).click();
  await open();
  await mainAction(sidebar).click();
  await expect(composer(page)).toContainText("warehouse cat");
  const happened = await expectLogged(world, "1003", ["suggestion", "inserted"]);
  expect(happened.findLast((h) => h.kind === "inserted")).toMatchObject({ answeredFor: 1 });
});
