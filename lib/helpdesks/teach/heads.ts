import { flat, isVisible, saidBy } from "./find.ts";
import { isoTime } from "./iso-time.ts";
import { clock, isNameLike, isPersonal, nameIn } from "./name-like.ts";
import { aboutPerson, type Example, eitherLocator, ownElements, relativeLocators } from "./relative.ts";
import { writtenTimes } from "./written-time.ts";

const namely = /author|sender|(?:^|[^a-z])(?:from|who)(?:[^a-z]|$)|name|user|contact|person|creator|by-?line|actor|avsandare|itemprop/i;
const timely = /time(?!line)|date|\bago\b|stamp|created|sent-?at|posted/i;
const inText = "p, blockquote, ul, ol, table, pre";

const named = (e: Element) =>
  [e.className, e.id, ...[...e.attributes].map((a) => `${a.name} ${/^data-|^itemprop/.test(a.name) ? a.value : ""}`)].join(" ");

/** What each message holds as its time; null where none is found in all that have one. */
export function guessTimes(items: readonly Element[]): Example[] {
  return bestOf(items, (e) => {
    const text = flat(e.textContent);
    if (text.length > 60) return 0;
    if (e.tagName === "TIME") return isoTime(e) ? 5 : 4;
    if (isoTime(e)) return 4;
    if (e.children.length > 1) return 0;
    if (Object.keys(writtenTimes(e)).length > 0) return timely.test(named(e)) ? 3 : 2;
    return (timely.test(named(e)) ? 2 : 0) + (clock.test(text) && text.length <= 30 ? 1.5 : 0);
  });
}

/** Who each message says it is by: a short text that is the same for one person's messages and another for the other's. */
export function guessAuthors(items: readonly Element[], pair: readonly [Element, Element], times: readonly Example[]): Example[] {
  const taken = new Set(times.map((t) => t.target));
  const differs = (e: Element, key: string) => {
    const [a, b] = pair.map((item) => ownElements(item, items).find((x) => keyOf(x) === key && x.tagName === e.tagName));
    return a && b ? flat(a.textContent) !== flat(b.textContent) : true;
  };
  return bestOf(
    items,
    (e, item) => {
      const text = flat(e.textContent);
      if (taken.has(e) || text === "" || text.length > 80 || clock.test(text) || e.children.length > 1) return 0;
      const called = namely.test(named(e)) ? 3 : 0;
      const linked = leadsToPerson(e) ? 2 : 0;
      // A mail's own header may be a table, and so may a whole message; a name in a paragraph or a list is one that somebody wrote.
      const block = e.parentElement?.closest(called + linked > 0 ? "p, blockquote, ul, ol, pre" : inText);
      const whole = block?.tagName === "TABLE" && flat(block.textContent) === flat(item.textContent);
      if (block && block !== item && item.contains(block) && !whole && !(linked > 0 && block.tagName === "P")) return 0;
      if (/^(?:BUTTON|TIME|LABEL|SELECT|OPTION)$/.test(e.tagName) || e.closest("button")) return 0;
      // Where a name stands by itself in it, that is the name.
      const isPerson = isPersonal(text);
      const inner = [...e.querySelectorAll("*")].map((x) => nameIn(flat(x.textContent)));
      if (inner.some((name) => name !== "" && isPersonal(name) && (name === text ? called === 0 : !isPerson))) return 0;
      const mail = e.matches("a[href^='mailto:']") ? 2 : 0;
      const strong = /^(?:B|STRONG|H[2-6])$/.test(e.tagName) ? 1 : 0;
      const capital = /^\p{Lu}/u.test(text) ? 0.5 : 0;
      const sure = called + linked + mail + strong + (e.querySelectorAll("*").length < 2 && isPerson ? 1 : 0);
      return sure > 0 && differs(e, keyOf(e)) ? sure + capital : 0;
    },
    (examples) => isFindable(examples) || eitherLocator(examples, undefined, isNameLike).length > 0,
  );
}

