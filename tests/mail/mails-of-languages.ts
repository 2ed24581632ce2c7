/** What mail programs and people write around a reply, in one language. */
export interface MailsOfLanguage {
  /** Lines above a quote: they are certain even where no line below is marked. */
  headers: string[];
  original: string;
  /** Outlook's block above the older mail. */
  block: string[];
  closing: string;
  device: string;
}

const me = "Anna Berg <anna@example.com>";

/** Twelve languages that are measured, and more that customers write. */
export const mailsOfLanguages: Record<string, MailsOfLanguage> = {
  en: {
    headers: [
      `On Mon, Nov 3, 2025 at 2:02 PM ${me} wrote:`,
      "On 03.11.25 14:02, Anna Berg wrote:",
      `On Monday, November 3rd, 2025 at 2:02 PM, ${me} wrote:`,
      `On 3 Nov 2025, at 14:02, ${me} wrote:`,
    ],
    original: "-----Original Message-----",
    block: [`From: ${me}`, "Sent: Monday, November 3, 2025 2:02 PM", "To: Kim", "Subject: Re: Lamp"],
    closing: "Best regards,",
    device: "Sent from my iPhone",
  },
  sv: {
    headers: [
      `Den mån 3 nov. 2025 kl 14:02 skrev ${me}:`,
      "Den 2025-11-03 kl. 14:02, skrev Anna Berg:",
      `3 nov. 2025 kl. 14:02 skrev ${me}:`,
      "03/11/2025 14:02 skrev Anna Berg:",
    ],
    original: "-----Ursprungligt meddelande-----",
    block: [`Från: ${me}`, "Skickat: den 3 november 2025 14:02", "Till: Kim", "Ämne: Sv: Lampa"],
    closing: "Med vänliga hälsningar",
    device: "Skickat från min iPhone",
  },
  da: {
    headers: [`man. 3. nov. 2025 kl. 14.02 skrev ${me}:`, "Den 03.11.2025 kl. 14.02 skrev Anna Berg:"],
    original: "-----Oprindelig meddelelse-----",
    block: [`Fra: ${me}`, "Sendt: 3. november 2025 14:02", "Til: Kim", "Emne: Sv: Lampe"],
    closing: "Med venlig hilsen",
    device: "Sendt fra min iPhone",
  },
  no: {
    headers: [`man. 3. nov. 2025 kl. 14:02 skrev ${me}:`, "Den 03.11.2025 14:02, skrev Anna Berg:"],
    original: "-----Opprinnelig melding-----",
    block: [`Fra: ${me}`, "Sendt: mandag 3. november 2025 14:02", "Til: Kim", "Emne: SV: Lampe"],
    closing: "Vennlig hilsen",
    device: "Sendt fra min iPad",
  },
  de: {
    headers: [
      `Am Mo., 3. Nov. 2025 um 14:02 Uhr schrieb ${me}:`,
      "Am 03.11.25 um 14:02 schrieb Anna Berg:",
      `${me} schrieb am Mo., 3. Nov. 2025, 14:02:`,
    ],
    original: "-----Ursprüngliche Nachricht-----",
    block: [`Von: ${me}`, "Gesendet: Montag, 3. November 2025 14:02", "An: Kim", "Betreff: AW: Lampe"],
    closing: "Mit freundlichen Grüßen",
    device: "Von meinem iPhone gesendet",
  },
  nl: {
    headers: [
      `Op ma 3 nov 2025 om 14:02 schreef ${me}:`,
      "Op 3-11-2025 om 14:02 schreef Anna Berg:",
      `Op 3 nov. 2025 om 14:02 heeft ${me} het volgende geschreven:`,
    ],
    original: "-----Oorspronkelijk bericht-----",
    block: [`Van: ${me}`, "Verzonden: maandag 3 november 2025 14:02", "Aan: Kim", "Onderwerp: RE: Lamp"],
    closing: "Met vriendelijke groet,",
    device: "Verstuurd vanaf mijn iPhone",
  },
  fr: {
    headers: [
      `Le lun. 3 nov. 2025 à 14:02, ${me} a écrit :`,
      "Le 03/11/2025 à 14:02, Anna Berg a écrit :",
      `Le 3 novembre 2025 à 14:02, ${me} a écrit :`,
    ],
    original: "-----Message d'origine-----",
    block: [`De : ${me}`, "Envoyé : lundi 3 novembre 2025 14:02", "À : Kim", "Objet : RE: Lampe"],
    closing: "Cordialement,",
    device: "Envoyé de mon iPhone",
  },
  es: {
    headers: [
      "El lun, 3 nov 2025 a las 14:02, Anna Berg (<anna@example.com>) escribió:",
      "El 3/11/25 a las 14:02, Anna Berg escribió:",
      `El 3 de noviembre de 2025 a las 14:02, ${me} escribió:`,
    ],
    original: "-----Mensaje original-----",
    block: [`De: ${me}`, "Enviado: lunes, 3 de noviembre de 2025 14:02", "Para: Kim", "Asunto: RE: Lámpara"],
    closing: "Un saludo,",
    device: "Enviado desde mi iPhone",
  },
  it: {
    headers: [
      `Il giorno lun 3 nov 2025 alle ore 14:02 ${me} ha scritto:`,
      "Il 03/11/2025 14:02, Anna Berg ha scritto:",
      `In data 3 novembre 2025 14:02:00 CET, ${me} ha scritto:`,
    ],
    original: "-----Messaggio originale-----",
    block: [`Da: ${me}`, "Inviato: lunedì 3 novembre 2025 14:02", "A: Kim", "Oggetto: R: Lampada"],
    closing: "Cordiali saluti",
    device: "Inviato da iPhone",
  },
  pt: {
    headers: [
      `Em seg., 3 de nov. de 2025 às 14:02, ${me} escreveu:`,
      "Em 03/11/2025 14:02, Anna Berg escreveu:",
      `${me} escreveu no dia segunda, 3/11/2025 à(s) 14:02:`,
    ],
    original: "-----Mensagem original-----",
    block: [`De: ${me}`, "Enviado: segunda-feira, 3 de novembro de 2025 14:02", "Para: Kim", "Assunto: RE: Candeeiro"],
    closing: "Com os melhores cumprimentos,",
    device: "Enviado do meu iPhone",
  },
  fi: {
    headers: [
      "ma 3. marrask. 2025 klo 14.02 Anna Berg (anna@example.com) kirjoitti:",
      "Anna Berg kirjoitti 3.11.2025 klo 14.02:",
      `${me} kirjoitti 3.11.2025 kello 14.02:`,
    ],
    original: "-----Alkuperäinen viesti-----",
    block: [`Lähettäjä: ${me}`, "Lähetetty: maanantai 3. marraskuuta 2025 14.02", "Vastaanottaja: Kim", "Aihe: Vs: Lamppu"],
    closing: "Ystävällisin terveisin",
    device: "Lähetetty iPhonesta",
  },
  pl: {
    headers: [
      `pon., 3 lis 2025 o 14:02 ${me} napisał(a):`,
      "W dniu 3.11.2025 o 14:02, Anna Berg pisze:",
      `Dnia 3 listopada 2025 14:02 ${me} napisał(a):`,
      `Wiadomość napisana przez ${me} w dniu 3 lis 2025, o godz. 14:02:`,
    ],
    original: "-----Oryginalna wiadomość-----",
    block: [`Od: ${me}`, "Wysłano: poniedziałek, 3 listopada 2025 14:02", "Do: Kim", "Temat: Odp: Lampa"],
    closing: "Pozdrawiam,",
    device: "Wysłane z iPhone'a",
  },
  cs: {
    headers: [`po 3. 11. 2025 v 14:02 odesílatel ${me} napsal:`, "Dne 03. 11. 25 v 14:02 Anna Berg napsal(a):"],
    original: "-----Původní zpráva-----",
    block: [`Od: ${me}`, "Odesláno: pondělí 3. listopadu 2025 14:02", "Komu: Kim", "Předmět: Re: Lampa"],
    closing: "S pozdravem",
    device: "Odesláno z iPhonu",
  },
  ru: {
    headers: [`пн, 3 нояб. 2025 г. в 14:02, ${me}:`, "03.11.2025 14:02, Анна Берг пишет:", `3 нояб. 2025 г., в 14:02, ${me} написал(а):`],
    original: "-----Исходное сообщение-----",
    block: [`От: ${me}`, "Отправлено: 3 ноября 2025 г. 14:02", "Кому: Kim", "Тема: Re: Лампа"],
    closing: "С уважением,",
    device: "Отправлено с iPhone",
  },
  uk: {
    headers: [`пн, 3 лист. 2025 р. о 14:02 ${me} пише:`],
    original: "-----Оригінальне повідомлення-----",
    block: [`Від: ${me}`, "Надіслано: 3 листопада 2025 р. 14:02", "Кому: Kim", "Тема: Re: Лампа"],
    closing: "З повагою,",
    device: "Надіслано з iPhone",
  },
  tr: {
    headers: [`${me}, 3 Kas 2025 Pzt, 14:02 tarihinde şunu yazdı:`],
    original: "-----Orijinal İleti-----",
    block: [`Kimden: ${me}`, "Tarih: 3 Kasım 2025 14:02", "Kime: Kim", "Konu: Re: Lamba"],
    closing: "Saygılarımla",
    device: "iPhone'umdan gönderildi",
  },
  hu: {
    headers: [`${me} ezt írta (időpont: 2025. nov. 3., H, 14:02):`, "2025. 11. 03. 14:02 keltezéssel, Anna Berg írta:"],
    original: "-----Eredeti üzenet-----",
    block: [`Feladó: ${me}`, "Elküldve: 2025. november 3. 14:02", "Címzett: Kim", "Tárgy: Re: Lámpa"],
    closing: "Üdvözlettel,",
    device: "Elküldve az iPhone-omról",
  },
  ro: {
    headers: [`Pe lun., 3 nov. 2025 la 14:02, ${me} a scris:`],
    original: "-----Mesaj original-----",
    block: [`De la: ${me}`, "Trimis: luni, 3 noiembrie 2025 14:02", "Către: Kim", "Subiect: Re: Lampa"],
    closing: "Cu stimă,",
    device: "Trimis de pe iPhone-ul meu",
  },
  el: {
    headers: [`Στις Δευ 3 Νοε 2025 στις 14:02, ο χρήστης ${me} έγραψε:`],
    original: "-----Αρχικό μήνυμα-----",
    block: [`Από: ${me}`, "Στάλθηκε: Δευτέρα, 3 Νοεμβρίου 2025 14:02", "Προς: Kim", "Θέμα: Re: Λάμπα"],
    closing: "Με εκτίμηση,",
    device: "Στάλθηκε από το iPhone μου",
  },
  ja: {
    headers: [`2025年11月3日(月) 14:02 ${me}:`, `2025年11月3日(月) 14:02、${me}のメール:`],
    original: "-----元のメッセージ-----",
    block: [`差出人: ${me}`, "送信日時: 2025年11月3日 14:02", "宛先: Kim", "件名: Re: ランプ"],
    closing: "よろしくお願いいたします",
    device: "iPhoneから送信",
  },
  ko: {
    headers: [`2025년 11월 3일 (월) 오후 2:02, ${me}님이 작성:`],
    original: "-----원본 메시지-----",
    block: [`보낸 사람: ${me}`, "날짜: 2025년 11월 3일 14:02", "받는 사람: Kim", "제목: Re: 램프"],
    closing: "감사합니다",
    device: "나의 iPhone에서 보냄",
  },
  zh: {
    headers: [`${me} 于2025年11月3日周一 14:02写道：`, `在 2025年11月3日，下午2:02，${me} 写道：`],
    original: "-----原始邮件-----",
    block: [`发件人: ${me}`, "发送时间: 2025年11月3日 14:02", "收件人: Kim", "主题: 回复: 灯"],
    closing: "此致",
    device: "发自我的 iPhone",
  },
};
