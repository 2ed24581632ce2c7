import type { RoleSign } from "../../recipe.ts";
import { flat, isVisible, saidBy, select } from "./find.ts";
import { attribute, classSelector } from "./own-selectors.ts";
import { nameOf, type SeenMessage } from "./seen-message.ts";
import { attributeKind, isStableClass, isWordLike, stemOf } from "./stable.ts";

/** Labels that say what a message is, in the languages that pages come in. Any other short text may be a person's name. */
const labels =
  /^\(?(?:internal|private|note|internal note|private note|comment|customer|client|requester|reporter|end.?user|agent|staff|support|team|team member|operator|reply|public reply|incoming|outgoing|inbound|outbound|sent|received|intern|interna|interne|anteckning|intern anteckning|intern kommentar|notering|kund|handläggare|medarbetare|svar|kommentar|inkommande|utgående|privat|interne notiz|notiz|kunde|kundin|mitarbeiter|antwort|note interne|nota interna|cliente|agente|(?:internal |private )?note (?:by|from|added)|anteckning av|notiz von)\)?$/i;

/** A place for a label: there it may be any word of the product, such as the team's name. */
const labelled = /badge|label|pill|chip|\btag\b|role|etikett|marke/i;

export interface Candidate {
  sign: RoleSign;
  /** How long it will hold: 3 data, 2 words of a class or a label, 1 made-up class or exact classes, 0 side. */
  weight: number;
}

const css = (value: string, weight: number): Candidate => ({ sign: { kind: "css", value }, weight });

/** All that a message shows outside of its text, and what it stands in: each may tell its kind. `others` are examples of other kinds. */
export function candidates(message: SeenMessage, others: readonly SeenMessage[]): Candidate[] {
  const people = [message, ...others].map(nameOf).filter(Boolean);
  return everyMark(message, others).filter(
    ({ sign }) => !("value" in sign) || !people.some((name) => holdsName(sign.value.toLowerCase(), name)),
  );
}

/** "Al" stands in "internal" by chance: so short a name counts as a word of its own only. */
const holdsName = (value: string, name: string) => (name.length > 3 ? value.includes(name) : value.split(/[^\p{L}\p{N}]+/u).includes(name));

function everyMark(message: SeenMessage, others: readonly SeenMessage[]): Candidate[] {
  const { element, body } = message;
  // The body's own marks count too: a bubble is coloured by its class. What stands in it is the writer's.
  const outside = (e: Element) => body === element || e === body || !body.contains(e);
  const head = [...element.querySelectorAll("*")].filter((e) => outside(e) && isVisible(e));
  const text = head.filter(mayLabel);
  return [
    ...ofElement(element, true),
    ...head.flatMap((e) => [...ofElement(e, false), ...ofIcon(e), ...ofLink(e)]),
    ...around(element, others),
    ...text.map((e): Candidate => ({ sign: { kind: "text", value: saidBy(e) }, weight: labels.test(saidBy(e)) ? 2 : 1.5 })),
    ...head
      .filter((e) => e !== body)
      .flatMap((e): Candidate[] => inBrackets(e).map((value) => ({ sign: { kind: "text", value }, weight: 2 }))),
    ...sides(message),
  ].filter((c, i, every) => every.findIndex((o) => JSON.stringify(o.sign) === JSON.stringify(c.sign)) === i);
}

/** A label in brackets behind other words, such as "Comment #3 (private)". */
function inBrackets(e: Element): string[] {
  const [, value] = /\s(\([^()]+\))$/.exec(saidBy(e)) ?? [];
  return value && labels.test(value) ? [value] : [];
}

