import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { hostTime, rows, said, standing } from "../../lib/sources/answers.ts";
import type { Answer } from "../../lib/sources/source.ts";

const answer = (text: string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  url: "https://a.example/",
  text,
  json: () => JSON.parse(text),
  header: (name) => headers[name] ?? null,
  unchanged: false,
});
const Row = z.object({ id: z.number(), title: z.string() });

describe("an answer", () => {
  it("is what its schema says", () => {
    expect(said(answer('{"id":1,"title":"T","more":2}'), Row, "row")).toEqual({ id: 1, title: "T" });
  });

  it.each(["", "{", "[]", "null", '{"id":"1"}'])("that is %j has another shape", (text) => {
    expect(() => said(answer(text), Row, "row")).toThrow(expect.objectContaining({ code: "source.shape", detail: { what: "row" } }));
  });

  it("that is a page means that nobody is signed in", () => {
    expect(() => said(answer("\n<!doctype html><title>Sign in</title>"), Row, "row")).toThrow(
      expect.objectContaining({ code: "source.signed-out" }),
    );
  });

  it("says what time it is there", () => {
    expect(hostTime(answer("", { date: "Mon, 16 Nov 2026 09:00:00 GMT" }))).toBe(Date.parse("2026-11-16T09:00:00Z"));
    expect(hostTime(answer(""))).toBeNull();
  });
});

describe("rows", () => {
  it("that are wrong are named by their item, and the others are taken", () => {
    const list = [{ id: 1, title: "A" }, { id: 2 }, "x", { id: "abc", title: 1 }];
    expect(rows(list, Row, "article", (id) => `a/${id}`)).toEqual({
      rows: [{ id: 1, title: "A" }],
      failures: ["a/2", "article #3", "a/abc"].map((item) => ({ item, url: null, code: "source.row", detail: { what: "article" } })),
    });
  });
});

describe("a cursor", () => {
  it("says where the walk stands; one that is not ours begins it anew", () => {
    expect(standing('{"id":1,"title":"T"}', Row)).toEqual({ id: 1, title: "T" });
    expect([null, "", "{", "7", '{"id":1}'].map((cursor) => standing(cursor, Row))).toEqual([null, null, null, null, null]);
  });
});
