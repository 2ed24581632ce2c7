import * as z from "zod/mini";
import { isQuickPattern } from "./quick-pattern.ts";

/**
 * One way to find an element. `css` may step into open shadow roots with ` >>> `; `role` is a role with its accessible name; `text`
 * is the text of a control; `look` is how a control beside the editor looks, in hashes. Where it holds words, `language` is that of
 * the page that they were taken from.
 */
export const Locator = z.object({
  by: z.enum(["css", "role", "text", "look"]),
  value: z.string().check(z.maxLength(400)),
  name: z.nullable(z.string().check(z.maxLength(120))),
  language: z.nullable(z.string().check(z.maxLength(35))),
});
export type Locator = z.infer<typeof Locator>;

/** What a person points at. */
export const Part = z.enum(["thread", "customer", "agent", "note", "composer", "send", "noteMode", "subject", "opening"]);
export type Part = z.infer<typeof Part>;

/**
 * How a message is told. `css`: it matches the selector or holds such an element outside its body; `text`: a label of its head says so;
 * `side`: where its bubble's centre lies in the thread, in a page of that direction; `named`: its author is named in such a place of the
 * page outside of the thread (with `not`: the place is there and names others), and one of `says`, if there are any, stands beside the
 * author's name. Sides, places and what is `weak` (a mark that speaks of nobody) count only where they tell every message.
 */
export const RoleSign = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("css"), value: z.string().check(z.maxLength(400)), weak: z.exactOptional(z.literal(true)) }),
  z.object({ kind: z.literal("text"), value: z.string().check(z.maxLength(60)) }),
  z.object({ kind: z.literal("side"), value: z.enum(["left", "right"]), direction: z._default(z.enum(["ltr", "rtl"]), "ltr") }),
  z.object({
    kind: z.literal("named"),
    in: z.array(z.string().check(z.maxLength(400))).check(z.minLength(1), z.maxLength(6)),
    not: z.boolean(),
    says: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(6)),
  }),
]);
export type RoleSign = z.infer<typeof RoleSign>;

const Locators = z.array(Locator).check(z.maxLength(8));
const Signs = z.array(RoleSign).check(z.maxLength(12));

/** What was taught of a helpdesk's page: data only, no content of any ticket. */
export const Recipe = z.object({
  version: z.literal(1),
  id: z.uuid(),
  name: z.string().check(z.maxLength(80)),
  /** Exactly these; a recipe runs nowhere else. */
  origins: z.array(z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/))).check(z.maxLength(20)),
  /** A pattern over the address; its groups joined by `/` are the ticket's id. */
  ticket: z.string().check(z.maxLength(300), z.refine(isQuickPattern)),
  thread: Locators,
  /** In the thread. */
  message: Locators,
  /** In a message; none: the whole message is its text. */
  body: Locators,
  author: Locators,
  at: Locators,
  roles: z.object({ customer: Signs, agent: Signs, note: Signs }),
  /** What each message showed when they were taught, as selectors: where one is gone, the page is another than it was. */
  marks: z.exactOptional(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(16))),
  /**
   * How the kinds lie to each other in what they show in these places (paths of tags; `~`: the label there), to know them again under new
   * names.
   */
  kinds: z.exactOptional(
    z.object({
      places: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(6)),
      variants: z
        .array(
          z.object({
            who: z.enum(["customer", "agent", "note"]),
            marks: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(24)),
          }),
        )
        .check(z.maxLength(8)),
    }),
  ),
  /** Hashes of the agents' names, too short to read one out of. */
  staff: z.exactOptional(z.array(z.int().check(z.gte(0), z.lte(65535))).check(z.maxLength(8))),
  /** What each message is made of: its tag, and paths of tags in it. */
  skeleton: z.exactOptional(
    z.object({
      tag: z.string().check(z.maxLength(40)),
      paths: z.array(z.string().check(z.maxLength(120))).check(z.minLength(2), z.maxLength(24)),
    }),
  ),
  /** What lines about the ticket among the messages are made of: paths of tags, of which every message has another. */
  lines: z.exactOptional(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(24))),
  /**
   * A message that stands outside of the thread and before it, in a shape of its own: its box, its parts in that, and the ways to parts of
   * messages that found nothing else in the page.
   */
  opening: z.exactOptional(
    z.object({
      box: Locators,
      body: Locators,
      author: Locators,
      at: Locators,
      only: z.exactOptional(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(24))),
    }),
  ),
  newestFirst: z.boolean(),
  composer: Locators,
  /** Where the reply has a page of its own: its path and query, with the groups of the ticket's id as `{1}`, `{2}`. */
  composerPage: z.exactOptional(z.string().check(z.maxLength(400), z.regex(/^\/(?!\/)/))),
  send: Locators,
  /** There while the composer is set to an internal note. */
  noteMode: Locators,
  subject: Locators,
  taughtBy: z.nullable(z.string().check(z.maxLength(120))),
  taughtAt: z.string().check(z.maxLength(40)),
});
export type Recipe = z.infer<typeof Recipe>;

/** May it run there? Only where it was taught or taken for, to the letter. */
export function mayRun(recipe: Recipe, origin: string): boolean {
  return recipe.origins.includes(origin);
}

/** What a recipe is before anything is known. */
export const untaught = {
  version: 1,
  ticket: "",
  thread: [],
  message: [],
  body: [],
  author: [],
  at: [],
  roles: { customer: [], agent: [], note: [] },
  newestFirst: false,
  composer: [],
  send: [],
  noteMode: [],
  subject: [],
} satisfies Partial<Recipe>;
