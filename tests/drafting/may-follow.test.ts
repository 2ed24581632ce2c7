import { describe, expect, it } from "vitest";
import { mayFollow } from "../../lib/drafting/may-follow.ts";
import { facts } from "../../lib/language/facts.ts";

/** The first value of a sentence, and whether it may follow from a source and what the customer wrote. */
function follows(said: string, source: string, asked = ""): boolean {
  const [value] = facts(said, "en");
  if (!value) throw new Error(`No value in: ${said}`);
  return mayFollow(value, facts(source, "en"), facts(asked, "en"));
}

describe("a value that stands nowhere", () => {
  it("may be a sum or a difference of what the source gives", () => {
    expect(follows("That makes £24 together.", "Delivery costs £4 and assembly £20.")).toBe(true);
    expect(follows("You save £16.", "Delivery costs £4 and assembly £20.")).toBe(true);
  });

  it("may be a price times the number that the customer named", () => {
    expect(follows("That is £60 in all.", "A seat costs £20.", "We are 3 people.")).toBe(true);
    expect(follows("That is £60 in all.", "A seat costs £20.", "We are 4 people.")).toBe(false);
  });

  it("may be a share of an amount", () => {
    expect(follows("You get £30 back.", "We refund 50 % of the fee.", "I paid £60.")).toBe(true);
  });

  it("may be a day where the source names none and the customer does", () => {
    expect(follows("Until Thursday.", "Until the day before payday.", "Payday is Friday the 27th.")).toBe(true);
    expect(follows("Until Thursday.", "Until Wednesday.", "Payday is Friday the 27th.")).toBe(false);
  });

  it("does not follow from other units", () => {
    expect(follows("That is £60 in all.", "It takes 20 days.", "We are 3 people.")).toBe(false);
  });
});
