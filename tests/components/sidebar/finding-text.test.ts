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

it("names the sentence of the agent that is gone", () => {
  const lost = finding({ kind: "edit-lost", text: "Please keep the box.", against: null, blocks: false });
  expect(findingText(lost)).toEqual({ title: "Your change is not in this text", text: "“Please keep the box.”" });
});
