import { expect, it } from "vitest";
import { article, onDevice } from "./world.ts";

it("lets a courtesy line name an article by a title that holds a number", () => {
  const cleaner = article("m3", "Model 3 vacuum cleaner", "The Model 3 vacuum cleaner has a motor of its own.");
  const draft = onDevice([cleaner], "What does the Model 3 vacuum cleaner have?");
  expect(draft.text).toContain("about Model 3 vacuum cleaner");
  expect(draft.findings).toEqual([]);
});
