import { readFileSync } from "node:fs";
import { sampleConversations } from "../desks/sandbox/tickets.ts";

/** A value that must not leave the browser as it stands. */
export interface Planted {
  /** What it is, and the ticket that it stands in: all that a failure says of it. */
  kind: string;
  ticket: string;
  value: string;
}

interface Written {
  key: string;
  customer: { name: string; email: string };
  messages: { from: string; text: string }[];
}

/** Addresses of the sample tickets; e-mail addresses, numbers and people are found below. */
const addresses: [ticket: string, value: string][] = [
  ["1014", "Ängsgatan 14"],
  ["1014", "503 32 Borås"],
  ["1018", "14 Hexley Parade"],
  ["1018", "DH1 9ZZ"],
];

/** Every personal value of the sample tickets of both desks, found by rules of its own, not by those that mask. */
export function plantedInSamples(): Planted[] {
  const tracker = JSON.parse(readFileSync(new URL("../desks/request-tracker/tickets.json", import.meta.url), "utf8")) as {
    tickets: Written[];
  };
  const all = [...sampleConversations(), ...tracker.tickets].flatMap(plantedIn);
  return [...all, ...addresses.map(([ticket, value]) => ({ kind: "ADDRESS", ticket, value }))];
}

function plantedIn({ key, customer, messages }: Written): Planted[] {
  const said = messages
    .filter((m) => m.from === "customer")
    .map((m) => m.text)
    .join("\n");
  const mails = [customer.email, ...(said.match(/[\w.+-]+@(?:mail|post|kund)\.example/g) ?? [])];
  // Cards, accounts, national ids and telephone numbers: nine digits or more.
  const numbers = (said.match(/(?:[A-Z]{2})?\+?\d[\d ()-]{8,}\d/g) ?? []).filter((n) => n.replace(/\D/g, "").length >= 9);
  const people = [customer.name, ...customer.name.split(/\s+/).filter((part) => part.length >= 4)];
  const of = (kind: string, values: string[]) => [...new Set(values)].map((value) => ({ kind, ticket: key, value }));
  return [...of("EMAIL", mails), ...of("NUMBER", numbers), ...of("NAME", people)];
}
