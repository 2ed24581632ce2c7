// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { parseFiles } from "../../lib/sources/files.ts";
import { deps } from "./deps.ts";

const one = async (text: string, path = "notes/late-parcel.txt") => {
  const { articles } = await parseFiles([{ path, text, bytes: null }], deps);
  return articles[0]?.article;
};

describe("a text file", () => {
  it("takes its first line as title when it is set apart or reads like one", async () => {
    expect(await one("Late parcels\n\nWait five days.")).toMatchObject({ title: "Late parcels", body: "Wait five days." });
    expect(await one("Late parcels\n============\nWait five days.")).toMatchObject({ title: "Late parcels", body: "Wait five days." });
    expect(await one("Late parcels:\nWait five days.")).toMatchObject({ title: "Late parcels", body: "Wait five days." });
  });

  it("is named by its file when its first line is a sentence, a list or all there is", async () => {
    expect(await one("Wait five days, then ask.\nThen send another.")).toMatchObject({ title: "Late parcel" });
    expect(await one("- one\n- two")).toMatchObject({ title: "Late parcel", body: "- one\n- two" });
    expect(await one("Late parcels")).toMatchObject({ title: "Late parcel", body: "Late parcels" });
  });

  it("keeps its lines, and signs that are no Markdown", async () => {
    expect((await one("Codes\n\nA_1 *\nB_2 **\n\n\n\nEnd"))?.body).toBe("A_1 *\nB_2 **\n\nEnd");
  });
});
