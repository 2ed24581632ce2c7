import en from "../../public/_locales/en/messages.json" with { type: "json" };
import sv from "../../public/_locales/sv/messages.json" with { type: "json" };

const languages: Record<string, Record<string, { message: string }>> = { en, sv };

/** Stands in for the browser's own i18n, commands and runtime, with the real messages. Import it before any component. */
export function installFakeBrowser(language: "en" | "sv"): void {
  const getMessage = (key: string, values: string[] = []) =>
    (languages[language]?.[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? "");
  const commands = [
    { name: "draft", shortcut: "Alt+Shift+D" },
    { name: "insert", shortcut: "Alt+Shift+U" },
    { name: "toggle-sidebar", shortcut: "Alt+Shift+F" },
  ];
  Object.assign(globalThis, {
    chrome: {
      i18n: { getMessage, getUILanguage: () => language },
      commands: { getAll: async () => commands },
      runtime: { id: "footnote", getManifest: () => ({ version: "0.1.0" }) },
      permissions: { request: async () => true },
    },
  });
}

const language = new URLSearchParams(globalThis.location?.search ?? "").get("lang");
installFakeBrowser(language === "sv" ? "sv" : "en");
