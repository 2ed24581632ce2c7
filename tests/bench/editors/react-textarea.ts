import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { offer } from "./mounted.ts";

// A field whose text is React's own: what its state does not hold is not sent.
offer(async (place) => {
  let held = "";
  function Field() {
    const [text, setText] = useState("");
    held = text;
    return createElement("textarea", { value: text, onChange: (event: { target: { value: string } }) => setText(event.target.value) });
  }
  createRoot(place).render(createElement(Field));
  return { selector: "textarea", text: () => held, html: null };
});
