import type { Recipe } from "../../recipe.ts";
import { flat, saidBy, select } from "./find.ts";
import { coreOf, marksOf, pathTo, shortHash } from "./kinds.ts";
import { nesting } from "./nesting.ts";
import type { SeenMessage, Who } from "./seen-message.ts";
import type { Signs } from "./signs.ts";
import { tellAll } from "./tell.ts";

/**
 * How the kinds of messages lie to each other in what they show, so that they are known again under new names; none where that does not
 * tell them; `data` are the signs that the messages show themselves. Of people it keeps a hash of the agents' names that is too short to read one out of.
 */
export function learnKinds(messages: readonly SeenMessage[], roles: Signs, data: Signs): Pick<Recipe, "kinds" | "staff"> {
  const told = tellAll(messages, { roles }, nesting(messages.map((m) => m.element))).map((m) => m.who);
  const nameOf = (m: SeenMessage) => flat(m.author?.textContent);
  const staff = messages.flatMap((m, i) => (told[i] && told[i] !== "customer" && nameOf(m) ? [shortHash(nameOf(m))] : []));
  const kinds = told.includes(null) ? null : kindsOf(messages, told, data);
  return { ...(kinds && { kinds }), ...(staff.length > 0 && { staff: [...new Set(staff)].slice(0, 8) }) };
}

function kindsOf(messages: readonly SeenMessage[], told: readonly (Who | null)[], data: Signs): NonNullable<Recipe["kinds"]> | null {
  const places = placesOf(messages, data).slice(0, 6);
  const labels = labelsOf(data);
  const others: string[] = [];
  // What stands where labels stand and is none may be about a person: it is only counted.
  const unnamed = (mark: string): string => {
    const [, place = "", text = ""] = /^(\d+)~(.*)$/.exec(mark) ?? [];
    if (place === "" || labels.has(text.toLowerCase())) return mark;
    if (!others.includes(text)) others.push(text);
    return `${place}~#${others.indexOf(text)}`;
  };
  const variants = new Map<string, { who: Who; marks: string[] }>();
  for (const [i, m] of messages.entries()) {
    const who = told[i];
    const marks = marksOf(m, places)
      .filter((mark) => mark.length <= 80)
      .map(unnamed);
    const key = [...marks].sort().join("\n");
    if (!who || marks.length > 24 || (variants.get(key)?.who ?? who) !== who) return null;
    variants.set(key, { who, marks });
  }
  return places.length === 0 || variants.size > 8 ? null : { places, variants: [...variants.values()] };
}

const labelsOf = (signs: Signs) =>
  new Set(
    Object.values(signs)
      .flat()
      .flatMap((s) => (s.kind === "text" ? [s.value.toLowerCase()] : [])),
  );

/** Where the signs that are classes or labels show: the message itself, or paths of tags in it. */
function placesOf(messages: readonly SeenMessage[], signs: Signs): string[] {
  const all = Object.values(signs).flat();
  const classes = all.flatMap((s) => (s.kind === "css" ? (s.value.match(/^\.[\w\\:[\]-]+$/) ?? []) : []));
  const labels = labelsOf(signs);
  const found = messages.flatMap(({ element, body }) => {
    const core = coreOf(element);
    const outside = select(element, "*").filter((e) => e === body || !body.contains(e));
    const marked = outside.filter((e) => classes.some((value) => e.matches(value)));
    const labelled = outside.filter((e) => labels.has(saidBy(e).toLowerCase()));
    const own = classes.some((value) => core.matches(value)) || all.some((s) => s.kind === "css" && /^\[class=/.test(s.value)) ? [""] : [];
    return [
      ...own,
      ...marked.filter((e) => e !== core && core.contains(e)).map((e) => pathTo(e, core)),
      ...labelled.filter((e) => e !== core && core.contains(e)).map((e) => `~${pathTo(e, core)}`),
    ];
  });
  return [...new Set(found)].filter((place) => place.length <= 200);
}
