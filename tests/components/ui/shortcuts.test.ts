import { beforeEach, describe, expect, it, vi } from "vitest";

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));
const { readShortcuts, shortcuts } = await import("../../../components/ui/shortcuts.ts");

const suggested = (key: string) => ({ suggested_key: { default: key } });
const manifest = {
  commands: { draft: suggested("Alt+Shift+D"), insert: suggested("Alt+Shift+U"), "toggle-sidebar": suggested("Alt+Shift+F") },
};

beforeEach(() => {
  fake.browser = { runtime: { getManifest: () => manifest } };
});

describe("the commands' keys", () => {
  it("are the browser's, which a person may have changed or taken away", async () => {
    fake.browser["commands"] = {
      getAll: async () => [
        { name: "draft", shortcut: "Ctrl+Shift+1" },
        { name: "insert", shortcut: "" },
      ],
    };
    await readShortcuts();
    expect(shortcuts.value).toEqual({ draft: "Ctrl+Shift+1", insert: "", "toggle-sidebar": "" });
  });

  it("are the suggested ones in Firefox's frames, which have no `commands`", async () => {
    await readShortcuts();
    expect(shortcuts.value).toEqual({ draft: "Alt+Shift+D", insert: "Alt+Shift+U", "toggle-sidebar": "Alt+Shift+F" });
  });
});
