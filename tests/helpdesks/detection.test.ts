// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { detect, detections } from "../../lib/helpdesks/detection.ts";
import { helpdesks } from "../../lib/helpdesks/registry.ts";
import { casesOf, expectedOf, fixturePage } from "./fixture-page.ts";

const cases = helpdesks.filter((h) => h.level !== "recipe").flatMap(({ id }) => casesOf(id).map((which) => [id, which] as const));

describe.each(cases)("the fixture of %s, page%s", (id, which) => {
  it("is proof of its own helpdesk only, by its address and by what stands in it", () => {
    const { page } = fixturePage(id, undefined, which);
    const { hostname } = page.url;
    const known = detections.filter((d) => d.host?.test(hostname) || (d.proof && page.document.querySelector(d.proof)));
    expect(known.map((d) => d.id)).toEqual(expectedOf(id, which).detected === null ? [] : [id]);
  });
});

describe("an address that is one product's alone", () => {
  it("says more than what stands in the page, which may be anybody's mail", () => {
    const mail = '<h2 data-legacy-thread-id="9"></h2><div id="ticket_thread"></div><div data-test-id="omni-log-container"></div>';
    const page = new DOMParser().parseFromString(mail, "text/html");
    expect(detect(page, "https://mail.google.com/mail/u/0/#inbox/9")).toEqual({ helpdesk: "gmail", ticket: "9", page: "ticket" });
  });
});
