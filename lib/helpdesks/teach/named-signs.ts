import type { RoleSign } from "../../recipe.ts";
import { flat, select } from "./find.ts";
import { labelBeside, mayName, names, placesOf, saidBeside, showsNamed } from "./named.ts";
import { ownSelectors } from "./own-selectors.ts";
import { nameOf, type SeenMessage, type Who, whos } from "./seen-message.ts";
import type { Signs } from "./signs.ts";

type Examples = Partial<Record<Who, SeenMessage>>;
type Places = readonly string[];

/** Words by which pages call the one who asked. */
const asking =
  /custom|request[eo]r|submitter|(?<![a-z])author(?![a-z])|(?:added|opened|created|reported|submitted|raised|asked) by|skapad av|erstellt von|client|contact|visitor|consumer|end-?user|reporter|from|sender|avsändare|kund|beställare|frågeställare|anfragende|absender|demandeur|cliente/i;
const most = 4;

/**
 * Signs by who is named where on the page, outside of the thread: the customer in a box of their own, agents in a list to choose
 * from, or else whoever is not in the customer's box. Where agents' notes differ from their answers only in what is said beside the
 * author's name, that is part of the sign; where notes are `marked` by something else, these tell authors alone. Null where these do not tell the examples, or tell any message twice; `explained` is how
 * many they tell.
 */
export function namedSigns(
  examples: Examples,
  messages: readonly SeenMessage[],
  thread: Element,
  document: Document,
  marked = false,
): { signs: Signs; explained: number } | null {
  const { customer, agent, note } = examples;
  if (!customer?.author || !agent?.author || (note && !note.author)) return null;
  const people = { customer: customer.author, agents: [agent, ...(note ? [note] : [])].flatMap((m) => (m.author ? [m.author] : [])) };
  const outside = [...document.body.querySelectorAll("*")].filter((e) => !thread.contains(e) && !e.contains(thread) && mayName(e));
  const box = boxes(people, outside, document);
  if (box.length === 0) return null;
  const staff = lists(people, outside, document);
  const says = labelsOf(examples, messages);
  const sign = (who: Who): RoleSign => {
    const not = who !== "customer" && staff.length === 0;
    const places = who === "customer" || not ? box : staff;
    return { kind: "named", in: [...places], not, says: who === "note" ? says.note : says.public };
  };
  const apart = note !== undefined && !(marked && says.note.length === 0);
  const signs: Signs = { customer: [sign("customer")], agent: [sign("agent")], note: apart ? [sign("note")] : [] };
  const told = (m: SeenMessage) => whos.filter((who) => signs[who].some((s) => s.kind === "named" && showsNamed(m, s)));
  const right = whos.every((who) => !examples[who] || told(examples[who])[0] === (who === "note" && !apart ? "agent" : who));
  const counts = messages.map((m) => told(m).length);
  return right && counts.every((n) => n < 2) ? { signs, explained: counts.filter((n) => n === 1).length } : null;
}

interface People {
  customer: Element;
  agents: Element[];
}

/** Ways to the places that name the customer and no agent: those that are called so, else those with an address or a page of the person. */
function boxes({ customer, agents }: People, outside: readonly Element[], document: Document): Places {
  const short = (e: Element) => e.children.length < 3 && !/^(?:OPTION|SELECT)$/.test(e.tagName) && (e.textContent ?? "").length <= 240;
  const leaves = outside.filter((e) => short(e) && names(e, customer));
  const inner = leaves.filter((e) => !leaves.some((o) => o !== e && e.contains(o)));
  const found = inner.flatMap((leaf) => {
    const called = new Set<string>();
    const labels: string[] = [];
    for (let e: Element | null = leaf, up = 0; e && up < 6 && outside.includes(e); e = e.parentElement, up++) {
      if (agents.some((a) => names(e as Element, a)) || flat(e.textContent).length > 400) break;
      const way: string = `label=${labelBeside(e)}`;
      if (asking.test(labelBeside(e)) && placesOf(document, way).includes(e)) labels.push(way);
      const ways = called.size === 0 ? lasting(e, document) : [];
      if (asking.test(ways.join(" ")) || asking.test(heading(e))) for (const css of ways) called.add(css);
    }
    // A release that renames everything seldom changes what a field is called.
    if (called.size === 0 && labels.length > 0) for (const css of lasting(leaf, document)) called.add(css);
    if (called.size + labels.length > 0) return [{ ways: [...called].slice(0, 3).concat(labels.slice(0, 1)), points: 2 }];
    const ways = leaf.matches("a[href^='mailto:'], a[href*='user' i], [data-user-id]") ? lasting(leaf, document) : [];
    return ways.length > 0 ? [{ ways, points: 1 }] : [];
  });
  const top = Math.max(...found.map((f) => f.points));
  return [...new Set(found.filter((f) => f.points === top).flatMap((f) => f.ways))].slice(0, most);
}

