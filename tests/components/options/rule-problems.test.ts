import "../fake-browser.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { ruleProblems, ruleWarnings } from "../../../components/options/rules/rule-problems.ts";
import { makeRule } from "../../../lib/guardrails/make-rule.ts";
import type { Rule } from "../../../lib/guardrails/policy.ts";
import { speak } from "../fake-browser.ts";

beforeEach(() => speak("en"));

const fine = makeRule("r", "Fraud", { intents: ["fraud"], risk: "red", queue: "Q", holding: { en: "We are looking at it." } });
const wrong = (parts: Partial<Rule>, others: Rule[] = []) =>
  Object.entries(ruleProblems({ ...fine, ...parts }, others))
    .filter(([, problem]) => problem !== null)
    .map(([field]) => field);

describe("a rule is not saved", () => {
  it.each<[string, Partial<Rule>, string[]]>([
    ["when all is there", {}, []],
    ["without a name", { name: " " }, ["name"]],
    ["without words, intents and conditions", { intents: [], words: { en: [" "] } }, ["when"]],
    ["with a tag of two words", { tags: ["two words"] }, ["tags"]],
    ["with a blank in its holding line", { holding: { en: "Hi [name]" } }, ["holding"]],
  ])("%s", (_, parts, fields) => {
    expect(wrong(parts)).toEqual(fields);
  });

  it("with another rule's name", () => {
    expect(wrong({}, [makeRule("other", "fraud ", {})])).toEqual(["name"]);
  });

  it("but with a condition alone it is", () => {
    expect(wrong({ intents: [], veryNegative: true })).toEqual([]);
    expect(wrong({ intents: [], channels: ["chat"] })).toEqual([]);
  });
});

describe("what is probably not meant is said", () => {
  it.each<[string, Partial<Rule>, boolean, RegExp]>([
    ["red without a queue", { queue: null }, true, /No queue/],
    ["red without a line", { holding: {} }, true, /no holding line/],
    ["green that does nothing", { risk: "green", queue: null }, true, /Nothing follows/],
    ["a notice without an address", { notify: true }, false, /nobody will be told/],
    ["a rule for every message", { intents: [], languages: ["sv"] }, true, /every conversation that fits/],
  ])("%s", (_, parts, told, words) => {
    expect(ruleWarnings({ ...fine, ...parts }, told).join(" ")).toMatch(words);
  });

  it("and of a whole rule nothing is", () => {
    expect(ruleWarnings(fine, true)).toEqual([]);
  });
});
