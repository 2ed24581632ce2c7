import { untaught } from "../../recipe.ts";
import { css, named, type StartingRecipe } from "./starting-recipe.ts";

/** Addresses were seen in published scripts; everything else is unverified. */
export const front: StartingRecipe = {
  helpdesk: "front",
  limits: "sb_limits_front",
  recipe: {
    ...untaught,
    name: "Front",
    origins: ["https://app.frontapp.com"],
    ticket: "\\/(?:cnv_|inboxes\\/.*\\/)(\\w+)$",
    // Classes are hashed and no attribute is known; what a screen reader is told may hold. Unverified.
    composer: [css('[role="textbox"][contenteditable="true"]')],
    send: [named("button", "Send"), named("button", "Send & archive")],
  },
};
