import { describe, expect, it } from "vitest";
import { siteOrigin } from "../../../components/options/sites/site-origin.ts";

describe("a typed address", () => {
  it.each([
    ["desk.example.com/tickets/4", "https://desk.example.com"],
    ["http://127.0.0.1:8080/rt/", "http://127.0.0.1:8080"],
    ["https://Desk.example:8443", "https://desk.example:8443"],
    ["localhost:3000", "https://localhost:3000"],
  ])("%s is the site %s", (typed, origin) => expect(siteOrigin(typed)).toBe(origin));

  it.each(["", "  ", "my desk", "javascript:alert(1)", "file:///etc/passwd", "desk"])("%s is no site", (typed) =>
    expect(siteOrigin(typed)).toBeNull(),
  );
});
