import { untaught } from "../../recipe.ts";
import { css, named, type StartingRecipe } from "./starting-recipe.ts";

/** The address and the subject were seen in published scripts; composer and controls are unverified, and of the messages nothing is known. */
export const helpScout: StartingRecipe = {
  helpdesk: "help-scout",
  limits: "sb_limits_help_scout",
  recipe: {
    ...untaught,
    name: "Help Scout",
    origins: ["https://secure.helpscout.net"],
    ticket: "\\/conversation\\/(\\d+)",
    composer: [css('[data-slate-editor="true"]'), css(".redactor_redactor"), css('[contenteditable="true"]')],
    send: [css("#sendBtn"), named("button", "Send Reply"), named("button", "Send")],
    noteMode: [named("button", "Add Note")],
    subject: [css('[data-cy="EditableTextarea"]')],
  },
};
