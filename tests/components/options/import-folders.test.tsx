// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { FailureList } from "../../../components/options/knowledge/failure-list.tsx";
import { ImportFolders } from "../../../components/options/knowledge/import-folders.tsx";
import { mount, press } from "./mount.ts";

const folders = [
  { folder: "help", titles: ["Returns"], count: 1, locales: ["en"], labelled: 0, flagged: 0 },
  { folder: "desk-notes", titles: ["Goodwill", "Parcels"], count: 2, locales: ["sv"], labelled: 1, flagged: 0 },
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

  it("gives many folders the same answer at once, but not over one that was given", async () => {
    const onImport = vi.fn();
    const many = ["a", "b", "c", "d"].map((folder) => ({ folder, titles: ["T"], count: 1, locales: ["en"], labelled: 0, flagged: 0 }));
    const root = await mount(<ImportFolders folders={many} brands={[]} busy={false} onImport={onImport} onCancel={vi.fn()} />);
    await answer(root, 1, "internal");
    const select = root.querySelector("select") as HTMLSelectElement;
    await act(async () => {
      select.value = "public";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await press(root, "Import 4 articles");
    expect(onImport).toHaveBeenCalledWith({ a: "public", b: "internal", c: "public", d: "public" }, null);
  });

  it("says how many say themselves who may read them, and how many bear a warning", async () => {
    const labelled = [{ folder: "a", titles: ["T"], count: 9, locales: ["en"], labelled: 4, flagged: 1 }];
    const root = await mount(<ImportFolders folders={labelled} brands={[]} busy={false} onImport={vi.fn()} onCancel={vi.fn()} />);
    expect(root.querySelector("fieldset")?.textContent).toMatch(/4 say themselves.*1 has a warning/);
  });

  it("shows the first two hundred files of many that failed", async () => {
    const failures = Array.from({ length: 250 }, (_, at) => ({ path: `${at}.pdf`, line: null, code: "import.scanned", detail: {} }));
    const root = await mount(<FailureList failures={failures} skipped={[]} />);
    expect(root.querySelectorAll("li")).toHaveLength(201);
    expect(root.textContent).toContain("50 more");
  });

  it("names a broken file with its line and the reason", async () => {
    const root = await mount(
      <FailureList failures={[{ path: "help/prices.csv", line: 14, code: "import.quotes", detail: {} }]} skipped={["logo.png"]} />,
    );
    expect(root.textContent).toContain("help/prices.csv, line 14: a quotation mark is opened and never closed.");
    expect(root.textContent).toContain("logo.png: files of this kind are not read.");
  });
});
