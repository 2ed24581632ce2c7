import { Bold, ClassicEditor, Essentials, Paragraph, Undo } from "ckeditor5";
import { offer, textOf } from "./mounted.ts";

offer(async (place) => {
  const editor = await ClassicEditor.create(place, { licenseKey: "GPL", plugins: [Essentials, Paragraph, Bold, Undo] });
  return { selector: ".ck-editor__editable", text: () => textOf(editor.getData()), html: () => editor.getData() };
});
