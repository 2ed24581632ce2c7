import type { SourceKind, SourceSettings } from "../../../../lib/source-settings.ts";
import { webAddress } from "./web-address.ts";

/** What is wrong with an answer: it is missing, or no web address. */
export type Wrong = "missing" | "address";

/** A source to begin with: looked at every six hours, what its permissions leave open stays internal. */
export function newSource(id: string, kind: SourceKind): SourceSettings {
  const answers = Object.fromEntries(
    kind.asks.flatMap((a) => (a.kind === "choice" && a.choices[0] !== undefined ? [[a.key, a.choices[0]]] : [])),
  );
  return { id, kind: kind.id, name: "", answers, auth: kind.auths[0] ?? "none", brand: null, tier: null, every: 6, paused: false };
}

/** What a kind asks for this way in: the OAuth client only, and then surely, where one signs in with it. */
export function asksOf(kind: SourceKind, auth: SourceSettings["auth"]): SourceKind["asks"] {
  return kind.asks.flatMap((asked) => (asked.key !== "client" ? [asked] : auth === "oauth" ? [{ ...asked, required: true }] : []));
}

/** What is wrong, by the key of what was asked; empty when it can be saved. */
export function wrongAnswers(kind: SourceKind, settings: SourceSettings): Record<string, Wrong> {
  const found = asksOf(kind, settings.auth).flatMap((asked): [string, Wrong][] => {
    const answer = (settings.answers[asked.key] ?? "").trim();
    if (answer === "") return asked.required ? [[asked.key, "missing"]] : [];
    return asked.kind === "address" && webAddress(answer) === null ? [[asked.key, "address"]] : [];
  });
  return Object.fromEntries(found);
}

/** The settings as they are saved: addresses whole, answers trimmed, empty ones left out, a name given where none was. */
export function tidySource(kind: SourceKind, settings: SourceSettings): SourceSettings {
  const answers = Object.fromEntries(
    kind.asks.flatMap((asked): [string, string][] => {
      const answer = (settings.answers[asked.key] ?? "").trim();
      if (answer === "") return [];
      return [[asked.key, asked.kind === "address" ? (webAddress(answer) ?? answer) : answer]];
    }),
  );
  const address = webAddress((answers["address"] ?? "").split(/\s/)[0] ?? "");
  const name = settings.name.trim() || [kind.name, address === null ? "" : new URL(address).host].filter(Boolean).join(", ");
  return { ...settings, name, answers };
}
