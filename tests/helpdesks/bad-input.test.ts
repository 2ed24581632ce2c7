// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { insertReply } from "../../lib/content/insert-reply.ts";
import type { InsertResult } from "../../lib/content-messages.ts";
import type { Conversation } from "../../lib/conversation.ts";
import { FootnoteError, toProblem } from "../../lib/errors.ts";
import type { Helpdesk, Page } from "../../lib/helpdesks/helpdesk.ts";
import { pageFor } from "../../lib/helpdesks/page.ts";
import { helpdesks } from "../../lib/helpdesks/registry.ts";
import { sandbox } from "../../lib/helpdesks/sandbox.ts";
import { adapterOf, fixturePage, looked } from "./fixture-page.ts";

const move = '<select class="move-conv-mailbox-id"><option value="3">Ostrel Returns &nbsp;(3@ostrel.example)</option></select>';
/** What writing looks up first, where the fixtures have no answer to it. */
const lookups: Record<string, Record<string, unknown>> = {
  "request-tracker": { "/rt/REST/2.0/ticket/7?fields=Subject": { CustomFields: [{ name: "Tags", values: [] }] } },
  zammad: { "/api/v1/tags?object=Ticket&o_id=42": { tags: [] }, "/api/v1/groups": [{ id: 9, name: "Compliance" }] },
  chatwoot: {
    "/api/v1/accounts/1/conversations/42/labels": { payload: [] },
    "/api/v1/accounts/1/teams": [{ id: 5, name: "compliance-risk" }],
  },
  freescout: { "/help/conversation/ajax-html/move_conv?conversation_id=42": move },
};

const ids = helpdesks.filter((h) => h.level !== "recipe").map((h) => h.id);
/** What a helpdesk says when it will not: 401, 403, 404 or 410, 429, 400 or 409 or 413 or 422. */
const kinds = ["logged-out", "forbidden", "gone", "busy", "refused"] as const;

/** The fixture's page whose calls are refused where `refuses` says so; the calls are counted from 1. */
function refusing(id: string, kind: string, refuses: (n: number, method: string) => boolean): { page: Page; calls: () => number } {
  const { page } = fixturePage(id, (answers) => Object.assign(answers, lookups[id]));
  let n = 0;
  const look = (method = "GET") => {
    n++;
    if (refuses(n, method)) throw new FootnoteError(`helpdesk.${id}.${kind}`, { detail: { status: "4xx" } });
  };
  return { page: looked(page, look), calls: () => n };
}

const essence = (c: Conversation) => c.messages.map(({ id, role, name, visibility, text }) => ({ id, role, name, visibility, text }));

describe.each(ids)("%s, where a call is refused in the middle of a reading", (id) => {
  it.each(kinds)("(%s) is read whole, or fails by name", async (kind) => {
    const { read } = await adapterOf(id);
    const counting = refusing(id, kind, () => false);
    const whole = essence(await read(counting.page));
    for (let n = 1; n <= counting.calls(); n++) {
      const got = await read(refusing(id, kind, (at) => at === n).page).then(essence, (error) => toProblem(error).code);
      if (typeof got === "string") expect(got).toMatch(`helpdesk.${id}.`);
      // A colleague's name that may not be looked up is none: never another's.
      else expect(got).toEqual(whole.map((m, i) => (got[i]?.name === null ? { ...m, name: null } : m)));
    }
  });

  it("is never taken from the page after a logout: the failure has that name", async () => {
    const { read } = await adapterOf(id);
    const counting = refusing(id, "logged-out", () => false);
    await read(counting.page);
    // Gmail's page holds its thread: nothing is asked for.
    if (counting.calls() === 0) return;
    const failure = await read(refusing(id, "logged-out", () => true).page).then(() => null, toProblem);
    expect(failure?.code).toBe(`helpdesk.${id}.logged-out`);
  });
});

/** A queue of each fixture that its ticket does not lie in. */
const queues: Record<string, string> = {
  "request-tracker": "Returns",
  zendesk: "Returns",
  freshdesk: "Returns",
  jira: "Returns",
  zammad: "Compliance",
  chatwoot: "Compliance-Risk",
  freescout: "Ostrel Returns",
  kustomer: "Returns",
  gorgias: "Returns",
  sandbox: "Returns",
};

const writes: [what: string, run: (helpdesk: Helpdesk, page: Page, id: string) => Promise<void> | undefined][] = [
  ["a tag", ({ tag }, page) => tag?.(page, ["quite-new"])],
  ["a note", ({ note }, page) => note?.(page, "A note that was never written before.")],
  ["a queue", ({ route }, page, id) => route?.(page, queues[id] ?? "Returns")],
];

describe.each(ids)("%s, where writing is refused", (id) => {
  it.each(writes)("says for %s why, and does as if nothing was", async (_, run) => {
    const helpdesk = await adapterOf(id);
    for (const kind of kinds) {
      const result = run(helpdesk, refusing(id, kind, (__, method) => method !== "GET").page, id);
      // A helpdesk that has no such thing.
      if (!result) return;
      const code = await result.then(
        () => "written",
        (error) => toProblem(error).code,
      );
      expect(code).toMatch(new RegExp(`^helpdesk\\.${id}\\.(?:${kind}|[a-z]+\\.(?:field|unknown|refused))$`));
    }
  });
});

