// @vitest-environment happy-dom
import "../components/fake-browser.ts";
import { describe, expect, it } from "vitest";
import { FootnoteError, toProblem } from "../../lib/errors.ts";
import { editorOf, isNoReply } from "../../lib/helpdesks/composer.ts";
import type { Page } from "../../lib/helpdesks/helpdesk.ts";
import { helpdeskById } from "../../lib/helpdesks/registry.ts";
import { sources } from "../../lib/sources/registry.ts";
import { adapterOf, fixturePage, looked } from "./fixture-page.ts";
import { full, sentences } from "./full-desks.ts";
import { keepingDesk } from "./keeping-desk.ts";

const ids = Object.keys(full);

/** Where each one's knowledge comes from; Jira's saved replies have no interface, and Request Tracker's are its articles. */
const sourceOf: Record<string, { source: string; savedReplies: boolean }> = {
  zendesk: { source: "zendesk-guide", savedReplies: true },
  freshdesk: { source: "freshdesk", savedReplies: true },
  jira: { source: "confluence", savedReplies: false },
  zammad: { source: "zammad", savedReplies: true },
  chatwoot: { source: "chatwoot", savedReplies: true },
  "request-tracker": { source: "request-tracker-articles", savedReplies: false },
};

const codeOf = (run: Promise<unknown> | undefined) =>
  (run ?? Promise.reject(new Error("no such thing"))).then(
    () => "done",
    (error) => toProblem(error).code,
  );

/** The desk, whose writes (or what is asked for after one) are refused. */
function refusing(id: string, kind: string, status: string, when: "writing" | "after"): Page {
  const { page } = keepingDesk(id);
  let wrote = false;
  const look = (method = "GET") => {
    const writing = method !== "GET";
    const after = wrote;
    wrote ||= writing;
    if (when === "writing" ? writing : after) throw new FootnoteError(`helpdesk.${id}.${kind}`, { detail: { status } });
  };
  return looked(page, look);
}

describe.each(ids)("in %s", (id) => {
  it("all is there that a helpdesk of this level has: reading, writing back, people, brand and knowledge", async () => {
    const helpdesk = await adapterOf(id);
    for (const what of ["read", "readPage", "newest", "tag", "note", "route"] as const) expect(helpdesk[what]).toBeTypeOf("function");
    expect(helpdeskById(id)?.lacks).toEqual([]);
    const { brand, queue, customer, agent } = await helpdesk.read(fixturePage(id).page);
    expect([brand, queue, customer.name, customer.email, agent.name, agent.id].every(Boolean)).toBe(true);
    const source = sources.find((it) => it.id === sourceOf[id]?.source);
    expect(source?.macros).toBe(sourceOf[id]?.savedReplies);
  });

  it.each([
    ["logged-out", "401", `helpdesk.${id}.logged-out`],
    ["forbidden", "403", `helpdesk.${id}.forbidden`],
    ["gone", "404", `helpdesk.${id}.gone`],
    ["busy", "429", `helpdesk.${id}.busy`],
    ["refused", "413", `helpdesk.${id}.note.too-long`],
    ["refused", "422", `helpdesk.${id}.note.refused`],
    ["refused", "409", `helpdesk.${id}.refused`],
    ["http", "503", `helpdesk.${id}.http`],
  ])("a note that is answered with %s (%s) says so in both languages", async (kind, status, code) => {
    const { note } = await adapterOf(id);
    expect(await codeOf(note?.(refusing(id, kind, status, "writing"), "A note."))).toBe(code);
    for (const sentence of sentences(code)) expect(sentence).toMatch(/.{10}/);
  });

  it("a note before a logout is said to be uncertain, and is not written again after the login", async () => {
    const desk = keepingDesk(id);
    const { note } = await adapterOf(id);
    let out = false;
    const leaving: Page["call"] = async (path, init) => {
      if (out) throw new FootnoteError(`helpdesk.${id}.logged-out`);
      const answer = await desk.page.call(path, init);
      out = init?.method !== undefined;
      return answer as never;
    };
    expect(await codeOf(note?.({ ...desk.page, call: leaving }, "A note."))).toBe(`helpdesk.${id}.logged-out`);
    expect(desk.written).toHaveLength(1);
    await note?.(desk.page, "A note.");
    expect(desk.written).toHaveLength(1);
  });

  it("a tag that is not allowed has a name and a sentence", async () => {
    const { tag } = await adapterOf(id);
    const { page } = fixturePage(id, (answers) => {
      answers["/rt/REST/2.0/ticket/7?fields=Subject"] = { CustomFields: [{ name: "Tags", values: [] }] };
      answers["/api/v1/tags?object=Ticket&o_id=42"] = { tags: [] };
      answers["/api/v1/accounts/1/conversations/42/labels"] = { payload: [] };
    });
    // It answers well and keeps nothing, or says no.
    expect(await codeOf(tag?.(page, ["late"]))).toBe(`helpdesk.${id}.tag.refused`);
    const says: Page["call"] = async (path, init) => {
      if (init?.method) throw new FootnoteError(`helpdesk.${id}.refused`, { detail: { status: "422" } });
      return page.call(path, init);
    };
    expect(await codeOf(tag?.({ ...page, call: says }, ["late"]))).toBe(`helpdesk.${id}.tag.refused`);
    expect(sentences(`helpdesk.${id}.tag.refused`)[0]).toContain("tag");
  });

  it("is read, written to and guarded alike in a page of any language", async () => {
    const helpdesk = await adapterOf(id);
    const { reply } = full[id] as { reply: string };
    const here = fixturePage(id, undefined, reply).page;
    const there = fixturePage(id, undefined, reply).page;
    inAnotherLanguage(there.document);
    expect(await helpdesk.read(there)).toEqual(await helpdesk.read(here));
    const { composer } = helpdesk;
    const seen = ({ document }: Page) => [
      path(editorOf(composer, document)),
      composer.isPublic(document),
      isNoReply(composer, document),
      [...document.querySelectorAll(composer.send.join(","))].map(path),
    ];
    expect(seen(there)).toEqual(seen(here));
    expect(seen(here)[0]).not.toBe("");
  });
});

