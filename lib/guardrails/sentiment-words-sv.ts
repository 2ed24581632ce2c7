import type { Mood } from "./sentiment-words.ts";

/** Swedish words and phrases ("_" joins the words of a phrase) by kind of feeling, with each kind's strengths. */
export const swedishMood: Mood = {
  families: {
    swearing: {
      "-3.3":
        "jävla jävlar jävlarna jävligt jävel jävlig fan fanken helvete helvetes satan satans förbannade fittor fitta kuk hora horunge svin rövhål fy_fan dra_åt_helvete",
      "-2.4":
        "skit skiten skitdålig skitdåligt skitsnack skitservice skitföretag skitstövel skitstövlar jäkla jäklar jädra förbaskad förbaskade vad_fan vad_i_helvete för_jävligt för_fan tusan",
    },
    hate: {
      "-3.3": "vidrig vidrigt vidriga hatar hata hat hatade avskyr avsky avskyvärd avskyvärt avskyvärda föraktar förakt föraktfullt",
      "-3": "äcklig äckligt äckliga äcklad äcklas äckel motbjudande vämjelig vämjeligt stinker unken spyr snuskig snuskigt svinaktigt svinaktig",
    },
    rage: {
      "-1.8": "irriterad irriterade irriterande irritation irriterar frustrerad frustrerade frustrerande frustration stör_mig retar",
      "-3": "rasande ursinnig ursinniga vansinnig vansinniga förbannad förbannat förbannade skandal skandalös skandalöst skandalösa upprörande kränkande kränkt oacceptabel oacceptabelt oacceptabla oförlåtligt oförlåtlig oförsvarligt skamligt skamlig skamlöst skäms_ni skämmas fått_nog nog_nu droppen bedrövlig bedrövligt bedrövliga under_all_kritik helt_sjukt förkastligt horribel horribelt vedervärdigt vedervärdig",
      "-2.3":
        "arg arga argt ilsk ilsken ilska ilskna upprörd upprörda upprört provocerad provocerande bitter bittert trött_på less_på trött_på_er less_på_er innerligt_trött förolämpad förolämpande sur sura vrede besviken_och_arg förargad förarglig",
    },
    awful: {
      "-3": "värsta värst fruktansvärd fruktansvärt fruktansvärda förfärlig förfärligt förfärliga hemsk hemskt hemska förskräcklig förskräckligt katastrof katastrofal katastrofalt katastrofala mardröm mardrömmen olidlig olidligt outhärdlig outhärdligt eländig eländigt elände vansinne haveri fiasko aldrig_mer aldrig_igen aldrig_någonsin sämsta sämst urusel uruselt urusla ohygglig ohyggligt gräslig gräsligt ryslig rysligt avgrundsdålig",
      "-2.6":
        "usel uselt usla kass kasst värdelös värdelöst värdelösa oanvändbar oanvändbart skräp skräpet sopor patetisk patetiskt patetiska löjlig löjligt löjliga löjeväckande skrattretande skämt ett_skämt parodi parodiskt absurt orimlig orimligt orimliga slöseri slöseri_med_tid slöseri_med_pengar bortkastad bortkastade bortkastat undermålig undermåligt undermåliga undvik_detta undvik_dem undvik_det varnar_alla varna_andra köp_inte håll_er_borta ofattbart ofattbar otroligt_dålig otroligt_dåligt",
    },
    bad: {
      "-2.1":
        "dålig dåligt dåliga sämre försämrats försämring bristfällig bristfälligt bristande brister brist missnöjd missnöjda missnöje otillfredsställande otillräcklig otillräckligt otrevligt_överraskad opålitlig opålitligt defekt defekta felaktig felaktigt felaktiga trasig trasigt trasiga slarv slarvig slarvigt slarviga tråkig tråkigt tråkiga obehaglig obehagligt negativ negativt oduglig odugligt suger suger_verkligen inte_bra inte_nöjd inte_okej inte_imponerad oseriös oseriöst oseriösa undermålig överpris",
    },
    disappointment: {
      "-2.3":
        "besviken besvikna besvikelse besvikelsen besviket ångrar ångrar_att ånger förstörd förstört förstörde förstörda förstör förväntade_mig_mer sviken svikna svikit sveket svek trist bittert_ångrar löften_som_inte brutet_löfte",
    },
    failure: {
      "-2": "misslyckad misslyckats misslyckades misslyckande misslyckas kraschar kraschade krasch kraschat sönder gått_sönder gick_sönder gick_sönder_igen trasig hänger_sig hängt_sig slutat_fungera slutade_fungera fungerar_inte funkar_inte fungerar_aldrig fungerat_aldrig har_aldrig_fungerat startar_inte går_inte_att död sprucken spruckna läcker bugg buggar buggig strular strulat strul krånglar krånglat krångel",
      "-1.5":
        "problem problemet fel felet felen klagomål klagar klaga klagat reklamera reklamation reklamerar skadad skadat skadade skada vägrar vägrade vägrat nekad nekade nekat nekar saknas saknar försvunnen försvunnit borta tappat tappade förlorat förlorade fel_vara misstag tvungen tvingad tvingas",
    },
    slow: {
      "-1.4":
        "försenad försenat försenade försening förseningar sent sena väntat väntar vänta väntan fortfarande_väntar väntar_fortfarande långsam långsamt seg segt svår svårt svåra krånglig krångligt komplicerad komplicerat förvirrad förvirrande förvirring besvärlig besvärligt omständligt otydlig otydligt hopplöst_långsam",
    },
    unheard: {
      "-2.4":
        "ingen_svarar ingen_svarat ingen_hjälper ingen_bryr_sig ingen_hör_av_sig ingen_återkommer ingen_återkoppling inget_svar får_inget_svar får_inte_svar inte_fått_svar inte_fått_något_svar aldrig_svar aldrig_fått_svar svarar_aldrig svarar_inte hör_aldrig_av_sig ingen_hjälp noll_hjälp noll_service ignorerad ignorerade ignorerar ignorera nonchalerad nonchalerar nonchalans struntar struntat bryr_er_inte bryr_sig_inte obesvarad obesvarade tredje_gången fjärde_gången femte_gången sjätte_gången tionde_gången om_och_om_igen gång_på_gång hur_många_gånger händer_ingenting inget_händer skickas_runt bollas bollar lade_på lägger_på hjälper_inte",
    },
    treatment: {
      "-2.5":
        "otrevlig otrevligt otrevliga oförskämd oförskämt oförskämda ohövlig ohövligt respektlös respektlöst respektlösa nonchalant nonchalanta nonchalant_bemötande inkompetent inkompetenta inkompetens okunnig okunniga okunnighet oprofessionell oprofessionellt oproffsig oproffsigt arrogant arroganta arrogans nedlåtande hånar hånfullt kränker kränkning förnedrad förnedrande förödmjukad förödmjukande diskriminerad diskriminering trakasserad trakasserier trakasserar mobbad orättvis orättvist orättvisa elak elakt elaka grym grymt_mot hjärtlös vårdslös vårdslöst girig giriga behandlad_som dåligt_bemötande dåligt_bemött illa_behandlad fräck fräckt fräckhet hutlöst hutlös",
    },
    deceit: {
      "-1.6": "bedrägeri bedrägeriet stöld stulit stulen stulna stal stjäl rånad rånar bestulen",
      "-2.7":
        "bedragare bedragarna bedraget bedragen bluff bluffen bluffar bluffföretag blufföretag lurad lurade lurat lurar lurendrejeri lurendrejare blåst blåsta blåser blåser_folk svindel svindlare svindlad fuskare fusk fuskar ljuger ljög ljugit lögn lögner lögnare lögnaktig oärlig oärligt oärliga vilseledande vilselett vilseled falsk falska falskt falska_löften tjuv tjuvar ocker ockerpriser skojare skoj oetiskt oetisk omoraliskt omoralisk skumt skum utnyttjad utnyttjar utnyttjat hyckleri överdebiterad överdebiterat utpressning korrupt",
    },
    stupidity: {
      "-2.5":
        "idiot idioter idioten idioterna idiotisk idiotiskt idiotiska dum dumt dumma dumhet korkad korkat korkade puckad puckat imbecill efterbliven hjärndöd hjärndött pajas pajaser clowner clown töntig töntigt fånig fånigt vansinnigt galet galen galna nonsens meningslös meningslöst poänglöst dåre dårar klantig klantigt klantar klantarslen amatörer amatörmässigt",
    },
    violence: {
      "-3.1":
        "mord mördad mördade mördare mördar döda dödad dödar dödade våldtäkt våldtagen terror terrorist terrorister massaker tortyr torterad bomb bomber skjuten sköt överfall överfallen misshandel misshandlad misshandlar våld våldsam våldsamt brutal brutalt krig ond onda ondska rasist rasister rasism rasistiskt hotar hotad hotade hot hotelser hotfull slagen attack attackerad brott brottslig brottslingar kriminell kriminella fängelse offer",
    },
    death: {
      "-2.9":
        "död dött dog dödsfall döende dör avliden självmord begravning tragedi tragisk tragiskt omkommen omkom drunknade livsfara livsfarlig livsfarligt",
    },
    sickness: {
      "-2.1":
        "sjuk sjuka sjukdom cancer tumör ont smärta smärtor smärtsam smärtsamt skadad skadades blöder blod sjukhus akuten infektion feber förgiftad förgiftning allergisk migrän huvudvärk illamående lider lidande",
    },
    sadness: {
      "-2.3":
        "ledsen ledsna ledsamt sorglig sorgligt sorg sörjer förkrossad förkrossade gråter gråta grät tårar förtvivlad förtvivlade förtvivlan deprimerad deprimerande olycklig olyckliga hopplös hopplöst hopplösa hjälplös ensam ensamma övergiven miserabel skam skäms pinsam pinsamt pinsamma genant nedslående uppgiven uppgivna bedrövad trauma knäckt konkurs vräkt arbetslös",
    },
    fear: {
      "-2": "rädd rädda rädsla skrämmande skrämd skrämda skräck panik panikslagen orolig oroliga orolig_för oro ångest chock chockad chockerad chockerande stressad stressande stress farlig farligt farliga fara livrädd otrygg otryggt hemskt_rädd osäker_på kris kaos kaotiskt kaotisk",
    },
    weary: {
      "-2": "tack_för_ingenting tack_för_inget tack_för_ingen_hjälp precis_vad_jag_behövde jo_men_visst jo_pyttsan så_typiskt bravo_verkligen skojar_ni",
      "-1.4":
        "tyvärr synd trött trötta less utmattad slut_på_tålamod tålamod_är_slut tålamodet_är_slut tålamodet_tryter suck suckar usch fy bläh huvaligen långtråkig smutsig smutsigt dyr dyrt konstigt konstig märkligt skum tveksam tveksamt en_röra rörigt stök besvär besvärad beklagligt sur_över förvånad skyller skyllde skyll bråk bråkar",
    },
    fine: {
      "0": "vänlig_hälsning vänliga_hälsningar med_vänlig_hälsning med_vänliga_hälsningar bästa_hälsningar god_morgon god_dag god_kväll trevlig_helg trevlig_dag bra_dag fin_dag god_fortsättning tack_på_förhand",
      "1": "okej ok hoppas förhoppningsvis tydlig tydligt enkel enkelt enkla lätt snabb snabbt snabba hjälpsam hjälpsamma hjälp hjälper gillar säker säkert trygg tryggt intressant intresserad smidig smidigt smidiga rimlig rimligt prisvärd prisvärt lugn lugnt ja visst klar klart fungerar löst löste_sig löser hyfsad hyfsat helt_okej respekt bekväm bekvämt",
    },
    good: {
      "2": "bra god gott goda fin fint fina tack tackar tacksam tacksamma tacksamt uppskattar uppskattat uppskattas nöjd nöjda glad glada glatt trevlig trevligt trevliga vänlig vänligt vänliga snäll snällt kul rolig roligt roliga bättre rekommenderar rekommendera imponerad imponerade imponerande proffsig proffsigt proffsiga professionellt härlig härligt härliga mysig mysigt lyckad lyckades lyckat grattis skön skönt sköna pålitlig pålitligt stolt duktig duktiga positiv positivt godkänt leende skrattar inte_dåligt inga_problem tack_så_mycket stort_tack tack_för_hjälpen gullig charmig vacker vackert",
    },
    great: {
      "3": "jättebra toppen topp suverän suveränt suveräna utmärkt utmärkta fantastisk fantastiskt fantastiska underbar underbart underbara älskar älskade bäst bästa perfekt perfekta strålande superbra super kanon kanonbra kanonfin enastående lysande jättenöjd jättenöjda jätteglad jätteglada supernöjd supernöjda jättefin jättefint otroligt_bra otroligt_nöjd överlycklig överlyckliga lycklig lyckliga glädje magiskt makalös makalöst briljant femma fem_stjärnor överträffade överträffar grym_service grymt_bra favorit",
    },
  },
  negations: "inte icke ej aldrig ingen inget inga ingenting utan knappast varken knappt nej",
  boosters:
    "mycket väldigt extremt otroligt helt fullständigt totalt så riktigt verkligen oerhört rent jätte absolut alldeles någonsin fruktansvärt hemskt förbannat jävligt jävla skit fullkomligt minst_sagt djupt otroligt galet rejält enormt grymt",
  dampers: "lite något ganska rätt delvis nästan aningen en_aning bara knappt hyfsat ibland",
  contrasts: "men dock fast trots utom däremot",
  plain:
    "kassa kassan kassor släpp släppa släpper bort bortom senare senast senaste slag slags hoppa hoppar hoppade tyda tyder märke märken märka märker märkt rörelse rörelsen offert offerter hotell hotellet tackla saken goda säkra säkerhet säkerheten klarade kul svart svar ensamhet dyrbar fortfarande vara varit",
};
