import { expect, mainAction, test } from "./harness.ts";
test("probe", async ({ world }) => {
  for (const id of ["1002","1008","1003","1004","1006","1011","1013","1012","1020","1016","1015"]) {
    const page = await world.openTicket(id);
    const sb = await world.sidebar(page);
    const text = () => sb.locator("body").innerText();
    console.log("=====", id); console.log(await text());
    if ((await mainAction(sb).innerText()).startsWith("Draft")) {
      await mainAction(sb).click();
      await expect(mainAction(sb)).toContainText(/Insert|Draft again/);
      console.log("--- drafted"); console.log(await text());
    }
    await page.close();
  }
  console.log(world.errors);
});
