import { offer } from "./mounted.ts";

offer(async (place) => {
  const field = document.createElement("textarea");
  place.append(field);
  return { selector: "textarea", text: () => field.value, html: null };
});
