import { offer, textOf } from "./mounted.ts";

// As in Gmail and classic Zammad: the page reads the markup after each input event.
offer(async (place) => {
  let held = "";
  place.contentEditable = "true";
  place.setAttribute("role", "textbox");
  place.addEventListener("input", () => (held = place.innerHTML));
  return { selector: "[role=textbox]", text: () => textOf(held), html: () => held };
});
