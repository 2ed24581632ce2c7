// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { learnOpening, openingLike } from "../../../lib/helpdesks/teach/learn-opening.ts";
import { openedPage, openingOf, question } from "./opening-page.ts";
import { deskPage, message, threeKinds } from "./taught-page.ts";

const one = (page: Document, selector: string) => page.querySelector(selector) as Element;
const messagesOf = (page: Document) => [...page.querySelectorAll(".entry")];
const values = (list: { value: string }[]) => list.map((l) => l.value);

describe("learning an opening message", () => {
  it("takes the whole text that a paragraph stands in, and who opened the ticket, never who works on it", () => {
    const page = openedPage("Nils Ek", question, threeKinds);
    const opening = learnOpening(one(page, ".rich p"), messagesOf(page), page);
    expect(values(opening?.box ?? [])).toContain(".case");
    expect(values(opening?.body ?? [])).toContain(".rich");
    expect(values(opening?.author ?? []).some((v) => /opened-by/.test(v))).toBe(true);
    expect(JSON.stringify(opening)).not.toMatch(/Nils|Amy|Sutcliffe|parcel|1182/);
  });

  it("takes lines that an editor put into bare boxes as one text", () => {
    const page = openedPage("Nils Ek", "<div>My parcel has not come.</div><div>Where is it?</div>", threeKinds);
    expect(values(learnOpening(one(page, ".rich div"), messagesOf(page), page)?.body ?? [])).toContain(".rich");
  });

  it("is none where a message of the thread was pointed at, or the whole page", () => {
    const page = openedPage("Nils Ek", question, threeKinds);
    expect(learnOpening(one(page, ".entry-text"), messagesOf(page), page)).toBeNull();
    expect(learnOpening(one(page, "main"), messagesOf(page), page)).toBeNull();
    expect(learnOpening(page.body, messagesOf(page), page)).toBeNull();
  });

  it("is learned without a name where none stands beside it", () => {
    const page = deskPage(threeKinds, `<div class="case"><div class="rich">${question}</div></div>`);
    expect(learnOpening(one(page, ".rich p"), messagesOf(page), page)).toMatchObject({ author: [], at: [] });
  });
});

describe("a text that may be an opening message", () => {
  it("is found where somebody is named beside it", () => {
    const page = openedPage("Nils Ek", question, threeKinds);
    expect(openingLike(messagesOf(page), page)?.className).toBe("rich");
  });

  it("is none of the thread's messages, no menu, no form and no short label", () => {
    const page = deskPage(
      threeKinds + message("customer", "Nils Ek", "I have waited for a fortnight, which is far too long for a parcel."),
      `<nav><p>Opened by <a class="author">Nils Ek</a></p><p>Every ticket that anybody of your team has opened lately stands here.</p></nav>
       ${openingOf("Nils Ek", "Where?")}`,
    );
    expect(openingLike(messagesOf(page), page)).toBeNull();
  });

  it("is none where nobody is named, such as a notice of the product", () => {
    const page = deskPage(threeKinds, "<div><p>Maintenance tonight: the desk is down between one and two in the morning.</p></div>");
    expect(openingLike(messagesOf(page), page)).toBeNull();
  });
});
