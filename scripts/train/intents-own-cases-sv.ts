/** More Swedish messages of our own on legal and medical matters, as shops, banks, insurers and pharmacies get them, and everyday ones beside them. One to a line. */
export const ownCasesSwedish: Record<string, string> = {
  legal: `
Har jag inte pengarna på fredag får en domare förklara avtalet för er.
Ansökningsavgiften till tingsrätten är betald, så antingen gör ni upp nu eller så möts vi där.
Min pappa har varit nämndeman och vet precis vilken blankett jag ska fylla i mot er.
Hemförsäkringens rättsskydd är beviljat och de tar över nu.
nu räcker det, det här får avgöras i domstol
En kompis vann mot er i ARN förra året och jag tänker göra likadant.
Skriv ner att ni vägrar, jag behöver det till min anmälan.
Reklamationsnämnden vill ha ert svar skriftligt. Kan ni skicka det till mig?
Hur lång tid har ni på er att svara nämnden?
Jag har skickat hela chatten till Konsumentverket.
Finansinspektionen lär bli intresserad av att ni fryst mitt sparande utan att säga varför.
Har anmält banken till tillsynsmyndigheten i morse.
Jag går vidare till Konsumenternas försäkringsbyrå och sedan till nämnden.
Personförsäkringsnämnden har fått mina papper.
Vänder jag mig till FI eller till ARN om räntan ni tagit ut?
Ni mejlade mitt kontoutdrag till en främling. Det anmäler jag till IMY.
Ni har trettio dagar på er att lämna ut mina uppgifter, annars klagar jag hos tillsynsmyndigheten.
Min journal gick till fel adress, det är en personuppgiftsincident och jag vill veta vilken ersättning jag har rätt till.
Enligt konsumentkreditlagen är ni som kreditgivare också ansvariga när butiken inte betalar.
Bestridandet av kortköpet avslogs, så nu tar jag både butiken och er till ARN.
Era villkor kan inte ta ifrån mig de rättigheter som lagen ger.
Spelar ingen roll vad er policy säger, det är tre års reklamationsrätt enligt lag.
Varan är felaktig enligt köplagen och ni ska avhjälpa felet.
Ångerrätten på 14 dagar är lag, den kan ni inte ta bort.
Distansavtalslagen ger mig hela beloppet tillbaka, även frakten.
Har ni ens tillstånd att sälja försäkringar i Sverige? Jag kollar med Finansinspektionen.
Enligt lag skulle ni ha berättat om provisionen.
Jag tycker att lånet gavs ut i strid med god kreditgivningssed och begär att det skrivs av, annars blir det anmälan.
Att spärra mitt konto utan skäl är inte tillåtet enligt betaltjänstlagen, säger min jurist.
Ni sitter på 23 000 kr som är mina. Det är egenmäktigt förfarande och jag gör en polisanmälan.
Kravbrev bifogas. Ni har tio dagar.
Från och med i dag företräds jag av advokat Nordlund, skriv bara till henne.
Mitt ombud behöver en kopia av försäkringsbrevet.
Vem är chefsjurist hos er, och vilken adress har hen?
Vilket lands lag gäller för avtalet? Jag behöver det till min stämning.
Jag vill inte ha skiljeförfarande, jag vill ha det prövat i allmän domstol.
Har jag rätt till ersättning enligt lag när tåget är två timmar försenat?
Ni nekade oss ombordstigning och förordningen ger 600 euro var. Betala, annars får ARN avgöra.
Er chaufför backade på min bil. Jag vill ha ert försäkringsbolags uppgifter, jag kommer att kräva ersättning.
En hylla föll ner på min fot i gång fyra och jag kräver er på förlorad inkomst.
Jag snubblade över en pall i ert varuhus, spara övervakningsfilmen till mitt skadeståndskrav.
Mitt barn skadades på er studsmatta och någon ska betala för det, vi pratar med en jurist.
Mobilen började brinna i fickan. Jag håller både tillverkaren och er butik ansvariga.
Vem bär ansvaret juridiskt om paketet stjäls från trappan?
Är det lagligt att ta ut 30 procent i returavgift?
Får man enligt lag sälja mitt telefonnummer? Det har ni nämligen gjort.
Får ni lov att ändra räntan mitt i bindningstiden enligt lagen?
Vad säger lagen om försenad leverans?
Kan jag bli åtalad om jag inte betalar det här?
Ert inkassobolag ringde min chef, det bryter mot god inkassosed och jag anmäler det.
Skulden är preskriberad. Sluta kontakta mig.
Jag erkänner ingen skuld och möter er gärna i tingsrätten.
Jag har fått ett föreläggande från Kronofogden på 2 400 kr från er. Jag har aldrig haft ett konto.
Ni har gett mig en betalningsanmärkning utan grund, ta bort den, annars hör min advokat av sig.
Utmätning på grund av ert misstag, det här går jag vidare med rättsligt.
Mitt ex jurist vill ha kontoutdrag från er, det motsätter jag mig.
Dödsboet har en advokat och hen stämmer er om aktierna inte släpps.
Som boutredningsman kräver jag att banken ersätter dödsboet för fördröjningen.
Jag har varit hos polisen om er säljare, diariets nummer slutar på 3391.
Er kurir stal min mobil. Anmälan är gjord, och nu vill jag att ni ersätter mig.
Er personal kallade mig tjuv inför alla, det är förtal.
Att jag nekas för att jag sitter i rullstol är diskriminering enligt lagen.
DO har fått min anmälan om hur vi bemöttes.
Vår bolagsjurist går igenom avbrottet och kommer med ett krav enligt avtalet.
Vi anser att ni är i dröjsmål enligt punkt 9 och förbehåller oss rätten att häva.
Avbrottet kostade oss 400 000 i försäljning och våra advokater räknar på skadan.
Ni har använt vår logga i er annons utan licens, vårt ombud är informerat.
Min teckning säljs på tröjor hos er utan att jag gett lov. Ta bort dem eller så stämmer jag.
En säljare på er marknadsplats säljer kopior av vårt varumärke, vårt ombud begär namnet.
Jag har spelat in samtalen, de kommer att spelas upp i rätten.
Radera ingenting. Loggarna kommer att behövas när ärendet prövas.
Jag skriver inte under något förrän en jurist har läst det.
Kan ni skicka förlikningsavtalet till mitt ombud?
Ert bud på 500 kr som slutlig uppgörelse avvisas, vi fortsätter processen.
Vi kan göra upp i godo, annars tar vi det rättsligt.
Det blir min jurist som tar er nästa gång.
okej då syns vi inför en domare
stäm mig då, jag betalar inte
jag känner en duktig advokat och han är inte rädd för storbolag
min farbror är jurist och han säger betala eller ta konsekvenserna
Se det här som en juridisk varning.
Jag vill att det här hanteras som ett formellt klagomål, nästa steg är nämnden.
Vilken nämnd prövar klagomål mot er? Jag vill ha en oberoende prövning.
Konsumentvägledningen hjälpte mig att skriva det här kravet.
En gratis juristjour sa att ni har fel och att jag ska ge er en vecka.
Jag har läst lagen, ni bryter mot fjärde paragrafen.
Spelinspektionen säger att ni ska betala ut, och det kommer rätten också att säga.
Vill inte handlaren ta tillbaka bilen så häver jag köpet och ser till att det prövas.
Ni avslog skadan i ond tro, jag begär omprövning och anlitar en advokat.
Jag begär att nämnden prövar ert avslag.
Jag gör helst upp, men jag är beredd att processa.
Domen säger att ni ska betala senast den första. Inget har kommit.
Vi vann, ni förlorade. Domstolens beslut säger 12 400 plus kostnader.
Villkoret är oskäligt enligt avtalslagen och gäller inte.
Jag har återkallat fullmakten, nästa dragning ser jag som ett brott.
Jag har aldrig samtyckt till reklam, det strider mot dataskyddsförordningen och det finns böter för sådant.
Visa upp det undertecknade avtalet, annars får ni aldrig rätt hos Kronofogden.
Jag behöver ett intyg från er till rättegången mot säljaren.
Advokaten har begärt ut transaktionerna, har det kommit fram?
Handlingarna delges er nästa vecka, vem tar emot dem?
Jag är med i Villaägarnas och deras jurister tycker att er faktura är fel i sak och lag.
Vi är tjugo familjer som slår ihop oss mot er i samma mål.
Anmäler er till Energimarknadsinspektionen om ni tar ut effektavgift två gånger.
Post- och telestyrelsen sa att ni måste släppa mitt nummer.
Facket driver frågan åt mig, räkna med förhandling.
Hyresnämnden ska få bestämma om höjningen.
Säg till er säljare att telefonavtal ska vara skriftliga enligt lag, så det här är ogiltigt.
Bluffaktura! Jag bestrider och anmäler den till polisen och Svensk Handel.
Jag hävdar avtalets ogiltighet eftersom namnteckningen är falsk.
Kan ni bli stämda för det ni gjort med mina uppgifter? För i så fall tänker jag göra det.
Tror ni att ni står över lagen?
Vi överlåter fordran till ett ombud om den inte regleras.
Marknadsföringen är missvisande och det har jag talat om för Konsumentombudsmannen.
Jag vill ha ersättning för kostnaden för ersättningsbil, annars kräver jag det via domstol.
Fallolyckan i er entré gav mig tre veckors sjukskrivning. Var skickar jag skadeståndsanspråket?
Det här slutar i Högsta domstolen om jag så ska gå dit själv.
Ni är skyldiga mig dröjsmålsränta enligt räntelagen.
`,
  medical: `
farmor äter vattendrivande, går ert mineralsalt bra för henne?
Är det något i den som inte går ihop med min epilepsimedicin?
Jag tar något för hjärtat, kan jag dricka energidrycken?
Äter p-piller. Gör koltandkrämen att de inte verkar?
Han får cellgifter och allt smakar metall, vilken näringsdryck kan han få behålla?
Kan jag ge halstabletterna till en tvååring?
Min son väger 22 kilo, hur mycket av hostmedicinen?
På lappen står två påsar men barnmorskan säger en. Vad är rätt?
Ska järnet tas före eller efter frukost?
Måste jag äta upp hela kuren?
Vad händer om jag råkar ta den två gånger?
Åh nej, jag svalde ögondropparna i stället för hostmedicinen.
Min fru har ätit fem vitamingodisar på en gång, är det farligt?
Mamma tog kvällens tabletter på morgonen, vad gör vi nu?
funkar det att dricka öl till de här
Hur länge måste jag vänta med att köra bil efter värktabletten?
Kan de nya tabletterna vara orsaken till att jag är så nere?
Sedan jag bytte märke tappar jag håret.
Håret lossnar i tussar efter schampot.
Tandköttet blöder efter blekningen.
Er deodorant gav mig knölar i armhålan.
vaknade med ansiktet dubbelt så stort efter serumet
huden brinner efter er skrubb vad ska jag smörja med
Vaxet tog med sig hud och nu varar det.
Jag har knottror över hela armarna efter att ha haft tröjan på mig.
Halsbandet färgade halsen grön och det kliar som tusan.
Efter en vecka i kängorna har jag ingen känsel i stortån.
Inläggen gör att höfterna värker.
Varje gång jag cyklar på motionscykeln nyper det till i ländryggen. Gör jag fel?
Är rodd dåligt för diskbråck?
Passar stepmaskinen någon med ett dåligt knä?
Jag tog bort blindtarmen för tre veckor sedan. När får jag använda maghjulet?
Jag födde barn i juni, när kan jag börja med bäckenbottenträning?
Är gördeln okej efter kejsarsnitt?
Det klickar och gör ont i axeln när jag lyfter klotet.
Ringen visar 82 procent syre, ska jag få panik?
Armbandet visar puls 190 när jag sitter still. Vad ska jag göra?
Appen säger att min cykel är oregelbunden, behöver jag träffa någon?
Sensorn visar 3,1 och jag är skakig.
Termometern visar 39,8 på vår bebis, när är det akut?
Vilken temperatur räknas som feber hos en nyfödd?
Graviditetstestet har ett svagt streck, vad betyder det?
Testet är negativt men mensen är tio dagar sen, kan det vara fel?
Ett svagt andra streck på covidtestet, är jag smittsam då?
Kolesterolsvaret från ert labb är 6,4, är det illa?
I svaret står det förhöjt CRP. Vad är det för fel på mig?
Kan ni förklara mina blodprover?
Läkaren i er app sa att det var ett virus men jag har blivit sämre.
Jag pratade med er nätläkare i går och nu har jag prickar överallt, är det av antibiotikan?
Jag behöver prata med en läkare nu, det trycker över bröstet.
Min man har ingen känsel i vänster arm.
Jag tror att mitt barn reagerar allergiskt på er müsli.
Halsen snörs ihop efter mandelkakan!!
Hon är full av röda prickar sedan solkrämen.
Vår bebis blir röd i rumpan av blöjorna, vilken salva hjälper?
Våtservetterna gjorde bebisens hud alldeles sårig.
Ersättningen får honom att kräkas efter varje mål.
Han har kolik, är det ersättningen eller ska jag byta?
När får en bebis äta honung?
Vår bebis är sex veckor, får hon ta magdropparna?
Är bärnstenshalsbandet farligt för min son? Han har satt i halsen en gång.
Min ettåring drack av såpbubblorna.
Barnen fick i sig maskindiskmedel.
Jag blandade två av era rengöringsmedel och kan inte sluta hosta.
Fick ugnsrengöring i ögat, har sköljt, det svider fortfarande.
Blev vimmelkantig av färgen, ska jag åka in?
Limmet fick ihop fingrarna och skinnet går sönder.
Jag skar mig på burken och det är ganska djupt, måste det sys?
Blev stucken fast jag hade er biodräkt och handen är enorm.
Fick en sticka från solstolen under nageln och den har blivit gul.
Er soppa gav oss båda rännskita.
Mådde pyton hela natten efter kycklingen från er disk.
Vi har feber och magen i uppror sedan sushin.
Kan man bli smittad av en begagnad madrass?
Kan det vara något i vattenfiltret som gör mig illamående?
Är det normalt att få halsbränna av proteinkaffet?
Jag är glutenintolerant och mådde hemskt efter den så kallat glutenfria pastan.
Vilka av era färdigrätter kan en njursjuk äta?
Jag måste hålla nere kaliumet enligt läkaren. Vad rekommenderar ni?
Blodsockret rusade efter er sockerfria choklad.
Jag har typ 1, hur många enheter till en av era pizzor?
Min son har PKU, är det aspartam i klubborna?
Är kattsanden farlig för gravida?
Jag väntar tvillingar, kan jag använda hårborttagningen?
Kan jag måla barnrummet med er färg i vecka 20?
Får man bada bubbelpool när man är gravid?
Vi försöker få barn, måste min man sluta med gelen?
Skadar värmeplåstren fostret?
Är er nässpray beroendeframkallande? Har tagit den i tre månader.
Hur slutar man med nässprayen?
Jag vill sluta röka men plåstren ger mig mardrömmar.
Jag har tagit era bantningssprutor i en månad och får inte behålla maten.
Hur gör jag med en missad veckospruta?
Pennan läckte och jag vet inte om jag fick hela mängden. Ta om?
Var sticker man bäst, magen eller låret?
Stickstället är hårt och varmt.
Går pennorna att använda efter en natt utanför kylen?
Får jag ta förra årets antibiotika för tanden?
Jag har så ont i tanden, vilken värktablett är starkast?
Huvudet sprängs och jag har redan tagit två, får jag ta en tredje?
Migränen är på väg, kan jag ta dubbelt?
Klarar levern 4 gram paracetamol om dagen?
Hur starka är de jämfört med Citodon?
Har ni något starkare som inte kräver recept?
Vad finns receptfritt i stället för omeprazol?
Är det här samma sak som Ventoline?
Apoteket bytte till ett annat märke, kan jag lita på det?
Mina tabletter brukar vara runda. De här är fyrkantiga, har jag fått fel medicin?
Jag fick någon annans medicin i påsen och har redan tagit en.
Ni lämnade ut 50 och jag ska ha 25. Är det skadligt?
Levaxinet tar slut i morgon, kan ni skicka en akut förpackning?
Mitt insulin har fastnat i posten och jag har en dag kvar.
Jag har ingen inhalator kvar och det piper i bröstet, när kommer den?
Kan ni be läkaren förnya mitt recept?
Kan er läkare skriva ut sömntabletter?
Jag behöver något lugnande före flyget.
Kan inte sova, har provat allt, vad tipsar ni om?
Jag har känt mig orolig och får svårt att andas ibland, kan appen hjälpa?
Är meditationsappen lämplig för någon med psykos?
Blir tinnitus värre av brusreducering?
Öronen har varit igenproppade sedan flyget med er, vad gör jag?
Kan jag flyga med sprucken trumhinna?
Hur snart efter en hjärtinfarkt får min far flyga?
Jag har brutit benet, måste jag ha intyg för att få flyga?
Mamma behöver syrgas i luften, är det riskabelt för lungorna?
Vilka sprutor behöver jag till Kenya?
Ögonen rinner och svider sedan jag fick de blå linserna.
Linserna skaver, jag har en röd åder i ögat.
Med de nya glasögonen ser jag dubbelt och blir åksjuk.
Jag ser blixtar efter VR-spelet.
Kan headsetet utlösa ett anfall? Min dotter har haft två.
Jag har en metallplatta i handleden, kan jag ändå ha induktionshäll?
Är muskelstimulatorn okej om man har spiral?
Kompressionsärmen lämnar djupa märken och fingrarna vitnar.
Ortosen skaver hål på hälen, och jag har diabetes.
Morfar har trycksår, vilken madrass är rätt för honom?
Min man har sömnapné, duger er bettskena i stället för maskinen?
Jag blir torr i halsen och får näsblod av masken.
Är det farligt att snarka?
Vad beror det på att det rycker i ögonlocket?
Vad är det här för knöl på halsen?
Jag har en leverfläck som bytt färg. Går det att lita på er hudskanner?
Appen säger hög risk om fläcken, hur orolig ska jag vara?
Smittar ringorm? Vår pojke har det och vill prova hjälmar.
Vi hittade löss efter att ha provat mössor hos er, vad dödar dem?
Hur blir man av med springmask?
Funkar tea tree-olja mot vårtor?
Vad kan jag ha på såriga bröstvårtor?
Jag har hemorrojder, vad säljer ni mot det?
Finns det något mot vallningar?
Jag är uppe och kissar hela natten, ska män över 60 ta era prostatakapslar?
Blir förkylningen kortare av zink?
Gör gurkmeja något för stela leder?
Hjälper den mot mensvärk?
Är melatonin okej för en tioåring med autism?
Hur många timmar ska det gå mellan tabletterna?
Är jag för gammal för kreatin, 68 med högt blodtryck?
Vilka risker finns med B6 under lång tid?
`,
  "legal medical": `
Er plattång brände min dotter i hårbotten, hon har blåsor, och vår jurist har bilderna.
Jag låg på sjukhus i tre dagar efter era ostron. Räkna med ett krav från min advokat.
Ni gav mig fel tabletter, jag föll ihop, och nu stämmer jag apoteket.
Trapphissen gick sönder, mamma bröt höften och har svåra smärtor. Vi kräver skadestånd.
Vår bebis satte en lös del av leksaken i halsen och fick åka ambulans. Jag har anmält er till Konsumentverket.
Er diet fick mig att svimma två gånger och läkaren säger att den är farlig. Ni får brev från min jurist.
Allergenet stod inte på förpackningen och jag fick en anafylaktisk chock. Det är anmält till Livsmedelsverket och jag drar er inför rätta.
Blir det ärr av utslagen så stämmer jag er. Vad ska jag smörja med så länge?
Tredje gradens brännskador av er vattenkokare! Jag håller er ansvariga, och min advokat håller med.
Min läkare säger att linsvätskan orsakade infektionen. Ersättning eller domstol, ni väljer.
Klinikens laser gav mig ärr i ansiktet och jag tar juridisk hjälp. Finns det något som lindrar svedan?
Er nätläkare ställde fel diagnos, jag dog nästan i sepsis, och det är anmält till IVO och Patientförsäkringen.
`,
  "": `
Jag har läkarintyg, kan jag få pengarna tillbaka för passet jag missade?
Behöver ni ett intyg från läkaren för att jag ska få boka om gratis?
Läkarintyget är bifogat som underlag för uppsägningen av gymkortet.
Jag vill ladda upp mitt recept men knappen är grå.
Min receptbeställning är packad, när kommer den?
Var ser jag status på min apoteksorder?
Apoteket tog betalt för frakt fast jag hämtade själv.
Hur väljer jag ett annat apotek i appen?
Är receptdisken öppen på lunchen?
Jag vill byta utlämningsställe för min medicinbeställning.
Medicinpaketet låg hos grannen, tack, ärendet kan stängas.
Kan jag avsluta prenumerationen på vitaminer?
Barnlocket på burken är trasigt, kan jag få ett nytt?
Har ni plåster i 30-pack?
Mitt personnummer är fel i hälsoappen.
Täcker min försäkring ett andra par glasögon?
Hur hög är självrisken på tandförsäkringen?
Behöver jag remiss till fysioterapeuten eller kan jag boka direkt?
Kan min man läggas till i sjukvårdsförsäkringen?
Kortet till sjukvårdsförsäkringen har inte kommit.
Varför har premien på sjukförsäkringen höjts?
Hur skickar jag in kvittot från tandläkaren?
Ersättningen för sjukgymnasten hamnade på fel konto.
Jag vill ladda ner fakturan för hälsokontrollen.
Jag kommer inte in i videobesöket, kameran är svart.
Finns det en tidigare tid hos fysioterapeuten?
Vilka kliniker tar emot ert presentkort?
Avboka min synundersökning på torsdag.
Hur lång tid tar en synundersökning?
Jag fick vänta en timme i väntrummet och ingen bad om ursäkt.
Sköterskan var jättegullig, hälsa henne det.
Veterinärtiden behöver flyttas.
Hundens specialfoder kom i fel storlek.
Symtomet på buggen är att kundvagnen töms vid inloggning.
En bieffekt av uppdateringen är att mörkt läge är borta.
En trevlig bieffekt av appen är att jag handlar mindre.
Tillägget är allergiskt mot långa filnamn.
Hur behandlar jag ekskivan innan jag använder den?
Hur ofta ska gräsmattan gödslas?
Är limmet säkert för akvarium?
Skadar rengöringen marmor?
Hur många skopor kaffe per kopp?
Vilken dosering av tvättmedel är förinställd?
Doseringsfacket i tvättmaskinen kärvar.
Videon om styrketräning går inte att spela.
Hela kassan är en plåga.
Jag får hjärtat i halsgropen av era leveransmejl, haha.
Höll på att skratta ihjäl mig åt reklamen.
Jag låg på sjukhus och kunde inte betala i tid, kan ni ta bort påminnelseavgiften?
Pappa gick bort förra veckan, hur avslutar jag hans konto?
Mamma har dött och jag vill säga upp hennes mobilabonnemang.
Vi har fått barn! Hur lägger jag till henne på familjekortet?
Jag är föräldraledig, kan jag pausa medlemskapet?
Gravidklänningen är för lång.
Finns amningsbehån i svart?
Vad är det för skillnad på de två bröstpumparna?
Bröstpumpen saknar laddare.
Vilken blöjstorlek för 9 kilo?
Babyvakten tappar anslutningen.
Jag vill skicka tillbaka de oöppnade graviditetstesterna.
Hur många tester är det i en förpackning?
Skickas kondomerna i neutralt paket?
Löparklockan för inte över pulsen till appen.
Pulskurvan från gårdagens pass saknas.
Hur exporterar jag sömndata?
Vågen och appen visar olika vikt.
Knäskydden kom i två olika storlekar.
Kan kompressionstightsen tvättas i maskin?
Ryggkudden är mjukare än jag trodde, kan jag byta den?
Ingår fyra huvuden till massagepistolen?
Värmedynan blir inte varm längre.
Lampan för filtret på luftrenaren lyser rött.
Eltandborsten laddar inte.
Jag fick körsbär i stället för mint på tandkrämen.
Vilken nyans av foundation är närmast min gamla?
Läppstiftet gick sönder i posten.
Är schampot veganskt?
Innehåller brödet palmolja?
Har ni glutenfri pizza på menyn?
Finns det en sockerfri variant av saften?
Hur många kalorier är det i wrapen?
Har ni havremjölk?
Yoghurten hade trasigt lock, jag vill ha pengarna tillbaka.
Äpplena var stötta.
Det låg ingen kylklamp i fiskleveransen så jag slängde den. Återbetalning tack.
Den giftgröna färgen är mörkare än på sidan.
Är knivarna vassa från början?
Virusprogrammet blockerar er sida.
Det svider i plånboken, har ni någon rabatt?
Jag har ändrat efternamn efter bröllopet, vilka papper behöver ni?
Vad har ni för bolagsform? Vi behöver det till leverantörslistan.
Sidan med juridisk information ger felet 404.
Skicka avtalet till vår juridiska avdelning för underskrift.
Vår juristavdelning vill ha en kopia av personuppgiftsbiträdesavtalet.
Gäller er e-signatur i Spanien?
Var hittar jag köpvillkoren?
Kan ni förklara lånevillkoren, hur länge är räntan bunden?
En fråga om villkoren: ingår frakten?
Hur lång är garantin på soffan?
Hur använder jag garantin på brödrosten?
Jag vill ångra köpet, skicka en retursedel tack.
Vad gäller för returer av reavaror?
Jag håller inte med om skadan på hyrbilen, vem tittar på det igen?
Jag bestrider förseningsavgiften, jag betalade i tid.
Det här köpet vill jag reklamera på kortet, hur gör jag?
Hur lång tid tar en kortreklamation?
Vad händer med mitt reklamationsärende?
Min skadeanmälan för det borttappade paketet, något nytt?
Jag vill anmäla en skada på mobilförsäkringen, skärmen sprack.
Hur överklagar jag att lånet nekades?
Kan jag överklaga att annonsen togs bort?
Jag vill klaga på den långa telefonkön.
Hur lämnar man ett klagomål?
Klagomålsformuläret laddar inte.
Det är andra gången jag klagar på kall mat.
Jag säger upp mig, behåll er usla service.
Rena rånet, 129 kr i porto?!
Brottsligt goda kakor, kan jag få receptet?
Er kollega dömde mig efter dialekten, det var oförskämt.
Jag byter bank om det här är så ni behandlar folk.
Ni förlorar en kund om det inte fixas.
Jag berättar för alla på sociala medier hur dåliga ni är.
Jag väntar mig någon kompensation för två timmars väntan, en värdecheck duger.
Ta ert ansvar och kom med paketet!
Jag jobbar på tingsrätten, kan ni leverera till sidoingången?
Finns det tennisbana på hotellet?
Bollen gick utanför i spelet och appen hängde sig.
Jag har tagit juristexamen, får jag examensrabatten?
Jag undervisar i juridik och behöver 20 exemplar av boken.
Vilken säsong av advokatserien har ni?
Deckarserien tar slut mitt i ett avsnitt.
Mäklaren behöver lånelöftet, kan ni skicka det?
Jag behöver ett bankintyg till ambassaden.
Jag behöver en bouppteckningsblankett, var finns den?
Hur ger jag min dotter fullmakt på kontot?
Kan en god man öppna konto åt någon?
Ska jag ta upp räntan i deklarationen?
Vilken kontrolluppgift skickar ni vid årsskiftet?
Krävs det tillstånd för drönaren jag köpte?
Får man ta med elsparkcykeln på tåget?
Är hjälm obligatorisk på era elcyklar?
Skicka blanketten för stöldanmälan av cykel till försäkringen.
Polisen har spärrat av vår gata, kan chauffören komma i morgon?
Teknikern från elbolaget kom aldrig.
Tryckregulatorn till vattnet läcker.
Jag litar på ert omdöme, välj en färg.
I händelse av regn, blir matchen inställd?
Kostymen är hos skräddaren, ordernumret är 8821.
Vad är det för mål i spelet och hur vinner man?
Domaren i matchen syntes inte i sändningen.
Målet är att ha allt klart till fredag, hinner ni?
Rätten jag beställde var kall, kan jag få en ny?
Rätt storlek men fel färg, kan jag byta?
Är det rätt att avgiften dras den 25:e?
Stämmer saldot på kontot eller ligger det en dragning kvar?
Jag fick en stämpel på passet och undrar om bilderna duger.
Lagret är slut på hemsidan men finns den i butik?
Lagad mat till kalaset, levererar ni?
Vårt lag behöver 14 tröjor med tryck.
När är det sista anmälan till loppet?
Hur anmäler jag frånvaro till kursen?
Jag vill anmäla flytt till nya lägenheten.
Åtgärden ni föreslog fungerade, tack!
Kan rabattkoden användas två gånger?
Provperioden frågar efter kort, dras det något?
Vad betyder meddelandet 'åtgärd krävs' i inkorgen?
Den högra handsken saknas, jag fick två vänster.
Ni hade rätt, det låg i skräpposten.
Domänen jag köpte av er är inte kopplad.
`,
};
