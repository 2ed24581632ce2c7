import { readFileSync } from "node:fs";
import type { ProblemText } from "../../components/ui/problem-text.ts";
import type { Problem } from "../../lib/errors.ts";

const messages = JSON.parse(readFileSync(new URL("../../public/_locales/en/messages.json", import.meta.url), "utf8")) as Record<
  string,
  { message: string }
>;

/** How the screens say a problem, for a program without a browser; null where they would only say that it is unknown. */
export async function wordsOf(problem: Problem): Promise<ProblemText | null> {
  const i18n = { getMessage: (key: string) => messages[key]?.message ?? "", getUILanguage: () => "en" };
  Object.assign(globalThis, { chrome: { runtime: { id: "bench" }, i18n } });
  const { problemText } = await import("../../components/ui/problem-text.ts");
  const said = problemText(problem);
  return said.title === problemText({ code: "no such code", detail: {} }).title || said.text === "" ? null : said;
}
