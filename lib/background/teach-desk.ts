import { byTeaching } from "../helpdesks/by-teaching.ts";
import { limitsOf } from "../helpdesks/hosts.ts";
import { helpdeskById } from "../helpdesks/registry.ts";
import { mayRun, type Recipe } from "../recipe.ts";
import type { DeskView } from "../session.ts";
import { healedAt } from "./recipes-healed.ts";
import type { Session } from "./state.ts";
import { storage } from "./storage.ts";
import { allRecipes } from "./teach-kept.ts";

/** What is known of desks beside what the registry says. */
export interface DeskFacts {
  recipes: Recipe[];
  verified: string[];
}

/** Reads them. */
export async function deskFacts(): Promise<DeskFacts> {
  const [recipes, verified] = await Promise.all([allRecipes(), storage.settings.verifiedDesks()]);
  return { recipes, verified };
}

/** What the sidebar says of a session's helpdesk; null for pasted text, which has none. */
export function deskOf({ helpdesk, ticket }: Session, { recipes, verified }: DeskFacts): DeskView | null {
  const row = helpdeskById(helpdesk);
  if (!row) return null;
  const recipe = helpdesk === byTeaching ? recipes.find((r) => mayRun(r, ticket.origin)) : null;
  return {
    name: recipe?.name ?? row.name,
    level: row.level,
    lacks: [...row.lacks],
    limits: limitsOf(helpdesk),
    verified: verified.includes(helpdesk),
    healed: row.level === "recipe" ? healedAt(ticket.origin) : [],
  };
}
