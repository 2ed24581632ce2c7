import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText, installOf, saltedHash, sealLine, sha256Hex, signedBytes } from "../../lib/audit/chain.ts";
import type { Entry } from "../../lib/audit/entry.ts";

const entry: Entry = {
  v: 1,
  install: "i",
  seq: 2,
  prev: "0".repeat(64),
  at: "2026-11-20T09:00:00.000Z",
  agent: null,
  ticket: null,
  brand: "Åre",
  channel: null,
  happening: { kind: "identity.checked" },
  texts: { b: "2", a: "1" },
};

describe("a log line", () => {
  it("is canonical JSON with sorted names and no blanks", () => {
    expect(sealLine({ entry }).text).toBe(
      `{"agent":null,"at":"2026-11-20T09:00:00.000Z","brand":"Åre","channel":null,"happening":{"kind":"identity.checked"},"install":"i","prev":"${entry.prev}","seq":2,"texts":{"a":"1","b":"2"},"ticket":null,"v":1}`,
    );
  });

  it("has the hash that any other SHA-256 gives", async () => {
    const { text, hash } = sealLine({ entry });
    const other = Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))).toString("hex");
    expect(hash).toBe(other);
  });

  it("reads back as the same value, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: "grapheme" }),
        (value) => canonicalText(JSON.parse(canonicalText(value))) === canonicalText(value),
      ),
    );
  });

  it("takes half a surrogate pair for a replacement character instead of failing", () => {
    expect(canonicalText({ a: "\ud83d" })).toBe('{"a":"\ufffd"}');
  });
});

describe("what is signed", () => {
  it("names the log, the install, the place and the hash", () => {
    expect(new TextDecoder().decode(signedBytes("i", 7, "ab"))).toBe("footnote-log-v1|i|7|ab");
  });

  it("has an install id that follows from the key", () => {
    expect(installOf("key")).toMatch(/^[0-9a-f]{32}$/);
    expect(installOf("key")).not.toBe(installOf("kez"));
  });
});

describe("a text's salted hash", () => {
  it("changes with the salt and with the text", () => {
    expect(new Set([saltedHash("aa", "x"), saltedHash("ab", "x"), saltedHash("aa", "y"), sha256Hex("x")]).size).toBe(4);
  });
});
