import { helpdesks } from "../../lib/helpdesks/registry.ts";
import type { Recipe } from "../../lib/recipe.ts";
import { teachReplies } from "../gallery/teach-replies.ts";

const { recipe } = teachReplies["teach.begin"] as { recipe: Recipe };

/** What was taught, in the state asked for. */
const taught = [
  { recipe: { ...recipe, taughtBy: "Vera Holm", taughtAt: "2026-11-19T13:20:00Z" }, team: false },
  {
    recipe: {
      ...recipe,
      id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11",
      name: "Warranty and spare parts, the old desk of Nordvik Outdoor and all its resellers",
      origins: ["https://warranty-and-spare-parts.nordvik-outdoor.example", "https://resellers.nordvik-outdoor.example:8443"],
      taughtBy: "Customer Experience Systems and Integrations",
      taughtAt: "2026-10-02T08:05:00Z",
    },
    team: false,
  },
  {
    recipe: { ...recipe, id: "1b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11", name: "Logistics", origins: ["https://logistics.example"] },
    team: true,
  },
];

/** Answers of the page about sites. */
export const sites = (state: string): Record<string, () => unknown> => ({
  "desk.list": () =>
    helpdesks
      .filter(({ hosts }) => hosts.length > 0)
      .map(({ id, name, hosts, level }) => ({
        id,
        name,
        hosts: [...hosts],
        level,
        verified: id === "kustomer",
        allowed: state !== "empty" && ["zendesk", "kustomer"].includes(id),
      })),
  "recipe.list": () => (state === "empty" ? [] : taught),
  "recipe.import": () => recipe,
});
