const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that deny. Folded, without apostrophes, as all words here; the languages stand together, since customers mix them. */
export const denials = list(
  "no not never without nobody none isnt wasnt arent werent dont doesnt didnt havent hasnt wont cannot cant aint nothing inte ingen inget inga icke ej aldrig utan ingenting nicht kein keine keinen keinem keiner nie niemand nichts ohne",
);

/** What may stand between a denial and what it denies. */
export const betweenDenied = list(
  "a an any the it its is was be been being about of kind sort case cases sign signs question matter attempt attempted type such as to do with related regarding concerning saying say claim claiming accusing mean meaning think really actually even some need needed going gonna want planning plan intend intending threatening contact contacting call calling get getting take involve involving for one that anyone there you him her them " +
    "det ar var handlar om den ett en nagra nagot nagon som helst sager saga jag att ni man menar tanker ska vill kontakta anlita behover behovs fraga sig ror galler har blivit bli med gora " +
    "es geht um das ist war ein eine einen einem einer sich handelt hat zu tun mit von fur brauche brauchen ich sage dass will mochte wurde worden bin habe etwas",
);

/** "No, it is fraud" without its comma: these never stand between "no" and what it denies. */
export const afterBareNo = list("it its is was i that there the you we they this");

/** These make a denial of something else: "no fraud team answers", "not hacked yet". */
export const notAfterDenied = list(
  "team department desk report reported case claim number line hotline alert warning victim investigation yet so far protection anmalan arendet arende avdelning avdelningen utredning an annu abteilung hotline fall noch",
);

/** A clause that begins with one of these denies nothing. */
export const unlessWords = list("if whether unless when om ifall nar wenn falls ob sofern");
/** What comes after one of these takes back what was said. */
export const turns = list(
  "but however yet otherwise until unless though although men fast dock annars om aber doch sonst jedoch allerdings",
);

/** In a question that is meant generally none of these stands. */
export const personal = list(
  "i im ive id ill me my mine myself we us our ours weve this these those here he she him her his they them someone somebody anyone was were has had been happened report contact call phone number hotline team department speak talk victim urgent charge transaction withdrawal " +
    "jag mig min mitt mina vi oss var vart vara detta har denna nagon nan ringa kontakta anmala anmaler nummer telefon avdelning hjalp hjalpa drabbad drabbats blivit utsatt hant hande " +
    "ich mich mir mein meine meinem meinen meiner wir uns unser unsere dies diese dieser dieses hier jemand wurde wurden worden melden anrufen nummer telefon abteilung hilfe opfer passiert",
);
/** "Is that fraud?" is no general question. */
export const pointing = list("that it det das es");
/** These may stand between it and the word. */
export const beside = list("be vara sein inte nicht really");
export const articles = list("a an the en ett ein eine einen der die");
/** What a general question begins with. */
export const asking = list(
  "is are how what does do can could which why who where when hur ar vad finns forekommer hander kan har vilka varfor nar ist sind wie was gibt kann konnen haben welche warum kommt kommen werden",
);

/** A thing to read or to learn from is named by the word before it. */
export const topics = list(
  "awareness prevention training course article book podcast documentary seminar webinar policy guide lecture movie film",
);

/** Before the name of a thing. */
export const naming = list(
  "called named titled game book novel film movie series show song album model brand edition spelet spel boken romanen filmen serien laten modellen heter kallad market spiel buch roman film serie modell namens heisst lied marke",
);
/** Things that are for sale, behind their names. */
export const things = list(
  "bag bags jacket jackets sofa lamp lamps shirt shirts game games chair chairs desk table shoes shoe dress coat backpack mug poster puzzle costume pen watch hat tie suit pillow edition model set series book novel",
);
/** Before the word for a person, who is no thing. */
export const owners = list(
  "my our your his her their the a an min mitt var er en hans hennes deras mein meine unser unsere ihr ihre der die ein eine",
);
