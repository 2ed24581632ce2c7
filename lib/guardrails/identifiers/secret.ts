import { lazy } from "../../language/lazy.ts";
import { type Hinted, hintedSpans, type Span } from "./span.ts";

const WORD =
  "pass ?(?:word|wort|code|phrase)|passw|lösenord(?:et)?|lösen|kennwort|adgangskode|kodeord|passord(?:et)?|salasana(?:ni)?|wachtwoord|mot de passe|contraseña|hasło|pwd|pw|api[ _-]?key|access[ _-]?(?:token|key)|account[ _-]?key|auth[ _-]?token|client[ _-]?secret|secret(?:[ _-]?(?:access[ _-]?)?key)?|token|api-?nyckeln?";

const ONE_TIME =
  "(?:one[ -]?time|verification|verify|security|log-?in|login|sign[ -]?in|2fa|mfa|two[ -]factor|auth(?:entication|enticator)?|sms|text message|engångs|verifierings|inloggnings|säkerhets|sms-|bestätigungs|einmal|sicherheits|anmelde|engangs|bekræftelses|godkendelses|kertakäyttö|vahvistus|tunnistus)[ -]?(?:(?:pass)?code|pin|password|kod(?:en)?|koodi(?:ni)?|koden?|code|passwort)|otp(?: code)?|tan(?:[ -]?(?:nummer|code))?|(?:pin|cvv2?|cvc2?)(?:[ -]?(?:code|kod|koden|nummer|number|numret))?|(?:karten)?prüf(?:nummer|ziffer)";

// "Password: must have eight letters" tells none.
const NO_SECRET =
  "(?!(?:must|should|has|have|is|are|was|at|the|a|an|your|my|and|or|not|no|forgot\\p{L}*|reset\\p{L}*|required|optional|change\\p{L}*|enter|ange|minst|mindestens|incorrect|wrong|invalid|expired|see|fel|är|ska|måste|muss|darf|falsch|vergessen|glömt|hidden|masked|missing|saknas|none|null|please|can|cannot|does|did|will|what|why|how)(?![\\p{L}\\p{N}]))";

const patterns: Hinted[] = [
  hinted(/[spr]k[-_]/u, "(?<![\\p{L}\\p{N}_-])(?:sk|pk|rk)[-_](?=[A-Za-z_-]{0,60}\\d)[A-Za-z0-9_-]{12,200}", "gu"),
  hinted(
    /gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|A(?:KIA|SIA)|AIza|npm_|hf_|whsec_|shp(?:at|ca|pa|ss)_|SG\.|ya29\./u,
    "(?<![\\p{L}\\p{N}])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\\w{20,255}|glpat-[\\w-]{16,64}|xox[abeoprs]-[\\w-]{10,200}|A(?:KIA|SIA)[0-9A-Z]{16}|AIza[\\w-]{30,60}|npm_\\w{30,60}|hf_\\w{20,60}|whsec_\\w{16,80}|shp(?:at|ca|pa|ss)_\\w{16,80}|SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}|ya29\\.[\\w-]{20,300})(?![\\p{L}\\p{N}])",
    "gu",
  ),
  hinted(/eyJ/u, "(?<![\\p{L}\\p{N}])eyJ[\\w-]{8,4000}\\.[\\w-]{4,8000}(?:\\.[\\w-]{0,4000})?", "gu"),
  hinted(/Bearer /iu, "(?<![\\p{L}\\p{N}])Bearer (?<value>[\\w.~+/=-]{12,4000})", "giu"),
  hinted(/-----BEGIN /u, "-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{1,10000}-----END [A-Z ]{0,30}PRIVATE KEY-----", "gu"),
  hinted(/:\/\/[^\s/:@]{1,60}:/u, "://[^\\s/:@]{1,60}:(?<value>[^\\s/@]{1,100})@", "gu"),
  hinted(
    new RegExp(`(?:${WORD})["']? ?[:=]`, "iu"),
    `(?<![\\p{L}\\p{N}])(?:${WORD})["']? ?[:=] ?["']?${NO_SECRET}(?<value>[^\\s,;"']{3,200}(?:[^\\s,;.!?"')]|!|\\?(?= \\p{Ll})))`,
    "giu",
  ),
  // Without a colon only what looks like no word, or stands in quotes: "my password is wrong" stays.
  hinted(
    new RegExp(`(?:${WORD}) (?:is|was|är|var|ist|war|lautet|er|on|to|till) `, "iu"),
    `(?<![\\p{L}\\p{N}])(?:${WORD}) (?:is|was|är|var|ist|war|lautet|er|on|to|till) (?:["“”„'«](?<quoted>[^\\s"”“'»]{3,60})["“”'»]|(?=[^\\s]{0,60}[\\p{N}!#$%&*_])(?<value>[^\\s,;]{3,60}(?:[^\\s,;.!?]|!|\\?(?= \\p{Ll}))))`,
    "giu",
  ),
  hinted(
    new RegExp(`(?:${ONE_TIME})[^\\d]{0,30}\\d{3}`, "iu"),
    `(?<![\\p{L}\\p{N}])(?:${ONE_TIME})(?!\\p{L})(?: (?:i|I) (?:got|received) ?| jag fick ?)?[ ,]?(?:is|was|är|var|ist|lautet|er|on|[:=])? ?(?<value>(?:[A-Z]-)?\\d{3}[ -]\\d{3}|(?:[A-Z]-)?\\d{3,8})(?![\\p{L}\\p{N}])`,
    "giu",
  ),
];

function hinted(hint: RegExp, pattern: string, flags: string): Hinted {
  return { hint, whole: lazy(() => new RegExp(pattern, flags)) };
}

/** Passwords, one-time codes, keys and tokens that a customer pasted. */
export function findSecrets(text: string): Span[] {
  return patterns.flatMap((pattern) => hintedSpans("SECRET", text, pattern));
}
