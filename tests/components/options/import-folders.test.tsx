// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { FailureList } from "../../../components/options/knowledge/failure-list.tsx";
import { ImportFolders } from "../../../components/options/knowledge/import-folders.tsx";
import { mount, press } from "./mount.ts";

const folders = [
  { folder: "help", titles: ["Returns"], count: 1, locales: ["en"] },
  { folder: "desk-notes", titles: ["Goodwill", "Parcels"], count: 2, locales: ["sv"] },
];

const answer = (root: HTMLElement, folder: number, tier: string) =>
  act(async () => root.querySelectorAll("fieldset")[folder]?.querySelector<HTMLInputElement>(`input[value=${tier}]`)?.click());

describe("import", () => {
  it("asks once per folder and chooses nothing beforehand", async () => {
    const root = await mount(<ImportFolders folders={folders} brands={[]} busy={false} onImport={vi.fn()} onCancel={vi.fn()} />);
    expect(root.querySelectorAll("fieldset")).toHaveLength(2);
    expect(root.querySelectorAll("input:checked")).toHaveLength(0);
    expect(root.textContent).toContain("Who may read the articles in desk-notes?");
  });

  it("refuses to import until every folder has an answer, and says which has none", async () => {
    const onImport = vi.fn();
    const root = await mount(<ImportFolders folders={folders} brands={[]} busy={false} onImport={onImport} onCancel={vi.fn()} />);
    await answer(root, 0, "public");
    await press(root, "Import 3 articles");
    expect(onImport).not.toHaveBeenCalled();
    expect(root.querySelectorAll(".d-error")).toHaveLength(1);
    expect(root.querySelectorAll("fieldset")[1]?.textContent).toContain("Choose who may read these");
    await answer(root, 1, "internal");
    await press(root, "Import 3 articles");
    expect(onImport).toHaveBeenCalledWith({ help: "public", "desk-notes": "internal" }, null);
  });

  it("names a broken file with its line and the reason", async () => {
    const root = await mount(
      <FailureList failures={[{ path: "help/prices.csv", line: 14, code: "import.quotes" }]} skipped={["logo.png"]} />,
    );
    expect(root.textContent).toContain("help/prices.csv, line 14: a quotation mark is opened and never closed.");
    expect(root.textContent).toContain("logo.png: files of this kind are not read.");
  });
});
