// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { generalise, type Picked } from "../../../lib/helpdesks/teach/generalise.ts";
import { readThread } from "../../../lib/helpdesks/teach/read-thread.ts";
import { learnedParts } from "../../../lib/helpdesks/teach/recipe-from.ts";
import type { Recipe } from "../../../lib/recipe.ts";
import { deskPage, message, taughtOf, threeKinds } from "./taught-page.ts";

const recipe = taughtOf(deskPage(threeKinds));
const seen = (html: string, by: Recipe = recipe, around = "") => {
  const { messages, problem } = readThread(deskPage(html, around), by);
  return { problem, read: messages.map((m) => [m.who, m.author?.textContent, m.body.textContent]) };
};
const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("a thread as a recipe finds it", () => {
  it("has each message's author, text and kind, by the best way", () => {
    const { messages, used, problem } = readThread(deskPage(threeKinds), recipe);
    expect(messages.map((m) => [m.who, m.author?.textContent, m.body.textContent])).toEqual([
      ["customer", "Nils Ek", "Where is TW-1182?"],
      ["agent", "Amy Sutcliffe", "On its way."],
      ["note", "Amy Sutcliffe", "Lost at the depot."],
    ]);
    expect([problem, used.thread, used.message, used.body]).toEqual([null, 0, 0, 0]);
  });

  it("names what is missing on a page that is empty, or another", () => {
    expect(readThread(parsed(""), recipe)).toMatchObject({ thread: null, messages: [], problem: "thread" });
    expect(readThread(parsed("<h1>Please sign in</h1>"), recipe).problem).toBe("thread");
    expect(seen("").problem).toBe("message");
  });

  it("reads nothing with a recipe that knows nothing", () => {
    const blank = { ...recipe, thread: [], message: [], body: [], skeleton: undefined } as unknown as Recipe;
    expect(seen(threeKinds, blank).problem).toBe("thread");
  });

  it("keeps a quoted mail in the text of who quoted it", () => {
    const quoted = "Again: <blockquote>On Monday Amy wrote:<blockquote>On Sunday Nils wrote: Hello</blockquote></blockquote>";
    expect(seen(message("customer", "Nils Ek", quoted) + message("agent", "Amy", "Yes.")).read).toEqual([
      ["customer", "Nils Ek", "Again: On Monday Amy wrote:On Sunday Nils wrote: Hello"],
      ["agent", "Amy", "Yes."],
    ]);
  });

  it("refuses to say who wrote what where customer and agent have one name", () => {
    expect(seen(message("customer", "Kim Berg", "Hello") + message("agent", "Kim Berg", "Hi")).problem).toBe("message.author");
  });

  it("reads right-to-left, and names with marks", () => {
    const page = message("customer", "نورا حسن", "أين الطرد؟") + message("agent", "Amy #2 <night>".replace("<", "&lt;"), "في الطريق.");
    expect(seen(page)).toEqual({
      problem: null,
      read: [
        ["customer", "نورا حسن", "أين الطرد؟"],
        ["agent", "Amy #2 <night>", "في الطريق."],
      ],
    });
  });

  it("refuses to read where one message's text is gone", () => {
    const half = message("agent", "Amy", "Hi").replace(/<div class="entry-text">.*<\/div>/, "");
    expect(seen(message("customer", "Nils", "Hello") + half).problem).not.toBeNull();
  });

  it("refuses to read where a message whose text is not found is made as messages are, and shows no sign of its own", () => {
    const by = (name: string) => `<li class="entry"><b class="entry-author">${name}</b> <time datetime="2026-11-01T08:00:00Z">then</time>`;
    const mail = (name: string, text: string) => `${by(name)}<div class="entry-text">${text}</div></li>`;
    const note = `${by("Amy Sutcliffe").replace('"entry"', '"entry" data-kind="note"')}<div class="entry-text">Lost.</div></li>`;
    const box = '<aside><h3>Contact</h3><div class="contact-name">Nils Ek</div></aside>';
    const page = (...entries: string[]) => deskPage(entries.join(""), box);
    const document = page(mail("Nils Ek", "Where?"), mail("Amy Sutcliffe", "Here."), note);
    const [customer, agent] = document.querySelectorAll(".entry");
    const general = generalise({ thread: null, customer, agent, note: document.querySelector("[data-kind]") } as Picked, document);
    const taught: Recipe = { ...recipe, ...learnedParts(general) };
    expect(readThread(document, taught).problem).toBeNull();
    const other = mail("Nils Ek", "And <b>now</b>?").replace("entry-text", "entry-mail");
    expect(readThread(page(mail("Nils Ek", "Where?"), other, note), taught).problem).not.toBeNull();
  });

  it("refuses to read an answer that somebody calls internal, where no note was taught", () => {
    const two = taughtOf(deskPage(message("customer", "Nils", "Hello") + message("agent", "Amy", "Hi")));
    const note = message("agent", "Amy", "Lost.").replace("<time", "<i>Internal note</i><time");
    expect(seen(message("customer", "Nils", "Hello") + message("agent", "Amy", "Hi"), two).problem).toBeNull();
    expect(seen(message("customer", "Nils", "Hello") + note, two).problem).toBe("message.visibility");
  });

  it("takes the next way where the best finds nothing any more", () => {
    const [first, ...rest] = recipe.message;
    const broken = {
      ...recipe,
      message: [{ by: "css" as const, value: ".gone", name: null, language: null }, ...(first ? [first] : []), ...rest],
    };
    const { problem, used } = readThread(deskPage(threeKinds), broken);
    expect([problem, used.message]).toEqual([null, 1]);
  });

  it("takes neither of two threads that both show messages", () => {
    const twice = `<main><ol class="entries">${threeKinds}</ol></main>`;
    expect(seen(threeKinds, recipe, twice).problem).not.toBeNull();
  });

  it("is not misled by a recipe whose ways no browser understands", () => {
    const broken = { ...recipe, thread: [{ by: "css" as const, value: "[[", name: null, language: null }] };
    expect(readThread(deskPage(threeKinds), { ...broken, skeleton: undefined } as unknown as Recipe).problem).toBe("thread");
    const empty = { ...recipe, thread: [{ by: "css" as const, value: "", name: null, language: null }, ...recipe.thread] };
    expect(readThread(deskPage(threeKinds), empty).problem).toBeNull();
  });

  it("misses no message where a line about the ticket names who changed it and holds no text", () => {
    const line = '<li class="change" data-kind="agent"><b class="entry-author">Amy Sutcliffe</b> set the state to open</li>';
    const ways = [".entry", ":scope > li"].map((value) => ({ by: "css" as const, value, name: null, language: null }));
    const { problem, read } = seen(threeKinds + line, { ...recipe, message: ways });
    expect([problem, read.length]).toEqual([null, 3]);
    // A text in it makes it one.
    const said = line.replace("set the state to open", '<div class="entry-text">Lost.</div>');
    expect(seen(threeKinds + said, { ...recipe, message: ways }).read).toHaveLength(4);
  });
});

