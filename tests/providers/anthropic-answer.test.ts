import type { Message } from "@anthropic-ai/sdk/resources/messages/messages";
import { describe, expect, it } from "vitest";
import type { FootnoteError } from "../../lib/errors.ts";
import { aboutAnswer, rawDraft, reportedUsage } from "../../lib/providers/anthropic-answer.ts";
import { request } from "./world.ts";

/** A finished message with these parts, as a server may send it. */
const message = (content: unknown[], over: object = {}) =>
  ({
    id: "msg_1",
    model: "claude-x",
    stop_reason: "end_turn",
    usage: { input_tokens: 9, output_tokens: 4 },
    content,
    ...over,
  }) as unknown as Message;
const draft = (content: unknown[], over: object = {}) => rawDraft(message(content, over), request, "asked");
const text = (said: unknown, citations?: unknown) => ({ type: "text", text: said, citations });
const tool = (name: string, input: unknown) => ({ type: "tool_use", id: "t", name, input });
const citation = (over: object = {}) => ({
  type: "search_result_location",
  search_result_index: 0,
  source: "kb:a/returns@2#0",
  start_block_index: 1,
  end_block_index: 2,
  cited_text: "Refunds reach your card.",
  ...over,
});
const problem = (work: () => unknown) => {
  try {
    work();
    return "done";
  } catch (error) {
    const { code, detail } = error as FootnoteError;
    return [code, ...Object.values(detail)].join(" ");
  }
};

describe("an answer in words", () => {
  it("keeps its parts with what they cite of us", () => {
    const { outcome, segments } = draft([text("Hi. ", null), text("Soon.", [citation()])]);
    expect(outcome).toBe("answer");
    expect(segments).toEqual([
      { text: "Hi. ", cites: [] },
      { text: "Soon.", cites: [{ source: 0, fromBlock: 1, toBlock: 2, quote: "Refunds reach your card." }] },
    ]);
  });

  it.each<[string, unknown]>([
    ["a source that was not sent", citation({ search_result_index: 2 })],
    ["a place before the first", citation({ search_result_index: -1 })],
    ["a place between two", citation({ search_result_index: 0.5 })],
    ["the place of one and the name of another", citation({ search_result_index: 1 })],
    ["a page of the web", citation({ type: "web_search_result_location" })],
    ["nothing", null],
  ])("drops a citation of %s", (_, cited) => {
    expect(draft([text("Soon.", [cited])]).segments).toEqual([{ text: "Soon.", cites: [] }]);
  });

  it.each<[string, unknown[], object, string]>([
    ["was refused", [text("Hi")], { stop_reason: "refusal" }, "provider.refused"],
    ["was too long", [text("Hi")], { stop_reason: "max_tokens" }, "provider.invalid length"],
    ["has no parts", [], {}, "provider.invalid empty"],
    ["is blank", [text(" "), text("\n\u00a0")], {}, "provider.invalid empty"],
    ["only thinks", [{ type: "thinking", thinking: "Hm." }], {}, "provider.invalid empty"],
    ["calls a tool that nobody has", [tool("delete_all", {})], {}, "provider.invalid empty"],
    ["has parts of no known form", [null, 7, text(7), text(undefined), {}], {}, "provider.invalid empty"],
  ])("is none where it %s", (_, content, over, told) => {
    expect(problem(() => draft(content, over))).toBe(told);
  });

  it("reads over parts and citations of no known form", () => {
    expect(draft([null, text("Hi.", { a: 1 })]).segments).toEqual([{ text: "Hi.", cites: [] }]);
  });
});

describe("an answer by a tool", () => {
  it("asks the customer at most three questions that are some", () => {
    const questions = [" ", "Which order?", 7, null, "Which size?", "Which colour?", "Which shop?"];
    expect(draft([text("I would ask."), tool("ask_customer", { questions })])).toMatchObject({
      outcome: "ask",
      segments: [],
      questions: ["Which order?", "Which size?", "Which colour?"],
    });
  });

  it("names what is missing", () => {
    expect(draft([tool("no_answer", { missing: ["the price"] })])).toMatchObject({
      outcome: "none",
      missing: ["the price"],
      questions: [],
    });
  });

  it.each([undefined, null, "Which order?", {}, { questions: "Which order?" }, { questions: null }])(
    "comes through with %j as input",
    (input) => {
      expect(draft([tool("ask_customer", input)])).toMatchObject({ outcome: "ask", questions: [] });
    },
  );
});

describe("what is said about an answer", () => {
  it("is nothing more than what was told", () => {
    expect(aboutAnswer(message([]), "asked")).toEqual({
      model: "claude-x",
      region: null,
      requestId: "msg_1",
      usage: { input: 9, output: 4, cached: 0, written: 0 },
    });
    expect(aboutAnswer(message([], { id: null, model: "<b>", usage: undefined }), "asked")).toEqual({
      model: "asked",
      region: null,
      requestId: null,
      usage: { input: 0, output: 0, cached: 0, written: 0 },
    });
  });

  it("counts only what is a number of tokens", () => {
    const usage = { input_tokens: "9", output_tokens: -4, cache_read_input_tokens: null, cache_creation_input_tokens: 2 };
    expect(reportedUsage(usage as never)).toEqual({ input: 0, output: 0, cached: 0, written: 2 });
    expect(reportedUsage(undefined)).toEqual({ input: 0, output: 0, cached: 0, written: 0 });
  });
});
