import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openZip } from "../../../lib/sources/documents/open-zip.ts";
import { zipFile } from "./zip-file.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a ZIP archive", () => {
  it("gives back what was packed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-zåäö]{1,8}$/), fc.string()), async (parts) => {
        const zip = openZip(zipFile(parts), 1_000_000);
        for (const [name, content] of Object.entries(parts)) expect(text(await zip.read(`/${name}`))).toBe(Buffer.from(content).toString());
      }),
      { numRuns: 30 },
    );
  });

  it("stops at the limit for everything read, whatever its directory claims", async () => {
    const zip = openZip(zipFile({ a: "x".repeat(600), b: "x".repeat(600) }), 1000);
    expect((await zip.read("a")).length).toBe(600);
    await expect(zip.read("b")).rejects.toMatchObject({ code: "import.too-large" });
  });

  it("is named when it is broken, cut or locked", async () => {
    const whole = zipFile({ a: "some text that is packed" });
    expect(() => openZip(whole.slice(0, 30), 100)).toThrow("import.broken");
    expect(() => openZip(new Uint8Array(0), 100)).toThrow("import.broken");
    const torn = whole.slice();
    torn.fill(255, 31, 40);
    await expect(openZip(torn, 100).read("a")).rejects.toMatchObject({ code: "import.broken" });
    await expect(openZip(zipFile({ a: "x" }, 1), 100).read("a")).rejects.toMatchObject({ code: "import.locked" });
    await expect(openZip(whole, 100).read("b")).rejects.toMatchObject({ code: "import.broken" });
  });

  it("never breaks in another way, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          openZip(bytes, 100);
        } catch (error) {
          expect(error).toMatchObject({ code: "import.broken" });
        }
      }),
    );
  });
});
