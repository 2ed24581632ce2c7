import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rights } from "../../lib/access.ts";
import { helpdesks } from "../../lib/helpdesks/registry.ts";
import { messages, streams } from "../../lib/messages.ts";
import { formats, sources } from "../../lib/sources/registry.ts";
import { code, files, found, lines, read, root, shipped } from "./repository.ts";

/** Longer than 250 lines, and why. */
const tables = [
  "lib/guardrails/rule-words.ts", // words of every rule in three languages: data
  "lib/language/everyday-en.ts", // everyday words of one meaning: data
  "lib/language/lexicon-sv-en.ts", // learned word pairs: data
  "lib/language/lexicon-sv-en-support.ts", // word pairs by hand: data
  "lib/language/synonyms-de.ts", // words of one meaning: data
  "lib/language/synonyms-en.ts",
  "lib/language/synonyms-sv.ts",
];

/** Tests that look at more than one file, and at what. */
const wide: Record<string, string> = {
  "tests/providers/hostile-answers.test.ts": "whatever a server answers, all who read it",
  "tests/drafting/device-quality.test.ts": "what the on-device drafter says in the sample world",
  "tests/bench/adapters.test.ts": "tests/bench/adapters.ts",
  "tests/bench/grounding/draft-of.test.ts": "tests/bench/grounding/draft-of.ts",
  "tests/bench/grounding/figures.test.ts": "tests/bench/grounding/figures.ts",
  "tests/bench/grounding/grounding-set.test.ts": "the laws of the measuring set in tests/bench/grounding",
  "tests/bench/legal-medical/set.test.ts": "the laws of the measuring set in tests/bench/legal-medical",
  "tests/bench/sentiment-messages/set.test.ts": "the laws of the measuring set in tests/bench/sentiment-messages",
  "tests/guardrails/rules.test.ts": "the default rules and how they fire together",
  "tests/helpdesks/bad-input.test.ts": "every adapter, the calls and the inserter when the helpdesk or the page turns against them",
  "tests/helpdesks/composer-replaced.test.ts": "every full adapter's composer that is made anew while a reply is put into it",
  "tests/helpdesks/full-adapters.test.ts": "what every full adapter has, and how it says that it can't write",
  "tests/helpdesks/long-threads.test.ts": "adapters whose threads come in several pages",
  "tests/mail/mails.test.ts": "what lib/mail.ts leaves of mails in many languages",
  "tests/sample.test.ts": "public/sample, what `npm run sample` made",
  "tests/storage/log-failures.test.ts": "lib/storage/log.ts when the disk fails",
  "tests/storage/tables.test.ts": "the small tables of lib/storage",
  "tests/components/ui/messages.test.ts": "public/_locales",
  "tests/desks/sandbox.test.ts": "tests/desks/sandbox",
  "tests/gallery/views.test.ts": "tests/gallery",
  "tests/emulators/anthropic/model.test.ts": "the scripted models and verifier of tests/emulators/anthropic",
};

