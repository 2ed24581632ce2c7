import { ContentState, convertToRaw, Editor, EditorState } from "draft-js";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";
import { offer } from "./mounted.ts";

offer(async (place) => {
  let held = EditorState.createWithContent(ContentState.createFromText(""));
  function Field() {
    const [state, setState] = useState(held);
    held = state;
    return createElement(Editor, { editorState: state, onChange: setState });
  }
  createRoot(place).render(createElement(Field));
  const blocks = (): string[] => convertToRaw(held.getCurrentContent()).blocks.map((block: { text: string }) => block.text);
  return {
    selector: ".public-DraftEditor-content",
    text: () => blocks().join("\n"),
    html: () =>
      blocks()
        .map((line) => `<p>${line}</p>`)
        .join(""),
  };
});