function mayLabel(e: Element): boolean {
  const text = saidBy(e);
  if (text === "") return false;
  if (labels.test(text)) return true;
  const named = [e, e.parentElement].some((x) => x && labelled.test(x.className) && flat(x.textContent) === text);
  return named && /^\p{L}[\p{L}\s()'-]{2,29}$/u.test(text);
}

/** A place in the list, or the state of the moment: what they say of one example is chance, and of the next message wrong. */
const chance =
  /^(?:is-)?(?:odd|even|first|last|alt|alternate|striped|active|selected|current|open|closed|expanded|collapsed|unread|read|new|focus(?:ed)?|hover)$/i;

/** What an element says of itself. The message's classes taken together tell a plain kind from one that has a class more. */
function ofElement(element: Element, itself: boolean): Candidate[] {
  const list: Candidate[] = [];
  for (const { name, value } of element.attributes) {
    const kind = attributeKind(name, value);
    if ((kind === "test" || kind === "attribute") && !/\d/.test(value)) list.push(css(attribute(name, value), value === "" ? 2.5 : 3));
  }
  const classes = [...element.classList];
  for (const stem of classes.flatMap((name) => stemOf(name) ?? [])) list.push(css(`[class*="${stem}"]`, 2.1));
  for (const name of classes.filter((c) => !chance.test(c))) list.push(css(classSelector([name]), isStableClass(name) ? 2 : 1));
  if (itself && classes.length > 0 && !classes.some((c) => chance.test(c))) list.push(css(attribute("class", element.className), 0.8));
  return list;
}

/** An icon by its drawing or its file, which outlive class names. A picture of a person has no word for its name. */
function ofIcon(e: Element): Candidate[] {
  const tag = e.tagName.toLowerCase();
  const drawn = tag === "path" ? (e.getAttribute("d") ?? "") : "";
  if (drawn.length > 8) return [css(`path[d^="${drawn.slice(0, 60).replace(/["\\\n]/g, "")}"]`, 2.2)];
  const file = /[/#]([a-z][a-z_-]{2,30})(?:\.(?:svg|png|gif))?$/i.exec(e.getAttribute(tag === "use" ? "href" : "src") ?? "");
  const is = tag === "use" || (tag === "img" && /\.(?:svg|png|gif)$/i.test(e.getAttribute("src") ?? ""));
  if (is && file?.[1] && isWordLike(file[1])) return [css(`${tag}[${tag === "use" ? "href" : "src"}$="${file[0]}"]`, 2.2)];
  const titled = flat(e.getAttribute("title") ?? e.getAttribute("aria-label") ?? "");
  if (e.children.length > 0 || flat(e.textContent) !== "" || !labels.test(titled)) return [];
  return [css(`[${e.hasAttribute("title") ? "title" : "aria-label"}="${titled}"]`, 1.9)];
}

const free = /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|posteo|telia|comhem)\./i;

/** Which list of people a link leads to, and whose house an address belongs to. */
function ofLink(e: Element): Candidate[] {
  const href = e.tagName === "A" ? (e.getAttribute("href") ?? "") : "";
  const people =
    /^((?:[a-z]+:\/\/[^/]+)?\/(?:[\w-]+\/)*?(?:customers?|contacts?|requesters?|agents?|staff|members?|operators?|visitors?|clients?)\/)/i.exec(
      href,
    );
  if (people?.[1] && !/\d/.test(people[1])) return [css(`a[href^="${people[1]}"]`, 2.3)];
  const house = /^mailto:[^@?]+(@[a-z\d.-]+\.[a-z]{2,})/i.exec(href)?.[1];
  return house && !free.test(house) ? [css(`a[href*="${house.toLowerCase()}" i]`, 1.2)] : [];
}

/** What a message stands in by itself or with others of its kind, where the author is named once for several. */
function around(element: Element, others: readonly SeenMessage[]): Candidate[] {
  const list: Candidate[] = [];
  for (let e = element.parentElement, up = 0; e && up < 4; e = e.parentElement, up++) {
    if (others.some((o) => e?.contains(o.element)) || e.tagName === "BODY") break;
    for (const { sign, weight } of ofElement(e, true))
      if (sign.kind === "css" && weight >= 1) list.push(css(`${sign.value} *`, weight - 0.1));
  }
  return list;
}

function sides({ element }: SeenMessage): Candidate[] {
  const direction = getComputedStyle(element).direction === "rtl" ? "rtl" : "ltr";
  return (["left", "right"] as const).map((value) => ({ sign: { kind: "side", value, direction }, weight: 0 }));
}

/**
 * Where one kind has all marks of another and one more (an agent's note is an agent's message that says it is internal), the plain kind
 * is told by lacking it, by attributes of the message itself.
 */
export function without({ element }: SeenMessage, others: readonly SeenMessage[]): Candidate[] {
  const data = (e: Element) =>
    [...e.attributes].filter((a) => attributeKind(a.name, a.value) === "attribute" || attributeKind(a.name, a.value) === "test");
  return others.flatMap((other) => {
    const more = data(other.element).filter((a) => !element.hasAttribute(a.name));
    return more.flatMap((lacked) => data(element).map((a) => css(`${attribute(a.name, a.value)}:not([${lacked.name}])`, 2.9)));
  });
}

/** An answer that differs from a note in lacking the note's marks, whatever they are: all of the best two must be missing. */
export function plain(answer: SeenMessage, own: readonly Candidate[], note: SeenMessage, theirs: readonly Candidate[]): Candidate[] {
  const outside = ({ element, body }: SeenMessage, value: string) =>
    element.matches(value) || select(element, value).some((e) => e === body || body === element || !body.contains(e));
  const marks = strongest(theirs).filter((value) => !outside(answer, value));
  const not = marks.slice(0, 2).map((value) => `:not(${note.element.matches(value) ? value : `:has(${value})`})`);
  if (not.length === 0) return [];
  const bases = strongest(own).filter((value) => outside(note, value));
  return bases.slice(0, 6).map((value) => css(`${answer.element.matches(value) ? value : `:has(${value})`}${not.join("")}`, 1.4));
}

const strongest = (list: readonly Candidate[]) =>
  list
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ sign, weight }) => (sign.kind === "css" && weight >= 1 && !/:not|:has|>>>|^\[class=/.test(sign.value) ? [sign.value] : []));
