import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "./sandbox/server.ts";

let desk: Sandbox;
let cookie: string;

async function call(method: string, path: string, body?: unknown, as = cookie) {
  const headers = { cookie: as, "content-type": "application/json" };
  const response = await fetch(desk.url + path, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

beforeAll(async () => {
  desk = await startSandbox();
});
beforeEach(async () => {
  const response = await fetch(desk.url, { redirect: "manual" });
  cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  await call("POST", "/test/reset");
});
afterAll(() => desk.stop());

describe("the sandbox helpdesk", () => {
  it("signs Amy in on the first visit", async () => {
    expect(await call("GET", "/api/me")).toEqual({ status: 200, body: { id: "agent-1", name: "Amy Sutcliffe" } });
  });

  it("answers 401 without a session, and the page is a login page without the mark", async () => {
    expect((await call("GET", "/api/tickets/1001", undefined, "")).status).toBe(401);
    const page = await fetch(`${desk.url}/inbox/1001`);
    expect(page.status).toBe(401);
    expect(await page.text()).not.toContain("footnote-sandbox");
  });

  it("ends the session when the agent logs out", async () => {
    await fetch(`${desk.url}/logout`, { headers: { cookie }, redirect: "manual" });
    expect((await call("GET", "/api/me")).status).toBe(401);
  });

  it("holds every sample conversation as a ticket", async () => {
    const { body } = await call("GET", "/api/tickets/1005/messages");
    expect(body.messages.map(({ kind }: { kind: string }) => kind)).toEqual(["customer", "note", "agent", "customer"]);
    expect((await call("GET", "/api/tickets/1005")).body).toMatchObject({ id: "1005", brand: "Tarnwick", queue: "Subscriptions" });
  });

  it("replaces tags and moves the ticket to another queue", async () => {
    expect((await call("PUT", "/api/tickets/1001/tags", { tags: ["email", "parcel"] })).body.tags).toEqual(["email", "parcel"]);
    expect((await call("PUT", "/api/tickets/1001/tags", { tags: ["two words"] })).status).toBe(422);
    expect((await call("PUT", "/api/tickets/1001/queue", { queue: "Returns" })).body.queue).toBe("Returns");
  });

  it("keeps notes apart from replies and lists what came after a message", async () => {
    const note = await call("POST", "/api/tickets/1001/notes", { text: "Depot called." });
    const reply = await call("POST", "/api/tickets/1001/reply", { html: "<p>It is <b>on its way</b>.</p><p>Amy</p>" });
    expect(note.body).toMatchObject({ kind: "note", author: { id: "agent-1" }, text: "Depot called." });
    expect(reply.body).toMatchObject({ kind: "agent", text: "It is on its way.\n\nAmy" });
    const { body } = await call("GET", `/api/tickets/1001/messages?after=${note.body.id}`);
    expect(body.messages).toEqual([reply.body]);
  });

  it("blacks out words in one message, in its text and its markup", async () => {
    const html = "<p>My card: 4242&nbsp;4242 <b>4242</b> 4242.</p>";
    const { body } = await call("POST", "/test/message", { id: "1001", html });
    const redacted = await call("PATCH", `/api/tickets/1001/messages/${body.id}`, { redact: "4242 4242 4242 4242" });
    expect(redacted.body).toMatchObject({ text: `My card: ${"▇".repeat(16)}.`, html: `<p>My card: ${"▇".repeat(16)}.</p>` });
    expect((await call("PATCH", "/api/tickets/1001/messages/none", { redact: "4242" })).status).toBe(404);
    expect((await call("PATCH", `/api/tickets/1001/messages/${body.id}`, { redact: " " })).status).toBe(422);
  });

  it("refuses an empty reply and a request from another origin", async () => {
    expect((await call("POST", "/api/tickets/1001/reply", { html: "<p></p>" })).status).toBe(422);
    const stranger = await fetch(`${desk.url}/api/me`, { headers: { cookie, origin: "https://elsewhere.example" } });
    expect(stranger.status).toBe(403);
  });

  it("frames nothing and runs no inline script", async () => {
    const page = await fetch(`${desk.url}/inbox/1001`, { headers: { cookie } });
    expect(page.headers.get("content-security-policy")).toBe("default-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'");
    expect(await page.text()).not.toMatch(/<script>|<style|style="/);
  });
});
