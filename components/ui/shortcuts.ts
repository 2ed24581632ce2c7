import { signal } from "@preact/signals";
import { browser } from "wxt/browser";

/** The commands' real keys, as the browser has them now; empty until they are known or where none is set. */
export const shortcuts = signal<Record<"draft" | "insert" | "toggle-sidebar", string>>({ draft: "", insert: "", "toggle-sidebar": "" });

/** Asks the browser for the real keys: a person may have changed the suggested ones. */
export async function readShortcuts(): Promise<void> {
  const commands = await browser.commands.getAll();
  const key = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? "";
  shortcuts.value = { draft: key("draft"), insert: key("insert"), "toggle-sidebar": key("toggle-sidebar") };
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
