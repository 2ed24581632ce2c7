import { fold } from "./normalise.ts";

/** First names that are common in English, Swedish and German; they tell a person's name where a capital letter alone does not. */
export const firstNames = new Set(
  `adam adrian agnes albert alex alexander alexandra alfred alice alicia alina amanda amelia amir anders andrea andreas angela anita anja anna anne annika anton antonia arne arthur arvid astrid axel barbara beate beatrice ben benedikt benjamin bernd bertil birgit birgitta björn bo bob brian britta bruno camilla carina carl carla carlos carmen carolina caroline catherine cecilia charles charlie charlotte chloe chris christian christina christine christoph christopher claes clara claudia dagmar daniel daniela david deborah dennis diana dieter dominik doris edward eleanor elena elias elin elisabeth elizabeth ella elsa emil emilia emily emma eric erica erik erika ernst eva evelyn fabian fatima felix fiona florian frank franz fredrik freya frida fritz gabriel gabriele george georg gerd gerhard gisela göran grace greta günter gunnar gustav hanna hannah hannes hans harald harry heike heinz helen helena helga helmut henrik henry herbert hilda hugo ian ida ines inga inge ingrid isa isabel isabella isak ivan jack jacob jakob james jan jana jane janet jasmin jason jenny jens jessica jim joachim joan joel johan johanna john johnny jonas jonathan josef joseph julia julian juliane jürgen kai karen karin karl karolina katarina katharina kathrin katja kenneth kerstin kevin kim kirsten klaus konrad kristian kristina kurt lara lars laura lea leif lena lennart leo leon leonie liam lily linda linnea lisa liv lotta louis louise luca lucas lucia lucy ludwig luisa lukas lukasz magdalena magnus maja malin manfred manuel manuela marc marcel marco marcus margaret margit maria marian marianne marie marina mario marion markus marta martha martin martina mary mathias mathilda matilda matteo matthew matthias mats max maximilian maya megan melanie mia michael michaela michelle miguel mikael mike mila milena miriam mohamed mohammed molly monika moritz nadia nadine natalie nathan nick nicole niklas nils nina noah nora nico oliver olivia ola olaf olle oscar oskar otto pamela pascal patricia patrick patrik paul paula pauline pedro pelle per pernilla peter petra philip philipp pia priya rachel rainer ralf ralph rebecca renate richard robert robin roger roland rolf ronja rosa rosie ruth ryan sabine sabrina sam samantha samuel sandra sara sarah saskia sebastian selma silke silvia simon simone sofia sofie sophia sophie stefan stefanie steffen stella stephanie stephen steve steven stig stina sune susan susanna susanne sven svea tanja theo theodor theresa thomas thorsten tilda tim tina tobias tom tomas tommy tony torsten tove udo ulf ulla ulrich ulrika ulrike ursula uta ute uwe vanessa vera verena veronica veronika victor victoria viktor viktoria vincent viola wanda werner wilhelm william wilma wolfgang yasmin yusuf yvonne zoe åke åsa östen omar ahmed ali aisha leila nadja olga irina tatjana priyanka raj ravi wei chen`.split(
    /\s+/,
  ),
);

/** Carriers, payment services, shops and makers that support replies often name. */
export const companies = new Set(
  `postnord dhl ups fedex dpd gls hermes evri budbee instabox schenker tnt royalmail citymail airmee earlybird usps yodel parcelforce seur matkahuolto inpost klarna paypal swish visa mastercard maestro amex bankid trustly stripe adyen qliro walley vipps mobilepay sofort giropay bancontact afterpay clearpay revolut monzo nordea swedbank handelsbanken sparkasse commerzbank santander barclays lloyds hsbc amazon zalando ebay etsy ikea apple google microsoft samsung sony huawei xiaomi bosch siemens miele philips electrolux whirlpool dyson android iphone ipad windows macos facebook instagram whatsapp messenger twitter tiktok youtube linkedin telegram trustpilot zendesk shopify netflix spotify hbo disney airbnb ryanair lufthansa easyjet lidl aldi tesco asda argos currys elgiganten mediamarkt webhallen netonnet cdon`.split(
    /\s+/,
  ),
);

/** Countries in English, Swedish and German. */
export const countries = new Set(
  `spain sweden germany norway denmark finland france italy portugal austria switzerland netherlands belgium poland ireland iceland estonia latvia lithuania greece croatia hungary czechia slovakia slovenia romania bulgaria luxembourg turkey japan china canada australia india mexico brazil scotland wales england britain spanien sverige tyskland norge danmark frankrike italien österrike schweiz nederländerna holland belgien polen irland island estland lettland litauen grekland kroatien ungern tjeckien turkiet kina kanada australien indien skottland storbritannien deutschland schweden norwegen dänemark finnland frankreich österreich niederlande belgien griechenland kroatien ungarn tschechien türkei großbritannien schottland europe europa`.split(
    " ",
  ),
);

/** The countries of the EU in English, Swedish and German. */
export const euCountries = new Set(
  `spain sweden germany denmark finland france italy portugal austria netherlands belgium poland ireland estonia latvia lithuania greece croatia hungary czechia slovakia slovenia romania bulgaria luxembourg malta cyprus spanien sverige tyskland danmark frankrike italien österrike nederländerna holland belgien polen irland estland lettland litauen grekland kroatien ungern tjeckien slovakien slovenien rumänien bulgarien luxemburg cypern deutschland schweden dänemark finnland frankreich österreich niederlande griechenland kroatien ungarn tschechien slowakei slowenien rumänien litauen zypern`
    .split(" ")
    .map(fold),
);
