import type { Conversation } from "../../conversation.ts";
import { FootnoteError } from "../../errors.ts";
import type { Locator, Recipe } from "../../recipe.ts";
import type { Composer, Helpdesk, Page, Selectors } from "../helpdesk.ts";
import { elementToText } from "../html-to-text.ts";
import { conversationOf, type Given } from "../read.ts";
import { findAll, findOne, flat, isVisible } from "./find.ts";
import { isoTime } from "./iso-time.ts";
import { personOf } from "./person-of.ts";
import { type RecipePart, readThread } from "./read-thread.ts";
import type { SeenMessage } from "./seen-message.ts";
import { runsBackwards } from "./written-time.ts";

/** Told of every part that is looked for: which locator found it (0 is the best), or -1 when none did. */
type Told = (part: RecipePart, used: number) => void;

/**
 * A helpdesk that reads what the page shows, as a recipe says. It throws `helpdesk.taught.` and the part that broke (`thread`,
 * `message`, `message.body`, `message.author`, `message.some`, `opening`), and never gives a guessed conversation.
 */
export function taughtHelpdesk(id: string, recipe: Recipe, told: Told = () => undefined): Helpdesk {
  const readPage = (page: Page) => readTaught(id, recipe, page, told);
  return { id, composer: composerOf(recipe, told), read: async (page) => readPage(page), readPage };
}

function composerOf(recipe: Recipe, told: Told): Composer {
  const one = (part: "composer" | "send", document: ParentNode) => {
    const { element, used } = findOne(document, recipe[part]);
    told(part, used);
    return element as HTMLElement | null;
  };
  return {
    editor: selectors(recipe.composer),
    send: selectors(recipe.send),
    find: (document) => one("composer", document),
    sends: (target) => Boolean(one("send", target.ownerDocument)?.contains(target)),
    isPublic: (root) => (recipe.noteMode.length === 0 ? null : findAll(root, recipe.noteMode).used < 0),
  };
}

/** For whoever takes selectors only; a word or a role can't be said in one. */
function selectors(locators: readonly Locator[]): Selectors {
  const [first = ":not(*)", ...rest] = locators.filter((l) => l.by === "css").map((l) => l.value);
  return [first, ...rest];
}

function readTaught(id: string, recipe: Recipe, page: Page, told: Told): Conversation {
  const { messages, opening, used, problem } = readThread(page.document, recipe);
  const subject = findOne(page.document, recipe.subject);
  for (const [part, at] of Object.entries({ ...used, subject: subject.used })) told(part as RecipePart, at);
  if (problem) throw new FootnoteError(`helpdesk.taught.${problem}`);
  const replies = inOrder(messages.map(asGiven), runsBackwards(messages) ?? recipe.newestFirst);
  const given = named([...(opening ? [asGiven(opening)] : []), ...replies]);
  const field = subject.element as HTMLInputElement | null;
  return conversationOf(
    {
      ticket: { helpdesk: id, origin: page.url.origin, id: page.ticket },
      subject: flat(field?.value ?? field?.textContent),
      channel: "unknown",
      brand: null,
      queue: null,
      tags: [],
      customer: personOf(flat([opening, ...messages].find((m) => m?.who === "customer")?.author?.textContent)),
      agent: { name: null, id: null },
    },
    given,
    "page",
  );
}

function asGiven({ element, body, author, at, who }: SeenMessage): Given {
  const { text, hidden } = elementToText(shown(body, element));
  return {
    id: "",
    role: who === "customer" ? "customer" : "agent",
    name: personOf(flat(author?.textContent)).name,
    mine: false,
    visibility: who === "note" ? "internal" : "public",
    at: at && isoTime(at),
    html: null,
    text,
    attachments: [],
    hidden,
  };
}

/** A copy without what styles hide, and without answers that stand inside. */
function shown(body: Element, message: Element): Element {
  const copy = body.cloneNode(true) as Element;
  const [originals, copies] = [body.querySelectorAll("*"), copy.querySelectorAll("*")];
  originals.forEach((e, i) => {
    if (!isVisible(e) || (body === message && /^(?:BUTTON|SELECT|TEXTAREA)$/.test(e.tagName))) copies[i]?.remove();
  });
  return copy;
}

/** Oldest first: as the page has them, which its times tell, and by those where all have one that can be read for certain. */
function inOrder(given: Given[], newestFirst: boolean): Given[] {
  const list = newestFirst ? given.toReversed() : given;
  if (list.every((m) => m.at)) list.sort((a, b) => Date.parse(a.at ?? "") - Date.parse(b.at ?? ""));
  return list;
}

/** Names each message after what it is: nodes are used again for others, and a place in the list shifts. */
function named(list: Given[]): Given[] {
  const times = new Map<string, number>();
  return list.map((m) => {
    const key = hash([m.role, m.visibility, m.name, m.at, m.text].join("\n"));
    const again = times.get(key) ?? 0;
    times.set(key, again + 1);
    return { ...m, id: again === 0 ? key : `${key}-${again}` };
  });
}

/** Tells texts apart, nothing more (FNV-1a over UTF-16). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
