import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Conversation } from "./conversation.ts";
import { Locator, Part, Recipe } from "./recipe.ts";
import { Problem } from "./session.ts";

const nothing = z.object({});
const use = { from: "page", to: "background", needs: "use" } as const;
const teach = { from: "page", to: "background", needs: "teach" } as const;
const toContent = { from: "background", to: "content", needs: null } as const;

/** What was pointed at, and the ways in which it will be found again, best first. */
export const Picked = z.object({
  part: Part,
  tag: z.string(),
  /** The beginning of its text, for the eyes of who teaches; kept no longer than the teaching. */
  sample: z.string().check(z.maxLength(120)),
  locators: z.array(z.object({ locator: Locator, count: z.number(), visible: z.number(), score: z.number() })),
});
export type Picked = z.infer<typeof Picked>;

/** How one part of a recipe does on the page that is open. */
export const TaughtPart = z.object({
  part: z.enum([...Part.options, "message", "body", "author", "at"]),
  found: z.number(),
  /** Which locator found it: 0 is the best, -1: none did. */
  used: z.number(),
  problem: z.nullable(z.enum(["none", "several", "some", "author", "visibility"])),
});
export type TaughtPart = z.infer<typeof TaughtPart>;

/** What pointing at one thing has taught: the recipe as it is now, and how it does. */
export const Learned = z.object({ picked: Picked, recipe: Recipe, parts: z.array(TaughtPart) });
export type Learned = z.infer<typeof Learned>;

/** A recipe on the ticket that is open: what it reads, or why nothing. */
export const Tried = z.object({
  conversation: z.nullable(Conversation),
  problem: z.nullable(Problem),
  parts: z.array(TaughtPart),
  /** How a text begins that stands outside of the messages and may be one. */
  beside: z.nullable(z.string().check(z.maxLength(120))),
});
export type Tried = z.infer<typeof Tried>;

const inTeaching = z.object({ teach: z.string() });
const withRecipe = z.object({ teach: z.string(), recipe: Recipe });

/** A recipe of this computer, or one that the team file brought. */
export const KeptRecipe = z.object({ recipe: Recipe, team: z.boolean() });
export type KeptRecipe = z.infer<typeof KeptRecipe>;

/** Teaching a page, and the recipes that come of it. */
export const teachMessages = {
  /** Goes on with what was taught in this tab before, if anything. Throws `teach.no-page` where no website is open. */
  "teach.begin": {
    ...teach,
    data: z.object({ session: z.nullable(z.string()) }),
    reply: z.object({
      teach: z.string(),
      origin: z.string(),
      /** False: nothing may be read here until the browser has been asked. */
      allowed: z.boolean(),
      address: z.string(),
      recipe: z.nullable(Recipe),
      picked: z.array(Picked),
      parts: z.array(TaughtPart),
    }),
  },
  /** Waits until something was pointed at in the page; null when it was cancelled. */
  "teach.pick": { ...teach, data: z.extend(withRecipe, { part: Part }), reply: z.nullable(Learned) },
  "teach.cancel": { ...teach, data: inTeaching, reply: nothing },
  /** Highlights what the recipe finds of a part and says how much; null takes the highlights away. */
  "teach.show": { ...teach, data: z.extend(withRecipe, { part: z.nullable(Part) }), reply: z.object({ found: z.number() }) },
  "teach.try": { ...teach, data: withRecipe, reply: Tried },
  /** `reload`: the page must be loaded again before the recipe reads it. Throws `teach.incomplete`. */
  "teach.save": { ...teach, data: withRecipe, reply: z.object({ recipe: Recipe, reload: z.boolean() }) },
  "teach.end": { ...teach, data: z.extend(inTeaching, { reload: z.boolean() }), reply: nothing },

  "recipe.list": { ...use, data: nothing, reply: z.array(KeptRecipe) },
  /** Throws `team.read-only` for one of the team file's. */
  "recipe.remove": { ...teach, data: z.object({ id: z.string() }), reply: nothing },
  /** Throws `recipe.broken`. */
  "recipe.import": { ...teach, data: z.object({ text: z.string().check(z.maxLength(100_000)) }), reply: Recipe },
  /** The helpdesks with addresses of their own, and whether Footnote may run there. */
  "desk.list": {
    ...use,
    data: nothing,
    reply: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        hosts: z.array(z.string()),
        level: z.string(),
        verified: z.boolean(),
        allowed: z.boolean(),
      }),
    ),
  },
  /** A report about the page that is open, without anything a customer wrote. */
  "page.diagnose": {
    ...use,
    data: z.object({ session: z.nullable(z.string()) }),
    reply: z.object({ text: z.string(), passed: z.boolean() }),
  },
} as const satisfies Record<string, Contract>;

/** What the background asks of the script that is in a page only while it is taught. */
export const pointingMessages = {
  "pointing.begin": {
    ...toContent,
    data: z.object({ recipe: Recipe }),
    reply: z.object({ address: z.string(), parts: z.array(TaughtPart) }),
  },
  "pointing.pick": { ...toContent, data: z.object({ part: Part, recipe: Recipe }), reply: z.nullable(Learned) },
  "pointing.cancel": { ...toContent, data: nothing, reply: nothing },
  "pointing.show": {
    ...toContent,
    data: z.object({ part: z.nullable(Part), recipe: Recipe }),
    reply: z.object({ found: z.number() }),
  },
  "pointing.try": { ...toContent, data: z.object({ recipe: Recipe }), reply: Tried },
  /** A report about this page, without anything that was written in the ticket. */
  "pointing.diagnose": { ...toContent, data: nothing, reply: z.object({ text: z.string(), passed: z.boolean() }) },
  "pointing.end": { ...toContent, data: nothing, reply: nothing },
} as const satisfies Record<string, Contract>;
