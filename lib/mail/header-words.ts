import { lazy } from "../language/lazy.ts";

/** Between letters a word ends; scripts without spaces need no such edge. */
function words(list: string, flags: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:${list
      .trim()
      .split(/\s*\|\s*/)
      .join("|")})(?!\\p{L})`,
    flags,
  );
}

/** "wrote" as mail programs put it above a quote, in some thirty languages. */
export const WROTE = lazy(
  () =>
    new RegExp(
      [
        words(
          `wrote|writes|skrev|skriver|schrieb|schreibt|hat geschrieben|schreef|schrijft|heeft geschreven|het volgende geschreven|a écrit|écrit|escribió|escribio|ha scritto|scritto|scrive|escreveu|va escriure|kirjoitti
      |napisał\\(a\\)|napisał|napisała|napisana przez|pisze|napsal\\(a\\)|napsal|napsala|napísal\\(a\\)|napísal|napísala|је написао|je napisao|je napisala|написав|написала|написал\\(а\\)|написал|пишет|писал|пише|написа|şunu yazdı|yazdı
      |ezt írta|írta|a scris|scris|kirjutas|rakstīja|rašė|parašė|έγραψε|skrifaði|đã viết|menulis`,
          "iu",
        ).source,
        "写道|寫道|写到|のメッセージ|のメール|さんは書きました|書きました|님이 작성|작성",
      ].join("|"),
      "iu",
    ),
);

/** Small words and weekdays that stand in such a line beside date, name and address. */
export const CONNECTING = lazy(
  () =>
    new Set(
      `on at by via from of for am pm utc gmt o clock behalf
  den kl klo klockan om fra från af av på
  um uhr von vom op van ma di wo do vr za zo
  le la à a las los el de del dei d h em às il alle ore in data giorno no dia da do per alla
  heeft godz dana je oseba wiadomość u
  ke to pe ti su o w dniu dnia dne v ve ob odesílatel odosielateľ użytkownik użytkowniczka
  g г р в от користувач пользователь о tarihinde saat tarihli ezt időpont keltezéssel pe lun mar mie joi vin sâm dum la ora utilisateur utilizator
  在 于 於 στις ο η χρήστης πμ μμ vào lúc thg th pada
  mån tis ons tors fre lör sön man tir tor lør søn ons fr mo mi sa so mar mer jeu ven sam dim lun mié jue vie sáb dom gio sab seg ter qua qui sex
  måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  segunda terça quarta quinta sexta feira maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
  pon wt śr czw pt sob niedz nie út po st čt pá so ne pn вт ср чт пт сб вс пн нд p
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`.split(/\s+/),
    ),
);

/** Words of somebody who tells what was written: such a line is the writer's own sentence. */
export const TELLING = lazy(
  () =>
    /(?<!\p{L})(?:I|Ihr|Ihre|Ihrer|Ihnen|Sie|Mein|Meine|Unser|Der|Die|Das|you|your|my|our|we|they|he|she|the|this|that|following|jag|mig|min|mitt|mina|ni|er|ert|era|vi|du|din|ditt|dina|följande|ich|mir|mich|mein|meine|wir|uns|ihr|ihre|sie|der|die|das|folgendes|jeg|meg|dere|deres|dig|deg|følgende|ik|mij|mijn|wij|jullie|uw|het|een|nous|vous|votre|notre|yo|usted|ustedes|nosotros|su|mi|voi|noi|mio|vostro|eu|você|vocês|meu|minha|minä|te|me|teidän)(?!\p{L})/u,
);

const mark = "[-_*=]{2,20}";
const original = `original(?:t|e|en)? (?:message|e-?mail|appointment|meddelande|besked|meddelelse|melding|nachricht)|ursprungligt (?:meddelande|mejl|brev)|originalmeddelande|ursprüngliche (?:nachricht|e-?mail|mail)|original-?(?:nachricht|mail)
  |oprindelig(?:t)? (?:meddelelse|besked|e-?mail|mail)|opprinnelig (?:melding|e-?post|beskjed)|alkuperäinen (?:viesti|sähköposti)|oorspronkelijk(?:e)? (?:bericht|e-?mail|mail)|origineel bericht
  |message d['’]origine|message (?:original|initial|d['’]origine)|courriel original|e-mail d['’]origine|mensaje original|correo original|messaggio (?:originale|originario)|mensagem original|missatge original|reply message
  |oryginalna wiadomość|wiadomość oryginalna|pierwotna wiadomość|původní (?:zpráva|e-mail)|pôvodná správa|исходное (?:сообщение|письмо)|оригинальное (?:сообщение|письмо)|оригінальне повідомлення|вихідне повідомлення
  |orijinal (?:[iİ]leti|mesaj|e-posta)|özgün [iİ]leti|eredeti üzenet|mesaj(?:ul)? (?:original|inițial)|algne (?:kiri|sõnum)|originaalsõnum|sākotnējais ziņojums|originalus laiškas|pradinis (?:pranešimas|laiškas)|αρχικό μήνυμα|izvorna poruka|originalna poruka|izvirno sporočilo|upprunaleg skilaboð|thư gốc|原始邮件|原始郵件|元のメッセージ|원본 메시지|원본 메일`;

/** "-----Original Message-----" and its kin, and the line of a helpdesk above which an answer belongs. */
export const ORIGINAL = lazy(
  () =>
    new RegExp(
      `^[\\s>*]{0,4}(?:${mark}\\s{0,3}(?:${original.replace(/\s*\n\s*/g, "")})\\s{0,3}[-_*=]{0,20}|##-\\s.{4,100}\\s-##)\\s{0,4}$`,
      "iu",
    ),
);

