import { lazy } from "../language/lazy.ts";
import { placeholderKinds } from "./placeholder-kinds.ts";

/** A placeholder as somebody wrote it: `name` as it was given out (`EMAIL_1`), `ending` what a language added to it. */
export interface WrittenPlaceholder {
  name: string;
  ending: string;
  from: number;
  to: number;
}

/** Kinds as a translation writes them; only believed in brackets. */
const translated = new Map(
  "NAMN NAME,NAVN NAME,NIMI NAME,NAAM NAME,NOM NAME,NOMBRE NAME,NOME NAME,TELEFON PHONE,TELEFONNUMMER PHONE,TELEFONO PHONE,TÉLÉPHONE PHONE,TELÉFONO PHONE,PUHELIN PHONE,PUHELINNUMERO PHONE,TLF PHONE,ADRESS ADDRESS,ADRESSE ADDRESS,OSOITE ADDRESS,ADRES ADDRESS,DIRECCIÓN ADDRESS,INDIRIZZO ADDRESS,MAIL EMAIL,E_MAIL EMAIL,EPOST EMAIL,E_POST EMAIL,SÄHKÖPOSTI EMAIL,CORREO EMAIL,KORT CARD,KARTE CARD,KORTTI CARD,FÖDELSEDATUM BIRTH_DATE,GEBURTSDATUM BIRTH_DATE,FØDSELSDATO BIRTH_DATE,SYNTYMÄAIKA BIRTH_DATE,HEMLIGHET SECRET,GEHEIMNIS SECRET"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

const NUMBER = String.raw`[ _-]{0,2}(\d{1,6})`;
const ENDING = String.raw`(['’:]?\p{L}{0,5})`;

interface Patterns {
  /** Matches wherever a placeholder without brackets stands. */
  bare: RegExp;
  exact: () => RegExp;
  bracketed: () => RegExp;
}

function alternatives(kinds: readonly string[]): string {
  const all = [...new Set([...placeholderKinds, ...kinds])].toSorted((a, b) => b.length - a.length);
  return all.map((kind) => kind.replaceAll("_", "[ _-]?")).join("|");
}

/** In brackets any name counts, so that an invented one is caught; in one bracket or none only kinds that were given out. */
function patternOf(ours: string, anyCase: boolean): RegExp {
  const double = String.raw`\[\[ {0,2}(\p{L}[\p{L}_-]{0,30}?(?: \p{L}[\p{L}_-]{0,20}?)?)${NUMBER}${ENDING} {0,2}\]{1,2}`;
  const single = String.raw`\[ ?(${ours})${NUMBER}${ENDING} ?\]{1,2}`;
  const bare = String.raw`(?<![\p{L}\p{N}_])(${ours})${anyCase ? "[ _-]{0,2}" : "_"}(\d{1,6})(?![\p{N}_])`;
  return new RegExp(`${double}|${single}|${bare}`, anyCase ? "giu" : "gu");
}

const most = 8;
const made = new Map<string, Patterns>();

function patternsOf(kinds: readonly string[]): Patterns {
  const key = kinds.join(" ");
  const known = made.get(key);
  if (known) return known;
  const ours = alternatives(kinds);
  const fresh = {
    bare: new RegExp(String.raw`(?:${ours})[ _-]{0,2}\d`, "iu"),
    exact: lazy(() => patternOf(ours, false)),
    bracketed: lazy(() => patternOf(ours, true)),
  };
  if (made.size >= most) made.clear();
  made.set(key, fresh);
  return fresh;
}

/** The name as it was given out: capitals, one underscore before the number. Leading zeros make another number. */
function nameOf(kind: string, number: string, kinds: readonly string[]): string {
  const plain = kind
    .toUpperCase()
    .replace(/[ -]/g, "_")
    .replace(/^_+|_+$/g, "");
  return `${(kinds.includes(plain) ? null : translated.get(plain)) ?? plain}_${number}`;
}

/** Every placeholder in a text, however brackets, case, spaces or endings were changed; `anywhere` takes small letters without brackets too. */
export function writtenPlaceholders(text: string, kinds: readonly string[], anywhere = false): WrittenPlaceholder[] {
  if (!/\d/.test(text)) return [];
  const { bare, exact, bracketed } = patternsOf(kinds);
  // Told by what is made and run quickly: most texts hold none.
  if (!text.includes("[") && !bare.test(text)) return [];
  const loose = [...text.matchAll(bracketed())].filter((match) => anywhere || match[0].startsWith("["));
  const found: WrittenPlaceholder[] = [];
  for (const match of [...text.matchAll(exact()), ...loose].sort((a, b) => a.index - b.index)) {
    if (match.index < (found.at(-1)?.to ?? 0)) continue;
    const kind = match[1] ?? match[4] ?? match[7] ?? "";
    const number = match[2] ?? match[5] ?? match[8] ?? "";
    found.push({
      name: nameOf(kind, number, kinds),
      ending: match[3] ?? match[6] ?? "",
      from: match.index,
      to: match.index + match[0].length,
    });
  }
  return found;
}
