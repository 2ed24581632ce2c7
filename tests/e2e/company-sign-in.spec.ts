import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { type OidcServer, startOidc } from "../emulators/oidc.ts";
import { expectLogged } from "./acts.ts";
import { draft, expect, ready, test } from "./harness.ts";
import { allow } from "./source-acts.ts";

// A model that nobody holds a key for: the company's own sign-in, and the provider's short-lived token for it.

test.use({ own: "company-sign-in" });

let oidc: OidcServer;
let model: Emulator;
test.beforeAll(async () => {
  oidc = await startOidc();
  model = await startAnthropic({ key: "no-static-key", holds: (authorization) => oidc.holdsExchanged(authorization) });
});
test.afterAll(() => Promise.all([oidc.stop(), model.stop()]));

test("an agent signs in at the company and drafts; the token is renewed unseen, and without a sign-in nothing is sent", async ({
  world,
}) => {
  const { ask, footnote } = world;
  const { settings } = await ask<{ settings: object }>("provider.read");
  const { issuer, client: clientId, exchange } = oidc;
  const auth = { kind: "oidc", issuer, clientId, scopes: ["openid"], token: "id", exchange };
  await ask("provider.save", { ...settings, kind: "anthropic", baseUrl: model.url, model: "claude-sonnet-5-5", auth });
  for (const url of [issuer, model.url]) await allow(footnote, new URL(url).origin);
  const options = await footnote.context.newPage();
  await options.goto(`${footnote.base}/options.html#provider`);
  const signIn = options.getByRole("button", { name: "Sign in", exact: true });

  await test.step("before it, nothing is sent and the options say so", async () => {
    await expect(options.getByText("Not signed in", { exact: true })).toBeVisible();
    expect(model.requests).toHaveLength(0);
  });

  await test.step("a refusal is said in words and leaves nobody signed in", async () => {
    oidc.next("deny");
    await signIn.click();
    await expect(options.getByRole("alert")).toContainText("sign-in", { ignoreCase: true });
    expect(await ask("provider.read")).toMatchObject({ access: { state: "signed-out" } });
  });

  await test.step("signed in, the provider's own token goes with the draft's request and stays out of sight", async () => {
    await signIn.click();
    await expect(options.getByRole("button", { name: "Sign in again" })).toBeVisible();
    const page = await world.openTicket("1002");
    const sidebar = await world.sidebar(page);
    await ready(sidebar);
    await draft(sidebar);
    await expect(sidebar.locator("li.src").first()).toBeVisible();
    expect(model.requests.length).toBeGreaterThan(0);
    const happened = await expectLogged(world, "1002", ["suggestion"]);
    expect(happened.find((h) => h.kind === "suggestion")).toMatchObject({ drafter: "anthropic" });
    expect(oidc.asked.some((body) => body["grant_type"] === "urn:ietf:params:oauth:grant-type:jwt-bearer")).toBe(true);
    const kept = await options.evaluate(() => chrome.storage.local.get(null));
    for (const body of oidc.asked) if (body["assertion"]) expect(JSON.stringify(kept)).not.toContain(body["assertion"]);
    await page.close();
  });

  await test.step("a token that the provider takes no more is exchanged again, and nobody sees anything of it", async () => {
    const sent = model.requests.length;
    oidc.end("exchanged");
    const page = await world.openTicket("1003");
    const sidebar = await world.sidebar(page);
    await draft(sidebar);
    await expect(sidebar.locator("li.src").first()).toBeVisible();
    expect(model.requests.length).toBeGreaterThan(sent);
    await page.close();
  });

  await test.step("signed out, this device drafts and nothing is sent", async () => {
    await options.getByRole("button", { name: "Sign out" }).click();
    await expect(signIn).toBeVisible();
    const sent = model.requests.length;
    const page = await world.openTicket("1005");
    const sidebar = await world.sidebar(page);
    await ready(sidebar);
    await draft(sidebar);
    await expect(sidebar.getByRole("button", { name: "On device" })).toHaveAttribute("aria-pressed", "true");
    await expect(sidebar.locator("li.src").first()).toBeVisible();
    expect(model.requests).toHaveLength(sent);
    await page.close();
  });

  await ask("provider.save", settings);
  await options.close();
});
