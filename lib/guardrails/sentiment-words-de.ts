import type { Mood } from "./sentiment-words.ts";

/** German words and phrases ("_" joins the words of a phrase) by kind of feeling, with each kind's strengths. */
export const germanMood: Mood = {
  families: {
    swearing: {
      "-3.3":
        "arschloch arschlöcher wichser hurensohn hurensöhne fotze ficken fick schlampe drecksack drecksau scheißladen scheissladen scheißverein arsch am_arsch leck_mich",
      "-2.4":
        "scheiße scheisse scheiß scheiss verdammt verdammte verdammter verdammten verdammtes mist mistladen beschissen beschissene verflucht verfluchte kacke kotzt kotz verarscht verarsche verarschen verarschung zum_kotzen drecksladen sauladen saftladen",
    },
    hate: {
      "-3.3": "hasse hassen hass gehasst verabscheue verabscheuen abscheulich abscheuliche abscheu verachte verachtung verachtenswert",
      "-3": "ekelhaft ekelhafte ekelhaftes eklig eklige ekel widerlich widerliche widerlicher widerwärtig abstoßend stinkt stinken ranzig schmutzig dreckig dreck verdreckt",
    },
    rage: {
      "-1.8": "genervt nervt nervig nervige nerven frustriert frustrierend frustrierende frust ärgerlich ärgerliche",
      "-3": "wütend wütende wut stinksauer stinkwütend rasend rasende zornig zorn empört empörend empörende empörung unverschämt unverschämte unverschämtheit frechheit dreist dreiste dreistigkeit skandal skandalös skandalöse inakzeptabel inakzeptable unannehmbar unzumutbar unzumutbare unverzeihlich unerhört unerhörte unfassbar unfassbare schande beschämend beschämende schämen_sie_sich nase_voll schnauze_voll reicht_mir mir_reicht's jetzt_reicht es_reicht zumutung fassungslos",
      "-2.3":
        "sauer verärgert verärgerte ärger ärgere ärgert geärgert aufgebracht gereizt beleidigt beleidigend beleidigung kränkend gekränkt bitter erbost entrüstet entrüstung",
    },
    awful: {
      "-3": "schrecklich schreckliche schrecklicher schreckliches furchtbar furchtbare furchtbarer fürchterlich fürchterliche grauenhaft grauenhafte grauenvoll grausig katastrophe katastrophal katastrophale katastrophaler entsetzlich entsetzliche entsetzt albtraum alptraum hölle schlimmste schlimmsten schlimmster schlechteste schlechtesten schlechtester unterirdisch unterirdische unerträglich unerträgliche desaster fiasko nie_wieder niemals_wieder nie_mehr grottenschlecht grottig miserabel miserable miserabler miserabelste",
      "-2.6":
        "müll schrott schund nutzlos nutzlose wertlos wertlose unbrauchbar unbrauchbare erbärmlich erbärmliche jämmerlich lächerlich lächerliche lächerliches witz ein_witz schlechter_witz farce absurd zeitverschwendung geldverschwendung verschwendung rausgeschmissenes_geld finger_weg vorsicht nicht_kaufen kauft_nicht abzuraten rate_ab warne warnung_an_alle armutszeugnis",
    },
    bad: {
      "-2.1":
        "schlecht schlechte schlechter schlechten schlechtes schlechtem schlimm schlimme schlimmer mies miese mieser mieses mangelhaft mangelhafte mängel mangel unzufrieden unzufriedene unzufriedenheit unzureichend unzuverlässig unzuverlässige ungenügend defekt defekte fehlerhaft fehlerhafte kaputt unangenehm unangenehme negativ negative schlampig schlampige schlamperei minderwertig minderwertige billigschrott unseriös unseriöse überteuert enttäuscht_mich nicht_zufrieden nicht_gut nicht_in_ordnung nicht_akzeptabel",
    },
    disappointment: {
      "-2.3":
        "enttäuscht enttäuschend enttäuschende enttäuschung enttäuschungen enttäuschte bereue bereut bedauerlich bedaure ruiniert ruinieren verdorben versaut im_stich_gelassen im_stich mehr_erwartet gebrochenes_versprechen",
    },
    failure: {
      "-2": "versagt versagen versager gescheitert scheitert fehlgeschlagen misslungen abgestürzt stürzt_ab absturz kaputtgegangen kaputt_gegangen zerbrochen zerstört zerstörte funktioniert_nicht funktionieren_nicht geht_nicht funktioniert_nie nie_funktioniert funktioniert_nicht_mehr gerissen undicht ausgefallen ausfall",
      "-1.5":
        "problem probleme problemen fehler fehlern falsch falsche falschen falscher beschwerde beschwerden beschweren beschwere beschädigt beschädigte schaden verweigert verweigern weigern weigert abgelehnt fehlt fehlen fehlte verloren verschwunden reklamation reklamieren irrtum",
    },
    slow: {
      "-1.4":
        "verspätet verspätung verspätungen verzögert verzögerung verzögerungen warte warten wartet gewartet wartezeit warteschleife immer_noch_nicht langsam langsame langsamer schwierig schwierige schwer kompliziert komplizierte umständlich verwirrt verwirrend verwirrende mühsam lästig unklar",
    },
    unheard: {
      "-2.4":
        "niemand_antwortet niemand_reagiert niemand_hilft niemand_meldet keiner_antwortet keiner_meldet keiner_hilft keine_antwort keine_reaktion keine_rückmeldung keine_hilfe null_hilfe null_service ignoriert ignorieren ignorierte unbeantwortet antworten_nie antwortet_nie nie_eine_antwort nie_geantwortet nicht_geantwortet keinen_interessiert interessiert_niemanden dritte_mal dritten_mal vierte_mal vierten_mal fünfte_mal fünften_mal zehnte_mal zehnten_mal wie_oft immer_und_immer_wieder passiert_nichts nichts_passiert abgewimmelt vertröstet hingehalten aufgelegt im_kreis",
    },
    treatment: {
      "-2.5":
        "unfreundlich unfreundliche unfreundlicher unhöflich unhöfliche respektlos respektlose respektlosigkeit inkompetent inkompetente inkompetenter inkompetenz unfähig unfähige unfähigkeit unprofessionell unprofessionelle arrogant arrogante arroganz herablassend herablassende gedemütigt demütigend diskriminiert diskriminierung belästigt belästigung schikaniert schikane unfair ungerecht ungerechtigkeit grausam grausame gemein gemeine herzlos rücksichtslos fahrlässig gleichgültig gleichgültigkeit schlecht_behandelt behandelt_wie gierig gier faul patzig",
    },
    deceit: {
      "-1.6": "betrug diebstahl dieb diebe gestohlen klauen geklaut beklaut",
      "-2.7":
        "betrüger betrügern betrogen betrügen betrügerisch betrügerische abzocke abzocker abgezockt abzockerei lüge lügen lügner lügnern gelogen lügt unehrlich unehrliche irreführend irreführende irreführung getäuscht täuschung ausgenutzt ausgeraubt wucher wucherpreise falsche_versprechen falschen_versprechungen leere_versprechungen fake gefälscht fälschung unmoralisch kriminell kriminelle erpressung reingelegt übers_ohr verraten",
    },
    stupidity: {
      "-2.5":
        "idiot idioten idiotisch idiotische dumm dumme dummheit blöd blöde blödsinn schwachsinn schwachsinnig unsinn irrsinn wahnsinn bescheuert bescheuerte hirnlos sinnlos sinnlose trottel deppen depp clowns affen verrückt amateure amateurhaft stümper stümperhaft peinlich peinliche",
    },
    violence: {
      "-3.1":
        "mord ermordet mörder töten getötet tötet vergewaltigt vergewaltigung terror terrorist terroristen massaker folter gefoltert bombe erschossen angegriffen angriff überfall überfallen misshandelt misshandlung missbrauch missbraucht gewalt gewalttätig brutal krieg böse rassist rassisten rassismus rassistisch bedroht bedrohung drohung drohen droht geschlagen verbrechen verbrecher gefängnis opfer",
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
        "traurig traurige trauer weine weinen geweint tränen verzweifelt verzweifelte verzweiflung deprimiert deprimierend unglücklich unglückliche hoffnungslos hoffnungslose hilflos einsam elend elende schäme leid_tun am_boden_zerstört untröstlich pleite insolvent arbeitslos",
    },
    fear: {
      "-2": "angst ängste ängstlich erschrocken erschreckend panik besorgniserregend schockiert schockierend schock gestresst stress gefährlich gefährliche gefahr unsicher krise chaos chaotisch chaotische",
    },
    weary: {
      "-2": "danke_für_nichts danke_für_gar_nichts na_toll na_super na_prima schönen_dank_auch wie_schön_dass das_darf_nicht_wahr soll_das_ein_witz",
      "-1.4":
        "leider müde gelangweilt langweilig erschöpft mühsal besorgt sorge sorgen seltsam komisch merkwürdig teuer teure fraglich zweifel zweifelhaft stört störend schade streit vorwurf schuld geduld_am_ende geduld_ist_am_ende keine_lust pfui igitt",
    },
    fine: {
      "0": "freundlichen_grüßen freundliche_grüße freundlichen_gruß liebe_grüße viele_grüße beste_grüße besten_grüßen guten_tag guten_morgen guten_abend schönen_tag schönen_abend schönes_wochenende würde_gern würde_gerne möchte_gern möchte_gerne ich_gerne so_gut_wie wie_gut dank_im_voraus danke_im_voraus",
      "1": "okay ok hoffe hoffentlich klar schnell schnelle schneller hilfreich hilfreiche hilft geholfen sicher interessant interessiert gerne gern gefällt ordnung fair günstig preiswert praktisch funktioniert gelöst ruhig bequem ordentlich ja passt",
    },
    good: {
      "2": "gut gute guten guter gutes gutem schön schöne schönes schönen danke dankbar dank vielen_dank zufrieden zufriedene zufriedener glücklich glückliche froh freue freut freude nett nette netter netten freundlich freundliche freundlicher freundlichen besser bessere empfehle empfehlen empfehlenswert beeindruckt beeindruckend spaß lustig angenehm angenehme zuverlässig zuverlässige gelungen erfreut erfreulich kompetent kompetente kompetenter professionell professionelle hilfsbereit lob lobe loben positiv positive keine_probleme kein_problem nicht_schlecht herzlich herzlichen glückwunsch reibungslos",
    },
    great: {
      "3": "super superschnell toll tolle toller tolles tollen großartig großartige großartiger ausgezeichnet ausgezeichnete hervorragend hervorragende hervorragender fantastisch fantastische fantastischer wunderbar wunderbare wunderschön perfekt perfekte perfekter bester beste besten bestens ich_liebe liebe_es liebe_diesen begeistert genial geniale klasse spitze spitzenmäßig exzellent exzellente herrlich herrliche einwandfrei traumhaft überglücklich überragend überragende sensationell top vorbildlich fünf_sterne",
    },
  },
  negations: "nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder kaum niemand nein",
  boosters:
    "sehr extrem absolut völlig total komplett so wirklich unglaublich überaus äußerst richtig echt zutiefst durch besonders ganz maßlos dermaßen vollkommen einfach_nur furchtbar unfassbar derart restlos rundum",
  dampers: "etwas bisschen ziemlich wenig leicht teilweise fast eher nur manchmal halbwegs",
  contrasts: "aber jedoch trotzdem obwohl allerdings dennoch sondern doch außer",
  plain:
    "sich bitte bitten bittet wein weine schulden sichern sicherheit gestern herren klassen klassisch spitzname schlag mitte guthaben stimmen lauf fehl",
};
