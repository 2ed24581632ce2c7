import { describe, expect, it } from "vitest";
import { byTeaching } from "../../lib/helpdesks/by-teaching.ts";
import { detections } from "../../lib/helpdesks/detection.ts";
import { helpdesks } from "../../lib/helpdesks/registry.ts";
import { messages, streams } from "../../lib/messages.ts";
import { code, files, found, lines, read, shipped } from "./repository.ts";

const ours = files.filter((path) => /^(lib|components|entrypoints|scripts|tests)\//.test(path));
const running = code.filter((path) => !path.startsWith("tests/"));

/** Where a class is another's way: errors, the model's own client. Dexie's database is made by a function. */
const classes = ["lib/errors.ts", "lib/providers/messages-api.ts"];

/** One word where one word says it: the product's own verb. */
const verbs = ["suggest"];

describe("names", () => {
  it("no folder is named after nothing in particular", () => {
    expect(ours.filter((path) => /\/(utils?|helpers?|common|misc|services?|types|constants)\//.test(path))).toEqual([]);
  });

  it("folders are in kebab-case", () => {
    const folders = new Set(ours.flatMap((path) => path.split("/").slice(0, -1)));
    expect([...folders].filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/.test(name))).toEqual([]);
  });

  it("a message is a noun and a verb", () => {
    const names = Object.keys({ ...messages, ...streams });
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(name) && !verbs.includes(name))).toEqual([]);
  });
});

describe("form", () => {
  it("no class but an error and the model's client", () => {
    expect(
      found(running, /^\s*(export )?(abstract )?class\s+\w+\s*(extends|\{|<)/).filter(
        (line) => !classes.includes(line.split(":")[0] ?? ""),
      ),
    ).toEqual([]);
    expect(found(["lib/errors.ts"], /^\s*(export )?class /).filter((line) => !line.includes("extends Error"))).toEqual([]);
  });

  it("no type error is waved through", () => {
    expect(found(code, /@ts-(ignore|nocheck|expect-error)/).filter((line) => !line.startsWith("tests/house/"))).toEqual([]);
  });

  it("half of lib and components have 80 lines or fewer", () => {
    for (const room of ["lib/", "components/"]) {
      const sizes = shipped
        .filter((path) => path.startsWith(room))
        .map(lines)
        .sort((a, b) => a - b);
      expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
    }
  });

  it("no script and no style sheet is longer than 250 lines", () => {
    // Texts that a model is trained with are data.
    const data = /^scripts\/train\/\w+-own-[\w-]+\.ts$/;
    const long = ours.filter(
      (path) => /^scripts\/|^(components|entrypoints)\/.*\.css$/.test(path) && !data.test(path) && lines(path) > 250,
    );
    expect(long).toEqual([]);
  });

  it("only what reads a helpdesk's page reads HTML as text", () => {
    expect(found(shipped, /\.(innerHTML|outerHTML)\b/).filter((line) => !line.startsWith("lib/helpdesks/"))).toEqual([]);
  });
});

describe("a helpdesk", () => {
  it("can be told by the detector, and the detector tells nothing else", () => {
    const known = helpdesks.map((h) => h.id).filter((id) => id !== byTeaching);
    expect(detections.map((d) => d.id).sort()).toEqual(known.sort());
  });

  it("stands nowhere in the core by its name", () => {
    // A source of knowledge is one file of the same name, of which nothing else knows either.
    const core = shipped.filter((path) => !/^lib\/(helpdesks|sources)\//.test(path));
    const names = helpdesks.map((h) => h.id).join("|");
    expect(found(core, new RegExp(`["'](${names})["']`))).toEqual([]);
  });
});

describe("the repository", () => {
  it("names no registry: packages come from the one that npm is set to", () => {
    const host = /\b(registry|packages?|npm)\.(npmjs|yarnpkg|pkg\.github)\.|\bartifactory\b|\bjfrog\b|^\s*(@[\w-]+:)?registry\s*=/;
    expect(
      found(
        files.filter((path) => !/\.(png|gz|ico)$/.test(path) && path !== "tests/house/style.test.ts"),
        host,
      ),
    ).toEqual([]);
  });

  it("keeps no lock but npm's", () => {
    expect(files.filter((path) => /(^|\/)(yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|npm-shrinkwrap\.json)$/.test(path))).toEqual([]);
    expect(read(".npmrc")).not.toMatch(/_auth|token/i);
  });
});
