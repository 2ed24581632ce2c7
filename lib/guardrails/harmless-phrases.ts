/** Phrases in which a rule's word means something else: a find inside one does not count. Folded, matched exactly. */
export const harmlessPhrases: string[] = [
  // A word of rights and forms, not of quarrels.
  "legal name", "legal names", "legal age", "legal entity", "legal guardian", "legal holiday", "legal tender", "legal address", "legal form", "legal notice", "legal size", "legal paper", "legal representative", "legally married",
  // Glasses.
  "prescription lens", "prescription lenses", "prescription glasses", "prescription sunglasses", "prescription goggles",
  // Machines are diagnosed too.
  "diagnosis mode", "diagnosis code", "diagnosis tool", "self diagnosis", "error diagnosis", "diagnosed the fault", "diagnosed the problem", "diagnosed the issue", "diagnosläge", "diagnoskod",
  // Places and sport.
  "tennis court", "court road", "court street", "food court", "court house", "courtyard", "basketball court",
  "das gericht schmeckt", "life hack", "life hacks", "lifehack",
  // A slip of the pen.
  "mich verschrieben", "mich leider verschrieben", "mich nur verschrieben",
  // Lower-case signatures of people called Sue.
  "sue here", "thanks sue", "thank you sue", "regards sue", "wishes sue", "cheers sue", "thx sue", "love sue", "from sue", "hi sue", "hello sue", "dear sue", "hey sue", "it's sue", "this is sue", "i'm sue", "i am sue", "name is sue", "called sue", "with sue", "spoke to sue", "told sue",
];

/** Rule words that are also first names: written like a name they do not count. */
export const nameLikeWords: ReadonlySet<string> = new Set(["sue"]);

/** German "betrug" is also "came to": in small letters before a number it does not count. */
export const amountVerbs: ReadonlySet<string> = new Set(["betrug"]);
