import { launch } from "../../scripts/launch.ts";
import { openSidebar, welcome } from "../../scripts/open-desk.ts";
import { startSandbox } from "../desks/sandbox/server.ts";
const desk = await startSandbox(); const f = await launch({ headless: true, extension: "/tmp/bench-final" });
await welcome(f, desk.url);
for (let round = 0; round < 6; round++) {
  await fetch(`${desk.url}/test/reset`, { method: "POST" });
  const page = await f.context.newPage();
  await page.goto(`${desk.url}/`); await page.goto(`${desk.url}/app/tickets/1003`);
  const s = await openSidebar(page, f.base);
  await s.locator("#main-action", { hasText: /Draft|Insert/ }).click();
  await s.locator("#main-action", { hasText: "Insert" }).waitFor();
  for (let i = 0; i < 20; i++) {
    let here: any; for (let k=0;k<100&&!here;k++){ for (const fr of page.frames().filter((x)=>x.url().includes("/sidebar.html"))) if ((await fr.evaluate(()=>document.querySelector("h1")?.textContent).catch(()=>""))==="#1003") here=fr; if(!here) await page.waitForTimeout(50); }
    const ok = await here.locator(".receipt p", { hasText: /^(?!Reading)/ }).waitFor({ timeout: 4000 }).then(() => true, () => false);
    if (!ok) {
      const typed = await page.locator('[data-ticket-pane][data-ticket-id="1003"] [data-composer]').textContent();
      const info = await here.evaluate(() => ({ w: innerWidth, vis: document.visibilityState, label: document.querySelector("#main-action")?.textContent })).catch(String);
      console.log(JSON.stringify({ round, i, composer1003: typed?.slice(0, 40), info, frames: page.frames().length }));
      break;
    }
    await Promise.all([here.locator("#main-action").click({ timeout: 2000 }).catch(() => undefined), page.locator('[data-ticket-link="1004"]').click()]);
    await page.locator('[data-ticket-link="1003"]').click();
    if (i === 19) console.log(JSON.stringify({ round, ok: true, composer: (await page.locator('[data-ticket-pane][data-ticket-id="1003"] [data-composer]').textContent())?.slice(0, 20) }));
  }
  await page.close();
}
await f.close(); await desk.stop(); process.exit(0);
