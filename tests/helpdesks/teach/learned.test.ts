// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { guessAuthors, guessTimes } from "../../../lib/helpdesks/teach/heads.ts";
import { messageSets } from "../../../lib/helpdesks/teach/items.ts";
import { withBodies } from "../../../lib/helpdesks/teach/learned.ts";

function learn(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  const at = (css: string) => document.querySelector(css) as Element;
  const [set] = messageSets(at("main"), { customer: at("[data-kind=in]"), agent: at("[data-kind=out]") });
  if (!set) throw new Error("no messages");
  const times = guessTimes(set.some);
  const { customer, agent } = set.pointed as { customer: Element; agent: Element };
  return withBodies(set, [times, guessAuthors(set.some, [customer, agent], times)]);
}
const item = (kind: string, name: string, text: string) =>
  `<article class="entry" data-kind="${kind}"><b class="author">${name}</b><time datetime="2026-11-03T10:05:00Z">then</time><div class="text">${text}</div></article>`;
const texts = (html: string) => learn(html).messages.map((m) => m.body.textContent);

describe("what is learned of messages", () => {
  it("is their texts apart from names and times, and who wrote them", () => {
    const learned = learn(item("in", "Nils", "Where is it?") + item("out", "Amy", "On its way.") + item("in", "Nils", "Thanks!"));
    expect(learned.messages.map((m) => [m.author?.textContent, m.body.textContent])).toEqual([
      ["Nils", "Where is it?"],
      ["Amy", "On its way."],
      ["Nils", "Thanks!"],
    ]);
    expect(learned).toMatchObject({ explained: 3, narrow: null });
    expect(learned.body[0]?.locator.value).toBe(".text");
  });

  it("holds no sign of what somebody wrote", () => {
    const { signs } = learn(item("in", "Nils", '<i class="shouting-voice">Where is it?</i>') + item("out", "Amy", "On its way."));
    expect(JSON.stringify(signs)).not.toContain("shouting");
  });

  it("leaves out a line about the ticket that stands between", () => {
    const line = '<article class="entry" data-kind="event"><i class="what">Ticket was assigned</i></article>';
    const learned = learn(item("in", "Nils", "Where is it?") + line + item("out", "Amy", "On its way."));
    expect(learned.messages).toHaveLength(2);
    const kept = [...document.querySelectorAll("article")].filter((e) => e.matches(learned.narrow ?? "none"));
    expect(kept).toEqual(learned.messages.map((m) => m.element));
  });

  it("reads the whole message where it has no parts", () => {
    expect(
      texts(
        '<article class="in-bubble" data-kind="in">Where is it?</article><article data-kind="out" class="out-bubble">On its way.</article>',
      ),
    ).toEqual(["Where is it?", "On its way."]);
  });

  it("looks for the text deeper inside, where the box around it holds the marks that tell whose it is", () => {
    const bubble = (kind: string, name: string, text: string, mark: string) =>
      `<article class="entry" data-kind="${kind}"><b class="author">${name}</b><div class="bubble"><div class="said"><p>${text}</p></div><div class="marks"><i class="${mark}"></i></div></div></article>`;
    const page = bubble("in", "Nils", "Where is my parcel?", "clock") + bubble("out", "Amy", "It is on its way.", "tick");
    const learned = learn(page.replaceAll(/data-kind="(in|out)"/g, 'data-kind="$1" data-x'));
    expect(learned.messages.map((m) => m.body.textContent)).toEqual(["Where is my parcel?", "It is on its way."]);
  });

  it("goes by several names before what a text holds, which the next one may not", () => {
    const said = (kind: string, name: string, box: string, text: string) =>
      `<article class="entry" data-kind="${kind}"><div><b class="author">${name}</b></div><div class="${box}">${text}</div></article>`;
    const learned = learn(said("in", "Nils", "mail-content", "<p>Where is it?</p>") + said("out", "Amy", "remark", "<p>On its way.</p>"));
    expect(learned.body[0]?.locator.value).toBe(".mail-content, .remark");
  });
});