describe("names", () => {
  it("no file is named after nothing in particular", () => {
    expect(code.filter((path) => /(^|\/)(utils?|helpers?|common|misc|services?|types|index|constants)\.tsx?$/.test(path))).toEqual([]);
  });

  it("code is in kebab-case", () => {
    const names = files.filter((path) => /\.(tsx?|css|html)$/.test(path)).map((path) => path.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it("default exports stand in entrypoints and settings of tools only", () => {
    const places = found(code, /^export default/).map((line) => line.split(":")[0] ?? "");
    expect(places.filter((path) => !/^entrypoints\/|\.config\.ts$|^tests\/e2e\/setup\.ts$/.test(path))).toEqual([]);
  });
});

describe("size", () => {
  it("no file that ships is longer than 250 lines, but tables", () => {
    expect(shipped.filter((path) => lines(path) > 250 && !tables.includes(path))).toEqual([]);
  });

  it("half of the files that ship have 80 lines or fewer", () => {
    const sizes = shipped.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });
});

describe("tests mirror the code", () => {
  const tests = code.filter((path) => /\.test\.tsx?$/.test(path) && !/^tests\/(house|bundles)\//.test(path));
  const names = new Set(shipped.map((path) => path.replace(/\.tsx?$/, "")));
  const scripts = new Set(code.filter((path) => path.startsWith("scripts/")).map((path) => path.replace(/\.tsx?$/, "")));

  /** A screen's test may stand one folder up: tests/components/options/x ↔ components/options/anywhere/x. */
  const mirrored = (test: string) => {
    const path = test.replace(/^tests\//, "").replace(/\.test\.tsx?$/, "");
    if (names.has(path) || names.has(`lib/${path}`) || scripts.has(path)) return true;
    const [folder, name] = [path.slice(0, path.lastIndexOf("/")), path.slice(path.lastIndexOf("/") + 1)];
    return path.startsWith("components/") && [...names].some((n) => n.startsWith(`${folder}/`) && n.endsWith(`/${name}`));
  };

  it("each stands where its file stands, or says what it looks at", () => {
    expect(tests.filter((test) => !mirrored(test) && !wide[test])).toEqual([]);
  });

  it("the list of wide tests holds only tests that are there", () => {
    expect(Object.keys(wide).filter((test) => !tests.includes(test))).toEqual([]);
  });
});

describe("a helpdesk is one file, one row and one folder of fixtures", () => {
  // What is taught has no adapter of its own.
  const rows = helpdesks
    .filter((h) => h.level !== "recipe")
    .map((h) => h.id)
    .sort();
  const adapters = shipped.filter((path) => /^lib\/helpdesks\//.test(path) && /: Helpdesk = /.test(read(path)));

  it("each file has its row", () => {
    expect(adapters.map((path) => path.slice("lib/helpdesks/".length, -".ts".length)).sort()).toEqual(rows);
  });

  it("each row has its fixtures with what is expected of them", () => {
    expect(readdirSync(join(root, "tests/fixtures/helpdesks")).sort()).toEqual(rows);
    expect(rows.filter((id) => !existsSync(join(root, "tests/fixtures/helpdesks", id, "expected.json")))).toEqual([]);
  });

  it("each row has its bundle", () => {
    expect(rows.filter((id) => !existsSync(join(root, "entrypoints", `${id}.ts`)))).toEqual([]);
  });

  it("each page of a fixture has an expected file beside it", () => {
    const pages = files.filter((path) => /^tests\/fixtures\/helpdesks\/[^/]+\/.*page[^/]*\.html$/.test(path));
    expect(pages.length).toBeGreaterThanOrEqual(rows.length);
    expect(pages.filter((path) => !files.includes(path.replace(/page([^/]*)\.html$/, "expected$1.json")))).toEqual([]);
  });

  it("no two have one id", () => {
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe("a source of knowledge is one file and one row", () => {
  const registry = read("lib/sources/registry.ts");
  const declaring = (type: string) => shipped.filter((path) => /^lib\/sources\//.test(path) && read(path).includes(`: ${type} = `));

  it.each([
    ["FileFormat", formats],
    ["Source", sources],
  ] as const)("each %s has its row", (type, rows) => {
    const kinds = declaring(type);
    expect(kinds.map((path) => path.slice("lib/sources/".length, -".ts".length)).sort()).toEqual(rows.map((row) => row.id).sort());
    for (const path of kinds) expect(registry).toContain(`./${path.split("/").at(-1)}`);
  });

  it("each that is connected has a test of its own", () => {
    expect(sources.map((row) => row.id).filter((id) => !files.includes(`tests/sources/${id}.test.ts`))).toEqual([]);
  });
});

describe("the contract", () => {
  const all = { ...messages, ...streams };

  it("needs only rights that there are", () => {
    const needed = Object.values(all)
      .map((m) => m.needs)
      .filter((right) => right !== null);
    expect(needed.filter((right) => !rights.includes(right))).toEqual([]);
  });

  it("asks a right of every message that a page may send", () => {
    expect(
      Object.entries(all)
        .filter(([, m]) => m.from === "page" && m.needs === null)
        .map(([name]) => name),
    ).toEqual([]);
  });

  it("has a sender for every message and stream", () => {
    const texts = shipped
      .filter((path) => !/^lib\/(messages|content-messages)\.ts$/.test(path))
      .map(read)
      .join("\n");
    expect(
      Object.keys(all).filter((name) => !texts.includes(`"${name}", `) && !new RegExp(`\\(\\s*"${name.replace(".", "\\.")}"`).test(texts)),
    ).toEqual([]);
  });
});

describe("looks", () => {
  it("screens take their colours from components/ui/tokens.css", () => {
    const screens = files.filter((path) => /^components\/.*\.(css|tsx?)$/.test(path) && path !== "components/ui/tokens.css");
    expect(found(screens, /(?<![&\w/"'])#[0-9a-fA-F]{3,8}\b(?!-)|\brgba?\(|\bhsla?\(/)).toEqual([]);
  });
});

describe("the repository speaks of the product alone", () => {
  it("no path of somebody's machine", () => {
    // The second half keeps this pattern from finding itself.
    const machine = new RegExp(`(^|[\\s"'\`(=:])/(home|root|Users|work)${"/"}[a-z]`);
    const texts = files.filter((path) => !/\.(png|gz|ico)$|^package-lock\.json$/.test(path) && path !== "LICENSE");
    expect(found(texts, machine)).toEqual([]);
  });

  it("nothing is left over from debugging", () => {
    const mayPrint = /^(scripts|tests\/(bench|desks|e2e|emulators|fixtures|house))\//;
    expect(
      found(
        code.filter((path) => !mayPrint.test(path)),
        /\bdebugger\b|\.only\(|console\.log\(/,
      ),
    ).toEqual([]);
  });
});
