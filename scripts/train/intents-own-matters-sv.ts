/** Swedish messages of our own on legal and medical matters, and everyday ones that hold such words innocently. One to a line. */
export const ownMattersSwedish: Record<string, string> = {
  legal: `
Jag är klar med att be snällt. Nästa brev går till rätten.
Vår jurist har läst ert svar och anser att det inte håller.
Ni har fjorton dagar på er innan jag ansöker om stämning.
Jag vill helst slippa blanda in jurister men ni ger mig inget val.
Min försäkrings rättsskydd har godkänt ärendet mot er.
Är den klausulen ens giltig?
Ni får inte ta betalt för något jag inte har beställt, det står i lagen.
Att behålla min deposition är olagligt.
Jag vill ha kontakt med ert dataskyddsombud, jag ska klaga hos tillsynsmyndigheten.
Felet fanns från början och då är det ni som har bevisbördan enligt lagen.
Jag har tre års reklamationsrätt och ni måste laga den.
Direktivet ger mig fjorton dagars ångerrätt så ert nej gäller inte.
Ni får en räkning på skadorna.
Er vårdslöshet kostade mig en veckas lön och den ska ni betala.
Er elektriker lämnade en öppen ledning och pappa skadades. Vem tar ansvar för det?
Jag halkade i er butik, det fanns vittnen, och jag vill ha ersättning.
Jag bestrider inkassokravet och kräver att ni drar tillbaka det.
Inkassobolaget trakasserar mig och jag kommer att anmäla det.
Jag har aldrig skrivit under avtalet, namnteckningen är förfalskad, och jag gör en anmälan.
Ni har sålt en kopia. Jag informerar tullen och märkets jurister.
Ni använder vårt företagsnamn i reklamen utan lov. Ta bort det annars går vi vidare.
Vi äger bilden och kräver en licensavgift.
Er artikel om mig är osann och kränkande, ta bort den.
Vilken domstol gäller för ert bolag?
Vilket lands lag gäller för avtalet?
Till vilken adress skickar man ett krav?
Villaägarna driver ärendet åt mig.
Hyresgästföreningen tar över tvisten.
Både tidningen och tillsynsmyndigheten får höra om det här.
Spelinspektionen har fått veta att ni blockerar mitt uttag.
Energimarknadsinspektionen säger att efterdebiteringen är otillåten.
Er personal vägrade släppa in min ledarhund, det är diskriminering och jag har kontaktat DO.
Domen har vunnit laga kraft, när betalar ni?
Om jag vinner får ni stå för rättegångskostnaderna.
Jag skriver inte på er förlikning innan min advokat har läst den.
Er förlikning ligger under det som lagen ger mig.
Jag kräver att ni följer nämndens beslut.
ARN gav mig rätt, ändå betalar ni inte.
Jag ger er en sista möjlighet att göra rätt för er, sedan blir det myndigheterna.
Spara all bevisning, ärendet kommer att prövas.
Jag häver köpet och kräver pengarna åter enligt konsumentköplagen.
Enligt distansavtalslagen ska ni betala inom fjorton dagar.
Var kan jag delge ert bolag?
Vem ska jag ange som svarande i ansökan?
Min mamma fyller i ansökan till nämnden just nu.
Jag samlar bevis till förhandlingen.
Mitt ombud för min talan från och med nu.
Ni har vilselett en äldre man att skriva under, tillsynsmyndigheten har samtalen.
Er hiss skadade min moster och vi begär ersättning av ert försäkringsbolag.
Vilket bolag har ni er ansvarsförsäkring i? Vi kommer att kräva ersättning.
En sista chans, sedan lämnar jag över till jurister.
Ni har till fredag på er, sedan tar min byrå över och då blir det dyrt.
Jag har skickat en kopia till Konsumenternas.
Jag har skrivit till min riksdagsledamot och till Konkurrensverket.
Transportstyrelsen har fått min anmälan.
Vår jurist anser att villkoret är ogiltigt.
Jag häver avtalet på grund av svek.
Jag betalar inte och ni får gärna försöka få det fastställt i domstol.
Ni har inte uppfyllt den garanti som lagen ger mig.
Min kusin som är jurist säger att klausulen inte håller.
Det blir en juridisk historia om ni inte svarar.
Talan väcks om ni inte betalar.
Skadan har kostat oss 40 000 kr och den ska ni ersätta.
Ett bolag som driver in flygersättning tar över ärendet.
Jag skickar skärmdumparna till KO.
Vi går samman flera drabbade och tar det vidare rättsligt.
Jag kommer att dra er inför rätta.
Min advokat kontaktar er på måndag.
Jag har anlitat en jurist som tar över ärendet.
Om det inte är löst till den 10:e vidtar vi rättsliga åtgärder.
Det här är mitt sista krav innan jag stämmer er.
Jag anmäler er till Allmänna reklamationsnämnden.
Jag har redan skickat in en anmälan till ARN.
Konsumentverket kommer att få höra om detta.
Jag har anmält er till Konsumentombudsmannen.
KO har fått alla handlingar.
Ni bryter mot avtalet och jag kräver skadestånd.
Det ni gör är olagligt.
Det här är ju brottsligt.
Enligt konsumentköplagen har jag rätt till reparation.
Enligt lag måste ni betala tillbaka inom fjorton dagar.
Jag känner till mina rättigheter som konsument.
Vem hos er ska ha stämningen?
Vart skickar jag delgivningen?
Spara alla inspelade samtal, vi behöver dem som bevis i rätten.
Min bror är advokat och säger att ni inte har en chans.
Facket har kopplat in sin jurist.
Min syster jobbar på juristbyrå och har redan skrivit stämningsansökan.
En advokatbyrå hör av sig om min skada.
Jag halkade på ert golv och bröt handleden och håller er ansvariga.
Vi kommer att kräva ersättning för inkomstbortfallet som ert fel har orsakat.
Nästa brev kommer från min advokat.
Nästa gång hörs vi i tingsrätten.
Vi får se vad domaren säger.
Jag går till polisen med det här.
Jag har polisanmält ert företag.
Vi är många kunder som går ihop i en grupptalan.
Konsumentvägledaren sa att jag ska driva det vidare.
Jag har anmält er till Integritetsskyddsmyndigheten för att ni läckte mina uppgifter.
Ni har delat mina personuppgifter utan tillstånd och jag klagar hos myndigheten.
Jag har skickat ärendet till Finansinspektionen.
Jag vänder mig till Post- och telestyrelsen om ni inte svarar.
Ni nekar mig ersättningen som EU-förordningen om flygresenärer ger, så ett inkassobolag driver in den.
Sluta använda min bild, annars kräver jag ersättning för upphovsrättsintrång.
Er reklam är vilseledande marknadsföring och jag har anmält den.
Hyresnämnden får avgöra detta.
Jag ansöker om betalningsföreläggande hos Kronofogden.
Jag bestrider skulden och möter er gärna i domstol.
Sluta skicka inkassokrav, annars blir det rättssak.
Skicka detta vidare till er juridiska avdelning, det är ett formellt krav.
Detta är ett formellt varsel enligt avtalet.
Jag företräder en kund som har köpt en defekt värmepump av er.
Er personal diskriminerade mig och jag anmäler det till DO.
Det där är förtal och jag tänker inte låta det passera.
Säger ni nej igen får en domstol avgöra.
Nämnden behöver ert yttrande före sammanträdet.
Ni kan förklara er inför domaren.
Har ni ansvarsförsäkring? Er bil körde in i mitt staket och jag kräver att ni betalar.
Er montör orsakade en vattenskada och ni är skadeståndsskyldiga.
Ni har en vecka på er, sedan blir det juridiska åtgärder.
Prata med min jurist i stället.
All kontakt ska fortsättningsvis gå via mitt ombud.
Jag har varit i kontakt med rättsskyddet i min hemförsäkring.
Får ni ens höja priset mitt i bindningstiden? Är det lagligt?
Har ni laglig rätt att behålla handpenningen?
Vilka rättigheter har jag om ni aldrig levererar?
Jag vann i ARN, när betalar ni?
Tingsrätten har dömt till min fördel, betala nu.
Villkoren är oskäliga enligt avtalslagen.
Jag har fått juridisk rådgivning och ert svar håller inte.
Ni får ett brev från domstolen.
Jag tänker driva det här hela vägen.
Jag häver köpet enligt lagen och kräver ränta.
Ni kommer att få betala för det här i rätten.
Jag ser ingen annan utväg än att stämma bolaget.
Väck gärna talan ni, vi har bevisen.
Det är bedrägeri att sälja begagnat som nytt, jag gör en polisanmälan mot er.
Er säljare lurade min pappa att skriva på, vi tar det till myndigheterna.
Jag har lämnat in ett klagomål hos konsumentnämnden.
Vi kräver att ni tar ert ansvar för skadan, annars blir det rättegång.
`,
  medical: `
Det svider när jag kissar sedan jag använde tvålen, vad gör jag?
Bebisen har haft feber i två dagar, vilken medicin ska jag köpa hos er?
Jag kräks av fiskoljan.
Magen är upprörd sedan jag bytte till er havredryck.
Jag fick finnar av örngottet.
Läpparna svullnade efter en klunk.
Något i rumssprejen gör att jag får svårt att andas.
Löpbandet gjorde att jag föll och nu har jag ont i höften, vad kan jag göra åt smärtan?
Kudden ger mig nackspärr, hur ska jag ligga?
Foten är fortfarande svullen efter en vecka, ska jag ha kvar bandaget?
Kan jag duscha med plåstret på?
Var på kroppen sätter man hormonplåstret?
Pennan klickade inte, fick jag min dos?
Hur vet jag om mitt blodsocker är farligt?
Vad är ett normalt värde för en femtioåring?
Vad betyder 150 över 95 på mätaren?
Stickan blev lila, betyder det infektion?
Två streck på testet, är jag gravid?
Vi hade oskyddat sex i går, vilket piller behöver jag?
Jag är diabetiker, hur många kolhydrater är det i en portion och kan jag äta två?
Jag har dåliga njurar, är en proteindiet skadlig?
Jag äter litium, kan jag följa ert fasteprogram?
Jag har haft en ätstörning, är kostschemat okej för mig?
Vår son har epilepsi, kan han använda VR-glasögonen?
Pappa har Parkinson och kan inte svälja stora kapslar, får man öppna dem?
Får man krossa tabletten?
Kan jag dela tabletterna på mitten?
Stämmer det att grapefrukt inte går ihop med dem?
Datumet gick ut i maj, kan jag fortfarande ta dem?
Flaskan har stått i solen, är insulinet förstört?
Ögondropparna har legat framme, går de att använda?
Vad har ni mot ont i halsen och hosta?
Vad kan jag ge min ettåring när tänderna kommer och det gör ont?
Tandköttet blöder av tandborsten.
Jag fick en stöt och armen har stuckit sedan dess, ska jag söka vård?
Laserapparaten brände mig, det är bruna märken kvar.
Kan man använda lasern över ett födelsemärke?
Hur länge efter cellgifter kan jag färga håret?
Linsen sitter fast i ögat.
Jag sov med linserna och ser nästan ingenting nu.
Jag ser dubbelt med de nya progressiva.
Hjälper stödstrumpor mot blodpropp på långa flyg?
Jag hade en blodpropp förra året, får jag flyga i elva timmar?
Jag har panikångest, får jag ta med medicinen ombord?
Hjärtmedicinen måste stå kallt, hur länge klarar den sig utan kyl?
Jag känner mig så nere sedan jag började med dropparna, är det en biverkning?
Smittar det, och får min dotter gå till skolan?
Jag blev biten av en fästing på er camping och har en röd ring.
Vi har alla kliande bett efter hotellsängen.
Min unge har svalt en pärla ur pysselsetet.
Jag andades in sprejen och kan inte sluta hosta.
Jag orkar inget längre och är så trött hela tiden, kan det vara järnbrist?
Är det gluten i såsen? Min fru tål det inte och har kramper i magen.
Min lillebror är laktosintolerant, kan han äta våfflorna?
Det står spår av nötter på påsen, hur farligt är det vid svår allergi?
Han tog en tugga och nu känns tungan konstig.
Mitt B12-värde är 140, har jag brist?
Testet visar kolesterol 6,9, vad gör jag nu?
Appen rapporterar förmaksflimmer, är det allvarligt?
Syremätaren går ner till 88 på natten, ska jag söka vård?
Jag misstänker urinvägsinfektion, har ni något receptfritt?
Jag har haft svamp i underlivet i en vecka, vilken kräm behöver jag?
Munsår igen, vad verkar snabbast?
Hur mycket Alvedon får man ta på ett dygn?
Är 800 mg på en gång för mycket för en kvinna på 60 kilo?
Är det för hög dos vid min ålder?
Jag är 71, går den starka varianten bra ändå?
Jag väger 45 kilo, ska jag ta en halv tablett?
Är jag skyddad om jag tog p-pillret fem timmar för sent?
Hur många timmar ska det gå mellan två doser?
Jag är i vecka 30, är bälteskudden bra för bebisen?
Vi väntar barn, kan jag sova på värmemadrassen?
Är lufttrycket på långflyget farligt efter min lungoperation?
Får jag dyka efter en öronoperation?
Blir man trött av åksjuketabletterna? Jag ska köra bil.
Vår pojke stoppade en tvättkapsel i munnen.
Ettåringen åt av kattmaten, är den giftig?
Hon drack ur flaskan med avkalkningsmedel, hjälp!
Jag spillde propplösare på benet och det svider.
Jag skållade armen med er vattenkokare, det blir blåsor.
Vad smörjer man på en brännskada?
Plåstret tog med sig huden och det vätskar och ömmar.
Ansiktet är rött och sårigt efter peelingen.
Trimmern skar mig och såret är gult nu.
Hela familjen kräktes i natt efter era räkor.
Min man har haft magkramper sedan ostronen.
Händerna blir blå av kompressionshandskarna.
Korsetten gör det svårt att andas, ska det vara så?
Jag får migrän av lampan.
Det ringer i öronen efter en timme med hörlurarna.
Jag får hjärtklappning av energigelen.
Är vejpvätskan dålig för någon med astma?
Är eteriska oljor skadliga för bebisar?
Går värmedynan bra vid diskbråck?
Varför svullnar fötterna på planet?
Morfar har en stent i hjärtat, kan han prova koppningen?
Kapslarna har en annan färg den här gången, är det samma styrka? Jag tar dem för hjärtat.
Kan jag byta till den billigare likvärdiga medicinen?
Hur trappar jag ut sömntabletterna?
Kan jag hämta ut min sons medicin utan nytt recept?
Min EpiPen har gått ut, fungerar den ändå?
Det gör ont i knät när jag går i skorna, kan det vara hälsporre?
Kan jag ta den här tillsammans med min blodtrycksmedicin?
Är det säkert att använda krämen när man är gravid?
Jag ammar, får jag dricka teet?
Vilken dos ska ett barn på sex år ha?
Hur många kapslar ska jag ta om dagen?
Jag tog två i stället för en, är det farligt?
Jag glömde ta tabletten i går, ska jag ta dubbelt i dag?
Jag blir så trött av tabletterna, är det normalt?
Vilka biverkningar har dropparna?
Går det att kombinera med Ipren?
Jag har diabetes, kan jag äta era barer?
Min son är allergisk mot jordnötter, kan han äta müslin?
Innehåller schampot något som man med eksem inte tål?
Jag fick utslag av er tvål.
Ansiktet bränner sedan jag tog på masken.
Ögonen är röda och svider sedan jag fick de nya linserna.
Jag mår illa varje gång jag dricker shaken.
Efter salladen fick vi alla diarré.
Vi blev matförgiftade av er lunchlåda.
Min dotter har svalt en magnet från leksaken.
Bebisen slickade på diskmaskinstabletten, vad ska vi göra?
Jag har haft huvudvärk sedan jag började använda headsetet.
Jag får ont i båda knäna av inläggen, ska jag sluta använda dem?
Handleden domnar av skenan.
Stödet gav mig ett blåmärke och tårna känns kalla.
Hjärtat rusar när jag tar fettförbrännaren.
Klockan säger att min puls är för hög på natten, vad betyder det?
Blodtrycksmätaren visar 165/100, ska jag ringa läkare?
Vad betyder ett positivt svar på ert test?
Provet visade lågt järnvärde, vad ska jag ta?
Är 7,8 på er blodsockermätare för högt?
Har jag en infektion? Det är rött, varmt och svullet.
Vad kan knölen på armen vara?
Jag tror att jag har fotsvamp, vilken kräm hjälper?
Vilken produkt är bäst mot psoriasis?
Vad hjälper mot pollenallergi utan att man blir trött?
Kan jag använda filten om jag har pacemaker?
Går det bra med massagestolen efter en höftoperation?
Får man använda ljuslampan om man har epilepsi?
Jag opererades i förra veckan, får jag flyga?
Hur långt in i graviditeten får jag resa med er?
Läkaren har sagt att jag ska undvika salt, vilka rätter kan jag beställa?
Läkaren skrev ut en högre styrka än den ni skickade.
Ni skickade fel styrka på mina sköldkörteltabletter.
Tabletterna ser annorlunda ut än förra månaden, är det samma medicin?
Jag behöver förnya mitt recept, jag har bara två tabletter kvar.
Inhalatorn är tom och vårdcentralen har stängt, kan ni skicka en?
Kan jag få antibiotika av er utan att träffa en läkare?
Kan jag sluta med antidepressiva nu när jag mår bättre?
Hur lång tid tar det innan dropparna verkar?
Är det skadligt att ta D-vitamin varje dag i ett år?
Mamma äter blodförtunnande, kan hon ta gurkmejan?
Är nikotintuggummit okej efter en hjärtinfarkt?
Kan man dricka alkohol till?
Påverkar den mina p-piller?
Jag glömde p-pillret två gånger, kan jag bli gravid?
Vi försöker bli gravida, ska jag sluta med aknegelen?
Mensen är två veckor sen sedan jag började med kosttillskottet, kan det bero på det?
Jag svimmade på jobbet efter era tabletter.
Jag kan inte sova sedan jag började med behandlingen.
Såret läker inte med plåstret ni skickade.
Jag brände handen, kan jag smörja på er salva?
Jag skar mig på bladet och det slutar inte blöda.
Jag fick lim i ögat och det gör ont.
Jag andades in ångorna och det trycker över bröstet.
Jag får svårt att andas när diffusern är på.
Min astma har blivit värre av luftfräscharen.
Halsen svullnar när jag äter nötterna.
Jag fick en allergisk reaktion av hårfärgen, hårbotten är full av blåsor.
Skadar lampan ögonen på en nyfödd?
Är det för mycket fluor för en tvååring?
Får barn under tre år ta den här hostmedicinen?
Jag har fått diagnosen celiaki, vilka kassar kan jag äta?
Jag har fått en depression och orkar inte jobba, vad råder ni mig till?
Vad rekommenderar ni mot min ryggvärk?
Vilken av era värktabletter är starkast?
Hjälper kollagen mot artros?
Är detoxteet bra för levern?
Kan jag kombinera magnesium med melatonin?
Huden fjällar och kliar efter solkrämen.
Jag har en njursjukdom, går det bra med proteinpulvret?
Kan man ta bantningspillren med problem med sköldkörteln?
Får man öroninflammation av propparna? Jag har ont i örat.
Jag hör sämre sedan jag använde hörlurarna.
Jag blir yr av de nya glasögonen, är det något fel på mina ögon?
Tanden värker sedan jag började med blekningen.
Det sticker i armarna av myggmedlet.
Är födelsemärket på bilden något att oroa sig för?
Ska jag åka in till sjukhuset med det här?
Kan möglet i paketet ha gjort mig sjuk?
Min man har hjärtsvikt, vågar han bada i ert spa?
Tål man kapslarna om man har känslig mage?
`,
  "": `
Knät på byxorna gick sönder första dagen.
Armstödet på stolen är löst.
Baksidan på telefonen är repad.
Duschhuvudet läcker.
Foten på lampan vickar.
Ytan på soffan flagnar efter ett år, gäller garantin?
Hjärtat i logotypen syns inte på tröjan.
Finns det plats på första hjälpen-kursen på lördag?
Levererar ni till äldreboenden?
Mamma bor på ett äldreboende, kan blommorna lämnas på avdelningen?
Vår avdelning behöver tjugo kuddar, kan ni fakturera sjukhuset?
Jag är tandläkare och vill öppna ett företagskonto.
Apoteksappen loggar ut mig hela tiden.
Var är min order från ert nätapotek?
Paketet med vitaminer blev stående i regnet, kan jag få ett nytt?
Jag beställde plåster och fick tejp.
Stegräknaren räknar inte mina steg.
Hur parkopplar jag blodtrycksmätaren med mobilen?
Vågen visar pund, hur ändrar jag till kilo?
Mitt yogapass ställdes in, får jag tillbaka klippet?
Vad kostar det att hyra en rullstol i två veckor?
Vilken storlek på stödstrumporna passar till 42 i skor?
Massagepistolen laddar inte.
Solkrämen kom i fel faktor.
Är skorna små i storleken?
Jag brände vid kastrullen, hur får jag den ren?
Jag klippte av sladden av misstag, säljer ni en ny?
Kniven är slö, kan den slipas?
Jag dör av nyfikenhet, när kommer nästa säsong?
Surfplattan har hängt sig, hur startar jag om den?
Jag vill göra en garantianmälan för vattenkokaren.
Hur anmäler jag ett paket som gick sönder?
Kan ni skicka det påskrivna avtalet igen?
När går mitt avtal ut?
Behöver jag tillstånd för att flyga drönaren?
Måste jag betala tull på paketet?
Vilken moms är det på fakturan?
Är laddaren CE-märkt?
Hur ställer jag in föräldrakontroll?
Får vi använda bilderna i ett skolarbete?
Får batterierna ligga i handbagaget?
Var rapporterar jag en bugg?
Grannen tog paketet och vill inte lämna det, vad gör jag nu?
Er chaufför var så otrevlig att hans chef borde få veta det.
Jag är besviken och förväntar mig mer av er.
Vad är sista dagen för tävlingen?
Hur överklagar jag min avstängning i spelet?
Vår firma vill byta till årsfaktura.
Jag jobbar på kommunens juristavdelning och behöver ett kvitto med moms.
Vilka regler gäller för poängen?
Kan man hänga dörren på andra sidan?
Kan man tvätta överdraget i maskin?
Får man ställa cykeln i förrådet?
Hur länge kan man ha kvar rabatten?
Hur många personer får plats i tältet?
Hur ofta ska man byta filter?
Hur många gånger kan jag logga in samtidigt?
Är det dåligt för batteriet att ladda över natten?
Är det farligt för planket om jag högtryckstvättar det?
Vad händer om jag betalar för sent?
Vad gör jag om paketet inte får plats i brevlådan?
Ska jag rengöra den före första användningen?
Kan jag blanda färgen med vatten?
Hur mycket vatten ska det vara i tanken?
Räcker en påse jord till tre krukor?
Min son vill byta namn i spelet, går det?
Min dotter har glömt sin kod till appen.
Efter uppdateringen fungerar inte kameran.
Sedan jag bytte bredband hackar tv:n.
Sedan jag fick den nya routern är det långsamt.
Sämsta företaget, lögnare, jag pratade med Anna i går och inget har hänt.
Mejlet är konfidentiellt och avsändaren ansvarar inte för virus.
Ni är odugliga! Mitt namn stavas med C.
Går det att pausa abonnemanget ett tag, och hur länge kan man ha det vilande?
Hur länge kan jag ha uppehåll innan det avslutas?
Vi är bortresta i flera månader och använder den inte då.
Det här är det sämsta företaget jag har haft att göra med, ni är lögnare allihop.
Fruktansvärd service, vidrigt bemötande, en ren skandal.
Ni är värdelösa, var är mitt paket?
Skäms! Tre veckor utan svar!
Jag är rasande, ingen svarar i telefon.
Jag kommer aldrig att handla här igen och ska berätta för alla jag känner.
Ni ljög om leveransdatumet.
Jag kräver att få prata med en chef nu.
Jag förväntar mig en ursäkt från er chaufför.
Jag kommer att skriva om det här på alla omdömessidor.
Helt oacceptabelt, lös det i dag.
Jag har varit trogen kund i tio år och så här behandlar ni mig.
Ni tar mer betalt varje månad, varför?
Ni sa att det inte var någon avgift och nu är det en.
Ni har nekat min order igen.
Det stämmer, det var mitt fel.
Stämmer er adress på hemsidan?
Vilken bra stämning det var på er kundkväll!
Vilken åldersgräns gäller för kursen?
Från vilken ålder får barn använda appen?
Hur länge håller sig resterna i kylen?
Kan jag använda en annan olja i gräsklipparen?
Sista chansen för rabatten, gäller den fortfarande?
Jag äger lägenheten, kan jag byta namn på fakturan?
Min svärmor vill också ha en.
Min anmälan till tävlingen har inte kommit fram.
Det räcker med ett mejl i månaden.
Är det rätt att det står två namn på dörren?
Jag jobbar kväll, kan ni komma på förmiddagen?
Har ni öppet på nyårsafton?
Appen verkar febrig, telefonen blir glödhet i handen.
Sajten mår inte bra i dag, allt går långsamt.
Er chattbot är en plåga, den förstår ingenting.
Det enda symtomet är att modemet blinkar.
Vår byrå behöver sex headset, har ni mängdrabatt?
Advokatkontoret bredvid tog emot mitt paket av misstag.
Jag är kassör i föreningen och behöver kvittot.
Jag vill ha ett utdrag med alla personuppgifter ni har om mig enligt GDPR.
Banbokningen i appen visar fel tid.
Vem vann utlottningen?
Domaren i matchen hade fel färg på tröjan i er sändning.
Är doseringspumpen till poolen tillbaka i lager?
Sköterskeklockan kom utan batteri.
Massageoljan läckte ut i hela lådan.
Nappflaskan kom utan napp.
Min frus mammajeans är en storlek för små.
Gravidkudden har fel färg, kan jag byta den?
Det allergivänliga täcket låg inte i paketet.
Tidningen om diabetes kom aldrig den här månaden.
Jag vill avbeställa blodtrycksmätaren, jag råkade beställa två.
Rullstolsrampen ska levereras till baksidan.
Vad kostar tio träningsband till en rehabmottagning?
Hur förnyar jag mitt medlemskap?
Får man ha med barnvagn i bussen?
Jag behöver ett intyg på mitt köp till arbetsgivaren.
Vad gäller om jag ångrar mig?
Jag vill överklaga parkeringsrabatten som nekades i appen.
Vad är ert juridiska namn för beställningen?
Skicka fakturan till vår juridiska avdelning.
Var hittar jag sidan med juridisk information?
Vem är firmatecknare på avtalet?
Hur lägger jag till mig som vårdnadshavare på min dotters konto?
Vi är en advokatbyrå och vill beställa tio stolar.
Jag är jurist och vill ha fakturorna till kontoret.
Jag pluggar juridik, har ni studentrabatt?
Har ni boken om kända rättsfall i lager?
Rätten i veckans matkasse saknade ris.
Vilken rätt går snabbast att laga?
Skicka paketet till receptionen på tingsrätten, jag arbetar där.
Domarpipan är slut, när kommer den tillbaka?
Fodralet till mobilen var repat.
Mitt ärendenummer är 30391, har ni några nyheter?
Stämmer beloppet på fakturan?
Det stämmer inte med antalet i ordern.
När är föreningens årsstämma?
Har ni en mall för fullmakt så att min son kan hämta ut?
Hur godkänner jag de nya villkoren?
Var kan jag läsa er integritetspolicy?
Jag vill ha en kopia på de uppgifter ni har sparat om mig.
Radera mina uppgifter och stäng kontot, tack.
Jag vill använda ångerrätten på min order.
Jag vill klaga på chauffören, han var otrevlig.
Jag är väldigt missnöjd och kommer att lämna ett dåligt omdöme.
Aldrig mer, sämsta butiken någonsin!
Vad täcker garantin?
Jag vill reklamera brödrosten, den blir inte varm.
Hur gör jag en reklamation?
Hur anmäler jag mig till kursen?
Jag vill anmäla flytt till ny adress.
Hur anmäler jag ett fel på hissen?
Min provperiod tar slut i morgon, kan den förlängas?
Regulatorn till grillen passar inte.
Hur löser jag in mina bonuspoäng?
Hur gör jag en skadeanmälan för en borttappad väska?
Vilka papper behövs till skadeanmälan på cykeln?
Är hundar tillåtna på rummet?
Får vi ta med egen mat?
Kan jag överlåta avtalet till min fru?
Jag vill säga upp mitt avtal när bindningstiden går ut.
Hur lång är uppsägningstiden?
Jag fick en påminnelse på en faktura som jag redan har betalat.
Vår läkarmottagning vill beställa handskar i större antal.
Ändra leveransadressen till tandläkarmottagningen på Kvarngatan.
Har ni rabatt för vårdpersonal?
Jag är sjuksköterska och jobbar natt, kan ni leverera efter lunch?
När öppnar apoteket på söndag?
Kan jag flytta min tid på kliniken till tisdag?
Jag fick ingen bekräftelse på min bokade tid.
Jag behöver kvitto på mitt tandläkarbesök.
Medicinskåpet kom utan spegel.
Jag vill returnera dosetten, locket är trasigt.
Finns termometern med blått fodral i lager?
När levereras förbandslådorna?
Vitaminerna jag beställde har inte kommit.
Vitaminburken hade bruten försegling, kan ni skicka en ny?
Kan jag pausa prenumerationen på vitaminer?
Glasögonen jag beställde har fel färg på bågen.
Följer det med fodral till de slipade glasen?
Jag är så trött på alla nyhetsbrev, ta bort mig.
Jag är sjuk i dag, kan leveransen flyttas till i morgon?
Jag låg sjuk och missade returtiden med en dag, kan ni ta emot den ändå?
Sjukt snygga skor, när kommer de tillbaka?
Jag får huvudvärk av er nya meny, var är den gamla?
Det gör ont att se hur långsam appen har blivit.
Datorn har fått virus, kan ert program ta bort det?
Telefonen visar konstiga symtom, skärmen slocknar vid laddning.
Hur startar jag diagnosläget på tvättmaskinen?
Batteriet dog efter två timmar.
Vi driver en klinik och behöver tio licenser till.
Jag jobbar på sjukhus, kan paketet lämnas i vakten?
Mitt försäkringsnummer har ändrats, var uppdaterar jag det?
Hur doserar jag tvättmedel för en halv maskin?
Doseringen på kaffemaskinen fungerar inte.
Kan jag få receptet på brödet i er film?
Recepten i veckans kasse låg inte med.
Krukväxten ser sjuk ut, hur ofta ska den vattnas?
Finns madrassen i en fastare modell?
Vilken storlek på knäskydd ska jag välja?
Skorna skaver på hälen, kan jag byta till en bredare modell?
Stolen är obekväm, kan jag lämna tillbaka den?
Finns tvålen utan parfym?
Vilken proteinbar smakar choklad?
Är teet ekologiskt?
Vad är det för ingredienser i dressingen?
Passar leksaken för en treåring?
Från vilken ålder är studsmattan?
Tål flaskan maskindisk?
Är det säkert att betala med kort hos er?
Är länken i ert mejl säker att öppna?
Kan elementet vara på över natten?
Det hjärtformade hänget lossnade från kedjan.
Ögonkrämen var öppnad när den kom, kan ni skicka en ny?
Handkrämen har läckt i kartongen.
Barnens doktorsväska är slut, när kommer den in?
När ska de hyrda kryckorna lämnas tillbaka?
Jag ska på en läkarkongress och behöver en faktura till arbetsgivaren.
Jag vill boka massage till min fru i present.
Det är ingen fara om det dröjer.
Vad kostar det att byta bredband?
Appen hänger sig när jag lägger till en ny patient i vårt journalsystem.
Hunden har bitit sönder fjärrkontrollen, säljer ni en ny?
Kan ni skicka en ny sladd, den gamla är skadad?
Bordet var skadat när det kom.
Jag lider av dåligt wifi i sovrummet.
`,
};