describe("an answer of a helpdesk", () => {
  afterEach(() => vi.unstubAllGlobals());
  const answering = (status: number, headers: Record<string, string> = {}, body = "{}") => {
    vi.stubGlobal("fetch", async () => new Response(body, { status, headers: { "content-type": "application/json", ...headers } }));
    return pageFor({ id: "sandbox" }, "1", new AbortController().signal);
  };

  it.each([
    [401, "logged-out"],
    [403, "forbidden"],
    [404, "gone"],
    [410, "gone"],
    [413, "refused"],
    [422, "refused"],
    [409, "refused"],
    [429, "busy"],
    [503, "http"],
  ])("of %i is %s", async (status, kind) => {
    await expect(answering(status).call("/api/me")).rejects.toMatchObject({
      code: `helpdesk.sandbox.${kind}`,
      detail: { status: String(status) },
    });
    await expect(answering(status).ask("/api/me")).rejects.toMatchObject({ code: `helpdesk.sandbox.${kind}` });
  });

  it("tells how long to wait where calls are too many", async () => {
    await expect(answering(429, { "retry-after": "30" }).call("/api/me")).rejects.toMatchObject({ detail: { retryAfter: "30" } });
  });

  it("that is no JSON is none, such as a login page", async () => {
    const page = answering(200, { "content-type": "text/html" }, "<form></form>");
    await expect(page.call("/api/me")).rejects.toMatchObject({ code: "helpdesk.sandbox.not-json" });
  });

  it("that is no JSON under JSON's own type, or is nothing at all, has that name too", async () => {
    for (const body of ["<html><p>Maintenance</p></html>", "", '{"a":', "null"])
      await expect(answering(200, {}, body).call("/api/me")).rejects.toMatchObject({ code: "helpdesk.sandbox.not-json" });
    // A change may well be answered with nothing.
    expect(await answering(200, {}, "null").call("/api/me", { method: "POST", body: {} })).toBeNull();
    expect(await answering(200, {}, "[false]").call("/api/me")).toEqual([false]);
  });

  it("that is a login page means a logout, under whatever type it comes", async () => {
    const login = '\n<!doctype html><form><input name="user"><input class=x type="password" name="pass"></form>';
    for (const type of ["text/html; charset=utf-8", "application/json"])
      await expect(answering(200, { "content-type": type }, login).call("/api/me")).rejects.toMatchObject({
        code: "helpdesk.sandbox.logged-out",
      });
    // A customer who writes about such a page is no such page.
    const said = JSON.stringify({ text: login });
    expect(await answering(200, {}, said).call("/api/me")).toEqual({ text: login });
  });

  it("that breaks off is unreachable, or was left", async () => {
    const broken = (stop = new AbortController()) => {
      const body = new ReadableStream({ start: (it) => it.error(new TypeError("broken off")) });
      vi.stubGlobal("fetch", async () => new Response(body, { headers: { "content-type": "application/json" } }));
      return pageFor({ id: "sandbox" }, "1", stop.signal);
    };
    await expect(broken().call("/api/me")).rejects.toMatchObject({ code: "helpdesk.sandbox.unreachable" });
    await expect(broken().ask("/api/me")).rejects.toMatchObject({ code: "helpdesk.sandbox.unreachable" });
    const left = new AbortController();
    left.abort();
    await expect(broken(left).call("/api/me")).rejects.toMatchObject({ code: "aborted" });
  });

  it("that never comes has a name too, and one for a ticket that was left", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("no network");
    });
    const stop = new AbortController();
    const page = pageFor({ id: "sandbox" }, "1", stop.signal);
    await expect(page.call("/api/me")).rejects.toMatchObject({ code: "helpdesk.sandbox.unreachable" });
    stop.abort();
    await expect(page.call("/api/me")).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("a composer, while a reply is put into it", () => {
  const ticket = { helpdesk: "sandbox", origin: "http://localhost", id: "1" };
  let open = true;
  const pane = '<div data-open-ticket="1"><div data-composer-mode="public"></div><textarea data-composer></textarea></div>';
  const composer = () => document.querySelector("[data-composer]") as HTMLTextAreaElement;
  /** Something happens in the page before the text is written. */
  const meanwhile = async (act: () => void, mode: "ask" | "append" | "replace" = "ask"): Promise<InsertResult> => {
    const result = insertReply(sandbox, ticket, () => open, "Thank you.", mode);
    act();
    return result;
  };

  beforeEach(() => {
    open = true;
    document.body.innerHTML = pane;
    // happy-dom has no commands: the inserter sets the value then.
    Object.assign(document, { execCommand: () => false });
  });

  it("takes it where nothing happens", async () => {
    expect(await meanwhile(() => undefined)).toMatchObject({ outcome: "inserted", readBack: "Thank you." });
  });

  it("is made anew: the new one takes it", async () => {
    const old = composer();
    expect(await meanwhile(() => old.replaceWith(old.cloneNode()))).toMatchObject({ outcome: "inserted" });
    expect(composer().value).toBe("Thank you.");
    expect(old.value).toBe("");
  });

  it("is gone: the reply is refused and no other field takes it", async () => {
    const note = document.createElement("textarea");
    document.body.append(note);
    expect(await meanwhile(() => composer().remove())).toMatchObject({ outcome: "refused" });
    expect(note.value).toBe("");
  });

  it("is another ticket's: nothing is written", async () => {
    const result = await meanwhile(() => {
      open = false;
    });
    expect(result.outcome).toBe("elsewhere");
    expect(composer().value).toBe("");
  });

  it("is typed into: nothing is written over it", async () => {
    const result = await meanwhile(() => {
      composer().value = "Hi Nils";
    });
    expect(result.outcome).not.toBe("inserted");
    expect(composer().value).toBe("Hi Nils");
  });

  it("is made anew with what the agent typed: the agent is asked", async () => {
    const result = await meanwhile(() => {
      const anew = document.createElement("textarea");
      anew.dataset["composer"] = "";
      anew.value = "Hi Nils";
      composer().replaceWith(anew);
    });
    expect(result).toMatchObject({ outcome: "typed", readBack: "Hi Nils" });
  });
});
