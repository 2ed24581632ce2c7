import type { RoleSign } from "../../recipe.ts";
import { nesting } from "./nesting.ts";
import { nameOf, type SeenMessage, type Who, whos } from "./seen-message.ts";
import { candidates, plain, without } from "./sign-candidates.ts";
import { byAbsence, showsSign } from "./tell.ts";

export type Signs = Record<Who, RoleSign[]>;
const most = 6;

type Examples = Partial<Record<Who, SeenMessage>>;

/**
 * How messages are told apart: signs that the example of one kind shows and those of the others do not. A sign that would put
 * any message of the page into two kinds, or into one that its author is not of, is thrown away, the weaker one first.
 */
export function deriveSigns(examples: Examples, all: readonly SeenMessage[]): { signs: Signs; explained: number } {
  const shows = showsSign(all, nesting(all.map((m) => m.element)));
  const may = allowed(examples, all);
  const known = whos.flatMap((who) => (examples[who] ? [{ who, message: examples[who] }] : []));
  const own = known.map(({ who, message }) => {
    const others = known.flatMap((k) => (k.message === message ? [] : [k.message]));
    return { who, message, own: candidates(message, others) };
  });
  const options = known.flatMap(({ who, message }, i) => {
    const others = own.filter((o) => o.message !== message);
    const mine = own[i]?.own ?? [];
    const note = who === "agent" ? own.find((o) => o.who === "note") : null;
    const ours = mine.filter(({ sign }) => !others.some((o) => o !== note && shows(o.message, sign)));
    const bare = note ? plain(message, ours, note.message, note.own) : [];
    const lacking = without(
      message,
      others.map((o) => o.message),
    );
    const apart = [...mine, ...lacking, ...bare].filter(({ sign }) => shows(message, sign) && !others.some((o) => shows(o.message, sign)));
    const told = apart.map(({ sign, weight }) => ({ who, sign, weight, on: new Set(all.filter((m) => shows(m, sign))) }));
    return told.filter(({ on }) => [...on].every((m) => may(m, who)));
  });
  const kept: typeof options = [];
  // The strongest first, and of equals the one that tells more: what contradicts them later is wrong.
  for (const option of options.sort((a, b) => b.weight - a.weight || b.on.size - a.on.size)) {
    const contradicts = kept.some((k) => k.who !== option.who && [...option.on].some((m) => k.on.has(m)));
    const said = kept.filter(
      (k) => k.who === option.who && k.weight === option.weight && k.sign.kind === option.sign.kind && same(k.on, option.on),
    ).length;
    if (!contradicts && said < 2) kept.push(option);
  }
  const of = (who: Who) => positive(kept.filter((k) => k.who === who)).map((k) => k.sign);
  const signs = { customer: of("customer").slice(0, most), agent: of("agent").slice(0, most), note: of("note").slice(0, most) };
  const told = new Set(kept.flatMap((k) => [...k.on]));
  const theirs = kept.some((k) => k.who === "customer")
    ? all.filter((m) => sameAuthor(m, examples.customer) && !sameAuthor(m, examples.agent))
    : [];
  return { signs, explained: new Set([...told, ...theirs]).size };
}

const sameAuthor = (a: SeenMessage, b: SeenMessage | undefined) => nameOf(a) !== "" && nameOf(a) === nameOf(b);

/** Which kinds a message may be of, as its author was pointed at before: nobody is customer and agent at once. */
function allowed({ customer, agent, note }: Examples, all: readonly SeenMessage[]) {
  const clear = customer && agent && nameOf(customer) !== "" && !sameAuthor(customer, agent) && !(note && sameAuthor(customer, note));
  const theirs = new Set(clear ? all.filter((m) => sameAuthor(m, customer)) : []);
  const ours = new Set(clear ? all.filter((m) => sameAuthor(m, agent) || sameAuthor(m, note)) : []);
  return (m: SeenMessage, who: Who) => (theirs.has(m) ? who === "customer" : who !== "customer" || !ours.has(m));
}

/** Without those that tell by what a message lacks, where what it has by its data tells as many: a mark that is dropped would make a note public. */
function positive<T extends { sign: RoleSign; weight: number; on: Set<unknown> }>(signs: T[]): T[] {
  const shown = signs.filter(({ sign, weight }) => !byAbsence(sign) && weight > 2);
  const told = new Set(shown.flatMap((s) => [...s.on]));
  return signs.every((s) => s.sign.kind === "side" || [...s.on].every((m) => told.has(m)))
    ? signs.filter((s) => !byAbsence(s.sign))
    : signs;
}

const same = (a: Set<unknown>, b: Set<unknown>) => a.size === b.size && [...a].every((m) => b.has(m));
