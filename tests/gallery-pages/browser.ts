import en from "../../public/_locales/en/messages.json";
import sv from "../../public/_locales/sv/messages.json";

const language = new URLSearchParams(location.search).get("lang") ?? "en";
const texts = (language === "sv" ? sv : en) as Record<string, { message: string }>;

/** As much of the browser's interface as the pages use. */
export const browser = {
  i18n: {
    getUILanguage: () => language,
    getMessage: (key: string, values: string | string[] = []) =>
      (texts[key]?.message ?? "").replace(/\$(\d)/g, (_, n: string) => [values].flat()[Number(n) - 1] ?? ""),
  },
  permissions: { request: async () => true },
  runtime: { id: "gallery", getURL: (path: string) => path },
};

// The translation package looks for the browser's own global.
Object.assign(globalThis, { browser, chrome: browser });
