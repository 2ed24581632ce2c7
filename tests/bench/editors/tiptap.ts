import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { offer } from "./mounted.ts";

offer(async (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return { selector: ".ProseMirror", text: () => editor.getText({ blockSeparator: "\n\n" }), html: () => editor.getHTML() };
});
