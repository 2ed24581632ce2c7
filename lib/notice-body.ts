import type { Notice } from "./notice.ts";

/**
 * What goes to the compliance address: the rule, where the ticket is and when. Chat tools show `text`; the customer's words are
 * in `quotes` only where the lead wants them. `test` says that nothing has happened.
 */
export function noticeBody(notice: Pick<Notice, "id" | "rule" | "name" | "ticket" | "at" | "quotes">, test = false): string {
  const { id, rule, name, ticket, at, quotes } = notice;
  const said = `Footnote: the rule "${name}" fired on ticket ${ticket.id} at ${ticket.origin}, ${at}`;
  return JSON.stringify({
    text: test ? "Footnote: a test message. The compliance address works." : said,
    event: test ? "test" : "rule.fired",
    id,
    rule: { id: rule, name },
    ticket: { helpdesk: ticket.helpdesk, origin: ticket.origin, id: ticket.id },
    at,
    ...(quotes.length > 0 ? { quotes } : {}),
  });
}
