import { chatwoot } from "./chatwoot.ts";
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import type { FileFormat } from "./file-format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { pdf } from "./pdf.ts";
import { requestTrackerArticles } from "./request-tracker-articles.ts";
import type { Source } from "./source.ts";
import { text } from "./text.ts";
import { web } from "./web.ts";
import { zendeskGuide } from "./zendesk-guide.ts";

/** Every kind of file that knowledge can come from. */
export const formats: readonly FileFormat[] = [markdown, html, text, csv, json, docx, pdf];

/** Every kind of source that can be connected. */
export const sources: readonly Source[] = [zendeskGuide, chatwoot, requestTrackerArticles, web];
