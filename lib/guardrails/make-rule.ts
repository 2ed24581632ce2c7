import type { Rule } from "./policy.ts";

/** A rule that is on, holds everywhere and does nothing but what its parts say. */
export function makeRule(id: string, name: string, parts: Partial<Omit<Rule, "id" | "name">>): Rule {
  return {
    id,
    name,
    on: true,
    words: {},
    intents: [],
    veryNegative: false,
    brands: [],
    channels: [],
    languages: [],
    risk: "amber",
    tags: [],
    queue: null,
    holding: {},
    note: "",
    notify: false,
    ...parts,
  };
}
