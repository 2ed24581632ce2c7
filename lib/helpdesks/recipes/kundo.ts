import { untaught } from "../../recipe.ts";
import type { StartingRecipe } from "./starting-recipe.ts";

/** The public address is documented; the page behind the login is not known. */
export const kundo: StartingRecipe = {
  helpdesk: "kundo",
  limits: "sb_limits_kundo",
  recipe: {
    ...untaught,
    name: "Kundo",
    origins: ["https://kundo.se"],
    ticket: "\\/d\\/([^/?#]+)",
    // Nothing is known of the page behind the login.
  },
};
