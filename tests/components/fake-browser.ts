import en from "../../public/_locales/en/messages.json" with { type: "json" };
import sv from "../../public/_locales/sv/messages.json" with { type: "json" };

const languages: Record<string, Record<string, { message: string }>> = { en, sv };

let spoken: "en" | "sv" = "en";

/** Changes the language of the interface. */
export function speak(language: "en" | "sv"): void {
  spoken = language;
}

/** Stands in for the browser's own i18n, commands and runtime, with the real messages. Import it before any component. */
function installFakeBrowser(): void {
  const getMessage = (key: string, values: string[] = []) =>
    (languages[spoken]?.[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? "");
  const commands = [
    { name: "draft", shortcut: "Alt+Shift+D" },
    { name: "insert", shortcut: "Alt+Shift+U" },
    { name: "toggle-sidebar", shortcut: "Alt+Shift+F" },
  ];
  Object.assign(globalThis, {
    chrome: {
      i18n: { getMessage, getUILanguage: () => spoken },
      commands: { getAll: async () => commands },
      runtime: { id: "footnote", getManifest: () => ({ version: "0.1.0" }) },
      permissions: { request: async () => true },
    },
  });
}

if (new URLSearchParams(globalThis.location?.search ?? "").get("lang") === "sv") speak("sv");
installFakeBrowser();
