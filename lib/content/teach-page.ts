import { browser } from "wxt/browser";
import { handle } from "../content-bus.ts";
import { FootnoteError, toProblem } from "../errors.ts";
import { byTeaching } from "../helpdesks/by-teaching.ts";
import { pageFor } from "../helpdesks/page.ts";
import { findOne } from "../helpdesks/teach/find.ts";
import { openingLike } from "../helpdesks/teach/learn-opening.ts";
import { readThread } from "../helpdesks/teach/read-thread.ts";
import { scoreRecipe } from "../helpdesks/teach/score-recipe.ts";
import { taughtHelpdesk } from "../helpdesks/teach/taught.ts";
import type { Part, Recipe } from "../recipe.ts";
import type { Learned, pointingMessages, Tried } from "../teach-messages.ts";
import { ticketOf } from "../ticket-of.ts";
import { highlights } from "./highlight.ts";
import { pickElement } from "./pick-element.ts";
import { diagnosePage } from "./teach-diagnosis.ts";
import { learnFrom, sampleOf, standingApart } from "./teach-learn.ts";

/** One copy in a document. */
interface Marked {
  footnoteTeaching?: true;
}

const word = (key: string, value = "") => (browser.i18n.getMessage as (key: string, value: string) => string)(key, value);
const partWord = (part: Part) => word(`te_part_${part}`);

/** Answers the background while this page is taught: points, highlights, tries. It is injected for that alone. */
export function teachPage(): void {
  const mark = globalThis as Marked;
  if (mark.footnoteTeaching) return;
  mark.footnoteTeaching = true;
  const gone = new AbortController();
  const drawn = highlights(gone.signal);
  /** What was pointed at in this document; nodes that the page has since replaced are looked for anew. */
  const pointed = new Map<Part, Element>();
  let picking = new AbortController();

  const show = (recipe: Recipe, part: Part | null): number => {
    const found = part === null ? [] : elementsOf(recipe, part);
    drawn.show(
      found.map((element, i) => ({
        element,
        label: part ? `${partWord(part)} ${found.length > 1 ? `${i + 1}/${found.length}` : ""}` : "",
      })),
    );
    return found.length;
  };
  const pick = async (part: Part, recipe: Recipe): Promise<Learned | null> => {
    picking.abort();
    picking = new AbortController();
    drawn.show([]);
    const element = await pickElement(
      drawn,
      partWord(part),
      word("te_hint", partWord(part)),
      AbortSignal.any([picking.signal, gone.signal]),
    );
    if (!element) return null;
    pointed.set(part, element);
    const learned = learnFrom(part, pointed, recipe, document, location.href);
    show(learned.recipe, part);
    return { ...learned, parts: scoreRecipe(learned.recipe, document) };
  };
  const stop = handle<typeof pointingMessages>({
    "pointing.begin": async ({ recipe }) => ({ address: location.href, parts: scoreRecipe(recipe, document) }),
    "pointing.pick": ({ part, recipe }) => pick(part, recipe),
    "pointing.cancel": async () => {
      picking.abort();
      return {};
    },
    "pointing.show": async ({ part, recipe }) => ({ found: show(recipe, part) }),
    "pointing.try": async ({ recipe }) => tried(recipe, pointed),
    "pointing.diagnose": diagnosePage,
    "pointing.end": async () => {
      delete mark.footnoteTeaching;
      gone.abort();
      // The answer is still on its way.
      setTimeout(stop, 0);
      return {};
    },
  });
}

/** What a recipe finds of a part: for a kind of message, every message of that kind. */
function elementsOf(recipe: Recipe, part: Part): Element[] {
  if (part === "customer" || part === "agent" || part === "note")
    return readThread(document, recipe).messages.flatMap((m) => (m.who === part ? [m.element] : []));
  if (part === "thread") return [readThread(document, recipe).thread].filter((e) => e !== null);
  if (part === "opening") return [readThread(document, recipe).opening?.body].filter((e) => e !== undefined);
  return [findOne(document, recipe[part]).element].filter((e) => e !== null);
}

/** The open ticket as the recipe reads it. */
async function tried(recipe: Recipe, pointed: Map<Part, Element>): Promise<Tried> {
  const parts = scoreRecipe(recipe, document);
  const like = recipe.opening ? null : openingLike(standingApart(recipe, pointed, document), document);
  const beside = like && sampleOf(like);
  try {
    const ticket = ticketOf(recipe, location.href);
    if (ticket === null) throw new FootnoteError("helpdesk.taught.ticket");
    const desk = taughtHelpdesk(byTeaching, recipe);
    const conversation = await desk.read(pageFor(desk, ticket, new AbortController().signal));
    return { conversation, problem: null, parts, beside };
  } catch (error) {
    return { conversation: null, problem: toProblem(error), parts, beside };
  }
}
