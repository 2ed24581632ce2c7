import { describe, expect, it } from "vitest";
import { files, read, readJson, shipped } from "./repository.ts";

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const locales = files.filter((path) => /^public\/_locales\/[^/]+\/messages\.json$/.test(path));
const english = "public/_locales/en/messages.json";
const en = readJson<Messages>(english);
const others = locales.filter((path) => path !== english).map((path) => ({ path, words: readJson<Messages>(path) }));

const texts = [...shipped, "manifest.config.ts"].map(read).join("\n");
/** Keys written out. */
const literal = new Set([...texts.matchAll(/["'`]([a-z]{2}_[a-z0-9_]+|err_[a-z0-9_]+|ext[A-Z]\w+)["'`]/g)].map((m) => m[1] ?? ""));
for (const [, key] of texts.matchAll(/__MSG_(\w+)__/g)) if (key) literal.add(key);
/** Beginnings of keys that end with a code: `op_risk_${…}`. */
const beginnings = new Set([...texts.matchAll(/`((?:[a-z]{2}|err)_[a-z0-9_]*)\$\{/g)].map((m) => m[1] ?? ""));

const used = (key: string) => literal.has(key) || [...beginnings].some((b) => key.startsWith(b) && key.length > b.length);
/** What a sentence waits for: `$1`, `$COUNT$`. */
const slots = (message: string) => [...new Set(message.match(/\$(\d|[A-Z]+\$)/g) ?? [])].sort();

describe("the words of the interface", () => {
  it.each(others)("$path has the keys of English, no more and no fewer", ({ words }) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(others)("$path fills the same slots", ({ words }) => {
    expect(Object.keys(en).filter((key) => slots(en[key]?.message ?? "").join() !== slots(words[key]?.message ?? "").join())).toEqual([]);
    expect(Object.keys(en).filter((key) => JSON.stringify(en[key]?.placeholders) !== JSON.stringify(words[key]?.placeholders))).toEqual([]);
  });

  it.each(others)("$path has one and many where English has", ({ words }) => {
    const forms = (message: string) => message.split(" | ").length;
    // A language may say one and many alike, as Swedish *citat*: then one form stands for both.
    const wrong = Object.keys(en).filter((key) => ![1, forms(en[key]?.message ?? "")].includes(forms(words[key]?.message ?? "")));
    expect(wrong).toEqual([]);
  });

  it.each(locales)("%s says each key once, and something", (path) => {
    const keys = [...read(path).matchAll(/^ {2}"(\w+)":/gm)].map((m) => m[1] ?? "");
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(
      Object.entries(readJson<Messages>(path))
        .filter(([, m]) => !m.message.trim())
        .map(([key]) => key),
    ).toEqual([]);
  });

  it("no sentence is without use", () => {
    expect(Object.keys(en).filter((key) => !used(key))).toEqual([]);
  });

  it("no screen asks for a sentence that is not there", () => {
    const asked = [...texts.matchAll(/\b(?:t|plural|word|say)\(\s*"((?:[a-z]{2}|err)_\w+)"/g)].map((m) => m[1] ?? "");
    expect([...new Set(asked)].filter((key) => !en[key])).toEqual([]);
  });

  it("every beginning of a key has endings", () => {
    expect([...beginnings].filter((b) => /^(op|sb|ui|rv|wl|cs|err)_/.test(b) && !Object.keys(en).some((key) => key.startsWith(b)))).toEqual(
      [],
    );
  });

  it("English and Swedish do not share a whole sentence, which would be one untranslated", () => {
    const sv = readJson<Messages>("public/_locales/sv/messages.json");
    const same = Object.keys(en).filter(
      (key) => en[key]?.message === sv[key]?.message && (en[key]?.message.match(/[a-z]{2,}/gi) ?? []).length >= 4,
    );
    expect(same).toEqual([]);
  });
});
