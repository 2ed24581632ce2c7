import { expect, it } from "vitest";
import { customerWants } from "../../lib/guardrails/customer-wants.ts";

it.each([
  ["en", "My boots are broken. I want a new pair. When do they come?", ["I want a new pair.", "When do they come?"]],
  ["sv", "Skorna är trasiga. Jag kräver pengarna tillbaka. Hur gör jag?", ["Jag kräver pengarna tillbaka.", "Hur gör jag?"]],
  ["de", "Die Schuhe sind kaputt. Ich verlange mein Geld zurück.", ["Ich verlange mein Geld zurück."]],
  ["en", "The boots are nice.", []],
])("tells questions and demands from what is only told (%s)", (language, text, wants) => {
  const found = customerWants(text, language);
  for (const want of wants) expect(found.some((f) => f.includes(want))).toBe(true);
  expect(found).toHaveLength(wants.length);
});
