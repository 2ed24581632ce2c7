// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { SeenMessage, Who } from "../../../lib/helpdesks/teach/seen-message.ts";
import { deriveSigns } from "../../../lib/helpdesks/teach/signs.ts";

/** Learns from the first message of each kind; `kinds` says what each article is. */
function learn(html: string, kinds: readonly Who[]) {
  document.body.innerHTML = `<main>${html}</main>`;
  const all = [...document.querySelectorAll("article")].map(
    (element): SeenMessage => ({
      element,
      body: element.querySelector("p") ?? element,
      author: element.querySelector(".name"),
      at: null,
      who: null,
    }),
  );
  const examples: Partial<Record<Who, SeenMessage>> = {};
  for (const [i, who] of kinds.entries()) if (all[i]) examples[who] ??= all[i];
  return deriveSigns(examples, all);
}
const item = (kind: string, name = "") => `<article data-kind="${kind}"><b class="name">${name}</b><p>Text</p></article>`;

describe("how messages are told apart", () => {
  it("is by what one kind shows and the others do not", () => {
    const { signs, explained } = learn(item("in") + item("out") + item("inner") + item("in"), ["customer", "agent", "note"]);
    expect([signs.customer[0], signs.agent[0], signs.note[0]]).toEqual([
      { kind: "css", value: '[data-kind="in"]' },
      { kind: "css", value: '[data-kind="out"]' },
      { kind: "css", value: '[data-kind="inner"]' },
    ]);
    expect(explained).toBe(4);
  });

  it("leaves a kind of message unexplained that nobody pointed at", () => {
    expect(learn(item("in") + item("out") + item("robot"), ["customer", "agent"]).explained).toBe(2);
  });

  it("is by nothing where both look the same, or nothing was pointed at", () => {
    const { signs, explained } = learn("<article><p>a</p></article><article><p>b</p></article>", ["customer", "agent"]);
    expect([signs.customer, signs.agent].flat().filter((s) => s.kind !== "side")).toEqual([]);
    expect(explained).toBe(0);
    expect(learn("", [])).toEqual({ signs: { customer: [], agent: [], note: [] }, explained: 0 });
  });

  it("never calls by a note's sign what is an answer", () => {
    const page = '<article class="m out"></article><article class="m in"></article><article class="m out inner"></article>';
    const { signs } = learn(page, ["agent", "customer", "note"]);
    const [answer, , note] = [...document.querySelectorAll("article")] as Element[] as [Element, Element, Element];
    for (const sign of signs.agent) if (sign.kind === "css") expect(note.matches(sign.value)).toBe(false);
    for (const sign of signs.note) if (sign.kind === "css") expect(answer.matches(sign.value)).toBe(false);
    expect(signs.agent).not.toEqual([]);
  });

  it("drops a sign that puts one person on both sides", () => {
    const urgent = (kind: string, name: string) => item(kind, name).replace("<b", '<i class="urgent-flag"></i><b');
    const page = urgent("in", "Nils") + item("out", "Amy") + urgent("out", "Amy");
    const { signs } = learn(page, ["customer", "agent"]);
    expect(signs.customer.map((s) => "value" in s && s.value)).not.toContain(".urgent-flag");
    expect(signs.customer[0]).toEqual({ kind: "css", value: '[data-kind="in"]' });
  });

  it("explains the customer's other messages by the name", () => {
    expect(learn(item("in", "Nils Ek") + item("out", "Amy") + item("merged", "Nils Ek"), ["customer", "agent"]).explained).toBe(3);
  });

  it("explains none by a name that customer and agent share", () => {
    expect(learn(item("in", "Kim") + item("out", "Kim") + item("merged", "Kim"), ["customer", "agent"]).explained).toBe(2);
  });

  it("keeps a handful of each kind", () => {
    const many = (kind: string) =>
      `<article data-a="${kind}" data-b="${kind}" data-c="${kind}" class="${kind}-x ${kind}-y ${kind}-z"></article>`;
    const { signs } = learn(many("inbound") + many("outbound"), ["customer", "agent"]);
    expect(signs.customer.length).toBeLessThanOrEqual(6);
    expect(signs.customer.length).toBeGreaterThan(1);
  });
});
