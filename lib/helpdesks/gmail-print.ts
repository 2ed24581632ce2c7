import type { Attachment } from "../conversation.ts";
import { all, first } from "./first.ts";

/** A message as Gmail's print view has it. */
interface Printed {
  name: string | null;
  email: string | null;
  html: string;
  attachments: Attachment[];
}

/**
 * The messages of a thread's print view (`view=pt`), oldest first, each in full. Its markup is old and bare: seen in published scripts,
 * as all selectors here; not verified live.
 */
export function printedMessages(html: string): Printed[] {
  const document = new DOMParser().parseFromString(html, "text/html");
  return all(document, [".maincontent table.message", "table.message"]).map((table) => {
    const cell = first(table, ["td"]);
    // The first row is the sender, the second the recipients, the third a table of its own with the body and the files.
    const body = first(table, ["td table td > div", "td table td"]);
    const attachments = all(table, ["table.att b"]).map((file) => ({ name: file.textContent?.trim() ?? "", type: "", bytes: null }));
    for (const files of all(table, ["table.att"])) files.remove();
    return {
      name: first(cell ?? table, ["b"])?.textContent?.trim() || null,
      email: addressIn(cell?.textContent),
      html: body?.innerHTML ?? "",
      attachments,
    };
  });
}

/** The first mail address in a text, in lower case. */
export function addressIn(text: string | null | undefined): string | null {
  return /[^\s<>()"']+@[^\s<>()"']+\.[^\s<>()"']+/.exec(text ?? "")?.[0].toLowerCase() ?? null;
}
