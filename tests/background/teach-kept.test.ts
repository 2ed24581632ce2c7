import { beforeEach, describe, expect, it, vi } from "vitest";
import { allRecipes, taughtFor } from "../../lib/background/teach-kept.ts";
import { freshStorage, storage } from "./knowledge-world.ts";
import { desk, whole } from "./teach-world.ts";

vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

const another = (name: string, origins = [desk]) => whole({ id: crypto.randomUUID(), name, origins });

beforeEach(freshStorage);

describe("what was taught", () => {
  it("here stands for the team's of the same id, whatever both say", async () => {
    await storage.settings.saveTeamRecipes([whole({ name: "Team" }), another("Else", ["https://else.example"])]);
    await storage.settings.saveRecipes([whole({ name: "Mine" })]);
    expect((await allRecipes()).map((r) => r.name)).toEqual(["Mine", "Else"]);
  });

  it("here comes before the team's for the same site", async () => {
    await storage.settings.saveTeamRecipes([another("Team")]);
    expect((await taughtFor(desk))?.name).toBe("Team");
    await storage.settings.saveRecipes([another("Mine")]);
    expect((await taughtFor(desk))?.name).toBe("Mine");
  });

  it.each([
    "http://desk.example",
    "https://desk.example:8443",
    "https://desk.example.com",
    "https://sub.desk.example",
    "https://DESK.example",
    "null",
    "",
  ])("is nothing for %j", async (origin) => {
    await storage.settings.saveRecipes([whole()]);
    await storage.settings.saveTeamRecipes([another("Team")]);
    expect(await taughtFor(origin)).toBeNull();
  });
});
