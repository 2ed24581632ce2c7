import type { RoleSign } from "../../recipe.ts";
import { flat, isVisible } from "./find.ts";
import { attribute, classSelector } from "./own-selectors.ts";
import { byAbsence, nesting, type SeenMessage, showsSign, type Who, whos } from "./read-thread.ts";
import { attributeKind, isStableClass } from "./stable.ts";

/** Labels that say what a message is, in the languages that pages come in. Any other short text may be a person's name. */
const labels =
  /^(?:internal|private|note|internal note|private note|comment|customer|client|requester|end.?user|agent|staff|support|team|reply|public reply|incoming|outgoing|inbound|outbound|sent|received|intern|interna|interne|anteckning|intern anteckning|intern kommentar|notering|kund|handläggare|medarbetare|svar|kommentar|inkommande|utgående|privat|interne notiz|notiz|kunde|kundin|mitarbeiter|antwort|note interne|nota interna|cliente|agente)$/i;

interface Candidate {
  sign: RoleSign;
  /** How long it will hold: 3 data, 2 words of a class or a label, 1 made-up class or exact classes, 0 side. */
  weight: number;
}

export type Signs = Record<Who, RoleSign[]>;
const most = 6;

/**
 * How messages are told apart: signs that the example of one kind shows and those of the others do not. A sign that would put
 * any message of the page into two kinds is thrown away, the weaker one first.
 */
export function deriveSigns(examples: Partial<Record<Who, SeenMessage>>, all: readonly SeenMessage[]): { signs: Signs; explained: number } {
  const shows = showsSign(all, nesting(all.map((m) => m.element)));
  const known = whos.flatMap((who) => (examples[who] ? [{ who, message: examples[who] }] : []));
  const options = known.flatMap(({ who, message }) => {
    const others = known.filter((k) => k.who !== who);
    const shown = (sign: RoleSign) => shows(message, sign) && !others.some((o) => shows(o.message, sign));
    const apart = [
      ...candidates(message),
      ...without(
        message,
        others.map((o) => o.message),
      ),
    ].filter(({ sign }) => shown(sign));
    return apart.map(({ sign, weight }) => ({ who, sign, weight, on: new Set(all.filter((m) => shows(m, sign))) }));
  });
  const kept: typeof options = [];
  // The strongest first, and of equals the one that tells more: what contradicts them later is wrong.
  for (const option of options.sort((a, b) => b.weight - a.weight || b.on.size - a.on.size)) {
    const contradicts = kept.some((k) => k.who !== option.who && [...option.on].some((m) => k.on.has(m)));
    const said = kept.filter((k) => k.who === option.who && k.weight === option.weight && same(k.on, option.on)).length;
    if (!contradicts && said < 2) kept.push(option);
  }
  const of = (who: Who) => positive(kept.filter((k) => k.who === who)).map((k) => k.sign);
  const signs = { customer: of("customer").slice(0, most), agent: of("agent").slice(0, most), note: of("note").slice(0, most) };
  return { signs, explained: new Set(kept.flatMap((k) => [...k.on])).size };
}

/** Without those that tell by what a message lacks, where what it has by its data tells as many: a mark that is dropped would make a note public. */
function positive<T extends { sign: RoleSign; weight: number; on: Set<unknown> }>(signs: T[]): T[] {
  const shown = signs.filter(({ sign, weight }) => !byAbsence(sign) && weight > 2);
  const told = new Set(shown.flatMap((s) => [...s.on]));
  return signs.every((s) => s.sign.kind === "side" || [...s.on].every((m) => told.has(m)))
    ? signs.filter((s) => !byAbsence(s.sign))
    : signs;
}

/**
 * Where one kind has all marks of another and an attribute more (an agent's note is an agent's message that says it is internal), the
 * plain kind is told by lacking it. Only by attributes: a class is renamed too easily, and a note would pass for a message.
 */
function without({ element }: SeenMessage, others: readonly SeenMessage[]): Candidate[] {
  const data = (e: Element) =>
    [...e.attributes].filter((a) => attributeKind(a.name, a.value) === "attribute" || attributeKind(a.name, a.value) === "test");
  return others.flatMap((other) => {
    const more = data(other.element).filter((a) => !element.hasAttribute(a.name));
    return more.flatMap((lacked) =>
      data(element).map(
        (a): Candidate => ({ sign: { kind: "css", value: `${attribute(a.name, a.value)}:not([${lacked.name}])` }, weight: 2.9 }),
      ),
    );
  });
}

const same = (a: Set<unknown>, b: Set<unknown>) => a.size === b.size && [...a].every((m) => b.has(m));

function candidates(message: SeenMessage): Candidate[] {
  const { element, body } = message;
  // The body's own marks count too: a bubble is coloured by its class. What stands in it is the writer's.
  const outside = (e: Element) => body === element || e === body || !body.contains(e);
  const head = [...element.querySelectorAll("*")].filter((e) => outside(e) && isVisible(e));
  const css = [...ofElement(element, true), ...head.flatMap((e) => ofElement(e, false))];
  const text = head.filter((e) => e.children.length === 0 && labels.test(flat(e.textContent)));
  return [
    ...css,
    ...text.map((e): Candidate => ({ sign: { kind: "text", value: flat(e.textContent) }, weight: 2 })),
    ...sides(message),
  ].filter((c, i, every) => every.findIndex((o) => JSON.stringify(o.sign) === JSON.stringify(c.sign)) === i);
}

/** A place in the list, or the state of the moment: what they say of one example is chance, and of the next message wrong. */
const chance =
  /^(?:is-)?(?:odd|even|first|last|alt|alternate|striped|active|selected|current|open|closed|expanded|collapsed|unread|read|new|focus(?:ed)?|hover)$/i;

/** What an element says of itself. The message's classes taken together tell a plain kind from one that has a class more. */
function ofElement(element: Element, itself: boolean): Candidate[] {
  const css = (value: string, weight: number): Candidate => ({ sign: { kind: "css", value }, weight });
  const list: Candidate[] = [];
  for (const { name, value } of element.attributes) {
    const kind = attributeKind(name, value);
    if ((kind === "test" || kind === "attribute") && !/\d/.test(value)) list.push(css(attribute(name, value), value === "" ? 2.5 : 3));
  }
  const classes = [...element.classList];
  for (const name of classes.filter((c) => !chance.test(c))) list.push(css(classSelector([name]), isStableClass(name) ? 2 : 1));
  if (itself && classes.length > 0 && !classes.some((c) => chance.test(c))) list.push(css(attribute("class", element.className), 0.8));
  return list;
}

function sides({ element }: SeenMessage): Candidate[] {
  const direction = getComputedStyle(element).direction === "rtl" ? "rtl" : "ltr";
  return (["left", "right"] as const).map((value) => ({ sign: { kind: "side", value, direction }, weight: 0 }));
}
