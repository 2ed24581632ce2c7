import { untaught } from "../../recipe.ts";
import { css, named, type StartingRecipe } from "./starting-recipe.ts";

/** An organisation has its own address, and its own page: each is taught by itself. */
export const salesforce: StartingRecipe = {
  helpdesk: "salesforce",
  limits: "sb_limits_salesforce",
  recipe: {
    ...untaught,
    name: "Salesforce",
    origins: [],
    ticket: "\\/r\\/Case\\/(\\w{15,18})",
    // Console tabs keep other cases in the page: only the one that shows is looked at. Unverified, from one public source.
    thread: [css(".windowViewMode-normal.active .feedContainer"), css(".feedContainer")],
    composer: [
      css(".windowViewMode-normal.active iframe.cke_wysiwyg_frame"),
      css("iframe.cke_wysiwyg_frame"),
      css('.windowViewMode-normal.active .ql-editor[contenteditable="true"]'),
    ],
    send: [css('.windowViewMode-normal.active button[title="Send"]'), css('button[title="Send"]'), named("button", "Send")],
  },
};
