import type { Locator, Recipe } from "../../recipe.ts";
import { flat, isVisible, locate, saidBy } from "./find.ts";
import { guessTimes } from "./heads.ts";
import { locatorsFor } from "./locators.ts";
import { clock, isNameLike } from "./name-like.ts";
import { waysOf } from "./recipe-from.ts";
import { relativeLocators } from "./relative.ts";
import { isStableClass } from "./stable.ts";

/** Parts of a text; what holds it all is none of them. */
const inText = /^(?:P|SPAN|B|STRONG|A|EM|I|U|S|H[1-6]|IMG|BLOCKQUOTE|BR|HR|PRE|CODE|UL|OL|LI)$/;
/** A line or a block of a text where an editor puts each into a box that says nothing. */
const block = /^(?:DIV|P|UL|OL|BLOCKQUOTE|PRE|TABLE|BR|HR)$/;
const writer = /author|creator|sender|reporter|request(?:e|o)r|opened|posted|by-?line|(?:^|[^a-z])(?:from|who|user|by)(?:[^a-z]|$)/i;
/** Words before a name: "Added by", "Skrevs av". */
const by = /(?:^|\s)(?:by|from|av|från|von|de|par|por|da|di|door|af|fra)\s*:?$/i;
const others = /assign|owner|watch|member|particip|tilldel|ansvarig|zugewiesen|bearbeiter/i;
/** Whatever stands in these is no message. */
const furniture =
  "nav, aside, header, footer, form, button, select, textarea, label, [contenteditable], [role=navigation], [role=complementary], [role=menu], [role=dialog], [role=banner]";
const farthest = 6;
/** As many letters and words as somebody says to ask for something. */
const [letters, words] = [40, 6];

/**
 * How to find a message that stands by itself, learned from where its text was pointed at; `apart` is what stands beside it, such as
 * the thread's messages. Null where it is one of those, or can't be found again.
 */
export function learnOpening(pointed: Element, apart: readonly Element[], document: Document): NonNullable<Recipe["opening"]> | null {
  const text = wholeText(pointed, apart);
  if (apart.some((e) => e.contains(text) || text.contains(e))) return null;
  const boxes = boxesAround(text, apart);
  const box = boxes.find((e) => authorIn(e, text)) ?? boxes[0];
  if (!box) return null;
  const author = authorIn(box, text);
  const [time] = guessTimes([box]);
  const at = time?.target && !text.contains(time.target) ? [time] : [];
  const ways = {
    box: boxWays(box, text, document),
    body: waysOf(relativeLocators([{ item: box, target: text }])),
    author: author ? waysOf(relativeLocators([{ item: box, target: author }])) : [],
    at: waysOf(relativeLocators(at)),
  };
  return ways.box.length > 0 && ways.body.length > 0 ? ways : null;
}

/**
 * By what it holds and by each of its names: together they may tell the ticket's state ("issue urgent mine"), which the next ticket is
 * not in.
 */
function boxWays(box: Element, text: Element, document: Document): Locator[] {
  const steps: string[] = [];
  for (let e: Element | null = text; e && e !== box; e = e.parentElement) {
    const [name] = [...e.classList].filter((c) => isStableClass(c));
    steps.unshift(name ? `.${CSS.escape(name)}` : e.tagName.toLowerCase());
  }
  const tag = box.tagName.toLowerCase();
  const names = [...box.classList].filter((name) => isStableClass(name)).map((name) => `.${CSS.escape(name)}`);
  const holding = steps.some((step) => step.startsWith(".")) ? [`${tag}:has(> ${steps.join(" > ")})`] : [];
  const css = [...holding, ...names].map((value): Locator => ({ by: "css", value, name: null, language: null }));
  const alone = css.filter((locator) => {
    const [found, second] = locate(document, locator);
    return found === box && !second;
  });
  const own = waysOf(locatorsFor(box, document)).filter((o) => !alone.some((a) => a.value === o.value));
  const byId = own.filter((o) => o.value.startsWith("#"));
  return [...byId, ...alone, ...own.filter((o) => !byId.includes(o))].filter(({ value }) => value.length <= 400).slice(0, 8);
}

