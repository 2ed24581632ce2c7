import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { Source } from "./source.ts";

/** Every kind of file that knowledge can come from. */
export const sources: readonly Source[] = [markdown, html, csv, json];
