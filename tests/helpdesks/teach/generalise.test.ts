// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generalise } from "../../../lib/helpdesks/teach/generalise.ts";
import { deskPage, message, taughtOf, threeKinds } from "./taught-page.ts";

const picked = (document: Document, note: boolean) => ({
  thread: null,
  customer: document.querySelector("[data-kind=customer]") as Element,
  agent: document.querySelector("[data-kind=agent]") as Element,
  note: note ? document.querySelector("[data-kind=note]") : null,
});

describe("learning from one message of each kind", () => {
  it("prefers data to classes", () => {
    const { roles, message } = generalise(picked(deskPage(threeKinds), true), deskPage(threeKinds));
    expect(roles.customer[0]).toEqual({ kind: "css", value: '[data-kind="customer"]' });
    expect(message[0]?.score).toBeGreaterThan(0.5);
  });

  it("takes what was pointed at inside a message for the message", () => {
    const document = deskPage(threeKinds);
    const inside = (kind: string) => document.querySelector(`[data-kind=${kind}] .entry-text`) as Element;
    const general = generalise({ thread: null, customer: inside("customer"), agent: inside("agent"), note: inside("note") }, document);
    expect(general.message[0]?.count).toBe(3);
    expect(general.roles.note).not.toEqual([]);
  });

  it("never tells a note by what an agent's message shows too", () => {
    const note = message("agent", "Amy Sutcliffe", "Lost.").replace("<li ", '<li data-visibility="internal" ');
    const document = deskPage(message("customer", "Nils", "Hello") + message("agent", "Amy Sutcliffe", "Hi") + note);
    const { roles } = generalise({ ...picked(document, false), note: document.querySelector("[data-visibility]") }, document);
    expect(roles.note).toContainEqual({ kind: "css", value: '[data-visibility="internal"]' });
    const note1 = document.querySelector("[data-visibility]") as Element;
    expect(roles.agent.filter((sign) => sign.kind === "css" && note1.matches(sign.value))).toEqual([]);
    expect(roles.agent).not.toEqual([]);
  });

  it("leaves no message without a kind, or says so by its score", () => {
    const document = deskPage(threeKinds + message("robot", "Bot", "Beep."));
    expect(generalise(picked(document, true), document).message[0]?.score).toBeLessThan(0.8);
  });

  it("sees that the newest stands on top", () => {
    const document = deskPage(message("agent", "Amy", "Two", "2026-11-03T08:00:00Z") + message("customer", "Nils", "One"));
    expect(generalise(picked(document, false), document).newestFirst).toBe(true);
  });

  it("keeps nothing of the ticket in the recipe", () => {
    const text = JSON.stringify(taughtOf(deskPage(threeKinds)));
    for (const word of ["Nils", "Amy", "TW-1182", "depot", "Late parcel", "2026-11-01"]) expect(text).not.toContain(word);
  });

  it("tells people by where they are named, not by whether the ticket's state was changed too, though every message has a word of notes", () => {
    const entry = (name: string, classes: string, text: string) =>
      `<div class="entry has-notes${classes}"><h4>Updated by <a class="user" href="/users/${name.length}">${name}</a></h4><div class="wiki"><p>${text}</p></div></div>`;
    const page = (...entries: string[]) =>
      new DOMParser().parseFromString(
        `<body><p class="author">Added by <a class="user" href="/users/7">Nils Ek</a></p><div class="history">${entries.join("")}</div></body>`,
        "text/html",
      );
    const document = page(entry("Amy Holm", " has-details", "On its way."), entry("Nils Ek", "", "Thank you!"));
    const [agent, customer] = document.querySelectorAll(".entry");
    const { roles } = generalise({ thread: null, customer: customer as Element, agent: agent as Element, note: null }, document);
    expect([...roles.customer, ...roles.agent].map(({ kind }) => kind)).toEqual(["named", "named"]);
    // The place goes by its name as well as by its words, which are in another language for another agent.
    expect(roles.customer[0]).toMatchObject({ in: [".author a", ".author .user", "label=Added by"], not: false });
  });

  it("knows messages again by what they show, and not by a menu that is folded away", () => {
    const menu = '<div class="menu" style="display:none"><a class="copy-link">Copy link</a></div></li>';
    const document = deskPage(threeKinds.replaceAll("</li>", menu));
    const { again } = generalise(picked(document, true), document);
    expect(again.marks).toContain(".entry-author");
    expect(again.marks).not.toContain(".copy-link");
  });
});

describe("what is learned of our own page designs", () => {
  const folder = join(import.meta.dirname, "../../fixtures/taught");
  const marked = (page: Document, mark: string) => [...page.querySelectorAll(`[data-truth=${mark}]`)];
  // The same page, with people and texts that no page's own words could hold.
  const retold = (file: string) => {
    const page = new DOMParser().parseFromString(
      readFileSync(join(folder, file), "utf8").replace(/<iframe.*?<\/iframe>/gs, ""),
      "text/html",
    );
    const said = marked(page, "body").flatMap((e, i) => {
      e.textContent = `Wurblefax${i} krindolme ${i} zwipsel`;
      return ["wurblefax", "krindolme", "zwipsel"];
    });
    const names = [...new Set(marked(page, "author").map((e) => e.textContent?.trim() ?? ""))].filter((name) =>
      /^[\p{L} .'-]{3,}$/u.test(name),
    );
    let html = page.documentElement.outerHTML;
    for (const [i, name] of names.entries()) html = html.replaceAll(name, `Quondrel${"abcdef"[i]} Vyzmarth`);
    const document = new DOMParser().parseFromString(html, "text/html");
    return { document, private: [...said, "quondrel", "vyzmarth"] };
  };
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const pages = files.filter((file) => /data-truth="customer"/.test(readFileSync(join(folder, file), "utf8")));

  it.each(pages)("holds no word of a message and nobody's name: %s", (file) => {
    const { document, private: words } = retold(file);
    const one = (mark: string) => marked(document, mark)[0] ?? null;
    const [thread, customer, agent, note] = [one("thread"), one("customer"), one("agent"), one("note")];
    if (!customer || !agent) return;
    for (const e of document.querySelectorAll("[data-truth]")) e.removeAttribute("data-truth");
    const text = JSON.stringify(generalise({ thread, customer, agent, note }, document)).toLowerCase();
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  });
});
