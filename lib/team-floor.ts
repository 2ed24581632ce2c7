import type { Rule } from "./guardrails/policy.ts";

/**
 * The rules with the floor under them: a red rule of `floor` that is missing is added, and one that is there stays on,
 * red, and as wide as the floor's. Its words, tags, queue and holding lines may be added to, never taken away.
 */
export function withFloor(rules: Rule[], floor: Rule[]): Rule[] {
  const red = new Map(floor.filter((rule) => rule.risk === "red").map((rule) => [rule.id, rule]));
  const kept = rules.map((rule) => {
    const least = red.get(rule.id);
    return least ? raised(rule, least) : rule;
  });
  const there = new Set(rules.map((rule) => rule.id));
  return [...kept, ...[...red.values()].filter((rule) => !there.has(rule.id))];
}

function raised(rule: Rule, least: Rule): Rule {
  const languages = new Set([...Object.keys(least.words), ...Object.keys(rule.words)]);
  return {
    ...rule,
    on: true,
    risk: "red",
    veryNegative: rule.veryNegative && least.veryNegative,
    words: Object.fromEntries([...languages].map((l) => [l, union(rule.words[l], least.words[l])])),
    intents: union(rule.intents, least.intents),
    brands: asWide(rule.brands, least.brands),
    channels: asWide(rule.channels, least.channels),
    languages: asWide(rule.languages, least.languages),
    notify: rule.notify || least.notify,
    tags: union(rule.tags, least.tags),
    queue: rule.queue ?? least.queue,
    holding: { ...least.holding, ...rule.holding },
  };
}

function union<T extends string>(a: T[] = [], b: T[] = []): T[] {
  return [...new Set([...a, ...b])];
}

/** Where a rule holds: empty means everywhere, which is the widest. */
function asWide(own: string[], least: string[]): string[] {
  return own.length === 0 || least.length === 0 ? [] : union(own, least);
}
