import { describe, expect, it } from "vitest";
import { create, detect, strip } from "./adapters.ts";

const docs = [
  {
    id: "a",
    title: "Return an item",
    desc: "How to send it back.",
    text: "You can return an item within 30 days. \n Label\nPrint the label.",
  },
  { id: "b", title: "Delivery times", text: "Parcels arrive within five days." },
];

describe("create", () => {
  it("finds articles for a text and for a conversation, with their confidence", () => {
    const { search } = create(docs, { locale: "en" });
    const [first] = search({ text: "How do I return an item?" }, 5);
    expect(first?.id).toBe("a");
    expect(first && first.confidence > 0 && first.confidence <= 1).toBe(true);
    const turns = [
      { role: "customer" as const, text: "I want to return an item." },
      { role: "agent" as const, text: "Within 30 days." },
      { role: "customer" as const, text: "How do I do that?" },
    ];
    expect(search({ turns }, 5)[0]?.id).toBe("a");
  });

  it("leaves out what is excluded, and finds it again afterwards", () => {
    const { search } = create(docs);
    expect(search({ text: "return an item", exclude: "a" }, 5).map((f) => f.id)).not.toContain("a");
    expect(search({ text: "return an item" }, 5)[0]?.id).toBe("a");
  });
});

describe("strip", () => {
  it("gives a mail's own words", () => {
    expect(strip("Is it free?\n\nBest regards\nAnn\n\n-----Original Message-----\nHello").text).toBe("Is it free?");
  });
});

describe("detect", () => {
  it("names what is personal as the measuring sets do, people too unless they are left out", () => {
    const text = "I am Anna Lindqvist, call +46 70 174 06 35. SSN 505-67-8488.";
    const types = (names: boolean) => detect(text, { names }).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
    expect(types(false)).toEqual(["PHONE_NUMBER +46 70 174 06 35", "US_SSN 505-67-8488"]);
    expect(types(true)[0]).toBe("PERSON Anna Lindqvist");
  });
});
