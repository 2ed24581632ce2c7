import type { Conversation } from "../../../lib/conversation.ts";
import { toProblem } from "../../../lib/errors.ts";
import type { Page } from "../../../lib/helpdesks/helpdesk.ts";
import { findOne } from "../../../lib/helpdesks/teach/find.ts";
import { generalise } from "../../../lib/helpdesks/teach/generalise.ts";
import { locatorsFor } from "../../../lib/helpdesks/teach/locators.ts";
import { recipeFrom } from "../../../lib/helpdesks/teach/recipe-from.ts";
import type { Who } from "../../../lib/helpdesks/teach/seen-message.ts";
import { taughtHelpdesk } from "../../../lib/helpdesks/teach/taught.ts";
import { Recipe } from "../../../lib/recipe.ts";
import type { Truth } from "./truth.ts";

/** How a recipe did: all as it is; less than that, and said so; or something taken for what it is not. */
export interface Outcome {
  verdict: "right" | "named" | "wrong";
  /** What was named or wrong. */
  what: string[];
}

const origin = "https://desk.example";

/** Teaches a page by its first message of each kind; `inside` points at their texts. */
export function teach(document: Document, truth: Truth, inside: boolean): Recipe {
  const example = (who: Who) => {
    const message = truth.messages.find((m) => m.who === who);
    return message ? (inside ? (message.body.firstElementChild ?? message.body) : message.element) : null;
  };
  const [customer, agent] = [example("customer"), example("agent")];
  if (!customer || !agent) throw new Error("A page without both sides can't be taught.");
  const general = generalise({ thread: inside ? null : truth.thread, customer, agent, note: example("note") }, document);
  const one = (element: Element | null) => (element ? locatorsFor(element, document) : []);
  const recipe = recipeFrom(general, {
    id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11",
    name: "Desk",
    origins: [origin],
    ticket: "tickets/(\\d+)",
    composer: one(truth.composer),
    send: one(truth.send),
    noteMode: [],
    subject: one(truth.subject),
    taughtBy: null,
    taughtAt: "2026-11-22T10:00:00Z",
  });
  return Recipe.parse(JSON.parse(JSON.stringify(recipe)));
}

const flat = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** Reads and finds by a recipe, and compares with what is there. */
export function tryRecipe(recipe: Recipe, document: Document, truth: Truth): Outcome {
  const problems: { wrong: boolean; what: string }[] = [];
  const lost = new Set<string>();
  const helpdesk = taughtHelpdesk("taught", recipe, (part, used) => used < 0 && lost.add(part));
  const page = { document, url: new URL(`${origin}/tickets/1`), ticket: "1", signal: new AbortController().signal } as Page;
  try {
    problems.push(...differences(helpdesk.readPage?.(page) ?? null, truth, lost));
  } catch (error) {
    const { code } = toProblem(error);
    problems.push({ wrong: !code.startsWith("helpdesk.taught."), what: code === "unexpected" ? String(error) : code });
  }
  for (const part of ["composer", "send"] as const) {
    const { element } = findOne(document, recipe[part]);
    if (element !== truth[part]) problems.push({ wrong: element !== null, what: `${part} ${element ? "is another" : "not found"}` });
  }
  const what = problems.map((p) => p.what);
  return { verdict: problems.length === 0 ? "right" : problems.some((p) => p.wrong) ? "wrong" : "named", what };
}

function differences(conversation: Conversation | null, truth: Truth, lost: ReadonlySet<string>): { wrong: boolean; what: string }[] {
  const read = conversation?.messages ?? [];
  if (read.length !== truth.messages.length) return [{ wrong: true, what: `${read.length} of ${truth.messages.length} messages` }];
  return truth.messages.flatMap((m, i) => {
    const seen = read[i];
    if (!seen) return [];
    const who = seen.role === "customer" ? "customer" : seen.visibility === "internal" ? "note" : "agent";
    const list: { wrong: boolean; what: string }[] = [];
    if (who !== m.who) list.push({ wrong: true, what: `${m.who} read as ${who}` });
    if (flat(seen.text) !== flat(m.text)) list.push({ wrong: true, what: `text of message ${i + 1}: ${flat(seen.text).slice(0, 60)}` });
    // A name that is not found is none; that is told, and no other's name stands in its place.
    if (m.name !== null && seen.name !== m.name)
      list.push({ wrong: seen.name !== null || !lost.has("author"), what: `name of message ${i + 1}: ${seen.name}` });
    return list;
  });
}
