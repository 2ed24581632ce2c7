import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";
import { offer } from "./mounted.ts";

offer(async (place) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue: Descendant[] = [{ children: [{ text: "" }] }];
  createRoot(place).render(createElement(Slate, { editor, initialValue, children: createElement(Editable) }));
  const blocks = () => editor.children.map((node) => Node.string(node));
  return {
    selector: "[data-slate-editor]",
    text: () => blocks().join("\n"),
    html: () =>
      blocks()
        .map((line) => `<p>${line}</p>`)
        .join(""),
  };
});
