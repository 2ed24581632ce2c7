import { untaught } from "../../recipe.ts";
import { css, named, type StartingRecipe } from "./starting-recipe.ts";

/** Addresses and the title were seen in published scripts; of the messages nothing is known: they are taught. */
export const hubspot: StartingRecipe = {
  helpdesk: "hubspot",
  limits: "sb_limits_hubspot",
  recipe: {
    ...untaught,
    name: "HubSpot",
    origins: ["https://app.hubspot.com", "https://app-eu1.hubspot.com", "https://app-na2.hubspot.com", "https://app-ap1.hubspot.com"],
    ticket: "\\/(?:live-messages\\/\\d+\\/inbox|help-desk\\/\\d+\\/view\\/[^/]+\\/ticket|record\\/0-5)\\/(\\d+)",
    // ProseMirror is documented for the composer; which of several it is, is not. Where there are two, none is taken.
    composer: [css('.ProseMirror[contenteditable="true"]'), css('[contenteditable="true"][role="textbox"]')],
    send: [named("button", "Send")],
    // The tab Comment writes an internal note. Unverified.
    noteMode: [css('[role="tab"][aria-selected="true"][data-test-id*="comment" i]')],
    subject: [css('[data-selenium-test="highlightTitle"]')],
  },
};
