// Words that may stand for each other in support texts, for the scripted model and the scripted verifier. Written for this
// project; each pair was chosen so that the sentence stays grammatical when the first is replaced by the second.

/** Replacements by language: the whole word or phrase on the left becomes the one on the right. */
export const alikeWords: Record<string, [string, string][]> = {
  en: [
    ["items", "products"],
    ["item", "product"],
    ["parcel", "package"],
    ["purchase", "order"],
    ["choose", "select"],
    ["contact us", "get in touch with us"],
    ["usually", "normally"],
    ["costs", "is priced at"],
    ["cannot", "can't"],
    ["need to", "have to"],
    ["free of charge", "at no cost"],
    ["because", "since"],
    ["complete", "finish"],
    ["start", "begin"],
    ["large", "big"],
    ["working days", "business days"],
    ["begins", "starts"],
    ["receive", "get"],
  ],
  sv: [
    ["varor", "produkter"],
    ["vara", "produkt"],
    ["paketet", "försändelsen"],
    ["vanligtvis", "normalt"],
    ["kostar", "har priset"],
    ["välj", "markera"],
    ["kontakta oss", "hör av dig till oss"],
    ["utan kostnad", "kostnadsfritt"],
    ["påbörjas", "startar"],
    ["behöver", "måste"],
    ["eftersom", "då"],
    ["köpet", "beställningen"],
  ],
  de: [
    ["paket", "päckchen"],
    ["normalerweise", "in der regel"],
    ["wählen", "markieren"],
    ["kostenlos", "ohne kosten"],
    ["kontaktieren sie uns", "melden sie sich bei uns"],
    ["erhalten", "bekommen"],
    ["beginnt", "startet"],
  ],
};
