import { lazy } from "../language/lazy.ts";

const joined = (list: string) => list.trim().replace(/\s*\n\s*/g, "");

const device =
  "(?:i-?(?:phon[eu]|pad|pod)|android|galaxy|samsung|huawei|xiaomi|oneplus|sony|nokia|pixel|fairphone|blackberry|htc|motorola|redmi|outlook|yahoo|gmail|gmx|web\\.de|t-online|proton\\s?mail|proton|icloud|hotmail|live|mail|e-post|mailbox|airmail|spark|sparrow|mailspring|thunderbird|aol|windows|surface|mac|macbook|mobile|mobil\\p{L}*|mobiele|móvil|telemóvel|celular|cellulare|cell|phone|telefon\\p{L}*|téléphone|telefoon|teléfono|puhelim\\p{L}*|smart\\s?phone|smarttelefon|tablet\\p{L}*|handy|matkapuhelim\\p{L}*)(?:'?(?:um|em)dan|(?:-?\\p{L}{0,12})?(?:sta(?:ni)?|stä(?:ni)?|lta(?:ni)?|ltä(?:ni)?)|['’]?[au]|-omról|-ul|の)?";
const from = joined(
  `sent (?:from|via|with|using)|skickat (?:från|via|med)|gesendet (?:von|mit|über|aus)|diese nachricht wurde von|sendt (?:fra|via|med)|lähetetty|verzonden (?:vanaf|met|via)|verstuurd (?:vanaf|met|via)
  |envoyé (?:depuis|de|à partir d[eu’']|avec|via)|enviado (?:desde|do|a partir d[eo]|de|via|por|con)|enviada? (?:desde|do|pelo)|inviato (?:da|dal|dalla|con|tramite)|wysłan[eo] (?:z|za pomocą)|odesláno z|odoslané z|отправлено (?:с|из)|надіслано (?:з|із)|elküldve (?:az?)|trimis (?:de pe|din)|saadetud|sūtīts no|išsiųsta iš|στάλθηκε από|poslano (?:z|s)|enviat des`,
);
const download =
  "(?:get|hämta|skaffa|hent|télécharger|obter(?: o)?|obtener|ottieni|download|holen sie sich|laden sie|hanki|pobierz|získejte|obtenez|scarica) outlook";

const sent = new RegExp(`^\\W{0,4}(?:${from})\\s.{0,30}?(?<!\\p{L})${device}(?!\\p{L})(.{0,80})$`, "iu");
const whole = new RegExp(
  `^\\W{0,4}(?:${download}(?!\\p{L}).{0,80}|von (?:mein\\p{L}{1,2} )?(?:.{0,20}(?<!\\p{L}))?${device}(?!\\p{L}).{0,20} (?:gesendet|geschickt|verschickt)|发自我?的? ?.{2,20}|從我的 .{2,20}傳送|(?:나의 )?(?:${device})[’'\\p{L}]{0,8} ?(?:gönderildi|から送信|에서 보냄))[\\s.!]{0,3}$`,
  "iu",
);
const tail =
  /^(?:\p{Lu}.*|.*\d.*|gesendet|geschickt|verschickt|smartphone|device|app|mail|mobile|för|for|für|pour|til|till|per|para|voor|dla|na|on|auf|av|ios|iOS|iPadOS|macOS|using|with|mobiltelefon|med|mit|avec|con|mein\p{L}{0,2}|min|mitt|my|mon|mi|mijn|μου|мого|моего|meu)$/u;
const more = /(?:excuse|pardon|sorry for|ursäkta|entschuldig|undskyld|unnskyld|excusez|disculp|scus|desculp)/iu;

/**
 * True for "Sent from my iPhone" in its languages: a device or a mail program and nothing said beyond. A sentence that goes on
 * ("sent from my phone but …") is the writer's own.
 */