describe("a ticket that was merged or deleted meanwhile", () => {
  it.each([
    ["zammad", "-merged-away", ["tag", "note", "route"]],
    ["freshdesk", "-deleted", ["tag", "note", "route"]],
    ["gorgias", "-merged-away", ["tag", "note", "route"]],
  ] as const)("takes nothing in %s%s, and is said to be gone", async (id, which, writes) => {
    const { page, written } = fixturePage(id, undefined, which);
    const { tag, note, route } = await adapterOf(id);
    const run = { tag: () => tag?.(page, ["late"]), note: () => note?.(page, "A note."), route: () => route?.(page, "Returns") };
    for (const what of writes) expect(await codeOf(run[what]())).toBe(`helpdesk.${id}.gone`);
    expect(written).toEqual([]);
    expect(sentences(`helpdesk.${id}.gone`)[1]).toContain("merged into another one");
  });

  it("takes no note, no tag and no other queue in Zendesk, where it can still be read", async () => {
    const { page, written } = fixturePage("zendesk", (answers) => {
      const { ticket } = answers["/api/v2/tickets/77.json?include=users,groups,brands"] as { ticket: { tags: string[] } };
      ticket.tags.push("closed_by_merge");
      (answers["/api/v2/tickets/77/tags.json"] as { tags: string[] }).tags.push("closed_by_merge");
    });
    const { note, read, route, tag } = await adapterOf("zendesk");
    expect((await read(page)).messages).toHaveLength(6);
    for (const write of [note?.(page, "A note."), tag?.(page, ["late"]), route?.(page, "Returns")])
      expect(await codeOf(write)).toBe("helpdesk.zendesk.gone");
    expect(written).toEqual([]);
  });
});

/** Every word that a person sees is another one; scripts and addresses stay. */
function inAnotherLanguage(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    if (element.tagName === "SCRIPT" || element.tagName === "STYLE") continue;
    for (const name of ["aria-label", "title", "placeholder", "alt", "data-tooltip"])
      if (element.hasAttribute(name)) element.setAttribute(name, "Überschrift");
    for (const node of element.childNodes) if (node.nodeType === 3 && node.textContent?.trim()) node.textContent = "Überschrift";
  }
  document.documentElement.lang = "de";
}

/** Where an element stands. */
function path(element: Element | null): string {
  if (!element?.parentElement) return "";
  return `${path(element.parentElement)}/${[...element.parentElement.children].indexOf(element)}`;
}