/** The ways to texts, names and times of messages that find nothing in the page but those of the messages and of the opening one. */
export function onlyInMessages(
  { body, author, at }: Recipe,
  messages: readonly Element[],
  box: Element | null,
  document: Document,
): string[] {
  const theirs = [...messages, ...(box ? [box] : [])];
  const within = (e: Element) => theirs.some((m) => m.contains(e));
  const only = [...body, ...author, ...at].filter((locator) => locate(document, locator).every(within));
  return [...new Set(only.map(({ value }) => value))].slice(0, 24);
}

/** What may be such a message and is none of the thread's: a text of some length with a name beside it. */
export function openingLike(apart: readonly Element[], document: Document): Element | null {
  const blocks = [...document.querySelectorAll("p, div, td, dd, section, article, pre")].filter(
    (e) => saidBy(e).length >= letters && saidBy(e).split(" ").length >= words && !e.closest(furniture) && isVisible(e),
  );
  const isApart = (e: Element) => !apart.some((o) => o.contains(e) || e.contains(o));
  const texts = blocks.filter(isApart).map((e) => wholeText(e, apart));
  return texts.find((text) => boxesAround(text, apart).some((box) => authorIn(box, text))) ?? null;
}

/** All of a text of which a part was pointed at. */
function wholeText(part: Element, apart: readonly Element[]): Element {
  let whole = part;
  for (let above = whole.parentElement; above && above.tagName !== "BODY"; above = above.parentElement) {
    const lines = [...above.children].every((e) => e.attributes.length === 0 && block.test(e.tagName)) && above.children.length > 1;
    if (!(inText.test(whole.tagName) || lines) || apart.some((e) => above?.contains(e))) break;
    whole = above;
  }
  return whole;
}

/** The boxes around a text that hold nothing of what stands apart, the smallest first. */
function boxesAround(text: Element, apart: readonly Element[]): Element[] {
  const boxes: Element[] = [];
  for (let e = text.parentElement; e && boxes.length < farthest && !/^(?:BODY|HTML)$/.test(e.tagName); e = e.parentElement) {
    if (apart.some((o) => e?.contains(o))) break;
    boxes.push(e);
  }
  return boxes;
}

/** Who is named beside the text as its writer. */
function authorIn(box: Element, text: Element): Element | null {
  const free = [...box.querySelectorAll("*")].filter((e) => !text.contains(e) && !e.contains(text) && isVisible(e));
  const scored = free.map((e) => ({ e, points: pointsOf(e, box) }));
  const [best] = scored.filter((s) => s.points >= 3).sort((a, b) => b.points - a.points);
  return best?.e ?? null;
}

const named = (e: Element) => [e.className, e.id, e.getAttribute("itemprop") ?? "", e.getAttribute("data-role") ?? ""].join(" ");

function pointsOf(e: Element, box: Element): number {
  const name = flat(e.textContent);
  if (e.children.length > 1 || !isNameLike(e) || name.length < 2 || name.length > 80 || clock.test(name)) return 0;
  if (/^(?:BUTTON|TIME|LABEL|H1|H2|TH|DT)$/.test(e.tagName) || e.closest(furniture)) return 0;
  const within = (x: Element | null | undefined) => (x && x !== box && box.contains(x) ? x : null);
  const around = within(e.parentElement);
  const beside = [e, around, within(around?.parentElement), around?.previousElementSibling];
  if (beside.some((x) => x && others.test(`${named(x)} ${saidBy(x)}`))) return 0;
  const before = e.previousSibling?.nodeType === 3 ? flat(e.previousSibling.textContent) : "";
  const href = e.getAttribute("href") ?? "";
  return (
    (writer.test(named(e)) ? 3 : 0) +
    (around && writer.test(named(around)) ? 2 : 0) +
    (by.test(before) ? 3 : 0) +
    (/^mailto:|\/(?:users?|people|contacts?|customers?|profiles?)\//.test(href) ? 2 : 0)
  );
}
