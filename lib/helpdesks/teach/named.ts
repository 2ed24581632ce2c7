import type { RoleSign } from "../../recipe.ts";
import { flat, isVisible, select } from "./find.ts";
import { isPersonal } from "./name-like.ts";

// Who a message is by, where the page says it beside the thread only: in the customer's box, or in the list of those who may be asked.

/** How a person is named in one place: by ids of the page's own, by address, by name. */
interface Named {
  ids: Map<string, string>;
  mails: string[];
  names: string[];
}

/** What of a message is looked at. */
interface Headed {
  element: Element;
  author: Element | null;
  body: Element;
}

type NamedSign = Extract<RoleSign, { kind: "named" }>;

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const idName = /^data-(?:[a-z-]*-)?(?:user|author|contact|person|customer|requester|requestor|sender|member|principal)(?:-id)?$/;

/** What an element itself says, without what stands in it, and without the marks that set it apart. */
function ownText(element: Element): string {
  const own = [...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent);
  return flat(own.join(" ")).replace(/^[\s\-–—·|:,.]+|[\s\-–—·|:,.]+$/g, "");
}

/** A message shows the sign: its author is named there (or, with `not`, the place is there and names others), and its head says one of the labels. */
export function showsNamed({ element, author, body }: Headed, sign: NamedSign): boolean {
  if (!author || flat(author.textContent) === "") return false;
  if (sign.says.length > 0 && !saidBeside(author, element, body).some((label) => sign.says.includes(label))) return false;
  const found = (labels: boolean) =>
    sign.in
      .filter((place) => place.startsWith("label=") === labels)
      .flatMap((place) => placesOf(element.ownerDocument, place))
      .filter(mayName);
  // Where a label stands beside another place than it did, nobody knows which of them is the person's.
  const ways = [found(false), found(true)].filter((places) => places.length > 0);
  const told = new Set(ways.map((places) => places.some((place) => names(place, author))));
  return told.size === 1 && told.has(!sign.not);
}

/** Does one of these places hold what is written as a person's name is, or an address? */
export function namesAnybody(signs: readonly RoleSign[], page: ParentNode): boolean {
  const places = signs.flatMap((s) => (s.kind === "named" ? s.in : [])).flatMap((place) => placesOf(page, place));
  const all = places.filter(mayName).flatMap((e) => [e, ...e.querySelectorAll("*")]);
  return all.some((e) => isPersonal(flat(e.textContent)) || isPersonal(ownText(e)));
}

/** What a form or a table calls a place: the words that stand right before it; empty where they are no such words. */
export function labelBeside(place: Element): string {
  const before = place.previousElementSibling ?? (wordsBefore(place) === "" ? place.parentElement?.previousElementSibling : null);
  const label = wordsBefore(place) || (before && before.querySelectorAll("*").length < 2 ? caption(before.textContent) : "");
  return /^\p{L}[\p{L}\s/'-]{1,30}$/u.test(label) ? label : "";
}

const caption = (text: string | null | undefined) => flat(text).replace(/\s*:$/, "");
const wordsBefore = (place: Element) => (place.previousSibling?.nodeType === 3 ? caption(place.previousSibling.textContent) : "");

/** Where people may be named: by a selector, or by `label=` and the words that stand right before it. */
export function placesOf(root: ParentNode, place: string): Element[] {
  if (!place.startsWith("label=")) return select(root, place);
  const words = place.slice(6).toLowerCase();
  const all = select(root, "th, dt, dd, label, td, a, span, div, b, strong, p, h2, h3, h4, h5, small");
  const labels = all.filter((e) => e.children.length === 0 && caption(e.textContent).toLowerCase() === words);
  const behind = all.filter((e) => wordsBefore(e).toLowerCase() === words);
  return [...behind, ...labels.flatMap((e) => labelledBy(e) ?? [])];
}

/** What stands behind a label, or behind the box that holds nothing else; in a pair, the other one. */
function labelledBy(label: Element): Element | null {
  const among = label.parentElement?.children.length ?? 0;
  return (
    label.nextElementSibling ??
    (among === 1 ? label.parentElement?.nextElementSibling : among === 2 ? label.previousElementSibling : null) ??
    null
  );
}

/** What is seen, and lists to choose from, which unfold on a press. */
export const mayName = (place: Element) => place.tagName === "SELECT" || isVisible(place);

/** Labels next to an author's name: what stands in the same line beside it. */
export function saidBeside(author: Element, message: Element, body: Element): string[] {
  const said: string[] = [];
  for (let e = author.parentElement; e && e !== message && said.length < 3 && !e.contains(body); e = e.parentElement) said.push(ownText(e));
  return said.filter(Boolean);
}

/** Is this author named in that place? Ids of one kind decide, then addresses, then names that are the same to the letter. */
export function names(place: Element, author: Element): boolean {
  const who = whole(author);
  return [place, ...place.querySelectorAll("*")].some((e) => {
    const there = one(e, place);
    const id = [...who.ids].map(([kind, value]) => (there.ids.has(kind) ? there.ids.get(kind) === value : null)).find((x) => x !== null);
    if (id !== undefined) return id;
    if (there.mails.length > 0 && who.mails.length > 0) return there.mails.some((m) => who.mails.includes(m));
    return there.names.some((name) => who.names.includes(name));
  });
}

function one(element: Element, place: Element): Named {
  const holder = element.parentElement && place.contains(element.parentElement) ? [element.parentElement] : [];
  return namedBy([element, ...holder], ownText(element));
}

function whole(author: Element): Named {
  const near = [author, ...author.querySelectorAll("*"), ...(author.parentElement ? [author.parentElement] : [])];
  return namedBy(near, flat(author.textContent));
}

function namedBy(elements: readonly Element[], text: string): Named {
  const ids = new Map<string, string>();
  const mails: string[] = [...(text.toLowerCase().match(mail) ?? [])];
  for (const e of elements) {
    for (const { name, value } of e.attributes) if (idName.test(name) && value !== "") ids.set(name, value);
    const href = e.getAttribute("href") ?? "";
    if (href.startsWith("mailto:")) mails.push(href.slice(7).split("?")[0]?.toLowerCase() ?? "");
    // A page about a person: its path is the kind, its number the id.
    const id = /^[^#]*?\b(user|contact|customer|people|person|profile|member|agent)s?\b[^#]*?[/=](\d+)\/?$/i.exec(href);
    if (id?.[1] && id[2]) ids.set(id[1].toLowerCase(), id[2]);
  }
  const lower = text.length > 120 ? "" : text.toLowerCase();
  const parts = lower.split(/[<>()[\],;|:]|\s[-–·]\s/).map((s) => s.trim());
  // Two letters may be a name, two capitals are initials: another's may be the same.
  const short = /^\p{L}{2}$/u.test(text) && !/^\p{Lu}{2}$/u.test(text) ? [lower] : [];
  return { ids, mails, names: [lower, ...parts].filter((s) => s.length > 2).concat(short) };
}
