import { describe, expect, it } from "vitest";
import { SessionView } from "../../lib/session.ts";
import { views } from "./views.ts";

describe("gallery views", () => {
  it.each(Object.entries(views))("%s is a view that a session can really have", (_, view) => {
    expect(SessionView.parse(view)).toEqual(view);
  });
});
