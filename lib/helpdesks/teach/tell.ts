import type { Recipe, RoleSign } from "../../recipe.ts";
import { byAuthor } from "./by-author.ts";
import { isVisible, saidBy, select } from "./find.ts";
import { byKinds, isKnownAgent } from "./kinds.ts";
import { namesAnybody, showsNamed } from "./named.ts";
import { holder } from "./nesting.ts";
import { speaksOfRole } from "./role-word.ts";
import { nameOf, type SeenMessage, type Who, whos } from "./seen-message.ts";
import { runsBackwards } from "./written-time.ts";

/** Does a sign tell by what a message lacks? */
export const byAbsence = (sign: RoleSign) => sign.kind === "css" && /:not\(|^\[class=/.test(sign.value);

/**
 * Who each message is by. Places where authors are named count only where data does not tell every message, and sides where those don't
 * either; both only where they tell every message and contradict nothing: a half-broken page is broken.
 */
export function tellAll(
  messages: readonly SeenMessage[],
  recipe: Pick<Recipe, "roles"> & Partial<Recipe>,
  outer: Map<Element, Element | null>,
  { dataOnly = false, surely = true } = {},
): SeenMessage[] {
  const shows = showsSign(messages, outer);
  const by = (tier: number) => {
    const tells = (m: SeenMessage, who: Who) => recipe.roles[who].some((sign) => tierOf(sign) === tier && shows(m, sign));
    // What lacks the mark of a note and shows another of its marks is one: the mark may have got another name.
    const marked = (m: SeenMessage, who: Who) => recipe.roles[who].some((s) => tierOf(s) === tier && !byAbsence(s) && shows(m, s));
    return messages.map((m): Who[] => {
      const told = whos.filter((who) => tells(m, who));
      return told.join() === "agent,note" && marked(m, "note") && !marked(m, "agent") ? ["note"] : told;
    });
  };
  const byData = by(0);
  // A name found by another way than was taught may be none.
  const settle = (who: readonly Who[][]) => (surely ? byAuthor(messages, who) : who.map(([one, other]) => (one && !other ? one : null)));
  let told = settle(byData);
  for (let tier = 1; tier <= 2 && !dataOnly && told.includes(null); tier++) {
    const other = by(tier);
    const noted = (i: number) => byData[i]?.[0] === "note" && byData[i]?.length === 1;
    const agrees = (who: Who | undefined, i: number) => byData[i]?.length === 0 || byData[i]?.[0] === who || (noted(i) && who === "agent");
    // A note is by an agent too: places tell its author, and its own mark that it is one.
    // A place that names a known agent as the customer is another place than it was.
    const moved = (who: Who | undefined, i: number) => tier === 1 && who === "customer" && isKnownAgent(recipe.staff, nameOf(messages[i]));
    const tells = (who: Who[], i: number) =>
      who.length === 1 ? agrees(who[0], i) && !moved(who[0], i) : tier === 2 && who.length === 0 && noted(i);
    // Where no author stands in the customer's place, it must at least name somebody.
    const page = messages[0]?.element.ownerDocument;
    const empty = tier === 1 && page && !other.some(([who]) => who === "customer") && !namesAnybody(recipe.roles.customer, page);
    if (!empty && other.every(tells)) told = settle(other.map((who, i) => (noted(i) ? ["note"] : who)));
  }
  if (!dataOnly && recipe.kinds && told.includes(null)) {
    const hints = hintsOf(messages, recipe, [byData, by(1), by(2)]);
    told = byKinds(messages, recipe.kinds, hints) ?? told;
  }
  const sure = (m: SeenMessage) => recipe.roles.customer.some((sign) => speaksOfRole(sign) && shows(m, sign));
  const doubtful = severalAskers(messages, told, sure);
  return messages.map((m, i) => ({ ...m, who: doubtful.has(m) ? null : (told[i] ?? null) }));
}

/**
 * Where nothing that speaks of customers tells them, two names among them may be the customer's and a colleague's: what was taught may be
 * how one's own messages differ from all others.
 */
function severalAskers(
  messages: readonly SeenMessage[],
  told: readonly (Who | null)[],
  sure: (m: SeenMessage) => boolean,
): Set<SeenMessage> {
  const theirs = messages.filter((m, i) => told[i] === "customer" && nameOf(m) !== "");
  const known = new Set(theirs.filter(sure).map(nameOf));
  const others = theirs.filter((m) => !known.has(nameOf(m)));
  const names = new Set([...known, ...others.map(nameOf)]);
  return new Set(others.length > 0 && names.size > 1 ? others : []);
}

/**
 * What else is known of each message: its signs by data, places and side; that its author is one of the agents known; that it is by
 * whoever wrote first, where one of those agents is among the others.
 */
function hintsOf(messages: readonly SeenMessage[], recipe: Partial<Recipe>, signs: readonly Who[][][]): (Who[] | null)[] {
  const names = messages.map(nameOf);
  const ours = (name: string | undefined) => isKnownAgent(recipe.staff, name);
  const backwards = runsBackwards(messages) ?? recipe.newestFirst;
  const first = backwards ? names.at(-1) : names[0];
  const asker = first && names.some(ours) && !ours(first) ? first : null;
  return names.map((name, i) => {
    const [data, ...others] = signs.map((by) => by[i] ?? []);
    // What tells an agent tells of notes too where their own mark is gone.
    const told: Who[][] = [data ?? [], ...others]
      .filter((who) => who.length === 1)
      .map(([who]) => (who === "agent" ? ["agent", "note"] : who ? [who] : []));
    if (data && data.length > 1) told.push([]);
    if (ours(name)) told.push(["agent", "note"]);
    if (asker === name) told.push(["customer"]);
    return told.length === 0 ? null : told.reduce((a, b) => a.filter((who) => b.includes(who)));
  });
}

/** A name found by another way than was taught may be none: that it stands in no customer's box proves nothing. */
export function withoutOthers(recipe: Recipe): Recipe {
  const kept = (who: Who) => recipe.roles[who].filter((sign) => sign.kind !== "named" || !sign.not);
  return { ...recipe, roles: { customer: kept("customer"), agent: kept("agent"), note: kept("note") } };
}

/** Which signs go before which: data, then places, then sides and marks that speak of nobody. */
export const tierOf = (sign: RoleSign) => (sign.kind === "side" || (sign.kind === "css" && sign.weak) ? 2 : sign.kind === "named" ? 1 : 0);

/** Does a message show a sign? Its body is the writer's own and proves nothing. */
export function showsSign(messages: readonly SeenMessage[], outer: Map<Element, Element | null>) {
  const lane = laneOf(messages);
  return (message: SeenMessage, sign: RoleSign): boolean => {
    const { element, body } = message;
    if (sign.kind === "named") return showsNamed(message, sign);
    if (sign.kind === "side") return sideOf(body, lane) === sign.value && getComputedStyle(element).direction === sign.direction;
    const head = (e: Element) => (body === element || e === body || !body.contains(e)) && holder(e, outer) === element && isVisible(e);
    // What a message holds and lacks is said of the whole of it: its parts lack more.
    if (sign.kind === "css")
      return matches(element, sign.value) || (!sign.value.startsWith(":has(") && select(element, sign.value).some(head));
    const label = sign.value.toLowerCase();
    const says = (e: Element) => {
      const said = saidBy(e).toLowerCase();
      return said === label || (label.startsWith("(") && said.endsWith(` ${label}`));
    };
    return [...element.querySelectorAll("*")].some((e) => e !== body && says(e) && head(e));
  };
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A step into a shadow root, or a selector that this browser doesn't know.
    return false;
  }
}

/** What the bubbles lie in: the nearest that holds them all and has a box. */
function laneOf(messages: readonly SeenMessage[]): Element | null {
  const last = messages.at(-1)?.element;
  let lane = messages[0]?.element.parentElement ?? null;
  while (lane?.parentElement && (!lane.contains(last ?? null) || lane.getBoundingClientRect().width === 0)) lane = lane.parentElement;
  return lane;
}

/** On which side a bubble lies; null when it is as wide as what it lies in, or in the middle. */
function sideOf(body: Element, lane: Element | null): "left" | "right" | null {
  const [only, other] = body.children;
  const bubble = body.getBoundingClientRect();
  // A wrapper without a box of its own lies where what it holds does.
  if (bubble.width === 0 && only && !other) return sideOf(only, lane);
  const row = lane?.getBoundingClientRect();
  if (!row || bubble.width === 0 || bubble.width > row.width * 0.92) return null;
  const off = (bubble.left + bubble.right - row.left - row.right) / 2 / row.width;
  return Math.abs(off) < 0.04 ? null : off < 0 ? "left" : "right";
}