describe("a thread in a page that names everything anew", () => {
  const bubble = (kind: string, text: string, wrapped = false) => {
    const time = '<time datetime="2026-11-01T08:00:00Z">then</time>';
    return `<div class="bubble" data-kind="${kind}"><div class="said">${text}</div>${wrapped ? `<div>${time}</div>` : time}</div>`;
  };
  const chat = (...groups: string[]) =>
    deskPage(
      "",
      `<div role="log" class="log">${groups.map((g) => `<div class="group"><i>Name</i><div class="stack">${g}</div></div>`).join("")}</div>`,
    );
  const anew = (document: Document) => {
    for (const name of ["bubble", "said", "group", "stack", "log"])
      for (const e of document.querySelectorAll(`.${name}`)) e.className = `x${name.length}${name[0]}`;
    return document;
  };

  it("has each message whole, though a box around its time looks like one", () => {
    const taught = taughtOf(chat(bubble("customer", "Hello") + bubble("customer", "Are you there?"), bubble("agent", "Yes.")));
    const { messages, problem } = readThread(
      anew(chat(bubble("customer", "My code is wrong", true) + bubble("customer", "HELLO10"), bubble("agent", "Which one?"))),
      taught,
    );
    expect(problem).toBeNull();
    expect(messages.map((m) => [m.who, m.body.textContent])).toEqual([
      ["customer", "My code is wrong"],
      ["customer", "HELLO10"],
      ["agent", "Which one?"],
    ]);
  });

  it("is the thread and not a new box around it", () => {
    const row = (kind: string, text: string) => `<div class="bubble" data-kind="${kind}"><div class="said">${text}</div></div>`;
    const list = (...rows: string[]) => `<div class="log">${rows.join("")}</div>`;
    const two = [row("customer", "Where is it?"), row("agent", "On its way."), row("customer", "Thanks.")];
    const page = anew(deskPage("", `<div>${list(...two.map((r) => `<div>${r}</div>`))}</div>`));
    const way = (value: string) => [{ by: "css" as const, value, name: null, language: null }];
    const taught = taughtOf(deskPage("", list(...two)));
    const byShape = { ...taught, thread: way("div:has(> div > div)"), message: way(":scope > div:has(> div)"), body: way(":scope > div") };
    const { messages, problem } = readThread(page, byShape);
    expect([problem, messages.map((m) => [m.who, m.body.textContent])]).toEqual([
      null,
      [
        ["customer", "Where is it?"],
        ["agent", "On its way."],
        ["customer", "Thanks."],
      ],
    ]);
  });
});
