import { type Span, spans } from "./span.ts";

const WORD =
  "pass ?(?:word|wort|code|phrase)|lösenord(?:et)?|kennwort|adgangskode|kodeord|passord|salasana|pwd|api[ _-]?key|access[ _-]?token|auth[ _-]?token|client[ _-]?secret|secret(?:[ _-]?key)?|token";

const patterns = [
  /(?<![\p{L}\p{N}_-])(?:sk|pk|rk)[-_](?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{12,200}/gu,
  /(?<![\p{L}\p{N}])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255}|glpat-[\w-]{16,64}|xox[abeoprs]-[\w-]{10,200}|A(?:KIA|SIA)[0-9A-Z]{16}|AIza[\w-]{30,60})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])eyJ[\w-]{8,4000}\.[\w-]{4,8000}(?:\.[\w-]{0,4000})?/gu,
  /(?<![\p{L}\p{N}])Bearer (?<value>[\w.~+/=-]{12,4000})/giu,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{1,10000}-----END [A-Z ]{0,30}PRIVATE KEY-----/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORD}) ?[:=] ?(?<value>[^\\s,;]{3,200}[^\\s,;.!?])`, "giu"),
  // Without a colon only what looks like no word: "my password is wrong" stays.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${WORD}) (?:(?:is|was|är|var|ist|lautet|er) )(?=[^\\s]{0,60}[\\p{N}!#$%&*_])(?<value>[^\\s,;]{3,60}[^\\s,;.!?])`,
    "giu",
  ),
  /(?<![\p{L}\p{N}])(?:pin|cvv2?|cvc2?|pin[ -]?(?:code|kod|koden|nummer)|säkerhetskod(?:en)?|security code|prüfnummer)(?![\p{L}\p{N}]) ?(?:is|är|ist|[:=])? ?(?<value>\d{3,8})(?![\p{L}\p{N}])/giu,
];

/** Passwords, codes, keys and tokens that a customer pasted. */
export function findSecrets(text: string): Span[] {
  return patterns.flatMap((pattern) => spans("SECRET", text, pattern));
}