export function isDeviceLine(line: string): boolean {
  if (whole.test(line)) return true;
  const after = sent.exec(line)?.[1];
  if (after === undefined) return false;
  if (more.test(after)) return true;
  const words = after.replace(/<[^<>]{0,80}>|https?:\S+/gu, " ").match(/[\p{L}\d'’+-]+/gu) ?? [];
  return !/[?？]|[,;–] /u.test(after) && words.every((word) => tail.test(word));
}

/** Words that close a letter. */
export const CLOSING = lazy(
  () =>
    new RegExp(
      `^\\W{0,3}(?:${joined(
        `(?:with )?(?:best|kind|warm|many|kindest|warmest)?\\s?(?:regards|wishes)|kind regards and thanks|best|cheers|sincerely|yours(?: sincerely| faithfully| truly)?|sincerely yours|respectfully
    |many thanks|thanks(?: again| in advance| so much| a lot)?|thank you(?: very much| in advance| so much)?|thx|br|rgds
    |(?:med )?vänlig(?:a|e)? (?:hälsning(?:ar)?)|(?:med )?(?:bästa|varma|goda|många|soliga) hälsningar|vänligen|allt gott|hälsningar|hälsar|mvh|vh|m\\.v\\.h\\.|ha det bra|tack(?: på förhand| så mycket)?
    |(?:mit )?(?:freundliche[mn]?|beste[mn]?|herzlichen?|lieben?|vielen?|schönen?) gr(?:üße|üßen|uß|üsse|üssen|uss)|gr(?:uß|üße|üsse)|mfg|lg|vg|hochachtungsvoll|vielen dank|(?:besten|herzlichen) dank|danke
    |(?:med )?(?:de )?(?:venlig|vennlig|kærlig|beste?|hjertelig|mange)e? hilsen(?:er)?|hilsen|dbh|vh|(?:de |mange |med )?(?:bedste |kærlige |venlige )?hilsner|på forhånd tak|på forhånd takk
    |(?:ystävälli(?:sin|sesti)|parhain|terveisin)? ?terve(?:isin|isiä|hdyksin|tervehdyksin)|ystävällisesti|yst\\. terv\\.?|terv\\.?|kiitos|kiitoksia
    |(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|met groet(?:en)?|groet(?:en|jes)?|hoogachtend|mvg|bedankt|alvast bedankt
    |(?:bien )?cordialement|(?:bien )?à vous|(?:meilleures |sincères |cordiales )?salutations(?: distinguées| cordiales)?|cdlt|bonne (?:journée|soirée)|merci(?: d['’]avance| beaucoup)?|veuillez agréer.{0,60}
    |(?:un )?(?:cordial )?saludos?(?: cordiales)?|(?:reciba|reciban) un (?:cordial )?saludo|atentamente|muchas gracias|gracias(?: de antemano)?
    |(?:cordiali|distinti|cari|tanti) saluti|saluti|cordialmente|un saluto|grazie(?: mille| in anticipo)?
    |(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abraços?|obrigad[oa](?: desde já)?
    |(?:z poważaniem|pozdrawiam(?: serdecznie)?|serdecznie pozdrawiam|z wyrazami szacunku|dziękuję)|s pozdravem|s přátelským pozdravem|děkuji|s úctou|s pozdravom|ďakujem
    |с уважением|с наилучшими пожеланиями|спасибо|з повагою|дякую|saygılarım(?:la|ızla)|teşekkürler|üdvözlettel|köszönettel|tisztelettel|köszönöm|cu (?:stimă|respect)|mulțumesc
    |lugupidamisega|parimate soovidega|ar cieņu|pagarbiai|με εκτίμηση|ευχαριστώ|lp|lijep pozdrav|s poštovanjem|s spoštovanjem|salutacions|atentament|trân trọng|此致|谢谢|よろしくお願いします|よろしくお願いいたします|감사합니다`,
      )})(?=[\\s,.!/–-]|$)[,.!\\s–-]{0,4}(.{0,60})$`,
      "iu",
    ),
);

/** Warm words stand alone only with a name after them; elsewhere they are part of the message. */
export const THANKS = lazy(
  () =>
    /^\W{0,3}(?:many thanks|thanks|thank you|thx|best|tack|vielen dank|danke|besten dank|herzlichen dank|cheers|ha det bra|allt gott|bonne|à vous|merci|muchas gracias|gracias|grazie|obrigad|dziękuję|děkuji|ďakujem|спасибо|дякую|teşekkürler|köszön|mulțumesc|ευχαριστώ|kiito|bedankt|alvast|på forhånd|谢谢|감사|よろしく|br|lp)/iu,
);
