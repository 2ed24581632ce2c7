import { describe, expect, it } from "vitest";
import { may, rights, roles } from "../lib/access.ts";

const held = (role: (typeof roles)[number]) => rights.filter((right) => may(role, right));

describe("what a role may do", () => {
  it("an agent drafts, teaches a page and reads the log, and changes nothing that others rely on", () => {
    expect(held("agent")).toEqual(["use", "teach", "read-log"]);
  });

  it("quality assurance reviews too", () => {
    expect(held("qa").sort()).toEqual(["read-log", "review", "use"]);
  });

  it("a lead sets up the team and does not erase its log", () => {
    expect(may("lead", "edit-profiles") && may("lead", "edit-rules") && may("lead", "edit-team")).toBe(true);
    expect(may("lead", "erase-log")).toBe(false);
  });

  it("an admin may do everything", () => {
    expect(held("admin")).toEqual([...rights]);
  });

  it("only an admin erases", () => {
    expect(roles.filter((role) => may(role, "erase-log"))).toEqual(["admin"]);
  });

  it("everyone may use it, and no right is left to nobody", () => {
    expect(roles.filter((role) => !may(role, "use"))).toEqual([]);
    expect(rights.filter((right) => !roles.some((role) => may(role, right)))).toEqual([]);
  });
});
