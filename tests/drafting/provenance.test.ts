import { describe, expect, it } from "vitest";
import type { Citation } from "../../lib/drafting/draft.ts";
import { type Evidence, evidence } from "../../lib/drafting/evidence.ts";
import type { Profile } from "../../lib/drafting/profile.ts";
import { locate } from "../../lib/drafting/provenance.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { facts } from "../../lib/language/facts.ts";
import { article, conversation, profile } from "./world.ts";

interface World {
  rules?: string[];
  message?: string;
  instruction?: string;
  profile?: Partial<Profile>;
  language?: string;
  cites?: Citation[];
}
const found = (rules: string[]): Evidence["sources"] =>
  rules.flatMap((rule, n) =>
    passages(article(`a${n}`, `Rule ${"ABC"[n]}`, rule)).map((passage) => ({ number: n + 1, passage, used: true })),
  );

/** Where the first value of a sentence comes from; the first block of the first source is cited, where there is one. */
function where(said: string, { rules = [], message = "Hello", instruction = "", language = "en", cites, ...world }: World) {
  const given = evidence({
    language,
    profile: profile(world.profile),
    sources: found(rules),
    internal: [],
    conversation: conversation(message),
    instruction,
    risk: "green",
    verdicts: null,
  });
  const values = facts(said, language);
  const [value] = values;
  if (!value) throw new Error("no value");
  const { place, doubt } = locate(value, cites ?? (rules.length > 0 ? [{ source: 1, block: 0, quote: "" }] : []), given, values);
  return [place.provenance, place.where, doubt];
}
const rule = "Refunds take 5 days.";

describe("a value of a sentence", () => {
  it("comes from the block that it cites, with its words", () => {
    expect(where("It takes 5 days.", { rules: [rule] })).toEqual(["knowledge", "1", null]);
    expect(where("It takes five days.", { rules: [rule] })).toEqual(["knowledge", "1", null]);
  });

  it("comes from what the customer or the agent wrote", () => {
    expect(where("You waited 9 days.", { message: "I have waited 9 days now!" })).toEqual(["conversation", "m1", null]);
    expect(where("You get 9 days.", { instruction: "Give them 9 days." })).toEqual(["conversation", "instruction", null]);
  });

  it("comes from nowhere where nobody has it", () => {
    expect(where("It takes 9 days.", {})).toEqual(["none", null, null]);
    expect(where("It takes 9 hours.", { rules: ["Refunds are quick."] })).toEqual(["none", null, null]);
  });

  it("is doubted where another of its make stands in the cited block and this one in a source beside it", () => {
    expect(where("It takes 9 days.", { rules: [rule, "Repairs take 9 days."] })[0]).not.toBe("knowledge");
    expect(where("It takes 9 days.", { rules: ["Refunds are quick.", "Repairs take 9 days."] })).toEqual([
      "knowledge",
      "2",
      "value-elsewhere",
    ]);
  });

  it("comes from nowhere by a citation of nothing", () => {
    for (const cites of [
      [{ source: 7, block: 0, quote: "" }],
      [{ source: 1, block: 99, quote: "" }],
      [{ source: 1, block: -1, quote: "" }],
    ])
      expect(where("It takes 8 hours.", { rules: [rule], cites })).toEqual(["none", null, null]);
  });
});

describe("a link", () => {
  const link = (said: string, links = ["https://help.fern.example/"], rules: string[] = []) =>
    where(said, { profile: { links }, rules })[0];

  it("is the profile's own, or lies below it at a path boundary", () => {
    expect(link("See https://help.fern.example/returns")).toBe("profile");
    expect(link("See https://www.help.fern.example/.")).toBe("profile");
    expect(link("See https://fern.example/help", ["https://fern.example/help"])).toBe("profile");
  });

  it.each([
    ["a host that begins like it", "https://help.fern.example.evil.example/returns"],
    ["a name before an at sign", "https://help.fern.example@evil.example/returns"],
    ["a path that begins like it", "https://fern.example/helper"],
    ["another host", "https://evil.example/help.fern.example/"],
  ])("is not the profile's with %s", (_, address) => {
    expect(link(`See ${address} please`, ["https://help.fern.example/", "https://fern.example/help"])).toBe("none");
  });

  it("below the profile's counts for nothing where a source is cited that names another", () => {
    expect(link("See https://help.fern.example/made-up", undefined, ["See https://help.fern.example/returns for more."])).toBe("none");
    expect(link("See https://help.fern.example/returns", undefined, ["See https://help.fern.example/returns for more."])).toBe("knowledge");
  });
});

describe("the customer's own address", () => {
  it("is theirs in any case of letters, and another's is nobody's", () => {
    expect(where("We wrote to Hannah@Mail.example today.", {})[0]).toBe("conversation");
    expect(where("We wrote to anna@mail.example today.", {})[0]).toBe("none");
  });
});
