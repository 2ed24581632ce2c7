import { baseLanguage } from "./base-language.ts";

/** `inner` never ends a sentence, `final` may before a capital letter, `numbered` goes on only before a number. */
export type Abbreviations = { inner: ReadonlySet<string>; final: ReadonlySet<string>; numbered: ReadonlySet<string> };

const shared = "e.g. i.e. vs. dr. prof. mr. mrs. ms. tel. ca. cf. fig. incl. excl. approx. ext. resp.";

const inner: Record<string, string> = {
  en: "nos. dept. est. st. sr. jr. mt. e._g. i._e. viz.",
  sv: "t.ex. t._ex. bl.a. bl._a. d.v.s. dvs. s.k. p.g.a. pga. f.d. m.a.o. t.o.m. fr.o.m. kl. nr. ev. inkl. exkl. forts. avd. obs. jfr. tf. ang. alt.",
  de: "z.b. z._b. d.h. d._h. u.a. u._a. i.d.r. z.t. z._t. o.ä. s.o. s.u. v.a. bzw. ggf. evtl. inkl. exkl. zzgl. nr. str. abs. art. bspw. vgl. ca. hr. fr. geb. gem. lt. mind. sog. telef. zw. abt. betr.",
  da: "f.eks. fx. bl.a. dvs. d.v.s. pga. p.g.a. kl. nr. inkl. ekskl. evt. vedr. hhv. mht. ift. jf.",
  nb: "f.eks. bl.a. dvs. d.v.s. pga. p.g.a. kl. nr. inkl. ekskl. evt. vedr. hhv. mht. ift. jf.",
  fi: "esim. mm. ts. n. klo. nro. puh. sis. alk. eli.",
  nl: "bijv. d.w.z. o.a. m.b.t. t.a.v. i.v.m. nr. dhr. mevr. incl. excl. t.n.v. evt.",
  fr: "p.ex. c.-à-d. m. mme. mlle. n°. no. env. réf.",
  es: "p.ej. ej. sr. sra. srta. ud. uds. núm. aprox. tel. pág.",
  it: "es. sig. sig.ra. n. nr. ecc. pag. dott. art.",
  pt: "ex. p.ex. sr. sra. n.º. aprox. pág. dr. dra.",
};

const final: Record<string, string> = {
  en: "etc. inc. ltd. co. corp. a.m. p.m. am. pm. u.s. u.k.",
  sv: "osv. o.s.v. m.m. mm. etc. m.fl. o.d. e.d.",
  de: "etc. usw. u.s.w. u.v.m. o.ä. mfg. gmbh.",
  da: "osv. m.m. m.v. etc. mv.",
  nb: "osv. m.m. m.v. etc. mv.",
  fi: "jne. yms. ym.",
  nl: "enz. etc.",
  fr: "etc.",
  es: "etc.",
  it: "ecc. etc.",
  pt: "etc.",
};

// "No." is also a plain answer: these go on only before a number.
const numbered = "no. nr. art. kl. p. s. sid. pos. max. min. nov. dec. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. okt. dez.";

/** `_` stands for the space inside an abbreviation of two parts. */
function entries(list: string): Set<string> {
  return new Set(
    list
      .split(" ")
      .filter(Boolean)
      .map((entry) => entry.replace("_", " ")),
  );
}

const cache = new Map<string, Abbreviations>();

/** The abbreviations that must not be mistaken for the end of a sentence in this language. */
export function abbreviations(language: string): Abbreviations {
  const base = baseLanguage(language);
  const known = cache.get(base);
  if (known) return known;
  const endings = entries(final[base] ?? "etc.");
  const list = entries(`${inner[base] ?? ""} ${shared}`);
  for (const word of endings) list.delete(word);
  const made = { inner: list, final: endings, numbered: entries(numbered) };
  cache.set(base, made);
  return made;
}