/** What stands before a box, or on top of it, as its title. */
function heading(e: Element): string {
  const title = e.querySelector(":scope > :is(h2, h3, h4, label, dt, .label)")?.textContent;
  return [title, e.previousElementSibling?.textContent]
    .map(flat)
    .filter((text) => text.length <= 40)
    .join(" ");
}

/** Ways to lists of at least two people to choose from, which name every agent that was pointed at and not the customer. */
function lists({ customer, agents }: People, outside: readonly Element[], document: Document): Places {
  const selects = outside.filter((e) => e.matches("select") && e.querySelectorAll("option").length > 2);
  const ours = selects.filter((e) => agents.every((a) => names(e, a)) && !names(e, customer));
  return ours.flatMap((e) => selectors(e, document)).slice(0, most);
}

/** Up to two ways to a place by names that were written, its own or those of what it stands in; no words, no place among others. */
function lasting(element: Element, document: Document): string[] {
  const written = (e: Element) =>
    ownSelectors(e)
      .filter((o) => /^(?:test|attribute|id|class)$/.test(o.basis))
      .map((o) => o.css);
  const alone = (css: string) => {
    const found = select(document, css);
    return found.length === 1 && found[0] === element;
  };
  const names = written(element);
  const own = names.filter(alone);
  const tag = element.tagName.toLowerCase();
  for (let e = element.parentElement, up = 0; e && up < 5 && own.length === 0; e = e.parentElement, up++)
    own.push(
      ...written(e)
        .flatMap((css) => [tag, ...names].map((inner) => `${css} ${inner}`))
        .filter(alone),
    );
  return own.slice(0, 2);
}

/** A list may be folded away: then by its name in its form. */
function selectors(element: Element, document: Document): string[] {
  const name = element.getAttribute("name");
  const ways = name ? [`select[name="${CSS.escape(name)}"]`] : [];
  return [...ways, ...lasting(element, document)].slice(0, 1);
}

/** What is said beside authors' names in public messages, and in notes alone; empty where that doesn't tell them apart. */
function labelsOf({ customer, agent, note }: Examples, messages: readonly SeenMessage[]): { public: string[]; note: string[] } {
  const of = (m: SeenMessage | undefined) =>
    (m?.author ? saidBeside(m.author, m.element, m.body) : []).filter((label) => isLabel(label, messages));
  const open = [...new Set([...of(agent), ...of(customer)])];
  const inner = of(note).filter((label) => !open.includes(label));
  // A page may say nothing beside the customer's name and something beside the agent's: then it proves nothing.
  return of(agent).length > 0 && of(customer).length > 0 && (!note || inner.length > 0)
    ? { public: open.slice(0, 6), note: inner.slice(0, 6) }
    : { public: [], note: [] };
}

/** Words of the product: no capital but the first, no number, no name of anybody here; one word alone only beside several names. */
function isLabel(label: string, messages: readonly SeenMessage[]): boolean {
  if (!/^\p{L}[\p{Ll}\s'()-]{2,58}$/u.test(label)) return false;
  const beside = messages.filter((m) => m.author && saidBeside(m.author, m.element, m.body).includes(label));
  const people = messages.map(nameOf);
  const words = label.toLowerCase().split(/\s+/);
  if (people.some((name) => name.split(/[\s@.]+/).some((part) => part.length > 2 && words.includes(part)))) return false;
  return words.length > 1 || new Set(beside.map((m) => flat(m.author?.textContent))).size > 1;
}
