import "../fake-browser.ts";
import { expect, it } from "vitest";
import { findingText } from "../../../components/sidebar/finding-text.ts";
import type { Finding } from "../../../lib/drafting/draft.ts";

const finding = (change: Partial<Finding>): Finding => ({
  id: "f1",
  kind: "region",
  sentence: null,
  text: "us-east-1",
  against: "eu",
  blocks: true,
  answerable: false,
  ...change,
});

it("says where an answer was made, and what was declared", () => {
  expect(findingText(finding({})).text).toBe(
    "The provider says that it answered in “us-east-1”. Declared is: European Union. This draft stays shut.",
  );
});

it("names languages, not their codes", () => {
  const other = finding({ kind: "language", text: "sv", against: "en", blocks: false });
  expect(findingText(other)).toEqual({ title: "Not the customer’s language", text: "Swedish instead of English" });
});

it("says why a sentence has no proof, where it is known", () => {
  const bare = finding({ kind: "no-proof", text: "You cannot return it.", against: null, answerable: true });
  expect(findingText(bare, "negation-differs").text).toBe(
    "“You cannot return it.” It says “not” where the source does not, or the other way round.",
  );
  expect(findingText(bare).text).toBe("“You cannot return it.” No source, ticket or profile says this.");
});

it("names the sentence of the agent that is gone", () => {
  const lost = finding({ kind: "edit-lost", text: "Please keep the box.", against: null, blocks: false });
  expect(findingText(lost)).toEqual({ title: "Your change is not in this text", text: "“Please keep the box.”" });
});
