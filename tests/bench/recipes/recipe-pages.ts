import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Conversation } from "../../../lib/conversation.ts";
import { adapterOf, casesOf, expectedOf } from "../../helpdesks/fixture-page.ts";
import type { Expected } from "./truth.ts";

/** A page to teach. `expected` is null for our own pages, which are marked. */
export interface RecipePage {
  name: string;
  html: string;
  /** In the shape of a helpdesk that no adapter knows. */
  other: boolean;
  expected: Expected | null;
}

const fixtures = join(import.meta.dirname, "../../fixtures");

/** Our own page designs, and every adapter's fixture that shows both sides. `left` names those that don't, or show kinds that nobody can point at. */
export async function recipePages(): Promise<{ pages: RecipePage[]; left: string[] }> {
  const pages = [...marked("taught", false), ...marked("taught/others", true)];
  const left: string[] = [];
  for (const id of readdirSync(join(fixtures, "helpdesks"))) {
    for (const which of casesOf(id)) {
      const html = readFileSync(join(fixtures, "helpdesks", id, `page${which}.html`), "utf8");
      const expected = existsSync(join(fixtures, "helpdesks", id, `expected${which}.json`)) ? await expectedIn(id, which) : null;
      if (expected) pages.push({ name: `${id}${which}`, html, other: false, expected });
      else left.push(`${id}${which}`);
    }
  }
  return { pages, left };
}

/** Pages that are marked with what they hold. */
function marked(folder: string, other: boolean): RecipePage[] {
  const files = readdirSync(join(fixtures, folder)).filter((file) => file.endsWith(".html"));
  const read = (file: string) => readFileSync(join(fixtures, folder, file), "utf8");
  return files.map((file) => ({ name: file.replace(".html", ""), html: read(file), other, expected: null }));
}

/** Both sides, and nobody beside them: there is no pointing at a bot. */
function isTeachable(messages: Conversation["messages"]): boolean {
  const shown = (role: string) => messages.some((m) => m.role === role && m.visibility === "public");
  return shown("customer") && shown("agent") && messages.every((m) => m.role === "customer" || m.role === "agent");
}

async function expectedIn(id: string, which: string): Promise<Expected | null> {
  const { page, api } = expectedOf(id, which);
  // A page that shows less than the helpdesk holds has another truth than its data.
  const whole = [page, api].map((c) => c as Partial<Conversation> | null).filter((c) => c?.receipt?.total === c?.messages?.length);
  const messages = whole.map((c) => c?.messages).find((list) => list && isTeachable(list));
  if (!messages) return null;
  const { composer } = await adapterOf(id);
  const who = (m: (typeof messages)[number]) => (m.role === "customer" ? "customer" : m.visibility === "internal" ? "note" : "agent");
  return {
    messages: messages.map((m) => ({ who: who(m), text: m.text, name: null })),
    composer: [...composer.editor],
    send: [...composer.send],
  };
}
