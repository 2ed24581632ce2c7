import { byTeaching } from "./by-teaching.ts";

/** What a helpdesk can take beside the reply. */
type WriteBack = "tag" | "note" | "route";

/** A helpdesk Footnote knows: what is said of it before its own script is there. */
export interface HelpdeskRow {
  readonly id: string;
  readonly name: string;
  /** Match patterns that are known beforehand; a team's own addresses are granted at run time. */
  readonly hosts: readonly string[];
  /** `live`: used on a real one; `fixtures`: written from its source or documents; `unverified`: from what is known of its page's own calls; `recipe`: starts from a taught recipe. */
  readonly level: "live" | "fixtures" | "unverified" | "recipe";
  /** What it has no way for: it stays in the log, and the note (where there is one) says it. */
  readonly lacks: readonly WriteBack[];
}

const nothing: readonly WriteBack[] = [];
const all: readonly WriteBack[] = ["tag", "note", "route"];

/** Every helpdesk Footnote is at home in: one row each; its adapter is the file of the same name, or its recipe in `recipes/`. */
export const helpdesks: readonly HelpdeskRow[] = [
  { id: "request-tracker", name: "Request Tracker", hosts: [], level: "live", lacks: nothing },
  { id: "zendesk", name: "Zendesk", hosts: ["https://*.zendesk.com/*"], level: "fixtures", lacks: nothing },
  { id: "freshdesk", name: "Freshdesk", hosts: ["https://*.freshdesk.com/*"], level: "fixtures", lacks: nothing },
  { id: "jira", name: "Jira Service Management", hosts: ["https://*.atlassian.net/*"], level: "fixtures", lacks: nothing },
  { id: "zammad", name: "Zammad", hosts: ["https://*.zammad.com/*"], level: "fixtures", lacks: nothing },
  { id: "chatwoot", name: "Chatwoot", hosts: ["https://app.chatwoot.com/*"], level: "fixtures", lacks: nothing },
  { id: "freescout", name: "FreeScout", hosts: [], level: "fixtures", lacks: ["tag"] },
  { id: "osticket", name: "osTicket", hosts: [], level: "fixtures", lacks: all },
  { id: "znuny", name: "Znuny", hosts: [], level: "fixtures", lacks: all },
  { id: "gmail", name: "Gmail", hosts: ["https://mail.google.com/*"], level: "fixtures", lacks: all },
  { id: "kustomer", name: "Kustomer", hosts: ["https://*.kustomerapp.com/*"], level: "unverified", lacks: nothing },
  { id: "intercom", name: "Intercom", hosts: ["https://*.intercom.com/*"], level: "unverified", lacks: all },
  { id: "gorgias", name: "Gorgias", hosts: ["https://*.gorgias.com/*"], level: "unverified", lacks: nothing },
  { id: "hubspot", name: "HubSpot", hosts: ["https://*.hubspot.com/*"], level: "recipe", lacks: all },
  { id: "help-scout", name: "Help Scout", hosts: ["https://secure.helpscout.net/*"], level: "recipe", lacks: all },
  { id: "front", name: "Front", hosts: ["https://app.frontapp.com/*"], level: "recipe", lacks: all },
  { id: "salesforce", name: "Salesforce", hosts: ["https://*.lightning.force.com/*"], level: "recipe", lacks: all },
  { id: "kundo", name: "Kundo", hosts: ["https://*.kundo.se/*"], level: "recipe", lacks: all },
  /** Any other, by pointing at it. */
  { id: byTeaching, name: "", hosts: [], level: "recipe", lacks: all },
  { id: "sandbox", name: "Sandbox desk", hosts: [], level: "live", lacks: nothing },
];

/** A helpdesk by its id, as the detector named it. */
export function helpdeskById(id: string): HelpdeskRow | null {
  return helpdesks.find((h) => h.id === id) ?? null;
}
