import type { Recipe } from "../recipe.ts";
import { detections } from "./detection.ts";
import { front } from "./recipes/front.ts";
import { helpScout } from "./recipes/help-scout.ts";
import { hubspot } from "./recipes/hubspot.ts";
import { kundo } from "./recipes/kundo.ts";
import { salesforce } from "./recipes/salesforce.ts";
import { startFrom } from "./recipes/starting-recipe.ts";

const starting = [hubspot, helpScout, front, salesforce, kundo];

/** What teaching starts from where the product is known by its address, for this origin alone and as `id`; null elsewhere. */
export function startAt(origin: string, id: string): Recipe | null {
  const { hostname } = new URL(origin);
  const known = detections.find((d) => d.host?.test(hostname));
  const found = starting.find((s) => s.helpdesk === known?.id);
  return found ? { ...startFrom(found, origin, id, ""), origins: [origin] } : null;
}

/** The word for what a product allows and what it lacks; null where it needs none. */
export function limitsOf(helpdesk: string): string | null {
  return starting.find((s) => s.helpdesk === helpdesk)?.limits ?? null;
}
