// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { learnFrom } from "../../lib/content/teach-learn.ts";
import { type Part, Recipe } from "../../lib/recipe.ts";
import { Picked } from "../../lib/teach-messages.ts";
import { ticketOf } from "../../lib/ticket-of.ts";
import { openedPage, question } from "../helpdesks/teach/opening-page.ts";
import { deskPage, taughtOf, threeKinds } from "../helpdesks/teach/taught-page.ts";

const here = "https://desk.example/tickets/7";
const untaught = (): Recipe => ({
  ...taughtOf(deskPage(threeKinds)),
  ticket: "",
  ...{ thread: [], message: [], body: [], author: [], at: [], composer: [], send: [], subject: [] },
  roles: { customer: [], agent: [], note: [] },
});

/** Points at these one after another; yields the recipe and what was pointed at last. */
function teach(document: Document, parts: [Part, string][], start = untaught(), address = here) {
  const pointed = new Map<Part, Element>();
  let recipe = start;
  let picked: Picked | null = null;
  for (const [part, selector] of parts) {
    pointed.set(part, document.querySelector(selector) as Element);
    ({ recipe, picked } = learnFrom(part, pointed, recipe, document, address));
  }
  return { recipe, picked };
}
const customer: [Part, string] = ["customer", "[data-kind=customer]"];
const agent: [Part, string] = ["agent", "[data-kind=agent]"];

describe("pointing at a page's parts", () => {
  it("teaches who wrote what once a customer's and an agent's message are known, and not before", () => {
    const page = deskPage(threeKinds);
    expect(teach(page, [customer]).recipe).toMatchObject({ message: [], roles: { customer: [], agent: [] } });
    const { recipe } = teach(page, [customer, agent]);
    expect(recipe.message.length).toBeGreaterThan(0);
    expect(recipe.roles.customer[0]).toEqual({ kind: "css", value: '[data-kind="customer"]' });
    expect(recipe.roles.note).toEqual([]);
  });

  it("learns the opening message apart from the rest, in whatever order, and none where a reply was pointed at", () => {
    const page = openedPage("Nils Ek", question, threeKinds);
    const opening: [Part, string] = ["opening", ".rich p"];
    const { recipe } = teach(page, [customer, agent, opening]);
    expect(recipe.opening?.body.map((l) => l.value)).toContain(".rich");
    expect(teach(page, [opening, customer, agent]).recipe).toEqual(recipe);
    expect(JSON.stringify(recipe.opening)).not.toMatch(/Nils|Amy|parcel/);
    expect(teach(page, [customer, agent, ["opening", ".entry-text"]]).recipe.opening).toBeUndefined();
  });

  it("learns anew with each message, in whatever order", () => {
    const page = deskPage(threeKinds);
    const note: [Part, string] = ["note", "[data-kind=note]"];
    expect(teach(page, [note, agent, customer]).recipe).toEqual(teach(page, [customer, agent, note]).recipe);
  });

  it("forgets what messages were known again by when their kinds are learned anew", () => {
    const page = deskPage(threeKinds);
    const before: Recipe = { ...untaught(), marks: [".old"], staff: [7], skeleton: { tag: "old", paths: ["old", "older"] } };
    const { recipe } = teach(page, [customer, agent], before);
    const anew = teach(page, [customer, agent]).recipe;
    expect([recipe.marks, recipe.staff, recipe.skeleton]).toEqual([anew.marks, anew.staff, anew.skeleton]);
    expect(teach(page, [customer], before).recipe.marks).toEqual([".old"]);
  });

  it("keeps what was taught when a message has gone from the page since", () => {
    const page = deskPage(threeKinds);
    const pointed = new Map<Part, Element>([
      ["customer", page.createElement("li")],
      ["agent", page.querySelector("[data-kind=agent]") as Element],
    ]);
    const before = taughtOf(page);
    expect(learnFrom("agent", pointed, before, page, here).recipe.roles).toEqual(before.roles);
  });

  it.each<[Part, string]>([
    ["composer", "textarea"],
    ["send", ".send-reply"],
    ["subject", "h1"],
  ])("finds the %s again by several ways", (part, selector) => {
    const { recipe } = teach(deskPage(threeKinds), [[part, selector]]);
    expect(recipe[part as "send"].length).toBeGreaterThan(1);
  });
});

