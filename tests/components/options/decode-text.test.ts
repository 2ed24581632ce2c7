import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../components/options/knowledge/decode-text.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a file's text", () => {
  it("is whatever UTF-8 says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeText(new TextEncoder().encode(text))).toBe(text.replace(/^\uFEFF/, ""));
      }),
    );
  });

  it("is read right when an older Windows program wrote Swedish", () => {
    expect(decodeText(latin("Återköp på 30 dagar för öppnade varor"))).toBe("Återköp på 30 dagar för öppnade varor");
    expect(decodeText(Uint8Array.of(0x80, 0x20, 0x93, 0xe5, 0x94))).toBe("€ “å”");
  });

  it("follows the mark of UTF-16", () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe5, 0, 0x62, 0))).toBe("åb");
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0xe5, 0, 0x62))).toBe("åb");
  });

  it("follows the charset that an HTML page names, if there is one by that name and it is not a mistake", () => {
    const page = (charset: string) => latin(`<meta charset="${charset}"><p>\xe6</p>`);
    expect(decodeText(page("iso-8859-2"))).toContain("<p>ć</p>");
    expect(decodeText(page("utf-8"))).toContain("<p>æ</p>");
    expect(decodeText(page("klingon"))).toContain("<p>æ</p>");
  });
});
