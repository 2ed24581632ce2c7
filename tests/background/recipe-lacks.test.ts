import { describe, expect, it } from "vitest";
import { recipeLacks } from "../../lib/background/recipe-lacks.ts";
import { whole } from "./teach-world.ts";

describe("what a recipe lacks", () => {
  it("is nothing where it can be read and answered by; notes and the subject may be missing", () => {
    expect(recipeLacks(whole({ subject: [], roles: { ...whole().roles, note: [] } }))).toBeNull();
  });

  it("is named one at a time, in the order of pointing", () => {
    const none = whole({ ticket: "", thread: [], roles: { customer: [], agent: [], note: [] }, composer: [], send: [] });
    expect(recipeLacks(none)).toBe("ticket");
    expect(recipeLacks({ ...none, ticket: "(\\d+)" })).toBe("thread");
    expect(recipeLacks(whole({ roles: { customer: [], agent: [], note: [] } }))).toBe("customer");
    expect(recipeLacks(whole({ composer: [], send: [] }))).toBe("composer");
  });
});
