// Two different signs make a disclaimer; one may stand in any message.
const SIGNS = [
  /(?:this|the) (?:e-?mail|message|communication)|detta (?:e-?post|mejl|mail|meddelande)|diese (?:e-?mail|nachricht)|denne (?:e-?mail|e-?post|meddelelse|melding)|ce (?:message|courriel)|dit (?:e-?mail)?bericht|este (?:mensaje|correo|e-?mail)|questo messaggio|esta mensagem/i,
  /confidential|privileged|konfidentiell|sekretess|vertraulich|fortrolig|confidentiel|vertrouwelijk|confidencial|riservat/i,
  /intended (?:only |solely )?(?:recipient|for)|avsedd(?:a)? (?:endast )?(?:för|mottagare)|avsedda mottagaren|bestimmt|empfänger|tiltænkt|beregnet (?:på|for)|destinataire|geadresseerde|bestemd|destinatari/i,
  /delete (?:it|this|the)|notify (?:the sender|us)|radera|raderas|löschen|vernichten|slet|slett|supprimer|verwijder|elimin|apag/i,
  /unauthori[sz]ed|obehörig|unbefugt|uautoris|non autoris|onbevoegd|no autoriza|non autorizzat/i,
  /think before you print|consider the environment|printing this|tänk på miljön|innan du skriver ut|an die umwelt|umwelt(?:.{0,40})ausdrucken/i,
];

// Who writes about themselves or asks for something wrote it for this desk: "please delete this message and my data".
const OWN =
  /(?<!\p{L})(?:I|I['’](?:ve|m|d|ll)|my|mine|me|jag|min|mitt|mina|mig|ich|meine?[nmrs]?|mir|mich|jeg|mine|meg|ik|mijn|je|j['’]ai|mon|ma|mes|yo|mis?|mio|mia|miei|eu|meus?|minhas?|minun|minä)(?!\p{L})/u;

const LONGEST = 4_000;
const SHORTEST = 60;

/** True for a paragraph of legal or environmental boilerplate. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length > LONGEST || paragraph.length < SHORTEST || paragraph.includes("?") || OWN.test(paragraph)) return false;
  const signs = SIGNS.filter((sign) => sign.test(paragraph)).length;
  return signs >= 3 || (signs >= 1 && (SIGNS[5]?.test(paragraph) ?? false) && paragraph.length < 200);
}
