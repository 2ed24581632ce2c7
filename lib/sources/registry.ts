import { chatwoot } from "./chatwoot.ts";
import { confluence } from "./confluence.ts";
import { csv } from "./csv.ts";
import { docx } from "./docx.ts";
import type { FileFormat } from "./file-format.ts";
import { freshdesk } from "./freshdesk.ts";
import { front } from "./front.ts";
import { helpScout } from "./help-scout.ts";
import { html } from "./html.ts";
import { intercom } from "./intercom.ts";
import { json } from "./json.ts";
import { kundoForum } from "./kundo-forum.ts";
import { kustomer } from "./kustomer.ts";
import { markdown } from "./markdown.ts";
import { osticketFaq } from "./osticket-faq.ts";
import { pdf } from "./pdf.ts";
import { requestTrackerArticles } from "./request-tracker-articles.ts";
import type { Source } from "./source.ts";
import { text } from "./text.ts";
import { web } from "./web.ts";
import { zammad } from "./zammad.ts";
import { zendeskGuide } from "./zendesk-guide.ts";

/** Every kind of file that knowledge can come from. */
export const formats: readonly FileFormat[] = [markdown, html, text, csv, json, docx, pdf];

/** Every kind of source that can be connected. */
export const sources: readonly Source[] = [
  zendeskGuide,
  freshdesk,
  confluence,
  zammad,
  chatwoot,
  requestTrackerArticles,
  intercom,
  helpScout,
  front,
  kustomer,
  osticketFaq,
  kundoForum,
  web,
];
