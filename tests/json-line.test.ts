import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineOfPath, lineOfSyntaxError } from "../lib/json-line.ts";

const syntax = (text: string) => {
  try {
    JSON.parse(text);
  } catch (error) {
    return lineOfSyntaxError(text, error);
  }
  return null;
};

describe("the line of a mistake in JSON", () => {
  it("is found in what this and other engines say", () => {
    expect(syntax('{\n"a": 1,\n!\n}')).toBe(3);
    expect(lineOfSyntaxError("x", new Error("JSON.parse: expected ',' at line 7 column 2 of the JSON data"))).toBe(7);
    expect(lineOfSyntaxError("a\nb\nc", new Error("Unexpected token at position 2"))).toBe(2);
  });

  it("is the last one when the text just ends", () => {
    expect(syntax('{\n"a": [1,\n')).toBe(3);
  });

  it("is the line on which the value at a path begins", () => {
    const text = '{\n "a": {"b": 1},\n "b": [\n  {"x": "}"},\n  {"x":\n   "it"}\n ]\n}';
    expect(lineOfPath(text, ["b", 0, "x"])).toBe(4);
    expect(lineOfPath(text, ["b", 1, "x"])).toBe(6);
    expect(lineOfPath(text, ["a", "b"])).toBe(2);
    expect(lineOfPath(text, ["b", 1, "missing"])).toBe(5);
    expect(lineOfPath(text, ["none"])).toBe(1);
  });

  it("is right at every place of any file written with one value per line", () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1 }), { minLength: 1, maxLength: 5 }),
        (list) => {
          const text = JSON.stringify(list, null, 1);
          let line = 1;
          for (const [i, item] of list.entries()) {
            line++;
            for (const key of Object.keys(item)) expect(lineOfPath(text, [i, key])).toBe(++line);
            line++;
          }
        },
      ),
    );
  });
});
