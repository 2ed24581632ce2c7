// @vitest-environment happy-dom
import "../fake-browser.ts";
import { describe, expect, it } from "vitest";
import { withoutSentence } from "../../../components/sidebar/edit-draft.ts";

const cut = (text: string, sentence: string) =>
  withoutSentence(text, { from: text.indexOf(sentence), to: text.indexOf(sentence) + sentence.length });

describe("withoutSentence", () => {
  it.each([
    ["One. Two. Three.", "Two.", "One. Three."],
    ["One. Two.", "Two.", "One."],
    ["One. Two.", "One.", "Two."],
    ["Hi,\n\nOne. Two.\n\nBest", "Two.", "Hi,\n\nOne.\n\nBest"],
    ["Hi,\n\nOne.\n\nBest", "One.", "Hi,\n\nBest"],
    ["- a\n- b\n- c", "- b\n", "- a\n- c"],
  ])("takes a sentence out of %j without a gap", (text, sentence, left) => {
    expect(cut(text, sentence)).toBe(left);
  });
});
