import { expect } from "vitest";
import { problemText } from "../../components/ui/problem-text.ts";
import { speak } from "../components/fake-browser.ts";

/** The fixture with an open reply, and what tells a note where the composer has another mode. */
export const full: Record<string, { reply: string; toNote: (document: Document) => void }> = {
  zendesk: {
    reply: "",
    toNote: (d) => {
      for (const it of d.querySelectorAll("[data-channel]")) it.setAttribute("data-channel", "internal");
    },
  },
  freshdesk: {
    reply: "",
    toNote: (d) => d.querySelector(".ticket-editor")?.insertAdjacentHTML("afterbegin", "<div data-test-notify-to></div>"),
  },
  jira: {
    reply: "",
    toNote: (d) => {
      d.querySelector("#comment-editor-container-tabs-0")?.setAttribute("aria-selected", "true");
      d.querySelector("#comment-editor-container-tabs-1")?.setAttribute("aria-selected", "false");
    },
  },
  zammad: { reply: "", toNote: (d) => d.querySelector(".content.active .article-add")?.setAttribute("data-type", "note") },
  chatwoot: { reply: "", toNote: (d) => d.querySelector(".reply-box")?.classList.add("is-private") },
  "request-tracker": {
    reply: "-rt6",
    toNote: (d) => {
      const select = d.querySelector("select[name=UpdateType]") as HTMLSelectElement;
      select.innerHTML = '<option value="private" selected>Comments</option>';
    },
  },
};
/** A failure's title and next step in both languages; none may be the one for a code without words, or for a page that can't be read. */
export function sentences(code: string): string[] {
  const told = (["en", "sv"] as const).flatMap((language) => {
    speak(language);
    const text = problemText({ code, detail: {} });
    for (const other of ["weather.too-cold", "helpdesk.zendesk.unreadable"])
      expect(text.title, `${code} in ${language}`).not.toBe(problemText({ code: other, detail: {} }).title);
    return [text.title, text.text];
  });
  speak("en");
  return told;
}
