import tinymce from "tinymce/tinymce";
import "tinymce/models/dom/model";
import "tinymce/themes/silver/theme";
import "tinymce/icons/default/icons";
import { offer, textOf } from "./mounted.ts";

offer(async (place) => {
  const [editor] = await tinymce.init({ target: place, license_key: "gpl", skin: false, content_css: false, promotion: false });
  if (!editor) throw new Error("TinyMCE did not start");
  return { selector: "iframe", text: () => textOf(editor.getContent()), html: () => editor.getContent() };
});
