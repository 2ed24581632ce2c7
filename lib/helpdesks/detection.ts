/** What the detector must know of a helpdesk, and nothing more: it runs on every page of an allowed site. */
export interface Detection {
  id: string;
  /** Proof in the page; the address alone proves nothing on a host that teams name themselves. */
  proof: string;
  /** The ticket's id: first group of the address, or an attribute of the element that shows the open one. */
  ticket: { url: RegExp } | { selector: string; attribute: string };
  /** The reply has a page of its own, recognised by its address. */
  composerPage?: RegExp;
}

export const detections: readonly Detection[] = [
  // tests/desks/sandbox/README.md is this markup's contract. `[hidden]` panes keep other tickets in the page.
  {
    id: "sandbox",
    proof: 'meta[name="footnote-sandbox"]',
    ticket: { selector: "[data-open-ticket]:not([hidden])", attribute: "data-open-ticket" },
  },
  // RT 5.0.3, seen 2026-11: every page carries the inline RT.Config; body ids name the component.
  {
    id: "request-tracker",
    proof: "body#comp-Ticket-Display, body#comp-Ticket-History, body#comp-Ticket-Update, body[id^='comp-Ticket-']",
    ticket: { url: /\/Ticket\/(?:Display|History|Update|ShowEmailRecord)\.html\?(?:.*[;&])?id=(\d+)/ },
    composerPage: /\/Ticket\/Update\.html\?/,
  },
];

/** Which helpdesk and ticket a page shows now; null when none is open. */
export function detect(
  document: Document,
  address: string,
): { helpdesk: string; ticket: string | null; page: "ticket" | "composer" } | null {
  const found = detections.find((d) => document.querySelector(d.proof));
  if (!found) return null;
  const ticket = "url" in found.ticket ? (found.ticket.url.exec(address)?.[1] ?? null) : ownTicket(document, found.ticket);
  return { helpdesk: found.id, ticket, page: found.composerPage?.test(address) ? "composer" : "ticket" };
}

function ownTicket(document: Document, { selector, attribute }: { selector: string; attribute: string }): string | null {
  return document.querySelector(selector)?.getAttribute(attribute) || null;
}
