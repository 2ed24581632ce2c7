import type { Mood } from "./sentiment-words.ts";

/** German words and phrases ("_" joins the words of a phrase) by kind of feeling, with each kind's strengths. */
export const germanMood: Mood = {
  families: {
    swearing: {
      "-3.3":
        "arschloch arschlöcher wichser hurensohn hurensöhne fotze ficken fick schlampe drecksack drecksau scheißladen scheissladen scheißverein arsch am_arsch leck_mich arschgeige arschgeigen mistkerle mistkerl miststück drecksbande drecksäcke pisser fickt_euch fick_dich zur_hölle hölle_mit leckt_mich verpisst_euch halt_die_fresse fresse sonstwohin unter_aller_sau scheißkerle",
      "-2.4":
        "scheiße scheisse scheiß scheiss verdammt verdammte verdammter verdammten verdammtes mist mistladen beschissen beschissene verflucht verfluchte kacke kotzt kotz verarscht verarsche verarschen verarschung zum_kotzen drecksladen sauladen saftladen scheiß-app scheißapp scheissapp scheißdreck scheißegal scheißprodukt scheißservice scheißding mistding mistapp drecksding drecksapp drecksfirma drecksverein dreckladen verfickt verfickte verkackt verkacken verkackte saublöd saudumm sauteuer saumäßig sauerei schweinerei schweineladen scheißt am_arsch_vorbei verdammt_nochmal verdammt_noch_mal zum_teufel zum_teufel_mit herrgott drecks kackladen gequirlte bockmist so_ein_scheiß so_ein_scheiss kackverein dreckskerle verpiss verpissen himmelherrgott verfluchter verfluchten verfluchtes",
    },
    hate: {
      "-3.3":
        "hasse hassen hass gehasst verabscheue verabscheuen abscheulich abscheuliche abscheu verachte verachtung verachtenswert verachte_sie verachte_euch ich_verachte hasserfüllt verabscheuenswert verabscheuungswürdig",
      "-3": "ekelhaft ekelhafte ekelhaftes eklig eklige ekel widerlich widerliche widerlicher widerwärtig abstoßend stinkt stinken ranzig schmutzig dreckig dreck verdreckt verfault vergammelt vergammelte schimmelig schimmlig angewidert anwidert widert_mich anekelt ekele ekelerregend übel_wird wird_mir_schlecht wird_mir_übel zum_kotzen abschaum gesindel pack_von lumpenpack gestank verkommen verkommene verrottet verrotteter durch_und_durch abartig abartige pervers perverse letzter_dreck letzte_dreck der_letzte_dreck wie_dreck wie_abschaum wie_müll",
    },
    rage: {
      "-1.8": "genervt nervt nervig nervige nerven frustriert frustrierend frustrierende frust ärgerlich ärgerliche",
      "-3": "wütend wütende wut stinksauer stinkwütend rasend rasende zornig zorn empört empörend empörende empörung unverschämt unverschämte unverschämtheit frechheit dreist dreiste dreistigkeit skandal skandalös skandalöse inakzeptabel inakzeptable unannehmbar unzumutbar unzumutbare unverzeihlich unerhört unerhörte unfassbar unfassbare schande beschämend beschämende schämen_sie_sich nase_voll schnauze_voll reicht_mir mir_reicht's jetzt_reicht es_reicht zumutung fassungslos hohn verhöhnt verhöhnen verhöhnung spott verspottet ausgelacht auslachen lachen_mich_aus schämt_euch schäm_dich schämen_sich sich_schämen sollten_sich_schämen sie_sich_nicht_schämen wie_können_sie_es was_fällt_ihnen was_fällt_euch was_erlauben was_bilden_sie was_sind_sie_eigentlich besitzen_die dreistes dreister die_dreistigkeit die_stirn unverfrorenheit unverfroren schamlos schamlose schamloser schamlosigkeit schändlich schändliche niederträchtig niedertracht ungeheuerlich ungeheuerliche ungeheuerlichkeit menschenverachtend menschenunwürdig unmenschlich unmenschliche würdelos entwürdigend entwürdigende zittere_vor koche_vor außer_mir kragen der_kragen mir_platzt wutentbrannt raste tobe stocksauer richtig_sauer so_sauer so_wütend jetzt_reichts reichts mir_reichts es_reicht_mir genug_ist_genug schluss_jetzt das_maß_ist das_fass fass_zum_überlaufen verzeihe_ich_ihnen_nie verzeihe_ihnen_nie nie_verzeihen niemals_verzeihen hören_sie_auf_zu ins_gesicht_zu_lügen ins_gesicht_gelogen für_blöd für_dumm für_wie_dumm verarschen_wollen nicht_mehr_zu_überbieten unglaubliche_frechheit beispiellos beispiellose unterste_schublade letzte_schublade pfui angebrüllt brüllte brüllt angeschrien angeschnauzt beschimpft beschimpfte beschimpfung platzt_mir bodenlose_frechheit bodenlos noch_nie_erlebt das_allerletzte ist_das_letzte echt_das_letzte wirklich_das_letzte asozial asoziale asoziales asozialer zum_schreien könnte_schreien könnte_kotzen könnte_platzen ich_platze platze_vor brechreiz mit_füßen_getreten mit_füßen wie_vieh wie_den_letzten wie_der_letzte armselig armselige armseliges blamage blamabel blamable bankrotterklärung schlag_ins_gesicht ein_schlag_ins spucken_ihren_kunden treten_auf entrüstend schweinerei riesensauerei sauerei ungeheuerliches ungeheuerlicher frechheit_hoch frechheiten unverschämtheiten unverschämter unverschämtes kranker_haufen sind_sie_taub sind_sie_noch_ganz noch_ganz_dicht nicht_ganz_dicht haben_sie_keine_scham kein_schamgefühl schamgefühl keinen_anstand ohne_anstand anstandslos_frech jenseits_von_gut jenseits_aller grenze_ist_überschritten wahnsinnig_wütend kocht_das_blut stinkwut scheinheilig scheinheilige",
      "-2.3":
        "sauer verärgert verärgerte ärger ärgere ärgert geärgert aufgebracht gereizt beleidigt beleidigend beleidigung kränkend gekränkt bitter erbost entrüstet entrüstung gebrüllt wutanfall hasserfüllte rege_mich_auf regt_mich_auf hochkant schnippisch pampig",
    },
    awful: {
      "-3": "schrecklich schreckliche schrecklicher schreckliches furchtbar furchtbare furchtbarer fürchterlich fürchterliche grauenhaft grauenhafte grauenvoll grausig katastrophe katastrophal katastrophale katastrophaler entsetzlich entsetzliche entsetzt albtraum alptraum hölle schlimmste schlimmsten schlimmster schlechteste schlechtesten schlechtester unterirdisch unterirdische unerträglich unerträgliche desaster fiasko nie_wieder niemals_wieder nie_mehr grottenschlecht grottig miserabel miserable miserabler miserabelste katastrophales unterirdischer schlimmere schlimmerer einzige_katastrophe reine_katastrophe horror horrorerlebnis horrortrip höllisch_schlecht grauenvolle desaströs desaströse jämmerlich unter_aller_kanone unter_aller_würde null_sterne minus_sterne niemals_mehr nie_wieder_kaufe wieder_kaufe_ich bei_ihnen_nie kaufe_nie_wieder bestelle_nie_wieder einmal_und_nie meiden_sie meidet hände_weg bloß_nicht pleite_gehen gehen_sie_pleite hoffentlich_gehen insolvenz_wünsche abgrundtief abgründig zumutung nicht_zu_fassen unerträglicher trauerspiel totalausfall totalversagen psychoterror nervenzusammenbruch gehört_verboten gehören_verboten dichtmachen dicht_gemacht sollte_man_schließen machen_sie_den_laden laden_dicht unter_jeder_sau unter_jeder_kritik unter_aller_kritik schlimmer_geht desaster_auf totale_katastrophe totaler_reinfall reinfall vollkatastrophe schreckensladen gruselig_schlecht sadisten psychopathen abgefuckt hundsmiserabel hundsmiserable lausig lausige lausiger vollkommen_unfähig komplett_unfähig völlig_unfähig komplett_inkompetent absolut_unfähig",
      "-2.6":
        "müll schrott schund nutzlos nutzlose wertlos wertlose unbrauchbar unbrauchbare erbärmlich erbärmliche jämmerlich lächerlich lächerliche lächerliches witz ein_witz schlechter_witz farce absurd zeitverschwendung geldverschwendung verschwendung rausgeschmissenes_geld finger_weg vorsicht nicht_kaufen kauft_nicht abzuraten rate_ab warne warnung_an_alle armutszeugnis ramsch plunder billigramsch pfusch pfuscher gepfuscht murks gemurkst schrottladen schrottteil affentheater affenzirkus kasperltheater zirkus lachnummer witzbolde lächerlicher ein_schlechter zum_davonlaufen wegelagerei raubrittertum raubritter halsabschneider halsabschneiderei diebesbande bande sauhaufen chaotenhaufen dilettantisch dilettanten dilettantismus",
    },
    bad: {
      "-2.1":
        "schlecht schlechte schlechter schlechten schlechtes schlechtem schlimm schlimme schlimmer mies miese mieser mieses mangelhaft mangelhafte mängel mangel unzufrieden unzufriedene unzufriedenheit unzureichend unzuverlässig unzuverlässige ungenügend unangenehm unangenehme negativ negative schlampig schlampige schlamperei minderwertig minderwertige billigschrott unseriös unseriöse überteuert enttäuscht_mich nicht_zufrieden nicht_gut nicht_in_ordnung nicht_akzeptabel",
    },
    disappointment: {
      "-2.3":
        "enttäuscht enttäuschend enttäuschende enttäuschung enttäuschungen enttäuschte bereue bereut ruiniert ruinieren verdorben versaut im_stich_gelassen im_stich mehr_erwartet gebrochenes_versprechen jedes_vertrauen vertrauen_verloren jegliches_vertrauen vertrauen_zerstört ruinierte ruinierten gelungen_ruiniert fassungslos versprechungen",
    },
    failure: {
      "-2": "versagt versagen versager gescheitert scheitert fehlgeschlagen misslungen abgestürzt stürzt_ab absturz kaputtgegangen kaputt_gegangen zerbrochen zerstört zerstörte funktioniert_nicht funktionieren_nicht geht_nicht funktioniert_nie nie_funktioniert funktioniert_nicht_mehr gerissen undicht ausgefallen ausfall",
      "-1.5":
        "problem probleme problemen fehler fehlern falsch falsche falschen falscher beschwerde beschwerden beschweren beschwere beschädigt beschädigte schaden verweigert verweigern weigern weigert abgelehnt fehlt fehlen fehlte verloren verschwunden reklamation reklamieren irrtum kaputt kaputte kaputten kaputter kaputtes defekt defekte fehlerhaft fehlerhafte",
    },
    slow: {
      "-1.4":
        "verspätet verspätung verspätungen verzögert verzögerung verzögerungen warte warten wartet gewartet wartezeit warteschleife immer_noch_nicht langsam langsame langsamer schwierig schwierige schwer kompliziert komplizierte umständlich verwirrt verwirrend verwirrende mühsam lästig unklar",
    },
    unheard: {
      "-2.4":
        "niemand_antwortet niemand_reagiert niemand_hilft niemand_meldet keiner_antwortet keiner_meldet keiner_hilft keine_antwort keine_reaktion keine_rückmeldung keine_hilfe null_hilfe null_service ignoriert ignorieren ignorierte unbeantwortet antworten_nie antwortet_nie nie_eine_antwort nie_geantwortet nicht_geantwortet keinen_interessiert interessiert_niemanden dritte_mal dritten_mal vierte_mal vierten_mal fünfte_mal fünften_mal zehnte_mal zehnten_mal wie_oft immer_und_immer_wieder passiert_nichts nichts_passiert abgewimmelt vertröstet hingehalten aufgelegt im_kreis kein_ton kein_wort keinen_ton kein_mensch keine_sau kein_schwein kein_lebenszeichen totenstille funkstille taube_ohren gegen_eine_wand gegen_wände einfach_aufgelegt aus_der_leitung rausgeworfen rausgeflogen hundertmal hundertste hundert_mal zwanzig_mal zwanzigmal zigmal zig_mal x-mal zum_x-ten abgespeist hingehaltene vertröstung vertröstungen",
    },
    treatment: {
      "-2.5":
        "unfreundlich unfreundliche unfreundlicher unhöflich unhöfliche respektlos respektlose respektlosigkeit inkompetent inkompetente inkompetenter inkompetenz unfähig unfähige unfähigkeit unprofessionell unprofessionelle arrogant arrogante arroganz herablassend herablassende gedemütigt demütigend diskriminiert diskriminierung belästigt belästigung schikaniert schikane unfair ungerecht ungerechtigkeit grausam grausame gemein gemeine herzlos rücksichtslos fahrlässig gleichgültig gleichgültigkeit schlecht_behandelt behandelt_wie gierig gier faul patzig rüpelhaft ungehobelt rotzfrech hochnäsig überheblich überhebliche überheblichkeit von_oben_herab oben_herab abschätzig abfällig abfällige demütigung erniedrigt erniedrigend erniedrigende entmündigt bevormundet angeherrscht abgekanzelt beschuldigt bezichtigt als_dieb als_diebin als_lügner als_betrüger menschen_zweiter gefühllos gefühllose eiskalt kaltschnäuzig zynisch zynische empathielos gewissenlos gewissenlose skrupellos skrupellose ungeheuer_unhöflich bloßgestellt lächerlich_gemacht unfähiger unfähigen nichtskönner taugenichtse idiotenhaufen dumme_kuh machtmissbrauch lauter_versager unfähiger_haufen wie_einen_idioten wie_eine_idiotin wie_einen_hund wie_einen_verbrecher wie_eine_kriminelle wie_luft als_wäre_ich_dumm niedergemacht zusammengestaucht runtergeputzt fertiggemacht abserviert gemobbt mobbing schikanieren willkür böswillig böswillige boshaft boshafte gehässig gehässige hämisch ignorant ignorante ignoranten ignoranz gehirnlos frech freche frecher freches",
    },
    deceit: {
      "-1.6": "betrug diebstahl dieb diebe gestohlen klauen geklaut beklaut",
      "-2.7":
        "betrüger betrügern betrogen betrügen betrügerisch betrügerische abzocke abzocker abgezockt abzockerei lüge lügen lügner lügnern gelogen lügt unehrlich unehrliche irreführend irreführende irreführung getäuscht täuschung ausgenutzt ausgeraubt wucher wucherpreise falsche_versprechen falschen_versprechungen leere_versprechungen fake gefälscht fälschung unmoralisch kriminell kriminelle erpressung reingelegt übers_ohr verraten verlogen verlogene verlogener verlogenen verlogenes verlogenheit gauner ganoven ganove halunken halunke schurken schurke raubzug abzocken betrügerbande betrügerverein betrügerladen betrügerischer hinterhältig hinterhältige hinterlistig heuchler heuchlerisch heuchelei wortbruch wortbrüchig hintergangen hintergehen blutsauger aussaugen diebin dieben gaunerei leere_versprechen letzten_groschen letztes_erspartes letzte_ersparnisse über_den_tisch übern_tisch abzockerbande abzockerverein abzockladen bauernfänger bauernfängerei mafia mafiamethoden kriminelle_bande verbrecherbande verbrecherladen raubritter bestohlen belogen belügen angelogen betrogen_und_belogen für_dumm_verkauft für_dumm_verkaufen für_blöd_verkauft für_blöd_verkaufen ausgeplündert plündern hinters_licht geprellt geprellte prellen",
    },
    stupidity: {
      "-2.5":
        "idiot idioten idiotisch idiotische dumm dumme dummheit blöd blöde blödsinn schwachsinn schwachsinnig unsinn irrsinn wahnsinn bescheuert bescheuerte hirnlos sinnlos sinnlose trottel deppen depp clowns affen verrückt amateure amateurhaft stümper stümperhaft peinlich peinliche dumme_kuh hohlköpfe hohlkopf dummköpfe dummkopf vollidiot vollidioten vollpfosten flachpfeifen flachpfeife schwachköpfe schwachkopf hirntot hirnrissig hirnrissige geisteskrank irrsinnig hornochsen hornochse unterbelichtet grenzdebil",
    },
    violence: {
      "-3.1":
        "mord ermordet mörder töten getötet tötet vergewaltigt vergewaltigung terror terrorist terroristen massaker folter gefoltert erschossen angegriffen angriff überfall überfallen misshandelt misshandlung missbrauch missbraucht gewalt gewalttätig brutal krieg böse rassist rassisten rassismus rassistisch bedroht bedrohung drohung drohen droht geschlagen verbrechen verbrecher gefängnis opfer bombe",
    },
    death: {
      "-2.9":
        "tot tod tote gestorben sterben stirbt starb verstorben selbstmord suizid beerdigung tragödie tragisch tragische lebensgefahr lebensgefährlich",
    },
    sickness: {
      "-2.1":
        "krank kranke krankheit krebs tumor schmerz schmerzen schmerzhaft verletzt verletzung blutet blut krankenhaus notaufnahme infektion fieber vergiftet vergiftung allergisch migräne kopfschmerzen übelkeit leide leiden",
    },
    sadness: {
      "-2.3":
        "traurig traurige trauer weine weinen geweint tränen verzweifelt verzweifelte verzweiflung deprimiert deprimierend unglücklich unglückliche hoffnungslos hoffnungslose hilflos einsam elend elende schäme leid_tun am_boden_zerstört untröstlich pleite insolvent arbeitslos weint geheult heule heulen schluchzend kann_nicht_mehr ich_kann_nicht_mehr halte_das_nicht am_ende_meiner nervlich_am_ende am_ende_mit gesundheit_ist am_boden zerbrochen_an leben_zerstört mein_leben_zerstört zerstören_mein existenz_zerstört ruiniert_mich restlos_ruiniert ruiniertes ruin vernichtet vernichten zugrunde verzweifle das_einzige_genommen alles_genommen unverzeihlich zusammengebrochen breche_zusammen nervlich_völlig schlaflose_nächte schlafe_nicht_mehr tränen_aufgelöst in_tränen völlig_fertig fix_und_fertig am_verzweifeln verzweifle_langsam zum_heulen bricht_mir_das_herz untröstliche kaputt_gemacht macht_mich_kaputt macht_mich_krank krank_gemacht",
    },
    fear: {
      "-2": "angst ängste ängstlich erschrocken erschreckend panik besorgniserregend schockiert schockierend schock gestresst stress gefährlich gefährliche gefahr unsicher krise chaos chaotisch chaotische",
    },
    weary: {
      "-2": "danke_für_nichts danke_für_gar_nichts na_toll na_super na_prima schönen_dank_auch wie_schön_dass das_darf_nicht_wahr soll_das_ein_witz",
      "-1.4":
        "leider müde gelangweilt langweilig erschöpft mühsal besorgt sorge sorgen seltsam komisch merkwürdig teuer teure fraglich zweifel zweifelhaft stört störend schade streit vorwurf schuld geduld_am_ende geduld_ist_am_ende keine_lust pfui igitt schlechter_geworden verschlechtert bedauerlich",
    },
    fine: {
      "0": "freundlichen_grüßen freundliche_grüße freundlichen_gruß liebe_grüße viele_grüße beste_grüße besten_grüßen guten_tag guten_morgen guten_abend schönen_tag schönen_abend schönes_wochenende würde_gern würde_gerne möchte_gern möchte_gerne ich_gerne so_gut_wie wie_gut dank_im_voraus danke_im_voraus nicht_böse gar_nicht_böse nicht_sauer nicht_mehr_sauer nicht_wütend keine_katastrophe kein_drama kein_weltuntergang nicht_so_schlimm halb_so_schlimm nicht_schlimm nicht_das_schlechteste hasse_es_ihnen hasse_es_zu ich_hasse_es_zu keine_panik keine_sorge wie_peinlich mein_beileid",
      "1": "okay ok hoffe hoffentlich klar schnell schnelle schneller hilfreich hilfreiche hilft geholfen sicher interessant interessiert gerne gern gefällt ordnung fair günstig preiswert praktisch funktioniert gelöst ruhig bequem ordentlich ja passt entschuldigung",
    },
    good: {
      "2": "gut gute guten guter gutes gutem schön schöne schönes schönen danke dankbar dank vielen_dank zufrieden zufriedene zufriedener glücklich glückliche froh freue freut freude nett nette netter netten freundlich freundliche freundlicher freundlichen besser bessere empfehle empfehlen empfehlenswert beeindruckt beeindruckend spaß lustig angenehm angenehme zuverlässig zuverlässige gelungen erfreut erfreulich kompetent kompetente kompetenter professionell professionelle hilfsbereit lob lobe loben positiv positive keine_probleme kein_problem nicht_schlecht herzlich herzlichen glückwunsch reibungslos spannend spannende witzig lecker köstlich gemütlich liebenswürdig entspannt unterhaltsam klasse_service netterweise tadellos gerührt",
    },
    great: {
      "3": "super superschnell toll tolle toller tolles tollen großartig großartige großartiger ausgezeichnet ausgezeichnete hervorragend hervorragende hervorragender fantastisch fantastische fantastischer wunderbar wunderbare wunderschön perfekt perfekte perfekter bester beste besten bestens ich_liebe liebe_es liebe_diesen begeistert genial geniale klasse spitze spitzenmäßig exzellent exzellente herrlich herrliche einwandfrei traumhaft überglücklich überragend überragende sensationell top vorbildlich fünf_sterne der_hammer wahnsinnig_gut wahnsinnig_guter wahnsinnig_nett furchtbar_nett furchtbar_lieb furchtbar_spannend schrecklich_nett irre_gut irrsinnig_gut höllisch_spaß höllisch_gut unverschämt_gut unverschämt_lecker saugut saustark megagut mega geil saugeil unglaublich_gut unglaublich_schnell bombastisch war_der_hammer ist_der_hammer",
    },
  },
  negations: "nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder kaum niemand nein",
  boosters:
    "sehr extrem absolut völlig total komplett so wirklich unglaublich überaus äußerst richtig echt zutiefst durch besonders ganz maßlos dermaßen vollkommen einfach_nur furchtbar unfassbar derart restlos rundum",
  dampers: "etwas bisschen ziemlich wenig leicht teilweise fast eher nur manchmal halbwegs",
  contrasts: "aber jedoch trotzdem obwohl allerdings dennoch sondern doch außer",
  plain:
    "sich bitte bitten bittet wein weine schulden sichern sicherheit gestern herren klassen klassisch spitzname schlag mitte guthaben stimmen lauf fehl grau graue grauen grauer graues",
};
