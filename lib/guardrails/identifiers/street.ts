/** Words that make a street's name, by where they stand in it. */
export const streets = {
  /** At the end of one word, or as the last word: Sveavägen, Mannerheimintie, Lange Straße. */
  ending:
    "gatan|gata|vägen|väg|gränden|gränd|torget|torg|stigen|stig|allén|backen|esplanaden|leden|kajen|ringen|gården|platsen|straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|chaussee|steig|graben|vej|gade|gate|gaten|veien|vegen|vej|stræde|allé|plads|plass|vænget|bakken|stien|tunet|svingen|kroken|straat|laan|plein|gracht|dijk|steenweg|singel|katu|kadun|tie|kuja|polku|raitti|kaari|braut|vegur|stígur|gerði",
  german: "Straße|Strasse|Platz|Allee|Weg|Gasse|Ring|Ufer|Damm",
  english:
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Terrace|Close|Crescent|Cres|Parade|Square|Sq|Gardens|Row|Hill|Mews|Grove|Walk|Highway|Hwy|Parkway|Pkwy|Quay|Wharf|Circle|Cir|Trail|Loop|Plaza|Bend|Ridge|Rise|Vale|Esplanade|Circuit|Alley|Meadows|Heights|Broadway",
  opening:
    "[Rr]ue|Avenue|Av\\.|Avda\\.?|[Aa]venida|[Bb]oulevard|Bd|Place|[Cc]hemin|[Ii]mpasse|[Aa]llée|Quai|Cours|[Cc]alle|C/|Paseo|Plaza|Camino|Carrera|Ronda|Via|[Vv]iale|[Pp]iazza|Piazzale|Corso|[Vv]icolo|Largo|Strada|Contrada|[Rr]ua|[Rr]úa|[Tt]ravessa|Praça|Estrada|[Uu]lica|[Uu]l\\.|[Aa]leja|Al\\.|[Nn]áměstí|Nám\\.|Trg|Cesta|Bulevardul|Calea|Odos|Leoforos|[Uu]litsa",
  /** Words that no street has for a name, in small letters. */
  noName:
    "(?:the|this|that|your|our|his|her|their|any|new|same|for|and|with|from|into|over|down|off|out|per|way|more|less|about|under|open|wrong|right|long|short|busy|main road|hours?|days?|weeks?|months?|years?|minutes?|miles?|km|kilometers?|people|items?|orders?|pieces?|times?)\\b",
} as const;

// After "send it to" these begin no address.
const NO_STREET =
  /^(?:the|a|an|my|your|our|his|her|their|this|that|me|you|us|him|them|order|ticket|invoice|version|windows|ios|android|iphone|room|page|step|level|article|section|chapter|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;

/** Tells whether what an address is announced for may be one. */
export function isStreetWord(value: string): boolean {
  return !NO_STREET.test(value) && /\p{L}{3}/u.test(value);
}
