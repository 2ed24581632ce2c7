import jquery from "jquery";
import { offer, textOf } from "./mounted.ts";

interface Note {
  summernote(options: object): void;
  summernote(what: "code"): string;
}

// It looks for the jQuery of its page, which must be there before it is.
offer(async (place) => {
  Object.assign(globalThis, { jQuery: jquery, $: jquery });
  await import("summernote/dist/summernote-lite.js");
  const note = jquery(place) as unknown as Note;
  note.summernote({ toolbar: [] });
  return { selector: ".note-editable", text: () => textOf(note.summernote("code")), html: () => note.summernote("code") };
});
