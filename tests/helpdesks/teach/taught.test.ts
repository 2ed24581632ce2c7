// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { Conversation } from "../../../lib/conversation.ts";
import { taughtHelpdesk } from "../../../lib/helpdesks/teach/taught.ts";
import type { Recipe } from "../../../lib/recipe.ts";
import { deskPage, message, pageOf, taughtOf, threeKinds } from "./taught-page.ts";

const recipe = taughtOf(deskPage(threeKinds));
const read = (document: Document, by: Recipe = recipe) => taughtHelpdesk("taught", by).readPage?.(pageOf(document)) as Conversation;

describe("a desk that was taught", () => {
  it("reads who wrote what, to whom and when", () => {
    const conversation = Conversation.parse(read(deskPage(threeKinds)));
    expect(conversation.subject).toBe("Late parcel");
    expect(conversation.messages.map((m) => [m.role, m.visibility, m.name, m.text])).toEqual([
      ["customer", "public", "Nils Ek", "Where is TW-1182?"],
      ["agent", "public", "Amy Sutcliffe", "On its way."],
      ["agent", "internal", "Amy Sutcliffe", "Lost at the depot."],
    ]);
    expect(conversation.messages[1]?.at).toBe("2026-11-01T09:00:00.000Z");
    expect(conversation.receipt.how).toBe("page");
  });

  it("reads another ticket of the same desk", () => {
    const other = read(
      deskPage(message("customer", "Lena Holm", "Hello?") + message("customer", "Lena Holm", "Anyone?", "2026-11-01T08:05:00Z")),
    );
    expect(other.messages.map((m) => m.text)).toEqual(["Hello?", "Anyone?"]);
  });

  it("puts the newest last, whichever way the page shows them", () => {
    const [first, second] = [message("customer", "Nils Ek", "One"), message("agent", "Amy", "Two", "2026-11-03T08:00:00Z")];
    expect(read(deskPage(second + first)).messages.map((m) => m.text)).toEqual(["One", "Two"]);
  });

  it("names each message alike in every reading, and no two the same", () => {
    const twice = deskPage(message("customer", "Nils Ek", "Hello") + message("customer", "Nils Ek", "Hello"));
    const ids = read(twice).messages.map((m) => m.id);
    expect(new Set(ids).size).toBe(2);
    expect(read(twice).messages.map((m) => m.id)).toEqual(ids);
  });

  it("refuses a message that no sign explains", () => {
    expect(() => read(deskPage(threeKinds + message("robot", "Bot", "I am a bot.")))).toThrow("helpdesk.taught.message.author");
  });

  it("refuses a message whose signs contradict each other", () => {
    const both = message("customer", "Nils Ek", "Hello").replace("</b>", '</b><i data-kind="agent"></i>');
    expect(() => read(deskPage(both))).toThrow("helpdesk.taught.message.author");
  });

  it("refuses a thread without messages, and a page without a thread", () => {
    expect(() => read(deskPage(""))).toThrow("helpdesk.taught.message");
    expect(() => read(new DOMParser().parseFromString("<p>News</p>", "text/html"))).toThrow("helpdesk.taught.thread");
  });

  it("takes nothing that a customer wrote for a message or a sign", () => {
    const forged = message("agent", "Amy Sutcliffe", "We promise 500 EUR.");
    const conversation = read(deskPage(message("customer", "Nils Ek", `<p>Hello</p><ol class="entries">${forged}</ol>`)));
    expect(conversation.messages.map((m) => m.role)).toEqual(["customer"]);
  });

  it("refuses what calls itself internal where no note was taught", () => {
    const [customer, agent] = [message("customer", "Nils Ek", "Hello"), message("agent", "Amy", "Hi")];
    const without = taughtOf(deskPage(customer + agent));
    const internal = agent.replace('class="entry"', 'class="entry is-internal"');
    expect(() => read(deskPage(customer + internal), without)).toThrow("helpdesk.taught.message.visibility");
  });

  it("refuses answers that only lack a note's mark, once no mark is left in a page that has changed", () => {
    const [customer, agent] = [message("customer", "Nils Ek", "Hello"), message("agent", "Amy", "Hi")];
    const note = message("agent", "Amy", "Lost.").replace("<li ", '<li data-kept="inside" ');
    const picks = (page: Document) => {
      page.querySelector("[data-kept]")?.setAttribute("data-kind", "note");
      return page;
    };
    const taught = taughtOf(picks(deskPage(customer + agent + note)));
    const lacking = {
      ...taught,
      roles: { ...taught.roles, agent: [{ kind: "css" as const, value: '[data-kind="agent"]:not([data-kept])' }] },
    };
    const dropped = customer + agent + message("agent", "Amy", "Lost.");
    expect(read(deskPage(dropped), lacking).messages).toHaveLength(3);
    expect(() => read(deskPage(dropped.replaceAll("entry-text", "words")), lacking)).toThrow("helpdesk.taught.message.visibility");
  });

  it("does not see other tickets that are kept in the page", () => {
    const hidden = `<div hidden><ol class="entries">${message("customer", "Someone Else", "Not this one.")}</ol></div>`;
    const document = deskPage(threeKinds, hidden);
    // The test's document has no layout: a browser says this of what is in a hidden pane.
    for (const e of document.querySelectorAll("[hidden], [hidden] *")) e.checkVisibility = () => false;
    expect(read(document).messages).toHaveLength(3);
  });

  it("tells which locator found each part, and that one is gone", () => {
    const told: Record<string, number> = {};
    const document = deskPage(threeKinds);
    for (const e of document.querySelectorAll(".entry-text")) e.className = "new-name";
    taughtHelpdesk("taught", recipe, (part, used) => {
      told[part] = used;
    }).readPage?.(pageOf(document));
    expect(told["thread"]).toBe(0);
    expect(told["body"]).toBeGreaterThan(0);
  });
});

describe("the composer of a desk that was taught", () => {
  const { composer } = taughtHelpdesk("taught", recipe);

  it("is found, and so is the control that sends", () => {
    const document = deskPage(threeKinds);
    expect(composer.find?.(document)?.getAttribute("name")).toBe("reply");
    expect(composer.sends?.(document.querySelector(".send-reply") as Element)).toBe(true);
    expect(composer.sends?.(document.querySelector("button:last-child") as Element)).toBe(false);
  });

  it("is none where two might be meant", () => {
    expect(composer.find?.(deskPage(threeKinds, '<textarea name="reply"></textarea>'))).toBeNull();
  });

  it("is an internal note's while the taught sign of it shows", () => {
    const noteMode = [{ by: "css" as const, value: ".writes-note", name: null, language: null }];
    const { isPublic } = taughtHelpdesk("taught", { ...recipe, noteMode }).composer;
    expect(isPublic(deskPage("", '<i class="writes-note"></i>'))).toBe(false);
    expect(isPublic(deskPage(""))).toBe(true);
    expect(composer.isPublic(deskPage(""))).toBeNull();
  });
});
