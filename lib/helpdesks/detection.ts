/** What the detector must know of a helpdesk, and nothing more: it runs on every page of an allowed site. */
export interface Detection {
  id: string;
  /** The product's own address, where teams can't name it themselves. */
  host?: RegExp;
  /** Proof in the page, where the address proves nothing: a team's own host. One of the two is enough. */
  proof?: string;
  /** The ticket's id: the groups of the address, joined by `/`, or an attribute of the element that shows the open one. */
  ticket: { url: RegExp } | { selector: string; attribute: string };
  /** The reply has a page of its own, recognised by its address. */
  composerPage?: RegExp;
}

// What each is known by, and how surely, stands in the adapter of the same name. Each is exported: its own script holds no other.
// tests/desks/sandbox/README.md is this markup's contract. `[hidden]` panes keep other tickets in the page.
export const onSandbox: Detection = {
  id: "sandbox",
  proof: 'meta[name="footnote-sandbox"]',
  ticket: { selector: "[data-open-ticket]:not([hidden])", attribute: "data-open-ticket" },
};
// RT 5.0.3, seen 2026-11: body ids name the component. RT 6 goes from page to page without a load, and every one has this sign.
export const onRequestTracker: Detection = {
  id: "request-tracker",
  proof: "body[id^='comp-Ticket-'], #hx-boost-spinner",
  ticket: { url: /\/Ticket\/(?:Display|History|Update|ShowEmailRecord)\.html\?(?:.*[;&])?id=(\d+)/ },
  composerPage: /\/Ticket\/Update\.html\?/,
};
export const onZendesk: Detection = {
  id: "zendesk",
  host: /\.zendesk\.com$/,
  proof: '[data-test-id="omni-log-container"]',
  ticket: { url: /\/agent\/tickets\/(\d+)/ },
};
export const onFreshdesk: Detection = {
  id: "freshdesk",
  host: /\.(?:freshdesk|freshservice|myfreshworks)\.com$/,
  proof: "[data-test-email-action]",
  ticket: { url: /\/a\/tickets\/(\d+)/ },
};
// Cloud only: Data Center's comments don't tell customers from agents.
export const onJira: Detection = {
  id: "jira",
  host: /\.atlassian\.net$/,
  ticket: { url: /(?:\/browse\/|\/queues\/.*\/|[?&]selectedIssue=)([A-Z][A-Z0-9_]+-\d+)/ },
};
export const onZammad: Detection = {
  id: "zammad",
  proof: ".ticketZoom, #wrapper-form-ticket-edit",
  ticket: { url: /(?:#ticket\/zoom\/|\/(?:desktop|mobile)\/tickets\/)(\d+)/ },
};
export const onChatwoot: Detection = {
  id: "chatwoot",
  proof: "#app .reply-box, #app .conversation-panel",
  ticket: { url: /\/app\/accounts\/(\d+)\/(?:.*\/)?conversations?\/(\d+)/ },
};
export const onFreescout: Detection = {
  id: "freescout",
  proof: "body[data-conversation_id][data-mailbox_id]",
  ticket: { url: /\/conversation\/(\d+)/ },
};
export const onOsticket: Detection = {
  id: "osticket",
  proof: "#ticket_thread, link[href*='scp/css/scp.css']",
  ticket: { url: /\/scp\/tickets\.php\?(?:.*&)?id=(\d+)/ },
};
export const onZnuny: Detection = {
  id: "znuny",
  proof: "#ArticleItems, form#ComposeTicket, body[class*='AgentTicket']",
  ticket: { url: /Action=AgentTicket(?:Zoom|Compose).*?[;&]TicketID=(\d+)/ },
  composerPage: /Action=AgentTicketCompose/,
};
export const onGmail: Detection = {
  id: "gmail",
  host: /^mail\.google\.com$/,
  ticket: { selector: "h2[data-legacy-thread-id]", attribute: "data-legacy-thread-id" },
};
export const onKustomer: Detection = {
  id: "kustomer",
  host: /\.kustomerapp\.com$/,
  ticket: { url: /\/app\/(?:customers\/\w+\/event|conversations)\/([0-9a-f]{24})/ },
};
export const onIntercom: Detection = {
  id: "intercom",
  host: /^app\.(?:eu\.|au\.)?intercom\.com$/,
  ticket: { url: /\/a\/inbox\/([^/]+)\/.*conversations?\/(\d+)/ },
};
export const onGorgias: Detection = {
  id: "gorgias",
  host: /\.gorgias\.com$/,
  ticket: { url: /\/app\/(?:views\/\d+|tickets\/\d+|ticket)\/(\d+)/ },
};
export const onHubspot: Detection = {
  id: "hubspot",
  host: /^app.*\.hubspot\.com$/,
  ticket: { url: /\/(?:live-messages\/\d+\/inbox\/|ticket\/|record\/0-5\/)(\d+)/ },
};
export const onHelpScout: Detection = { id: "help-scout", host: /^secure\.helpscout\.net$/, ticket: { url: /\/conversation\/(\d+)/ } };
export const onFront: Detection = { id: "front", host: /^app\.frontapp\.com$/, ticket: { url: /(?:\/cnv_|\/inboxes\/.*\/)(\w+)$/ } };
export const onSalesforce: Detection = { id: "salesforce", host: /\.lightning\.force\.com$/, ticket: { url: /\/r\/Case\/(\w{15,18})/ } };
export const onKundo: Detection = { id: "kundo", host: /(?:^|\.)kundo\.se$/, ticket: { url: /\/d\/([^/?#]+)/ } };

/** Every helpdesk that a page may be of. */
export const detections: readonly Detection[] = [
  onSandbox,
  onRequestTracker,
  onZendesk,
  onFreshdesk,
  onJira,
  onZammad,
  onChatwoot,
  onFreescout,
  onOsticket,
  onZnuny,
  onGmail,
  onKustomer,
  onIntercom,
  onGorgias,
  onHubspot,
  onHelpScout,
  onFront,
  onSalesforce,
  onKundo,
];

interface Detected {
  helpdesk: string;
  ticket: string | null;
  page: "ticket" | "composer";
}

/** Which helpdesk and ticket a page shows now; null when none is open. */
export const detect = (document: Document, address: string): Detected | null => detectAmong(detections, document, address);

/** The same among some helpdesks only. */
export function detectAmong(rows: readonly Detection[], document: Document, address: string): Detected | null {
  const { hostname } = new URL(address);
  // An address that no one else can have says more than what stands in a page, which may hold anybody's mail.
  const found = rows.find((d) => d.host?.test(hostname)) ?? rows.find((d) => d.proof && document.querySelector(d.proof));
  if (!found) return null;
  return {
    helpdesk: found.id,
    ticket: ticketIn(document, address, found),
    page: found.composerPage?.test(address) ? "composer" : "ticket",
  };
}

/** The ticket that a page of this helpdesk shows; null when none is open. */
export function ticketIn(document: Document, address: string, { ticket }: Detection): string | null {
  return "url" in ticket ? inAddress(address, ticket.url) : ownTicket(document, ticket);
}

/** An address may show a ticket in several ways: the groups that took part count. */
function inAddress(address: string, url: RegExp): string | null {
  const groups = url.exec(address)?.slice(1).filter(Boolean);
  return groups?.length ? groups.join("/") : null;
}

/** Desks that keep other tickets in the page hide them, not always by an attribute. */
function ownTicket(document: Document, { selector, attribute }: { selector: string; attribute: string }): string | null {
  const shown = [...document.querySelectorAll(selector)].find((e) => e.checkVisibility?.() !== false);
  return shown?.getAttribute(attribute) || null;
}