const label = (list: string) => new RegExp(`^[\\s*]{0,4}(?:${list.replace(/\s*\n\s*/g, "")})[*\\s\\u00A0]{0,3}[:：]`, "iu");

/** The labels of mail programs above the mail that is answered, by what they name. */
export const LABELS = lazy(() => ({
  sender: label(
    "from|från|avsändare|von|fra|afsender|avsender|lähettäjä|keneltä|van|de|de la|da|expéditeur|mittente|remitente|od|nadawca|odesílatel|от|від|kimden|gönderen|feladó|από|saatja|nuo|発信者|发件人|寄件者|寄件人|差出人|送信者|보낸 사람|보낸사람",
  ),
  date: label(
    `sent|date|skickat|skickades|datum|gesendet|sendt|dato|lähetetty|päivämäärä|päiväys|verzonden|envoyé(?: le)?|enviado(?: el| em)?|enviada(?: em)?|fecha|inviato(?: il)?|data
    |wysłano|wysłane|odesláno|odoslané|отправлено|дата|надіслано|gönderme tarihi|gönderilme|gönderildi|tarih|elküldve|dátum|trimis|στάλθηκε|ημερομηνία|saadetud|kuupäev|išsiųsta|发送时间|日期|寄件日期|傳送時間|送信日時|日付|보낸 날짜|날짜`,
  ),
  subject: label(
    "subject|ämne|betreff|emne|aihe|otsikko|onderwerp|objet|asunto|oggetto|assunto|temat|předmět|predmet|тема|konu|tárgy|subiect|θέμα|teema|tema|主题|主旨|件名|제목",
  ),
  other: label(
    `to|cc|bcc|reply-to|importance|attachments|till|kopia|an|kopie|til|kopi|vastaanottaja|kenelle|kopio|aan|à|para|a|per|destinataire|pour|do|dw|komu|кому|копія|копия|kime|bilgi|címzett|către|προς|saaja|kam|收件人|收件者|抄送|宛先|받는 사람|받는사람|참조`,
  ),
}));

/** "Begin forwarded message": what a writer forwards is what they want to show. */
export const FORWARDED = lazy(
  () =>
    /^\W{0,20}(?:begin )?(?:forwarded (?:message|by .{1,60})|vidarebefordrat (?:meddelande|brev|mejl)|weitergeleitete (?:nachricht|mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)|videresendt (?:besked|melding|meddelelse|e-?post)|message (?:transféré|réexpédié)|début du message (?:transféré|réexpédié)|doorgestuurd bericht|begin doorgestuurd bericht|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|mensagem (?:encaminhada|reencaminhada)|välitetty viesti|edelleenlähetetty viesti|przekazana wiadomość|wiadomość przekazana|přeposlaná zpráva|пересылаемое сообщение|пересланное сообщение)(?!\p{L})[^\p{L}]{0,20}$/iu,
);

/** A writer who answers inside an unmarked quote says so; then nothing below may be lost. */
export const ANSWERS_INSIDE = lazy(
  () =>
    /(?:answers?|repl(?:y|ies)|respon(?:se|ses|ded|d)|comments?|answered|svar(?:en|et)?|svarat|kommentar(?:er|e|erna)?|kommenterat|antwort(?:en)?|kommentare?|antwoord(?:en)?|opmerkingen|réponses?|commentaires?|respuestas?|comentarios?|rispost[ae]|commenti|respostas?|comentários|vastau(?:s|kset|kseni)|kommentit|odpowied(?:ź|zi)|komentarze)[^.\n]{0,40}(?:below|inline|in[- ]line|in red|in blue|in bold|nedan(?:för)?|i rött|i blått|inne i|i texten|unten|im text|in rot|in blau|nedenfor|i rødt|i blåt|hieronder|in het rood|ci-dessous|en rouge|dans le texte|más abajo|abajo|en rojo|in rosso|di seguito|qui sotto|abaixo|a vermelho|em vermelho|alla|punaisella|poniżej|na czerwono)/iu,
);