describe("the ticket's id", () => {
  it("is learned from the address with the first part", () => {
    const { recipe } = teach(deskPage(threeKinds), [["send", ".send-reply"]]);
    expect(ticketOf(recipe, "https://desk.example/tickets/4711")).toBe("4711");
  });

  it("is left as it is where the address already says it", () => {
    const start = { ...untaught(), ticket: "tickets/(\\d+)" };
    expect(teach(deskPage(threeKinds), [["send", ".send-reply"]], start).recipe.ticket).toBe("tickets/(\\d+)");
  });

  it("stays unknown in an address without one", () => {
    expect(teach(deskPage(threeKinds), [["send", ".send-reply"]], untaught(), "https://desk.example/inbox").recipe.ticket).toBe("");
  });

  it("is told on the reply's own page too", () => {
    const start = { ...taughtOf(deskPage(threeKinds)), ticket: "Display\\.html\\?id=(\\d+)" };
    const reply = new DOMParser().parseFromString("<body><form><textarea name=content></textarea></form></body>", "text/html");
    const at = "https://desk.example/Ticket/Update.html?Action=Respond&id=42";
    const { recipe } = teach(reply, [["composer", "textarea"]], start, at);
    expect([ticketOf(recipe, at), ticketOf(recipe, "https://desk.example/Ticket/Display.html?id=42")]).toEqual(["42", "42"]);
    expect(recipe.composerPage).toBe("/Ticket/Update.html?Action=Respond&id={1}");
  });
});

describe("what is kept", () => {
  it("holds no name of this ticket's people", () => {
    const page = deskPage(threeKinds);
    page.querySelector("textarea")?.setAttribute("aria-label", "Reply to Nils Ek");
    page.querySelector(".send-reply")?.replaceChildren("Send as Amy Sutcliffe");
    const { recipe } = teach(page, [["composer", "textarea"], ["send", ".send-reply"], customer, agent]);
    expect(JSON.stringify(recipe)).not.toMatch(/Nils|Amy/);
    expect([recipe.composer.length, recipe.send.length].every((n) => n > 0)).toBe(true);
  });

  it("is a recipe whatever names the page has", () => {
    const page = deskPage(threeKinds);
    const long = (n: number) => Array.from({ length: n }, (_, i) => `data-[state=open${i}]:animate-in:${"x".repeat(450)}`).join(" ");
    for (const e of page.querySelectorAll("*")) e.className = long(4);
    for (const e of page.querySelectorAll("textarea, button, li")) e.setAttribute("aria-label", "word ".repeat(100));
    for (const [i, e] of [...page.querySelectorAll("li")].entries()) e.className += ` kind-${"y".repeat(450)}-${i}`;
    const parts: [Part, string][] = [["composer", "textarea"], ["send", "button"], ["thread", "ol"], customer, agent];
    for (let i = 1; i <= parts.length; i++) {
      const { recipe, picked } = teach(page, parts.slice(0, i));
      expect(Recipe.safeParse(recipe).success && Picked.safeParse(picked).success).toBe(true);
    }
  });
});

describe("what is shown of it", () => {
  const sampleOf = (html: string) => {
    const page = new DOMParser().parseFromString(`<body>${html}</body>`, "text/html");
    return learnFrom("send", new Map([["send", page.body.firstElementChild as Element]]), untaught(), page, here).picked.sample;
  };

  it.each([
    ["<div>  two\n lines </div>", "two lines"],
    ['<textarea aria-label="Reply"></textarea>', "Reply"],
    ['<div contenteditable placeholder="Write here"></div>', "Write here"],
    ["<div></div>", ""],
  ])("is what a person knows %s by", (html, sample) => {
    expect(sampleOf(html)).toBe(sample);
  });

  it("is what stands beside a box to tick, not what it would send", () => {
    const page = deskPage(
      threeKinds,
      '<input type="checkbox" id="inner" name="inner" value="1" checked><label for="inner">Private notes</label>',
    );
    expect(teach(page, [["noteMode", "#inner"]]).picked?.sample).toBe("Private notes");
  });

  it("is cut where it is long", () => {
    expect(sampleOf(`<p>${"long ".repeat(100)}</p>`)).toMatch(/^.{119}…$/);
  });
});
