import Quill from "quill";
import { offer } from "./mounted.ts";

offer(async (place) => {
  const quill = new Quill(place, { modules: { toolbar: false } });
  return { selector: ".ql-editor", text: () => quill.getText(), html: () => quill.getSemanticHTML() };
});
