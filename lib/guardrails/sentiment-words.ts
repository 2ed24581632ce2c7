/** Strength per word, −4 to 4; the words of one line share it. Stems of a word share its strength. */
export type Mood = { strength: Record<string, string>; negations: string; boosters: string; dampers: string };

export const moods: Record<string, Mood> = {
  en: {
    strength: {
      "-3.6": "murder kill rape terrorist fuck fucking motherfucker cunt bastard evil torture hell",
      "-3.1":
        "disgusting disgusted disgraceful disgrace appalling appalled horrible horrific horrendous atrocious abysmal despicable vile worst hate hated hates hatred furious outrageous outraged outrage shit shitty bullshit asshole bitch crap devastated tragedy tragic died dead death suicide dying racist criminal criminals nightmare scam scammers fraud thieves",
      "-2.6":
        "terrible awful pathetic dreadful shameful shambles livid infuriating infuriated enraged incompetent incompetence dishonest liar liars lying lied lies rubbish garbage trash useless worthless idiot idiots idiotic stupid moron morons stupidity dumb horror crying cried devastating miserable misery agony cruel abuse abused abusive angry anger suffer suffering attack damn sickening sick wtf heartbroken heartbreaking rude deceitful theft stealing stole steal robbed unacceptable inexcusable contempt ridiculous joke farce cancer violence violent destroyed ruined ruin ruining",
      "-2": "bad worse hurt hurts pain painful sad sadness sadly depressed depressing upset upsetting disappointed disappointing disappointment disappoints fail failed fails failure failing broken unhappy sucks suck sucked annoyed annoying annoys frustrated frustrating frustration poor poorly terrified scared scary afraid fear lost loser lose losing ugly wrong unfair ignored ignoring insult insulting insulted mess disaster cheated cheat misleading misled deceived ripped unprofessional neglect neglected fed shame ashamed jerk crappy lousy nasty boring hopeless unbelievable lonely guilty war victim victims sorrow",
      "-1.3":
        "problem problems trouble troubles issue issues worried worry worrying sorry unfortunately complaint complain complaining complained delay delayed late missing tired difficult hard confused confusing confusion slow faulty defective damaged unable refuse refused refuses cannot error errors nobody lack lacking wait waiting stuck cracked dirty weak dull miss missed doubt disagree stop sigh ugh meh regret cold weird cheap hungry boredom",
      "1.3":
        "ok okay fine interesting hope hopefully useful clear fresh cool help helped helps easy safe like liked likes agree ready quick quickly nicely smile smiled lol haha hehe wow true rich worth creative calm",
      "2": "good nice thanks thank thankful grateful appreciate appreciated appreciates pleased happy glad fun funny enjoy enjoyed enjoying enjoyable kind friendly helpful lovely pretty sweet cute better welcome win winning won winner success successful congrats congratulations yay hooray recommend recommended reliable impressed impressive satisfied positive super fantastic strong perfectly delicious warm joy smart talented",
      "2.9":
        "great love loved loves loving best excellent awesome amazing wonderful brilliant outstanding superb perfect beautiful delighted fabulous incredible magnificent marvelous marvellous exceptional thrilled hilarious excited exciting gorgeous phenomenal terrific happiness masterpiece heaven",
    },
    negations:
      "not no never none nobody neither nor without hardly barely isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't cannot haven't hasn't hadn't shouldn't ain't dont didnt isnt cant wont",
    boosters:
      "very really extremely absolutely completely totally utterly so incredibly truly deeply beyond entirely most super such thoroughly bloody particularly especially ever",
    dampers: "slightly somewhat little bit quite fairly kinda rather almost partly sort",
  },
  sv: {
    strength: {
      "-3.3":
        "avskyvärd avskyvärt vidrig vidrigt äcklig äckligt fruktansvärd fruktansvärt förfärlig förfärligt skandal skandalös skandalöst katastrof katastrofal katastrofalt värst värsta hatar hata avskyr rasande jävla jävlar jävligt fan helvete helvetes skit skitdålig skitdåligt horribel horribelt mardröm svinaktigt",
      "-2.7":
        "usel usla uselt urusel uruselt bedrövlig bedrövligt hemsk hemskt hemska oacceptabel oacceptabelt ofattbart förbannad förbannat arg arga vansinnig vansinne inkompetent inkompetenta inkompetens lögnare lögn ljuger ljög lurad lurade lurar blåst blåsta lurendrejeri bedragare bluff värdelös värdelöst värdelösa skräp idiot idioter idiotiskt dum dumma respektlös respektlöst nonchalant skam skamligt skämmas löjligt löjlig pinsam pinsamt kränkt kränkande ursinnig oförskämd oförskämt oärlig oärligt oärliga stöld stulit patetisk patetiskt upprörd upprörande horrör",
      "-2": "dålig dåligt dåliga sämre sämst sämsta besviken besvikna besvikelse missnöjd missnöjda irriterad irriterande frustrerad frustrerande frustration ledsen ledsamt tråkig tråkigt trött less trasig trasigt trasiga sönder förstörd förstört förstörde fel misslyckad misslyckats orimligt orimlig orättvist oseriös oseriöst oseriösa otrevlig otrevligt otrevliga slarvigt nonchalerad ignorerad ignorerar struntar vilseledande hopplös hopplöst kaos smärta ont rädd gråter olycklig",
      "-1.3":
        "problem tyvärr synd klagomål klaga klagar försenad försenat försening sen sent saknas saknar väntat väntar krånglar krångligt krångel svårt oroad orolig vägrar skadad skadat skadade långsamt långsam nekad förvirrad förvirrande smutsig felaktig felaktigt",
      "1.3": "okej ok hoppas tydlig tydligt enkel enkelt lätt snabb snabbt hjälpsam hjälp gillar säker säkert intressant",
      "2": "bra fin fint fina tack tacksam tacksamt uppskattar uppskattat nöjd nöjda glad glada trevlig trevligt trevliga vänlig vänligt vänliga kul roligt rolig bättre rekommenderar imponerad imponerande smidigt smidig proffsig proffsigt härlig härligt mysigt lyckad grattis skön skönt",
      "2.9":
        "jättebra toppen suverän suveränt utmärkt utmärkta fantastisk fantastiskt fantastiska underbar underbart underbara älskar bäst bästa perfekt strålande superbra kanon kanonbra enastående lysande jättenöjd jätteglad otrolig",
    },
    negations: "inte icke ej aldrig ingen inget inga utan knappast varken",
    boosters: "mycket väldigt extremt otroligt helt fullständigt totalt så riktigt verkligen oerhört rent jätte absolut alldeles någonsin",
    dampers: "lite något ganska rätt delvis nästan aningen",
  },
  de: {
    strength: {
      "-3.3":
        "ekelhaft widerlich abscheulich grauenhaft katastrophal katastrophe skandal skandalös hasse hassen verdammt verdammte scheiße scheiss scheiß scheisse arschloch hölle albtraum alptraum schlimmste schlimmsten schlechteste schlechtesten entsetzlich unterirdisch",
      "-2.7":
        "schrecklich furchtbar fürchterlich miserabel unverschämt unverschämtheit frechheit dreist wütend wut stinksauer sauer empört empörend inakzeptabel unfassbar unerhört inkompetent inkompetenz lügner lüge lügen gelogen betrogen betrüger betrug abzocke abzocker verarscht verarsche nutzlos wertlos unbrauchbar müll schrott idiot idioten idiotisch dumm dreck erbärmlich peinlich lächerlich respektlos schande schäbig unehrlich dieb diebstahl grausam saftladen",
      "-2": "schlecht schlechte schlechter schlechten schlimm enttäuscht enttäuschend enttäuschung unzufrieden verärgert ärgerlich ärger ärgere nervt nervig genervt frustriert frustrierend traurig kaputt defekt falsch fehler gescheitert versagt versagen unfair unseriös unfreundlich unhöflich ignoriert hoffnungslos chaos schmerz schmerzen leid angst leider schlampig mangelhaft unmöglich irreführend zerstört ruiniert",
      "-1.3":
        "problem probleme beschwerde beschweren verspätet verspätung fehlt fehlen warte warten schwierig schwer kompliziert verwirrt verwirrend besorgt sorge verweigert beschädigt langsam müde schade mühsam",
      "1.3": "okay ok hoffe hoffentlich klar einfach schnell hilfreich sicher interessant gerne gefällt",
      "2": "gut gute guten guter schön schöne danke dankbar dank zufrieden glücklich froh freue freut nett freundlich freundliche besser empfehle empfehlen beeindruckt spaß lustig angenehm zuverlässig gelungen erfreut",
      "2.9":
        "super toll tolle großartig ausgezeichnet hervorragend fantastisch wunderbar wunderschön perfekt liebe bester beste besten begeistert genial klasse spitze exzellent herrlich",
    },
    negations: "nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder kaum",
    boosters: "sehr extrem absolut völlig total komplett so wirklich unglaublich überaus äußerst richtig echt zutiefst durch besonders",
    dampers: "etwas bisschen ziemlich wenig leicht teilweise fast eher",
  },
};
