import { beforeAll, describe, expect, it } from "vitest";
import { buildExport, type LogExport, parseExport } from "../../lib/audit/export.ts";
import { chainOf, newSigner, type Signer } from "./chain-of.ts";

let signer: Signer;
let log: LogExport;
beforeAll(async () => {
  signer = await newSigner();
  const chain = await chainOf(signer, [{ happening: { kind: "identity.checked" }, texts: { draft: "Hej" } }]);
  log = buildExport({ install: signer.install, publicKey: signer.publicKey, exported: "2026-11-21T10:00:00.000Z", ...chain });
});

describe("an exported log", () => {
  it("is read back as it was written", () => {
    expect(parseExport(JSON.stringify(log))).toEqual(log);
  });

  it("is refused when it is no JSON, no log, or of a version to come", () => {
    expect(() => parseExport("{")).toThrowError(expect.objectContaining({ code: "log.export-broken" }));
    expect(() => parseExport('{"footnote":"team-file","version":1}')).toThrowError(expect.objectContaining({ code: "log.export-broken" }));
    expect(() => parseExport(JSON.stringify({ ...log, version: 2 }))).toThrowError(
      expect.objectContaining({ code: "log.export-version", detail: { version: "2" } }),
    );
  });

  it("says which part is missing", () => {
    expect(() => parseExport(JSON.stringify({ ...log, lines: [{ seq: 1 }] }))).toThrowError(
      expect.objectContaining({ detail: { path: "lines.0.install" } }),
    );
  });
});