/** The text of each message: the largest part that is there in all of them and holds neither name nor time; then those inside it that hold most of it. */
export function guessBodies(items: readonly Element[], heads: readonly (readonly Example[])[]): Example[][] {
  const [first] = items.toSorted((a, b) => flat(b.textContent).length - flat(a.textContent).length);
  if (!first) return [];
  const headOf = (item: Element) => [
    ...heads.flatMap((list) => list.filter((h) => h.item === item).flatMap((h) => (h.target ? [h.target] : []))),
    ...mailHeads(item),
  ];
  const free = (item: Element) => {
    const head = headOf(item);
    const apart = (e: Element) => !head.some((h) => e.contains(h) || h.contains(e)) && !items.some((i) => i !== item && e.contains(i));
    return ownElements(item, items).filter((e) => isVisible(e) && apart(e) && !e.closest("button, select, h1, h2, h3, h4, h5, h6"));
  };
  const size = (e: Element) => flat(e.textContent).length;
  const all = free(first).sort((a, b) => size(b) - size(a) || depth(a) - depth(b));
  // What calls itself the text goes before a box that holds it with its headers, or with room for marks.
  const called = all.filter((e) => /body|(?<!con)text/i.test(e.className) && size(e) > size(all[0] ?? e) * 0.3);
  const candidates = [...called, ...all.filter((e) => !called.includes(e))];
  const found: Example[][] = [];
  for (const candidate of candidates.slice(0, 12)) {
    const around = found[0]?.find((e) => e.item === first)?.target;
    if (around && (!around.contains(candidate) || size(candidate) < size(around) * 0.7 || found.length > 3)) continue;
    const examples = alike(candidate, first, items, free);
    if (examples && !repeats(examples) && !areControls(examples) && relativeLocators(examples).length > 0) found.push(examples);
  }
  return found;
}

/** Words that come again and again say what a message is: nobody wrote them. */
const repeats = (examples: readonly Example[]) =>
  examples.length > 3 && new Set(examples.map((e) => flat(e.target?.textContent))).size <= examples.length / 2;

/** Nothing but links and buttons in every message is what can be done with it. */
const areControls = (examples: readonly Example[]) =>
  examples.length > 1 && examples.every(({ target }) => target !== null && !saysMore(target));

/** Does it say anything outside of links and buttons, but for marks between them? */
function saysMore(e: Element): boolean {
  if (e.matches("a, button")) return false;
  return /[^\s·|,.-]/.test(saidBy(e)) || [...e.children].some(saysMore);
}

const field = /^(?:subject|from|to|cc|bcc|date|sent|reply-to|ämne|från|till|kopia|datum|betreff|von|an|kopie|objet|asunto|de|para)\s*:?$/i;

/** Tables and lists of a mail's header lines (Subject, From, To) on top of its text: all of their names are such words. */
function mailHeads(item: Element): Element[] {
  const named = (box: Element) => [...box.querySelectorAll("tr > :first-child, dt")].filter((e) => flat(e.textContent) !== "");
  return [...item.querySelectorAll("table, dl")].filter((box) => {
    const names = named(box);
    return names.length > 0 && names.every((e) => field.test(flat(e.textContent)));
  });
}

const depth = (e: Element): number => (e.parentElement ? depth(e.parentElement) + 1 : 0);

/** The part of each message that is like this one: by what it says of itself, else the largest at the same path. */
function alike(part: Element, item: Element, items: readonly Element[], free: (item: Element) => Element[]): Example[] | null {
  const key = keyOf(part);
  const path = pathOf(part, item);
  const examples = items.map((one) => {
    const list = free(one);
    const same = list.filter((e) => keyOf(e) === key && e.tagName === part.tagName);
    const near = same.length > 0 ? same : list.filter((e) => pathOf(e, one) === path);
    const target = near.toSorted((a, b) => flat(b.textContent).length - flat(a.textContent).length)[0] ?? null;
    return { item: one, target };
  });
  return examples.every((e) => e.target) ? examples : null;
}

function pathOf(element: Element, item: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e && e !== item; e = e.parentElement) steps.unshift(e.tagName);
  return steps.join(">");
}

/** What elements of one purpose share: their first class, the name of their first data attribute, or that they lead to a person. */
const keyOf = (e: Element) =>
  e.classList[0] ?? [...e.attributes].find((a) => a.name.startsWith("data-"))?.name ?? (leadsToPerson(e) ? "person" : "");

const leadsToPerson = (e: Element) => e.tagName === "A" && aboutPerson.test((e.getAttribute("href") ?? "").replace(/#.*$/, ""));

const isFindable = (examples: readonly Example[]) => relativeLocators(examples).length > 0;

/** In each item the element that scores best; kept only when they can be found again. */
function bestOf(items: readonly Element[], score: (e: Element, item: Element) => number, mayFind = isFindable): Example[] {
  const examples = items.map((item) => {
    const scored = ownElements(item, items).map((e) => ({ e, points: isVisible(e) ? score(e, item) : 0 }));
    const [top] = scored.filter((s) => s.points >= 1.5).sort((a, b) => b.points - a.points);
    return { item, target: top?.e ?? null };
  });
  return mayFind(examples) ? examples : [];
}
