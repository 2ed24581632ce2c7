import { signal } from "@preact/signals";
import { browser } from "wxt/browser";

/** The commands' real keys, as the browser has them now; empty until they are known or where none is set. */
export const shortcuts = signal<Record<"draft" | "insert" | "toggle-sidebar", string>>({ draft: "", insert: "", "toggle-sidebar": "" });

/** Asks the browser for the real keys: a person may have changed the suggested ones. */
export async function readShortcuts(): Promise<void> {
  const commands = await browser.commands?.getAll();
  // In Firefox a page of ours that a website frames has no `commands`: the suggested keys are all it can know.
  const key = (name: string) => (commands ? (commands.find((command) => command.name === name)?.shortcut ?? "") : suggested(name));
  shortcuts.value = { draft: key("draft"), insert: key("insert"), "toggle-sidebar": key("toggle-sidebar") };
}

function suggested(name: string): string {
  const keys = browser.runtime.getManifest().commands?.[name]?.suggested_key;
  return typeof keys === "object" ? (keys.default ?? "") : (keys ?? "");
}

/** Does this key press match a key such as "Alt+Shift+D"? Letters go by their place on the keyboard. */
export function pressed(event: KeyboardEvent, shortcut: string): boolean {
  if (shortcut === "") return false;
  const parts = shortcut.split("+");
  const key = parts.at(-1) ?? "";
  const has = (...names: string[]) => names.some((name) => parts.includes(name));
  return (
    (event.code === `Key${key}` || event.code === `Digit${key}` || event.key === key) &&
    event.altKey === has("Alt", "Option") &&
    event.shiftKey === has("Shift") &&
    event.ctrlKey === has("Ctrl", "MacCtrl") &&
    event.metaKey === has("Command")
  );
}
