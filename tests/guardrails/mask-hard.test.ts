import { expect, it } from "vitest";
import { maskHard } from "../../lib/guardrails/mask-hard.ts";

it("keeps the last four characters of cards, accounts and national numbers", () => {
  expect(maskHard("Card 4111 1111 1111 1111, IBAN DE89 3704 0044 0532 0130 00.", "en")).toBe("Card ••••1111, IBAN ••••3000.");
});

it("keeps nothing of a secret", () => {
  expect(maskHard("My password: Tr0ub4dor&3", "en")).not.toContain("Tr0ub4dor");
});

it("leaves names, order numbers and amounts as they are", () => {
  const text = "Anna Berg, order 88214, 1 249 kr, anna@mail.example";
  expect(maskHard(text, "sv")).toBe(text);
});
