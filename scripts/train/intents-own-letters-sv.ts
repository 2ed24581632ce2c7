/** Longer Swedish messages of our own on legal and medical matters, and everyday ones full of their words. One to a line. */
export const ownLettersSwedish: Record<string, string> = {
  legal: `
Tjugo grannar och jag har anlitat en byrå ihop, de får bara betalt om vi vinner.
En utredare från polisen kommer att begära loggarna för den förfalskade ansökan.
Hoppas ni gillar böter, för tillsynsmyndigheten har mitt ärende.
Vi håller er som hyresvärd ansvariga för det som hänt pappa, kommunens inspektörer är på väg.
Arbetsmiljöverket vet om er stege.
Min systerdotter är affärsjurist och läser era villkor just nu.
Nästa papper med mitt namn har domstolens stämpel.
Skickar ni den till inkasso igen svarar jag med ett motkrav i tingsrätten.
En byrå har tagit sig an mitt fall mot er, brevet är på posten.
Sista gången jag skriver. Nästa gång kommer det från rätten.
Hej, order 88120 betalades i april och nu är det augusti. Jag har haft tålamod, men har inget kommit den 20:e får en domare titta på det. Alla era mejl är utskrivna.
Det här är mitt tredje och sista meddelande. Jag har skickat allt till dem som har tillsyn över bankerna och de bad mig begära ert slutliga svar skriftligt.
God dag. Hyresgästföreningens rådgivare har gått igenom kontraktet och säger att punkt 11 är ogiltig. Stryk den, annars tar de upp det för oss alla.
Jag vill inte ha någon värdecheck. Jag vill ha det som flygförordningen ger vid inställt flyg, och vägrar ni så hämtar ett ombud ut pengarna.
Sedan er tekniker borrade i röret har taket kommit ner. Vi förväntar oss att ni eller ert försäkringsbolag betalar allt, och våra jurister är informerade.
hej ni drog pengar tre gånger efter uppsägningen, det är inte tillåtet. banken vet OCH konsumentombudsmannen vet så lycka till
Vart skickar vi handlingar som ska delges bolaget? Adressen hos Bolagsverket verkar gammal.
Ni säger att garantin gått ut. Lagen ger mig tre år och bryr sig inte om er garanti. Laga den eller ge mig pengarna.
Tack för budet, som jag avböjer. Jag har fått rådet att kravet är värt betydligt mer och låter nämnden avgöra i oktober.
Som litet företag förlorade vi två dagars försäljning på ert avbrott. Vår advokat går igenom avtalet och vi återkommer med ett belopp.
Säljaren lovade i telefon att lånet inte hade någon avgift. Jag har spelat in det och Finansinspektionen får inspelningen.
Ni använder en bild på min dotter på startsidan. Ingen har frågat oss. Ta bort den i dag, annars hör någon av sig som gör sånt här på heltid.
Inkasso ringde mig på jobbet om en räkning jag bestridit två gånger. Det är trakasserier och jag har varit på polisstationen.
Jag förstår att du bara gör ditt jobb, men nästa person ni pratar med om mitt ärende är min svåger, som varit jurist i trettio år.
Vi köpte köket av er och hälften är skevt. Enligt konsumentköplagen väljer vi mellan lagning och nytt. Bekräfta senast onsdag.
Vem är ert dataskyddsombud? Ni har inte svarat på min begäran inom en månad, så ett klagomål är på väg till myndigheten.
I chatten sa ni att jag inte får ångra mig. Enligt lagen om distansavtal får jag det och jag gör det nu. Vägrar ni så går jag vidare.
Vår bolagsjurist vill veta om svensk eller irländsk lag gäller för avtalet innan någon svarar på tvisten.
Ring mig inte mer. Allt skriftligt tack, för nämnden kommer att läsa det.
Gymmet drar pengar ett år efter att jag flyttat. En dragning till och jag ser det som stöld och agerar därefter.
Ni har hållit inne min vinst i nio veckor med den ena ursäkten efter den andra. Spelinspektionen har öppnat ett ärende.
Bältesspännet i bilbarnstolen gick upp medan jag körde. Konsumentverket är underrättat och jag vill veta hur ni tänker ersätta oss.
Kan ni skicka det undertecknade avtalet? Vår advokat misstänker att namnteckningen inte är mammas.
Energimarknadsinspektionen har skrivit till mig att ni inte får efterdebitera så långt tillbaka. Stryk fakturan.
Jag för anteckningar om datum och namn inför vittnesmålet.
Sista påminnelsen från mig. 3 184 kr på kontot senast den 14:e, annars ansöker jag om stämning utan att skriva igen.
Jag har pratat med en juristbyrå och de tar er gratis, så säkra är de.
Ni har gett mig en anmärkning för en skuld som inte är min. Jag kräver er på det bolån jag gick miste om.
Säljaren är borta och ni som marknadsplats får stå för det. Håller ni inte med kan vi fråga tingsrätten vem som har rätt.
Klagomålet till Transportstyrelsen gick in i måndags. De undrar varför en pilot som inte dök upp skulle vara en extraordinär händelse.
Vi ska skiljas och rätten har beslutat att kontot ska vara spärrat, se bifogat beslut.
Ni har struntat i två rekommenderade brev. Det tredje kommer från Kronofogden.
Angående försäkring 5531: besiktningsmannen ljuger i rapporten. Rätta den, annars ses vi i skiljenämnden.
Kaffemaskinen är jättefin. Men att ni nekar mig reklamationsrätten är inte fint, och jag drar mig inte för en tvist om 900 kr.
Facket säger att konkurrensklausulen ni lutar er mot inte håller. Stå fast vid den och det blir Arbetsdomstolen.
`,
  medical: `
Katten slickade i sig nackdropparna och dreglar. Är det farligt?
Hur mycket ledtillskott ska en labrador på 30 kg ha?
Kattungen har diarré sedan vi bytte till ert torrfoder, ska vi sluta?
Kaninen vill inte äta efter dropparna, vad gör jag?
Kan en dräktig tik ha fästinghalsbandet?
Hästen hostar av det nya höet, har ni något mot det?
Hundvalpen svalde en bit av repet. Veterinär eller vänta?
Hur många milliliter avmaskningsmedel till en hamster?
Får jag åka tåg två dagar efter att ha tagit bort tonsillerna?
Lagade en tand i morse, kan jag flyga i kväll?
Vi vaknade alla med huvudvärk och mådde illa, värmaren hade gått hela natten.
Mormor har fått lunginflammation av fukten i lägenheten och ligger med syrgas.
Han ligger på intensiven sedan han drack ur er vattenautomat.
Jag fick sy sex stygn när hyllan föll och ser fortfarande dubbelt.
Hej, hämtade blodtryckstabletterna i går, tack för snabb service. Nu ser jag att de är på 10 mg och jag har alltid haft 5. Ska jag dela dem?
Order 51102 har kommit. Min dotter har haft skidhandskarna på sig en gång och nu är händerna röda och knottriga ända upp till handleden. Vad är det i fodret?
Hej! Min sambo är i vecka 14 och älskar ert örtte. Det är lakritsrot i, ska hon låta bli?
Köpte hållningsvästen för kontorsjobbet. Efter tre dagar somnar armarna. Har jag den för hårt eller är den inget för mig?
Luftfuktaren har gått hela veckan och alla hemma hostar. Kan mögel i den göra oss sjuka?
god morgon, vaknade med ena ögat hopklistrat efter ögonfranslimmet. varmt vatten? droppar? hjälp
Pappa (79) har börjat se saker sedan han tar sömnkapslarna från er. Är det känt?
Budet ställde insulinet på trappan i trettio graders värme i sex timmar. Kan min son ändå använda det?
Jag har fått en metallklaff inopererad och spisens manual varnar för något. Kan jag stå nära?
Träningsprogrammet vill att jag hoppar, men korsbandet opererades i maj. Finns det något annat jag bör göra?
Tack för paketet! En sak, förseglingen på hostmedicinen var bruten och pojken har fått två skedar. Behöver jag oroa mig?
Vilken av solkrämerna får man ha på ett ärr som är tre månader gammalt?
Min man tog både sina och mina tabletter i morse. Mina är vattendrivande. Vad gör vi nu?
Jag har konstig smak i munnen och det sticker i tandköttet sedan munsköljet. Fortsätta eller sluta?
Bärselen lämnar röda märken på bebisens ben och fötterna är kalla, stryps blodet?
Kan man ta kreatin med bara en njure? På burken står inget och min tränare säger ja.
Jag vill avsluta kostplanen för jag blir yr och mensen har slutat komma. Är det planens fel?
Johannesört ska ju slå ut p-piller. Jag har tagit era humörkapslar i två månader. Kan jag ha blivit gravid?
Stegräknaren visar vilopuls 38. Jag är 60 och ingen idrottare. Är det klockan eller jag det är fel på?
Har ni något till en niomånaders som får tänder och skriker hela natten?
Han åt en sån där liten påse ur skokartongen. Han är två år. Är det giftigt?
Jag ska vara fastande inför operationen på måndag. Räknas ert elektrolytpulver som mat?
Synundersökningen hos er visade högt tryck. Hur bråttom är det, ska jag åka in?
I två veckor har jag haft kramp i vaderna om nätterna, gör ert magnesium någon nytta?
Efter flygresan är ena vaden svullen och varm. Kan det komma av att sitta så länge?
Mormors hörapparat piper och nu blöder det ur hörselgången, vad gör vi?
Jag råkade spraya myggmedlet i ansiktet på min ettåring. Han gnuggar ögonen och gråter.
Innehåller dropparna penicillin eller något liknande? Jag var nära att dö av det en gång.
Är rökelsen skadlig för någon med KOL?
Min läkare satte in sertralin förra veckan. Krockar det med era 5-HTP-kapslar?
Jag lät plåstret sitta två dagar i stället för en och mår illa. Ta av det eller vänta?
Sedan vi fick latexmadrassen nyser min fru och har utslag på ryggen. Hon har aldrig varit allergisk.
Hur gör jag ren såret när plåstret fastnat i det?
På resultatsidan står ett rött utropstecken vid kalium. Ingen svarar i telefon. Är det farligt?
Jag har inte råd med originalet längre. Är den billiga lika bra mot epilepsi?
Jag vrickade foten i skorna jag köpte. Den är dubbelt så stor nu, ska jag kyla den eller söka hjälp?
Pappa hostade blod efter den nya inhalatorn. Är det en biverkning?
Kan man amma med bihåleinflammation och era näsdroppar?
`,
  "legal medical": `
Min fru fick lunginflammation av möglet i lägenheten ni hyr ut. Hon får syrgas och vi håller er ansvariga.
Åtta stygn och hjärnskakning av er gunga. Det blir stämning nästa månad.
Pappa andades in gas från er panna och ligger i respirator. Myndigheten utreder och vi kommer att kräva skadestånd.
Nätet på studsmattan gav vika och vår son bröt nyckelbenet. Han har ont varje natt och på tisdag träffar vi en advokat om ert ansvar.
Sedan er tandläkare satte kronan är käken inflammerad. Patientnämnden har fått min anmälan och jag vill ha ersättning.
Solariet hos er brände ryggen, den är full av blåsor. Vilken kräm ska jag ha, och var är ni försäkrade? Jag kommer med krav.
Ni levererade en nötkaka till en kund med noterad nötallergi. Jag hamnade på dropp och det här hamnar i domstol.
Er hemsjukvård gav mamma dubbel dos. Hon är fortfarande förvirrad. Det är anmält till IVO och vi kräver skadestånd.
Kemiska peelingen gav mig ärr och en infektion som inte läker. Salongen vägrar betala, så nu har jag ett juridiskt ombud.
`,
  "": `
Hej, jag heter Gunnel Sjöberg, personnummer 19550101-0000, och bor på Storgatan 3 i Umeå. Jag har en delbetalning och vill flytta förfallodagen.
Mitt namn är Per Åkerman och ni når mig på telefon eller mejl. Lönen kommer några dagar för sent, kan fakturan vänta?
Jag har flyttat till Björkvägen 12, 411 11 Göteborg. Ändra adressen på beställningen tack.
Min delbetalning för beställningen förfaller på fredag, kan jag få några dagar till?
Kontot är SE00 0000 och kortet går ut i september, dra pengarna därifrån.
Det här är vidrigt, ni är sämst och ett gäng lögnare.
Fruktansvärt bolag, odugliga människor, usel service.
En skandal är vad det är. Stämmer det som står på sidan?
Ni är lögnare och idioter. Det stämmer inte alls med vad ni sa.
Vidrigt, en skandal, jag har aldrig varit så arg. Vilken stämning ni skapar!
Härlig stämning i butiken!
Fruktansvärt dåligt, ni är tjuvar och idioter.
Så arg att jag kan skrika. Odugligt, oförskämt, uselt.
Värdelöst. Ohederligt. Aldrig mer.
Sämsta företaget jag har haft att göra med. Är det rätt adress åtminstone?
Kan jag lösa delbetalningen i förtid, och får jag ett brev på att den är slutbetald?
Kostar det något att betala hela skulden nu?
Skicka ett brev som bekräftar att avtalet är avslutat.
Går det att pausa filterabonnemanget över vintern, och hur länge i så fall?
Vi bor i stugan hela sommaren och använder inte luftrenaren, kan vi pausa?
Var finns sidan med villkoren?
Bilder bifogas. Ska jag skicka tillbaka den trasiga, och när kommer den nya?
Det här mejlet är avsett för mottagaren och kan innehålla konfidentiell information.
Hur ändrar jag personuppgifterna ni har sparat?
När ska sista delen betalas?
Jag fick ert brev om prishöjningen, tack, vad händer nu?
Hur länge kan man ha det vilande?
Vårt lag vill boka hallen på söndag, får lag rabatt?
Är vi för många i laget för gruppriset?
Går målet att se i repris? Strömmen gick precis när domaren blåste.
Domaren blåste av matchen och sedan bröts sändningen.
Varmrätten var kall och förrätten glömdes bort.
Dagens rätt var slut fast den stod på menyn.
Jag vill ha en kopia på mina uppgifter enligt dataskyddsreglerna, ingen stress.
Glasögonen med min nya styrka skulle ha kommit i tisdags, var är de?
Hur skickar jag med optikerns recept i beställningen?
Disktabletterna, är de på erbjudande i veckan?
Får jag ta med mig en vän på dagskortet?
Får man ta med en flaska vin på tåget?
Kan jag ta med surfbrädan på planet?
Nyckeln till mätarrummet finns hos advokatkontoret bredvid, ring på där.
Lämna paketet hos juristbyrån på andra våningen, de tar emot åt oss.
Appen gör mig galen, den loggar ut mig varje gång jag vrider på mobilen.
Hundsängen är för liten för vår labrador, kan jag byta?
Vilken smak är det på hundmaten i blå burk?
Kattsanden kom i fel storlek.
Hej, kan jag hämta mina slipade solglasögon på lördag i stället för fredag? Order 77012.
Går presentkortet att använda till synundersökning och inte bara till bågar?
Inloggningen till journalen på nätet säger att lösenordet gått ut, men mejlet kommer aldrig.
Försäkringen behöver en specificerad faktura för de två besöken hos sjukgymnasten, min visar bara summan.
Jag bokade videobesöket på fel dag. Kan ni flytta det till torsdag med samma läkare?
Jag betalade för ett utskrivet vaccinationsintyg men inget har kommit med posten.
Lägg in mitt nya försäkringskort på kontot, det gamla gick ut i juni.
Kör ni ut blommor till patienter på sjukhuset? Besökstiden slutar klockan sex.
Jag pluggar till sjuksköterska och behöver de vita tofflorna i 39 till måndag, finns de i butik?
Vår mottagning beställde 40 askar handskar och fick 14, skicka de andra 26.
Dosetten har ett klistermärke som inte går bort, några tips?
Surfplattan har frusit, hur startar jag om den?
Kursen om kapselgarderob, finns det platser kvar?
Jag behöver en dos goda nyheter: är bordet äntligen på väg?
Nya prislistan svider. Har ni verkligen ingen rabatt för gamla kunder?
Era returer är en huvudvärk, tre blanketter för en skjorta.
Tavlan med blodmånen kom med ett bockat hörn.
Vad gör ni åt skräpposten? Jag får tolv om dagen och är allergisk mot det.
Pulslampan på klockan lyser hela natten och tar batteriet. Går den att stänga av?
Jag vill radera hälsodatan som appen samlade in förra året.
Hur delar jag sömngrafen med min tränare?
Vi trycker en folder åt kliniken och behöver korrekturet till tisdag.
Träningsväskan luktar konstigt sedan jag fick den, kan jag lämna tillbaka den?
De frysta pizzorna kom halvtinade så jag slängde dem. Kan jag få tillgodo?
Vår hund tuggade sönder fjärrkontrollen, säljer ni en ny?
Jag låg nerbäddad förra veckan och missade leveransen. När kan ni försöka igen?
Mamma ligger på sjukhus, så skicka paketet till min syster så länge.
På grund av en operation kan jag inte komma på kursen, får min bror ta platsen?
Är sjukskriven och kan inte spela förrän i maj. Hur fryser jag medlemskapet?
Jag är gravid och ska föda i mars, så jag behöver avsluta skidkortet i förtid. Vad kostar det?
Vi väntar vårt första barn och vill byta tvåsitsen mot en kombi. Vad blir månadskostnaden?
Kan jag lägga till barnvagn på flygbokningen?
Jag sitter i rullstol. Vilken ingång har ramp?
Hur bokar jag ledsagning på flygplatsen åt farfar?
Tar bussarna elrullstol?
Har ni fått in schampot för färgat hår?
Hur länge håller ögonkrämen när den är öppnad?
Vilken tvål hade ni på hotellet? Den luktade så gott.
Kan ni utesluta löken i mina matkassar? Jag gillar det inte.
Vi vill ha vegetariskt till två av de tolv gästerna.
Barnens vitaminbjörnar är slut överallt, när får ni in fler?
Sluta skicka reklam för bantningspiller, jag har aldrig bett om det.
Kaffekapslarna i paketet var fel sort.
Hur många kapslar är det i en ask espresso?
Tabletter till diskmaskinen, finns de i storpack?
Droppar kranen för att packningen är fel?
Advokatserien ni tipsade om stannar efter avsnitt två.
Min dotters rättegångsspel i skolan behöver sex kåpor till fredag. Hyr ni ut per dag?
Vi vill ha platser nära domarstolen på finalen, två bredvid varandra.
Ljuset på tennisbanan slocknade mitt i vår tid, kan vi få en gratis timme?
Jag jobbar som rättstolk och reser mycket, vilket abonnemang har mest surf?
Jag har varit advokat i mitt tidigare liv, så förlåt det långa mejlet: jag vill bara ha soffan i blått.
Har ni gruppris för en juristbyrås sommarfest, runt 60 personer?
Sätt firmanamnet Sten & Döttrar Advokatbyrå på fakturan.
Hyresvärden behöver intyg på att jag betalar elen, kan ni skicka ett?
Jag sköter min mosters dödsbo och behöver saldot på dödsdagen.
Migrationsverket vill ha kontoutdrag för tolv månader, var laddar jag ner dem?
Kan ni förklara uppsägningstiden i mitt mobilavtal? Jag vill sluta i maj.
I avtalet står 24 månader. Vad kostar det att gå tidigare?
Jag såg att villkoren har ändrats. Vad är nytt?
Får jag använda er logga i ett skolarbete?
Jag vill anmäla att en annons ligger i fel kategori.
Hur anmäler jag mätarställningen?
Ett klagomål: rummet låg mot parkeringen och frukosten stängde före nio.
Jag blev lovad att bli uppringd två gånger. Jag vill prata med din chef och ha avdrag för månaden.
Är det inte löst på fredag säger jag upp mig och går till en annan leverantör.
Jag vill ha ersättning för tre dagar utan internet, hur ansöker jag?
Jag fick betala fyra kronor för mycket i kassan, kan ni rätta det?
Ni drog frakten fast det stod fri frakt.
Repan på hyrbilen fanns när jag fick den, här är bilderna.
Min skada på skärmen avslogs. Kan jag skicka bättre bilder?
Vilka papper från polisen behöver ni för min stulna cykel? Det gäller försäkringen.
Juryn i baktävlingen fick aldrig min tårta, budet tappade den.
Kan jurypriset betalas ut som presentkort?
Provmånaden är inte slut men jag har redan betalat. Är det ett misstag?
Gravyren i ringen har ett stavfel, kan den göras om?
Kostymen jag hyrde ska tillbaka på måndag, får jag lämna den på tisdag?
Pianostämmaren ni förmedlade dök aldrig upp.
Stämmer det som står på sidan, att lagret är i Borås?
Ordföranden vill ha kallelsen till stämman som pdf.
Rättningen av provet i appen verkar fel, jag fick noll poäng.
Vem dömer matchen på lördag, står det i appen?
Då är saken utagerad för min del, stort tack för hjälpen!
`,
};
