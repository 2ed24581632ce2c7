import { describe, expect, it } from "vitest";
import type { Chosen } from "../../../components/options/knowledge/chosen-files.ts";
import { readFiles } from "../../../components/options/knowledge/read-files.ts";

const chosen = (path: string, ...parts: BlobPart[]): Chosen => ({ path, file: new File(parts, path) });
const all = async (list: Chosen[]) => Array.fromAsync(readFiles(list));
/** A file that was deleted after it was chosen: the browser says so only when it is read. */
const deleted = (path: string): Chosen => ({
  path,
  file: { size: 5, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) } as unknown as File,
});

describe("reading the chosen files", () => {
  it("reads texts as text and documents as bytes", async () => {
    expect(await all([chosen("a.md", "Åäö"), chosen("b.pdf", new Uint8Array([1, 2, 255]))])).toEqual([
      {
        files: [
          { path: "a.md", text: "Åäö", bytes: null },
          { path: "b.pdf", text: "", bytes: "AQL/" },
        ],
        failures: [],
        count: 2,
      },
    ]);
  });

  it("goes on when the folder vanishes half-way, and names what is gone", async () => {
    const [part] = await all([chosen("a.md", "A"), deleted("b.md"), { path: "c", file: null }, chosen("d.md", "D")]);
    expect(part?.files.map((f) => f.path)).toEqual(["a.md", "d.md"]);
    expect(part?.failures).toEqual(["b.md", "c"].map((path) => ({ path, line: null, code: "import.vanished", detail: {} })));
    expect(part?.count).toBe(4);
  });

  it("does not open a file that is too large", async () => {
    const huge = {
      path: "a.csv",
      file: { size: 25 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("opened")) } as unknown as File,
    };
    expect((await all([huge]))[0]?.failures[0]?.code).toBe("import.too-large");
  });

  it("sends five hundred files or eight million characters at a time, each file once", async () => {
    const many = Array.from({ length: 1201 }, (_, at) => chosen(`${at}.md`, "x"));
    expect((await all(many)).map((p) => p.count)).toEqual([500, 500, 201]);
    const large = Array.from({ length: 3 }, (_, at) => chosen(`${at}.md`, "x".repeat(3_000_000)));
    expect((await all(large)).map((p) => p.files.map((f) => f.path))).toEqual([["0.md", "1.md"], ["2.md"]]);
  });
});
