import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { $generateHtmlFromNodes } from "@lexical/html";
import { registerRichText } from "@lexical/rich-text";
import { $getRoot, createEditor } from "lexical";
import { offer } from "./mounted.ts";

offer(async (place) => {
  const editor = createEditor({
    namespace: "bench",
    onError: (error: Error) => {
      throw error;
    },
  });
  place.contentEditable = "true";
  editor.setRootElement(place);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  const read = <T>(look: () => T) => editor.getEditorState().read(look);
  return {
    selector: "[data-lexical-editor]",
    text: () => read(() => $getRoot().getTextContent()),
    html: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor), { editor }),
  };
});
