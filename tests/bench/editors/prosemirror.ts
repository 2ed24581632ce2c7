import { exampleSetup } from "prosemirror-example-setup";
import { DOMSerializer } from "prosemirror-model";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { offer } from "./mounted.ts";

offer(async (place) => {
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }) });
  const text = () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n\n", "\n");
  const html = () => {
    const box = document.createElement("div");
    box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return box.innerHTML;
  };
  return { selector: ".ProseMirror", text, html };
});
