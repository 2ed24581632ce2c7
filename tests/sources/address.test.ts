import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, base, onSite } from "../../lib/sources/address.ts";

describe("an address", () => {
  it.each([
    ["ostrel.zendesk.com", "https://ostrel.zendesk.com/"],
    [" https://rt.ostrel.example/rt/ ", "https://rt.ostrel.example/rt"],
    ["https://helpdesk/rt#top", "https://helpdesk/rt"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"],
    ["http://localhost:8080/a?b=c", "http://localhost:8080/a?b=c"],
  ])("%j is read as %j", (entered, whole) => expect(address(entered).href).toBe(whole));

  it.each([
    undefined,
    "",
    "help",
    "http://shop.example",
    "javascript:alert(1)",
    "file:///etc",
    "https://me:word@shop.example",
    "a b.example",
  ])("%j is none", (entered) => expect(() => address(entered)).toThrow(expect.objectContaining({ code: "source.address" })));

  it("has no slash at its end where an API's paths are added", () => {
    expect(base("rt.ostrel.example/")).toBe("https://rt.ostrel.example");
    expect(base("rt.ostrel.example/rt/")).toBe("https://rt.ostrel.example/rt");
  });
});

describe("a link in an answer", () => {
  it("stays on the site that was asked, whatever it says", () => {
    expect(onSite("https://help.example", "https://ostrel.zendesk.com/api/v2/x?page=2")).toBe("https://help.example/api/v2/x?page=2");
    expect(onSite("https://help.example/rt", "/REST/2.0/articles")).toBe("https://help.example/REST/2.0/articles");
    fc.assert(
      fc.property(fc.webUrl(), (link) => {
        expect(new URL(onSite("https://help.example", link) ?? "").origin).toBe("https://help.example");
      }),
    );
  });
});
