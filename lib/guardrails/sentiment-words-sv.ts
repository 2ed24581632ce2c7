import type { Mood } from "./sentiment-words.ts";

/** Swedish words and phrases ("_" joins the words of a phrase) by kind of feeling, with each kind's strengths. */
export const swedishMood: Mood = {
  families: {
    swearing: {
      "-3.3":
        "jävla jävlar jävlarna jävligt jävel jävlig fan fanken helvete helvetes satan satans förbannade fittor fitta kuk hora horunge svin rövhål fy_fan dra_åt_helvete dra_åt_skogen dra_dit_pepparn brinna_i_helvetet brinn_i_helvetet far_åt_helvete stick_och_brinn håll_käften rövhatt rövhattar helvetet djävla djävlar djävligt arsle subba slyna kärring gubbjävel skithögar skithög",
      "-2.4":
        "skit skiten skitdålig skitdåligt skitsnack skitservice skitföretag skitstövel skitstövlar jäkla jäklar jädra förbaskad förbaskade vad_fan vad_i_helvete för_jävligt för_fan tusan skitapp skitprodukt skitgrej skitbolag skitlösning skitjobb skiter_i skita_i ni_skiter jäkligt förbaskat fasiken sablar för_helvete skitdyrt piss pissdåligt pissdålig fy_för_er fy_er fan_vad vad_fan_håller suger_röv röv åt_helvete åt_skogen åt_fanders",
    },
    hate: {
      "-3.3":
        "vidrig vidrigt vidriga hatar hata hat hatade avskyr avsky avskyvärd avskyvärt avskyvärda föraktar förakt föraktfullt hatiskt avskyr_er föraktfulla ni_äcklar vedervärdiga vämjs spottar_på",
      "-3": "äcklig äckligt äckliga äcklad äcklas äckel motbjudande vämjelig vämjeligt stinker unken spyr snuskig snuskigt svinaktigt svinaktig ruttet rutten ruttna genomruttet genomrutten genomruttna kräks kräkas spyfärdig stank stanken skamfläck vidrigare mår_illa_av äcklas_av osmakligt sjaskigt avskum slödder drägg",
    },
    rage: {
      "-1.8": "irriterad irriterade irriterande irritation irriterar frustrerad frustrerade frustrerande frustration stör_mig retar",
      "-3": "rasande ursinnig ursinniga vansinnig vansinniga förbannad förbannat förbannade skandal skandalös skandalöst skandalösa upprörande kränkande kränkt oacceptabel oacceptabelt oacceptabla oförlåtligt oförlåtlig oförsvarligt skamligt skamlig skamlöst skäms_ni skämmas fått_nog nog_nu bedrövlig bedrövligt bedrövliga under_all_kritik helt_sjukt förkastligt horribel horribelt vedervärdigt vedervärdig hån hånet rena_hånet rent_hån ett_hån hånfull hånade hånar hånad hånskrattar hånskrattade skrattade_åt skrattar_åt borde_skämmas skäms_på_er fy_skäms skäms_på er_skam fräckhet fräckheten ha_mage har_mage hade_mage mage_att hur_vågar hur_understår hur_kan_ni_ens vad_är_ni_för har_ni_ingen_skam kokar_av rosenrasande tokförbannad skitförbannad skitarg jättearg vansinnigt_arg så_arg tokarg vrede ursinne raseri nu_räcker_det det_räcker_nu nog_är_nog vara_nog bägaren_rann bägaren_har_runnit rinner_över måttet_är_rågat rågat rättsskandal oanständigt oanständig ovärdigt ovärdig omänskligt omänsklig omänskliga inhumant under_all_värdighet aldrig_förlåta förlåter_er_aldrig aldrig_att_förlåta sluta_ljug sluta_ljuga slutar_aldrig_ljuga fullständigt_oacceptabelt mår_fysiskt_illa vansinne rent_vansinne gränslös_nonchalans behandlad_som_luft behandlad_som_skit behandlar_folk_som kränkta hur_kan_ni_sova sova_om_nätterna mitt_upp_i_ansiktet sista_droppen det_var_droppen droppen_för aldrig_sett_maken maken_till_dålig maken_till_nonchalans maken_till_arrogans maken_till_otrevlig maken_till_fräckhet sjukt_dåligt sjukt_dålig sjukt_otrevlig stå_och_ljuga jag_kokar blir_rasande gränsen_är_nådd över_alla_gränser passerat_alla_gränser helt_oförsvarligt skandalföretag skandalbolag ett_slag_i_ansiktet slag_i_ansiktet spott_i_ansiktet spottar_mig spottar_kunderna sparkar_på_den behandlas_som_en behandlar_mig_som ren_förnedring ren_skandal ren_skam rent_förakt förakt_för skamligt_dåligt pinsamt_dåligt hur_mår_ni_egentligen är_ni_helt är_ni_dumma är_ni_döva är_ni_sjuka sjuka_i_huvudet sjuk_i_huvudet helt_rubbade rubbade rubbat vansinnesaffär hutlösa hutlöst_dyrt",
      "-2.3":
        "arg arga argt ilsk ilsken ilska ilskna upprörd upprörda upprört provocerad provocerande bitter bittert trött_på less_på trött_på_er less_på_er innerligt_trött förolämpad förolämpande sur sura vrede besviken_och_arg förargad förarglig utskälld utskällda skällde skrek skriker skrika ilsket rytande hot_om ledsen_och_arg besviken_och_ledsen spydig spydigt",
    },
    awful: {
      "-3": "värsta värst fruktansvärd fruktansvärt fruktansvärda förfärlig förfärligt förfärliga hemsk hemskt hemska förskräcklig förskräckligt katastrof katastrofal katastrofalt katastrofala mardröm mardrömmen olidlig olidligt outhärdlig outhärdligt eländig eländigt elände vansinne haveri fiasko aldrig_mer aldrig_igen aldrig_någonsin sämsta sämst urusel uruselt urusla ohygglig ohyggligt gräslig gräsligt ryslig rysligt avgrundsdålig bottennapp bottenlöst bottenbetyg erbärmlig erbärmligt erbärmliga under_all_kritik noll_stjärnor minus_stjärnor värre_än_så illa_behandlad så_illa aldrig_mer_handla aldrig_mer_handla_här sista_gången_jag aldrig_sätta_min_fot sätter_aldrig_min_fot rena_katastrofen total_katastrof helvetesvecka kommer_aldrig_att_handla undvik_som_pesten som_pesten pesten håll_er_undan går_i_konkurs gå_i_konkurs fullkomligt_värdelöst hopplösa hopplöst_företag totalt_haveri genomuselt genomusel ofattbart_dåligt ofattbart_dålig horribla skräckupplevelse mardrömslik sämre_än_sämst sämre_företag lägg_ner_verksamheten lägg_ner_skiten borde_förbjudas borde_läggas_ner borde_stängas borde_sitta_i måste_stoppas psykopater sadister sadistiskt sadism omdömeslöst avskyvärda usla_människor skit_från_början sämsta_jag jag_någonsin_varit_med så_dåligt_det katastrofföretag katastrofdåligt kastade_pengar ofattbart_usel ofattbart_uselt fullständig_katastrof fullständigt_haveri fullständigt_inkompetent",
      "-2.6":
        "usel uselt usla kass kasst värdelös värdelöst värdelösa oanvändbar oanvändbart skräp skräpet sopor patetisk patetiskt patetiska löjlig löjligt löjliga löjeväckande skrattretande skämt ett_skämt parodi parodiskt absurt orimlig orimligt orimliga slöseri slöseri_med_tid slöseri_med_pengar bortkastad bortkastade bortkastat undermålig undermåligt undermåliga undvik_detta undvik_dem undvik_det varnar_alla varna_andra köp_inte håll_er_borta ofattbart ofattbar otroligt_dålig otroligt_dåligt rena_skräpet rent_skräp sopföretag skit_i_kunderna tramseri tramsig trams farsartat cirkus bedrövligt rena_rama_skämtet skämtar_ni driver_ni_med driva_med rena_rånet dagsljusrån uselhet värdelösare",
    },
    bad: {
      "-2.1":
        "dålig dåligt dåliga bristfällig bristfälligt bristande brister brist missnöjd missnöjda missnöje otillfredsställande otillräcklig otillräckligt otrevligt_överraskad opålitlig opålitligt slarv slarvig slarvigt slarviga obehaglig obehagligt negativ negativt oduglig odugligt suger suger_verkligen inte_bra inte_nöjd inte_okej inte_imponerad oseriös oseriöst oseriösa undermålig överpris",
    },
    disappointment: {
      "-2.3":
        "besviken besvikna besvikelse besvikelsen besviket ångrar ångrar_att ånger förstörd förstört förstörde förstörda förstör förväntade_mig_mer sviken svikna svikit sveket svek trist bittert_ångrar löften_som_inte brutet_löfte förstörde_vår förstörde_hela förlorat_förtroendet förlorat_allt_förtroende förlorat_all_respekt förlorat_all tappat_allt_förtroende all_respekt förtroendet ingen_tillit sveker sviker lurad_på",
    },
    failure: {
      "-2": "misslyckad misslyckats misslyckades misslyckande misslyckas kraschar kraschade krasch kraschat sönder gått_sönder gick_sönder gick_sönder_igen hänger_sig hängt_sig slutat_fungera slutade_fungera fungerar_inte funkar_inte fungerar_aldrig fungerat_aldrig har_aldrig_fungerat startar_inte går_inte_att död sprucken spruckna läcker bugg buggar buggig strular strulat strul krånglar krånglat krångel",
      "-1.5":
        "problem problemet fel felet felen klagomål klagar klaga klagat reklamera reklamation reklamerar skadad skadat skadade skada vägrar vägrade vägrat nekad nekade nekat nekar saknas saknar försvunnen försvunnit borta tappat tappade förlorat förlorade fel_vara misstag tvungen tvingad tvingas trasig trasigt trasiga defekt defekta felaktig felaktigt felaktiga",
    },
    slow: {
      "-1.4":
        "försenad försenat försenade försening förseningar sent sena väntat väntar vänta väntan fortfarande_väntar väntar_fortfarande långsam långsamt seg segt svår svårt svåra krånglig krångligt komplicerad komplicerat förvirrad förvirrande förvirring besvärlig besvärligt omständligt otydlig otydligt hopplöst_långsam",
    },
    unheard: {
      "-2.4":
        "ingen_svarar ingen_svarat ingen_hjälper ingen_bryr_sig ingen_hör_av_sig ingen_återkommer ingen_återkoppling inget_svar får_inget_svar får_inte_svar inte_fått_svar inte_fått_något_svar aldrig_svar aldrig_fått_svar svarar_aldrig svarar_inte hör_aldrig_av_sig ingen_hjälp noll_hjälp noll_service ignorerad ignorerade ignorerar ignorera nonchalerad nonchalerar nonchalans struntar struntat bryr_er_inte bryr_sig_inte obesvarad obesvarade tredje_gången fjärde_gången femte_gången sjätte_gången tionde_gången om_och_om_igen gång_på_gång hur_många_gånger händer_ingenting inget_händer skickas_runt bollas bollar lade_på lägger_på hjälper_inte inte_ett_ljud inte_ett_ord inte_ett_knyst tystnad total_tystnad inte_ett_pip bortkopplad bortkopplade slängde_på_luren slänger_på_luren lade_på_luren lagt_på_luren på_luren pratar_för_döva döva_öron ingen_jävel ingen_bryr ni_bryr_er_inte rundgång moment_22 prata_med_en_vägg tjugonde_gången hundra_gånger hundrade_gången ringt_tio ringt_tjugo väntat_i_månader",
    },
    treatment: {
      "-2.5":
        "otrevlig otrevligt otrevliga oförskämd oförskämt oförskämda ohövlig ohövligt respektlös respektlöst respektlösa nonchalant nonchalanta nonchalant_bemötande inkompetent inkompetenta inkompetens okunnig okunniga okunnighet oprofessionell oprofessionellt oproffsig oproffsigt arrogant arroganta arrogans nedlåtande hånar hånfullt kränker kränkning förnedrad förnedrande förödmjukad förödmjukande diskriminerad diskriminering trakasserad trakasserier trakasserar mobbad orättvis orättvist orättvisa elak elakt elaka grymt_mot hjärtlös vårdslös vårdslöst girig giriga behandlad_som dåligt_bemötande dåligt_bemött illa_behandlad fräck fräckt fräckhet hutlöst hutlös inkompetensen oduglingar oduglig odugliga nollor översittare översittarfasoner idiotförklarar idiotförklarad idiotförklarade mästrande överlägsen överlägset fientlig fientligt hotfullt anklagad anklagades anklagar beskylld beskyllda skuldbelagd nedvärderande nedvärderad hjärtlöst kallhamrat kallhamrade känslokallt cyniskt cynisk cyniska empatilöst empatilösa illa_bemött otroligt_otrevlig ohyfsad ohyfsat drygt drygare dryga uppläxad förlöjligad förlöjligar förlöjligade hånskratt snäste snäser respektlöshet kallade_mig kallade_min hunsa hunsar trampar_på förtryck maktmissbruk som_en_idiot som_en_hund som_en_brottsling som_en_tjuv som_skit som_luft nonchalanta_jävlar nonchalansen översitteri härskarteknik härskartekniker paragrafryttare buffel bufflar buffliga översittar ren_illvilja illvilja illvilligt elakheter gaslightar gaslighting tjurig tjuriga sviniga svinigt",
    },
    deceit: {
      "-1.6": "bedrägeri bedrägeriet stöld stulit stulen stulna stal stjäl rånad rånar bestulen",
      "-2.7":
        "bedragare bedragarna bedraget bedragen bluff bluffen bluffar bluffföretag blufföretag lurad lurade lurat lurar lurendrejeri lurendrejare blåst blåsta blåser blåser_folk svindel svindlare svindlad fuskare fusk fuskar ljuger ljög ljugit lögn lögner lögnare lögnaktig oärlig oärligt oärliga vilseledande vilselett vilseled falsk falska falskt falska_löften tjuv tjuvar ocker ockerpriser skojare skoj oetiskt oetisk omoraliskt omoralisk skumt skum utnyttjad utnyttjar utnyttjat hyckleri överdebiterad överdebiterat utpressning korrupt ljug ljugande lögnhals lögnhalsar lögnaktigt lögnaktiga ohederlig ohederligt ohederliga skurk skurkar skurkaktigt skojaraktigt banditer bandit rövare rövarband plundrar plundrat blodsugare blodiglar giriga_jävlar tomma_löften tomt_löfte brutna_löften bryter_löften skumraskaffärer skumrask rånare svindleri bedra bedrar bedrog lura_gamla lurar_gamla lurar_folk lurar_kunder dubbelspel falskspel rofferi roffar roffat bondfångare bondfångeri skojarfirma bluffmakare bluffmakeri blåst_på blåst_oss blåst_mig lurat_mig lurat_oss stulit_våra stulit_mina_pengar stjäl_från stjäl_våra organiserad_brottslighet maffia maffiametoder utsugare utsugning skinnar skinnad rånade_mig",
    },
    stupidity: {
      "-2.5":
        "idiot idioter idioten idioterna idiotisk idiotiskt idiotiska dum dumt dumma dumhet korkad korkat korkade puckad puckat imbecill efterbliven hjärndöd hjärndött pajas pajaser clowner clown töntig töntigt fånig fånigt vansinnigt galet galen galna nonsens meningslös meningslöst poänglöst dåre dårar klantig klantigt klantar klantarslen amatörer amatörmässigt pucko pucko_till ärthjärna ärthjärnor dumskallar dumskalle hjärnsläpp inkompetenta_idioter fjantar fjant tokerier tokigheter galenskap vettlös vettlöst idioti idiotin",
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
        "ledsen ledsna ledsamt sorglig sorgligt sorg sörjer förkrossad förkrossade gråter gråta grät tårar förtvivlad förtvivlade förtvivlan deprimerad deprimerande olycklig olyckliga hopplös hopplöst hopplösa hjälplös ensam ensamma övergiven miserabel skam skäms pinsam pinsamt pinsamma genant nedslående uppgiven uppgivna bedrövad trauma knäckt konkurs vräkt arbetslös gråtit gråtande gråter_varje i_tårar förtvivlat knäckta sönderstressad helt_slut orkar_inte_mer orkar_inte_längre pallar_inte står_inte_ut förlorat_hoppet har_inget_kvar förstört_mitt_liv förstör_mitt_liv förstört_min förstört_vår ödelagt krossar_mig ruinerad ruinerat ruinerade livet_i_spillror förtvivlans gått_sönder_inombords mår_så_dåligt mår_dåligt_av sover_inte psykiskt_slut nervsammanbrott bryter_ihop bröt_ihop brutit_ihop förtvivlan_är tårarna_rinner livet_förstört helt_förkrossad skräckslagen förstör_våra_liv",
    },
    fear: {
      "-2": "rädd rädda rädsla skrämmande skrämd skrämda skräck panik panikslagen orolig oroliga orolig_för oro ångest chock chockad chockerad chockerande stressad stressande stress farlig farligt farliga fara livrädd otrygg otryggt hemskt_rädd osäker_på kris kaos kaotiskt kaotisk",
    },
    weary: {
      "-2": "tack_för_ingenting tack_för_inget tack_för_ingen_hjälp precis_vad_jag_behövde jo_men_visst jo_pyttsan så_typiskt bravo_verkligen skojar_ni",
      "-1.4":
        "tyvärr synd trött trötta less utmattad slut_på_tålamod tålamod_är_slut tålamodet_är_slut tålamodet_tryter suck suckar usch fy bläh huvaligen långtråkig smutsig smutsigt dyr dyrt konstigt konstig märkligt skum tveksam tveksamt en_röra rörigt stök besvär besvärad beklagligt sur_över förvånad skyller skyllde skyll bråk bråkar sämre försämrats försämring tråkig tråkigt tråkiga",
    },
    fine: {
      "0": "vänlig_hälsning vänliga_hälsningar med_vänlig_hälsning med_vänliga_hälsningar bästa_hälsningar god_morgon god_dag god_kväll trevlig_helg trevlig_dag bra_dag fin_dag god_fortsättning tack_på_förhand inte_alls_upprörd inte_arg inte_upprörd inte_alls_arg inte_längre_arg inte_sur hatar_att_vara hatar_att_besvära hatar_att_tjata inte_det_sämsta inte_värst ingen_katastrof ingen_fara ingen_panik inga_konstigheter inte_så_farligt inte_hela_världen vad_hemskt beklagar_sorgen hjärtat_i_halsgropen på_skämt skämt_åsido skrattretande_billigt",
      "1": "okej ok hoppas förhoppningsvis tydlig tydligt enkel enkelt enkla lätt snabb snabbt snabba hjälpsam hjälpsamma hjälp hjälper gillar säker säkert trygg tryggt intressant intresserad smidig smidigt smidiga rimlig rimligt prisvärd prisvärt lugn lugnt ja visst klar klart fungerar löst löste_sig löser hyfsad hyfsat helt_okej respekt bekväm bekvämt förlåt",
    },
    good: {
      "2": "bra god gott goda fin fint fina tack tackar tacksam tacksamma tacksamt uppskattar uppskattat uppskattas nöjd nöjda glad glada glatt trevlig trevligt trevliga vänlig vänligt vänliga snäll snällt kul rolig roligt roliga bättre rekommenderar rekommendera imponerad imponerade imponerande proffsig proffsigt proffsiga professionellt härlig härligt härliga mysig mysigt lyckad lyckades lyckat grattis skön skönt sköna pålitlig pålitligt stolt duktig duktiga positiv positivt godkänt leende skrattar inte_dåligt inga_problem tack_så_mycket stort_tack tack_för_hjälpen gullig charmig vacker vackert spännande grym_på magisk charmigt angenäm supertrevlig jättetrevlig jättesnäll jättegullig hjärtligt tacksamhet njuter skrattade_gott löste_det",
    },
    great: {
      "3": "jättebra toppen topp suverän suveränt suveräna utmärkt utmärkta fantastisk fantastiskt fantastiska underbar underbart underbara älskar älskade bäst bästa perfekt perfekta strålande superbra super kanon kanonbra kanonfin enastående lysande jättenöjd jättenöjda jätteglad jätteglada supernöjd supernöjda jättefin jättefint otroligt_bra otroligt_nöjd överlycklig överlyckliga lycklig lyckliga glädje magiskt makalös makalöst briljant femma fem_stjärnor överträffade överträffar grym_service grymt_bra favorit dödsbra grymt grym asbra skitbra skitkul skitsnygg jätteroligt superkul jättekul helt_otroligt_tack fantastisk_service hemskt_bra hemskt_roligt fruktansvärt_bra fruktansvärt_rolig fruktansvärt_roligt fruktansvärt_god fruktansvärt_gott sjukt_bra sjukt_snygg sjukt_snygga sjukt_god sjukt_gott galet_bra galet_gott löjligt_bra löjligt_gott hemskt_snällt hemskt_gärna hemskt_tacksam grymma grymt_nöjd",
    },
  },
  negations: "inte icke ej aldrig ingen inget inga ingenting utan knappast varken knappt nej",
  boosters:
    "mycket väldigt extremt otroligt helt fullständigt totalt så riktigt verkligen oerhört rent jätte absolut alldeles någonsin fruktansvärt hemskt förbannat jävligt jävla skit fullkomligt minst_sagt djupt otroligt galet rejält enormt grymt",
  dampers: "lite något ganska rätt delvis nästan aningen en_aning bara knappt hyfsat ibland",
  contrasts: "men dock fast trots utom däremot",
  plain:
    "kassa kassan kassor släpp släppa släpper bort bortom senare senast senaste slag slags hoppa hoppar hoppade tyda tyder märke märken märka märker märkt rörelse rörelsen offert offerter hotell hotellet tackla saken goda säkra säkerhet säkerheten klarade kul svart svar ensamhet dyrbar fortfarande vara varit kasse kassen kassar kassarna",
};
