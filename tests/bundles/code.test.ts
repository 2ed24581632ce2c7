import { describe, expect, it } from "vitest";
import { builds, contentScripts, list, ownScripts, read, readJson, size } from "./built.ts";

/** Bytes, minified and not zipped, as a page must parse them. */
const limits: Record<string, number> = {
  "detector.js": 5_000,
  // In a page only while it is taught or diagnosed: it names elements as a person would.
  "teach.js": 116_000,
  // It finds by description what an adapter knows by name, and finds it again on a page that has changed.
  "taught.js": 65_000,
  ...Object.fromEntries(ownScripts.map((path) => [path, 40_000])),
};

const forbidden: [string, RegExp][] = [
  ["eval", /(?<![.\w])eval\(/],
  ["code made from text", /new Function\b|[^.\w]Function\(["'`]/],
  ["code from elsewhere", /importScripts\(|import\(\s*["'`](?:https?:)?\/\//],
];

const strangers: [string, RegExp][] = [
  ["the model's SDK", /anthropic/i],
  ["the database", /dexie|indexedDB/i],
  ["a message that only pages may send", /"(?:key\.save|log\.export|team\.take|provider\.save|knowledge\.label)"/],
  ["an address", /https?:\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]/i],
];

describe.each(builds)("%s", (build) => {
  it("has exactly the content scripts that are known", () => {
    expect(contentScripts(build)).toEqual(Object.keys(limits).sort());
  });

  it.each(Object.entries(limits))("%s fits %i bytes", (path, limit) => {
    expect(size(build, path)).toBeLessThanOrEqual(limit);
  });

  it.each(strangers)("content scripts hold no trace of %s", (_, trace) => {
    expect(contentScripts(build).filter((path) => trace.test(read(build, path)))).toEqual([]);
  });

  it("no script holds a line of an article that not everybody may read; they live in the background's data", () => {
    const articles = readJson<{ tier: string; title: string; body: string }[]>(build, "sample/articles.json").filter(
      (a) => a.tier !== "public",
    );
    const lines = articles
      .flatMap((a) => a.body.split("\n"))
      .map((line) => line.trim())
      .filter((line) => line.length > 40);
    expect(lines.length).toBeGreaterThan(50);
    for (const path of list(build, ".js")) {
      const text = read(build, path);
      expect(
        lines.filter((line) => text.includes(line)),
        path,
      ).toEqual([]);
    }
  });

  it.each(forbidden)("no script holds %s", (_, trace) => {
    expect(list(build, ".js").filter((path) => trace.test(read(build, path)))).toEqual([]);
  });

  it("only the background reaches the network; a helpdesk script calls its own page", () => {
    const reaching = list(build, ".js").filter((path) =>
      /(?<![.\w])fetch\(|new (?:WebSocket|XMLHttpRequest|EventSource)\b|sendBeacon/.test(read(build, path)),
    );
    // The engine holds papaparse, which could download a CSV; nothing asks it to. Its document Worker holds pdf.js, which could
    // download a PDF: that Worker takes the ways out away before it reads.
    expect(
      reaching.filter(
        (path) =>
          !ownScripts.includes(path) && !/^(background|engine-worker|document-worker|taught|teach|chunks\/engine-.*)\.js$/.test(path),
      ),
    ).toEqual([]);
  });

  it("ships no source maps and no tests", () => {
    expect(list(build).filter((path) => /\.map$|\.test\.|fixture/.test(path))).toEqual([]);
  });

  it("has an icon in every size, and each is a PNG", () => {
    for (const px of [16, 32, 48, 96, 128]) expect(read(build, `icon/${px}.png`).slice(1, 4)).toBe("PNG");
  });
});

describe("the two builds", () => {
  it("hold the same code", () => {
    expect(list("firefox-mv3", ".html")).toEqual(list("chrome-mv3", ".html"));
    const whole = (build: "chrome-mv3" | "firefox-mv3") =>
      list(build, ".js")
        .map((path) => path.replace(/-[\w-]{8}\.js$/, ".js"))
        .sort();
    expect(whole("firefox-mv3")).toEqual(whole("chrome-mv3"));
  });
});
