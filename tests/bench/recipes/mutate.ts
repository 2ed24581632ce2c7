import { everyElement, type Truth } from "./truth.ts";

type Random = () => number;
type Change = (document: Document, truth: Truth, random: Random) => void;

const nonsense = ["zilvo", "marpen", "tuskal", "brenno", "ovalit", "kespar", "dulima", "fornex"];
const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];
const some = <T>(list: readonly T[], share: number, random: Random) => list.filter(() => random() < share);

/** In another order; how an engine sorts is its own affair, and the same seed must give the same page. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** What a page is made of, in a body; texts that people wrote are not the page's. */
const partsOf = (document: Document, truth: Truth) =>
  everyElement(document.body).filter((e) => !truth.messages.some((m) => m.body !== e && m.body.contains(e)) && e.tagName !== "STYLE");

/** New names for classes, everywhere, as a new build makes them; the page looks the same. */
const renameClasses: Change = (document, truth, random) => {
  const all = [...new Set(partsOf(document, truth).flatMap((e) => [...e.classList]))];
  const share = random() < 0.5 ? 1 : 0.5;
  const names = new Map(some(all, share, random).map((name, i) => [name, `n${Math.floor(random() * 1e6).toString(36)}${i}`]));
  for (const e of everyElement(document)) {
    if (e.tagName === "STYLE")
      e.textContent = (e.textContent ?? "").replace(/\.([a-z_][\w-]*)/gi, (whole, name: string) =>
        names.has(name) ? `.${names.get(name)}` : whole,
      );
    else if (e.classList.length > 0) e.setAttribute("class", [...e.classList].map((name) => names.get(name) ?? name).join(" "));
  }
};

const dropIds: Change = (document) => {
  for (const e of everyElement(document.body)) e.removeAttribute("id");
};

const unwrappable = /^(?:TR|TD|TH|TBODY|THEAD|LI|OPTION|SOURCE|PATH|BODY|HTML|STYLE|SLOT)$/i;

/** A box without a look of its own around some parts: the messages, the editor, or anything. */
const wrap: Change = (document, truth, random) => {
  const parts = partsOf(document, truth);
  const known = [...truth.messages.flatMap((m) => [m.element, m.body]), truth.thread, truth.composer, truth.send];
  const chosen = new Set([...some(known, 0.3, random), ...some(parts, 0.08, random)]);
  if (random() < 0.5) for (const m of truth.messages) chosen.add(m.element);
  for (const e of chosen) {
    if (!e?.parentNode || unwrappable.test(e.tagName) || e.parentNode.nodeType === 9) continue;
    const box = document.createElement("div");
    box.style.display = "contents";
    e.before(box);
    box.append(e);
  }
};

/** Other orders of what stands side by side, but of the messages and of what people wrote. */
const reorder: Change = (document, truth, random) => {
  const kept = new Set<Element>(truth.messages.flatMap((m) => [m.body]));
  const holds = (e: Element) => truth.messages.filter((m) => e.contains(m.element) && e !== m.element).length > 1;
  for (const e of some(partsOf(document, truth), 0.35, random)) {
    if (kept.has(e) || holds(e) || e.children.length < 2 || e.tagName === "SELECT") continue;
    e.append(...shuffled([...e.children], random));
  }
  if (random() < 0.5)
    for (const { element, body } of truth.messages) if (body.parentElement && element !== body) body.parentElement.prepend(body);
};

/** The page in another language: what controls and labels say. */
const translate: Change = (document, truth, random) => {
  const words = new Map<string, string>();
  const say = (text: string) => {
    if (!words.has(text)) words.set(text, `${pick(nonsense, random)} ${pick(nonsense, random)}`);
    return words.get(text) ?? text;
  };
  document.documentElement.setAttribute("lang", "eo");
  // People keep their names.
  const names = truth.messages.flatMap((m) => m.name ?? []);
  const person = (e: Element) => names.some((name) => e.textContent?.includes(name));
  for (const e of partsOf(document, truth)) {
    for (const name of ["aria-label", "placeholder", "data-tooltip", "alt"])
      if (e.getAttribute(name)) e.setAttribute(name, say(e.getAttribute(name) ?? ""));
    if (e.getAttribute("title") && !/\d/.test(e.getAttribute("title") ?? "")) e.setAttribute("title", say(e.getAttribute("title") ?? ""));
    const control = e.matches("button, a, label, input[type=submit], input[type=button], [role=button], [role=tab], option");
    if (person(e)) continue;
    if (e.matches("input") && control) e.setAttribute("value", say(e.getAttribute("value") ?? ""));
    else if ((control || truth.labels.includes(e)) && e.children.length === 0 && e.textContent?.trim()) e.textContent = say(e.textContent);
  }
};

/** New things beside what was there: a line among the messages, a mark in their heads, buttons, fields, a banner. */
const addSiblings: Change = (document, truth, random) => {
  const make = (tag: string, text: string, name = "") => {
    const e = document.createElement(tag);
    e.textContent = text;
    if (name) e.className = name;
    return e;
  };
  const [first] = truth.messages;
  const list = first?.element.parentElement;
  if (list && random() < 0.7) {
    const row = /^(?:TBODY|UL|OL)$/.test(list.tagName) ? (list.tagName === "TBODY" ? "tr" : "li") : "div";
    list.insertBefore(make(row, "New since your last visit", "added-line"), pick([...list.children], random) ?? null);
  }
  if (random() < 0.6)
    for (const { element, body } of some(truth.messages, random() < 0.5 ? 1 : 0.5, random))
      if (element !== body && element.tagName !== "TR") body.before(make("div", "Seen", "added-mark"));
  truth.send?.after(make("button", "Later", "added-button"));
  if (random() < 0.5) truth.send?.before(make("button", "Templates", "added-button"));
  document.body.prepend(make("div", "Maintenance on Sunday", "added-banner"));
  if (random() < 0.5) {
    const field = document.createElement("input");
    field.type = "text";
    truth.composer?.parentElement?.prepend(field);
  }
};

const changes = { renameClasses, dropIds, wrap, reorder, translate, addSiblings };
const names = Object.keys(changes) as (keyof typeof changes)[];

/** Changes a page as updates do: the first six times in one way each, then in two or three ways at once. Names what was done. */
export function mutate(document: Document, truth: Truth, time: number, random: Random): string[] {
  const one = names[time];
  const done = one ? [one] : shuffled(names, random).slice(0, time % 2 === 0 ? 2 : 3);
  for (const name of done) changes[name](document, truth, random);
  return done;
}
