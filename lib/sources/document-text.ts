import * as z from "zod/mini";

/** A DOCX or PDF file as it was read: HTML, or text in the Markdown subset. */
export const DocumentText = z.object({
  format: z.enum(["html", "markdown"]),
  body: z.string(),
  /** From the file's own properties. */
  title: z.nullable(z.string()),
  language: z.nullable(z.string()),
  /** Pieces that a reader would not see: vanished, white or tiny. They are not in the body. */
  hidden: z.array(z.string()),
});
export type DocumentText = z.infer<typeof DocumentText>;
