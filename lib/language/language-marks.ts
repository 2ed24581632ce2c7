/** What tells a language apart from its neighbours: common words of customer mail, endings, letters, letters it never has. */
export type Mark = { words: string; endings: RegExp; letters: RegExp; foreign: RegExp };

const noLetters = /[^\s\S]/;

export const marks: Record<string, Mark> = {
  en: {
    words:
      "the and my you your have order delivery would when how what refund parcel received still can't don't haven't didn't hasn't isn't with please could where money been charged account working package paid arrived cancel return broken need want help number today yesterday week",
    endings: /(?:ing|tion|ment|ness|ould|ight|ally|ed)$/,
    letters: noLetters,
    foreign: /[äöåæøßüñçãõéèêàùìò]/,
  },
  sv: {
    words:
      "och är inte jag från för på när hur får fått mitt min ni era har beställning beställningen beställde beställt leverans leveransen pengar pengarna tillbaka paket paketet betalat köpt faktura fakturan konto lösenord hej tack skulle behöver avbryta återbetalning ångra trasig någon något mycket kommer varför sedan vecka igår idag order vill kan hjälp fungerar också kvitto uppsägning dag dagar säga betala logga byta vilken storlek mejl",
    endings: /(?:arna|erna|orna|ningen|ning|ade|heten|ligt|ande)$/,
    letters: /[åäö]/,
    foreign: /[æøßüñçãõ]/,
  },
  de: {
    words:
      "und ich nicht ist das die der mein meine wie wann wo bestellung bestellt lieferung geld paket erhalten rechnung konto passwort hallo danke bitte möchte habe wurde kündigen rücksendung zurück kaputt etwas leider seit gestern heute woche warum sehr geehrte bekomme funktioniert kann widerrufen stornieren hilfe noch auf für mit rückerstattung ware artikel",
    endings: /(?:ung|ungen|lich|keit|heit|isch|schaft|eren|ieren)$/,
    letters: /[ßü]/,
    foreign: /[åæøñçãõ]/,
  },
  da: {
    words:
      "af jeg ikke hvad hvornår hvordan er mit min jer jeres nogen noget bestilling bestilt bestilte levering leveret pengene penge tilbage pakke pakken betalt købt faktura fakturaen konto adgangskode hej tak gerne mangler uge siden efter også blev modtaget ordre ordren returnere kvittering hjælpe hjælp virker men endnu opsige annullere gået længe der mod igen få kunne vil har skifte fået været sende bruge lave min varer varen kontakt må dage dag",
    endings: /(?:erne|ene|ede|elig|else|ingen|hed)$/,
    letters: /[æø]|aa/,
    foreign: /[äößüñçãõ]/,
  },
  nb: {
    words:
      "av jeg ikke hva når hvordan er mitt min dere deres noen noe bestilling bestillingen bestilt bestilte levering levert pengene penger tilbake pakke pakken betalt kjøpt faktura fakturaen konto passord hei takk gjerne mangler uke siden etter også ble mottatt ordre ordren ordrenummer returnere kvittering hjelpe hjelp fungerer virker ennå enda avbestille kansellere gått lenge nå igjen få fått bruke vært meg deg før opp ut kjøp si varen varene sendt angre endre ønsker bytte størrelse trenger ha ødelagt",
    endings: /(?:ene|ete|elig|else|ingen|het|sjon|skap)$/,
    letters: /[æø]|kj|øy/,
    foreign: /[äößüñçãõ]/,
  },
  fi: {
    words:
      "en ei on ja tilaus tilaukseni tilasin toimitus paketti rahat takaisin kiitos hei miten milloin missä lasku laskun tili salasana minun vielä voinko haluan palauttaa peruuttaa saanut tullut ole kuinka",
    endings: /(?:ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|een|iin|taan|tään|nut|nyt|isi|mme|ko|kö|ni)$/,
    letters: /[äöaeiou]{3}|ää|yy|uu|ii|kk/,
    foreign: /[åæøßüñçãõbcqwxz]/,
  },
  nl: {
    words:
      "het een ik niet mijn wanneer hoe bestelling besteld levering geld pakket ontvangen factuur rekening wachtwoord hallo bedankt graag terug retourneren annuleren kapot wat waar maar ook nog heb jullie van voor met werkt",
    endings: /(?:ing|ijk|ijke|heid|lijk|elijk|aar|eren|tje)$/,
    letters: /ij|oe|aa|ee|uu/,
    foreign: /[åæøßäñçãõ]/,
  },
  fr: {
    words:
      "je ne pas mon ma est commande livraison argent colis reçu facture compte bonjour merci quand comment remboursement retour annuler toujours cassé depuis les des vous votre j'ai n'ai n'est voudrais où passe",
    endings: /(?:tion|ment|eux|euse|ette|ais|ait|ez|aux)$/,
    letters: /[êèçùû]|^(?:l|d|j|n|qu|c|s)'/,
    foreign: /[åäöæøßñãõíóú]/,
  },
  es: {
    words:
      "el no mi pedido entrega dinero paquete recibido factura cuenta hola gracias cuándo cómo devolución reembolso cancelar todavía roto quiero puedo está los las por para una contraseña dónde llegado",
    endings: /(?:ción|ciones|mente|ado|ido|dad|ando|iendo|amos)$/,
    letters: /[ñ¿¡]|ción/,
    foreign: /[åäöæøßçãõèàùìò]/,
  },
  it: {
    words:
      "il non mio mia ordine consegna soldi pacco ricevuto fattura conto ciao grazie quando come rimborso reso annullare ancora rotto vorrei posso è sono della che una password dove arrivato buongiorno",
    endings: /(?:zione|zioni|mente|ato|uto|ità|ando|endo|iamo|are|ere)$/,
    letters: /[ìòù]|zz|gli/,
    foreign: /[åäöæøßñçãõüjkwxy]/,
  },
  pt: {
    words:
      "não meu minha pedido encomenda entrega dinheiro pacote recebi fatura conta olá obrigado obrigada quando como devolução reembolso cancelar ainda quero posso está uma para senha onde chegou você vocês",
    endings: /(?:ção|ções|mente|ado|ido|dade|ando|endo|inho)$/,
    letters: /[ãõ]|nh|lh/,
    foreign: /[åäöæøßñè]/,
  },
};
