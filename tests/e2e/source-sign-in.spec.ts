import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { type OAuthServer, startOAuth } from "../emulators/oauth.ts";
import { startZendesk, type Zendesk } from "../emulators/zendesk.ts";
import { expect, test } from "./harness.ts";
import { allow, connect, until, viewOf } from "./source-acts.ts";

// Signing in to a help centre with OAuth in the built extension: the browser's own window, PKCE, tokens that end and are renewed.

test.use({ own: "source-sign-in" });

/** One host in front of the sign-in and the help centre, as a real account has it; only tokens that hold now are let in. */
async function startAccount(oauth: OAuthServer, zendesk: Zendesk): Promise<{ url: string; stop: () => void }> {
  const paths: Record<string, string> = { "/oauth/authorizations/new": "/authorize", "/oauth/tokens": "/token" };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const signIn = paths[url.pathname];
    const { authorization, ...rest } = request.headers;
    if (!signIn && !oauth.holds(authorization ?? null)) return void response.writeHead(401).end();
    const headers = signIn ? rest : { ...rest, authorization: `Bearer ${zendesk.bearer}` };
    const path = signIn ? `${signIn}${url.search}` : (request.url ?? "/");
    const onward = send(signIn ? oauth.url : zendesk.url, { path, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

test("a lead signs in, the token is renewed by itself, and nothing of it is shown or stored", async ({ world }) => {
  const { ask, footnote } = world;
  const [oauth, zendesk] = await Promise.all([startOAuth(), startZendesk({ pageSize: 2 })]);
  const account = await startAccount(oauth, zendesk);
  await allow(footnote, account.url);
  const answers = { address: account.url, client: oauth.client, macros: "no" };
  const id = await connect(ask, { kind: "zendesk-guide", auth: "oauth", answers });

  await test.step("the closed window and the refusal have names", async () => {
    oauth.next("deny");
    await expect(ask("source.sign-in", { id })).rejects.toThrow("source.sign-in-refused");
    oauth.next("wrong-state");
    await expect(ask("source.sign-in", { id })).rejects.toThrow("source.sign-in-failed");
    oauth.next("form");
    const window = footnote.context.waitForEvent("page", (page) => page.url().startsWith(account.url) || page.url() === "about:blank");
    const closed = expect(ask("source.sign-in", { id })).rejects.toThrow("source.sign-in-closed");
    const page = await window;
    await page.locator("#allow").waitFor();
    await page.close();
    await closed;
    expect((await viewOf(ask, id)).held).toBe(false);
  });

  await test.step("signed in, the walk runs", async () => {
    await ask("source.sign-in", { id });
    expect(oauth.asked.at(-1)).toMatchObject({ grant_type: "authorization_code", client_id: oauth.client });
    await ask("source.run", { id, pass: "full" });
    expect(await until(ask, id, "done")).toMatchObject({ held: true, articles: 7, progress: { failed: 0 } });
  });

  await test.step("a token that has ended is renewed", async () => {
    oauth.end("access");
    await ask("source.run", { id, pass: "full" });
    expect(await until(ask, id, "done")).toMatchObject({ progress: { unchanged: 7 } });
    expect(oauth.asked.at(-1)).toMatchObject({ grant_type: "refresh_token" });
    expect(JSON.stringify(await ask("source.list"))).not.toContain(oauth.asked.at(-1)?.["refresh_token"]);
  });

  await test.step("a sign-in that has ended asks for another, and costs no article", async () => {
    oauth.end("sign-ins");
    await ask("source.run", { id, pass: "full" });
    await expect.poll(async () => (await viewOf(ask, id)).progress.problem?.code).toBe("source.signed-out");
    expect(await viewOf(ask, id)).toMatchObject({ articles: 7, progress: { state: "failed" } });
  });

  account.stop();
  await Promise.all([oauth.stop(), zendesk.stop()]);
});
