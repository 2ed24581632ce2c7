/**
 * Swedish stems with the English stems that they may be and how likely each is, in tenths. Learned by scripts/train/lexicon.ts
 * from the articles of a business product's help centre in both languages (CC BY 4.0, see NOTICE).
 */
export const lexiconSvEn = `
aaaa mm3 dd3
aaktiver enabl8
ab ltd3 selangorian2
abonnemang plan5 subscript4
about learn6 ui2
absolut nonoper3 absolut3
accelerer acceler7
acceptabl accept6 default3
accepter accept9
ackreditering accredit4 region3
ackumuler accumul8
act disclosur3 act3
administrat administr6 admin2
administration administr5 admin2
administrationsdel general3 admin3
administrativ administr5
administrativt admin3 option2
administrator administr8
administratorscent center4 admin4
administratorsratt must4 administr3
administrer manag4 administ2
adr incur3
adress address9
adresser address6
adressfalt prefer3 bar3
adressform address4 format3
adressinformation detail4 must2
affar busi5 get3
affarsaktivitet activ5 busi3
affarsapp app4
affarsbehov requir6 need2
affarsbeslut decis4 busi2
affarsdat data5 busi4
affarsdokument document5 busi4
affarsdokumentet bodi3 line2
affarsen unit6 busi4
affarsenhet must3 go2
affarsenhetskod code6
affarsenhetskort consol3 card2
affarsenhetskortet card5 unit2
affarsentitet entiti4 come2
affarsfunktion function4 busi4
affarsinteraktion interact5
affarskod code3 busi2
affarskontak busi4 contact4
affarslogik logic4 busi4
affarsmal goal3 busi2
affarsmiljo environ5 busi4
affarsmodell model5
affarsmoj opportun8
affarsomrad area4 across3
affarspartn partner4
affarspartner partner5 busi2
affarspersonal report4 profession2
affarsplan busi5 plan4
affarsprocedur process4 busi2
affarsprocess process5 busi3
affarsprogram applic3
affarsrelater relat5 busi2
affarsrelation busi4 relat3
affarsrelationskod code4 relat3
affarsroll role4 busi2
affarsscenari scenario3 auditor2
affarsscenarion scenario4 busi3
affarssituation situat3 busi2
affarsstod intellig5 busi5
affarstransaktion transact5 busi4
affarsuppgift task6 connect3
affarsverksam busi4 oper2
affarsvillk condit5 busi2
aga record3 must2
agandekostn ownership3 cost3
agar owner9
agarskap ownership4 level2
agarskapsmodell model5 ownership5
agarskapsmodlel ownership4 model4
agarteam owner3 bci3
ager act5
aggreger aggreg5 like3
aggregering aggreg3 ad2
aggregeringstyp type3 aggreg2
ags own7 see2
akt genuin3 remain3
aktiv activ9
aktiver enabl6 turn3
aktiverat enabl9
aktivitet activ5 task5
aktivitetslogg log5 activ5
aktivitetsrad line3 task3
aktivt activ4 enabl3
aktuell current9
aktuellt actual6 current2
ald age7
alderskonton age4 account4
aldr legaci4 never4
aldst oldest5
alfabetisk alphabet6 list3
alfanumerisk alphanumer4 non2
algoritm algorithm9
alici alicia9
all inform3
allm gen3 bus2
allman general9
allmant general9
alloker alloc8
allokerat alloc4 demand3
allokering alloc5
allokeringskonton even3 alloc2
allokeringsmetod method6 alloc4
allteft necessari3 storag2
alltf much4
alltid alway9
alph alpha6
alternaivt option3 must2
alternativ option8
alternativet option9
alternativfalt option4 field3
alternativmappning option4 nonmap3
alternativt altern9
alternativvard valu4 option4
altotovi author5 altotovi5
am cm3 pm2
americ america7 end3
amnesbegransning limit5 subject2
amnet topic6 capit3
amorter amort4 depreci2
an approach3 even3
analy analysi6 analyt2
analys analyt3 analysi3
analysbehov analyt3 need3
analyser analyz9
analysfilt analysi4 filter2
analysflik tab4 analysi3
analyshjalp assist3 analysi3
analysis analysi4 copilot2
analyskolumn want3 column3
analyskolumnmall templat4 analysi3
analyslag mode5 analysi4
analyslaget mode5 analysi4
analysmall templat5 set3
analysparametr paramet5 repres2
analysradmall analysi3 templat3
analysrapport report5 analysi4
analysscenari scenario5 analysi3
analystypkod code3 must3
analysverktyg tool5 analyt4
analysvy view5 analysi5
analysvykort card4 analysi2
analysvylist list4 view3
analysvyn analysi5 view3
and still5
andamal purpos9
andamalet purpos5
andel share5
ander john5 deliveri2
andr chang8 modifi2
andrat chang6 sinc2
andring chang9
andringsbar edit4 one3
andringsformul wksh5 action5
andringslogg log6 chang3
andringsverktyget tool5 chang4
ang enter6 specifi3
angaend regard4 exampl2
angav enter6 specifi3
anget specifi5 enter3
angiv specifi5
angivet specifi6
angivn specifi9
angr undo8
anhor unless3 want2
ankomm inbound6
ankomst arriv5
anl fa8
anlagg whether4 record3
anlaggning facil6 center2
anland arriv7
anlant arriv7 warehous2
anledning reason9
anmalan notif5 reassign2
anmarkning note3 thing2
ann anoth6 differ3
annan anoth7 differ2
annanstan els3 somewher2
annar otherwis9
annorlund differ7
annuler paid3 initi3
annuller cancel8
annullerat cancel7
annullering cancel7
anpass custom8 person2
anpassadprisgrupp custprcgrp6 price3
anpassat custom3
anpassning person6 custom3
anpassningsbar customiz4
anpassningslaget mode4 person3
anpassningsverktyg tool3 visibl3
anrop call8
anropsstack call3 stack3
ans consid8
ansaml might3 accumul2
anskaff acquir3
anskaffning acquisit4
anskaffningskostn acquisit3 cost3
anslut connect9
anslutit connect3
anslutn connect6 want2
anslutning connect9
anslutningsprogram connector6
ansokan applic8
ansprak claim4
anstalld employe9
anstrangning effort4 let2
ansv respons6
ansvar respons8
ansvarsen respons5 center4
ansvarsenhetskod code4 center3
ansvarsfull respons3
ant qti8
antag assumpt5
antal quantiti8
antalet quantiti6 number3
antalsandring chang3 modifi2
antalsbokforing quantiti5 see2
antalsfalt field3 quantiti2
antalsjust adjmt8
antalskoppling quantiti6 applic4
anteckn note6
anteckning note7
antedater exist3 back3
anting either9
antivirusprogram antivirus5 softwar5
anv use6
anvand use9
anvandar user7
anvandaranpassning user3 person3
anvandaratgard user5 action4
anvandarbehor permiss4 user4
anvandardefinier defin5 user4
anvandarfeedback feedback5 user4
anvandargranssnit interfac4 user2
anvandargrupp group3 user2
anvandarhjalp assist4 user3
anvandarkonto account5 user5
anvandarkonton account4 user3
anvandarkontot account5 user4
anvandarkort user4 card4
anvandarlicens licens4 user2
anvandarlistan list6 analyz3
anvandarnamn name5 user5
anvandarniva level5 user5
anvandarplan plan5
anvandarpost record5 appli2
anvandarprofil profil5 user4
anvandarroll role4 user4
anvandarsession user4 session3
anvandarsidan page4 list3
anvandarspecifik specif4 user3
anvandaruppgift user4 task3
anvandarupplev user3 experi3
anvandarvan friend6
anvandb use7 want2
anvandbar use7
anvandbart use4 want3
anvandning use7 usag3
anvandningsomrad use4
anvandningsoversik overview6 use4
anvant use8
ap api6
appbehor app4
appfunktion app4 featur3
appkonfiguration app5 setup3
application applic8
applicer appli4
applikation applic5
applokalisering local3 app3
appregistrering registr5 app4
appsourc marketplac8
appstart app5 launcher5
ar year9
arbet work9
arbetet work8
arbetsansv job5 respons5
arbetsansvarskod code7 respons2
arbetsbock workbook8
arbetsbok workbook6
arbetsdag work5 day4
arbetsdatum work6 date3
arbetsdatumet work6 date4
arbetsflod workflow9
arbetsflodehand moder3 valu2
arbetsflodemeddel notif7 take2
arbetsflodesanvand user4 workflow4
arbetsflodeshand event4 workflow3
arbetsflodesmall templat5 workflow2
arbetsflodesmeddel workflow3 notif3
arbetsflodesrad valu3
arbetsflodessteg step6 workflow4
arbetsflodessteget workflow4 step4
arbetsflodessv respons5 workflow4
arbetsflodessystem system4 ad3
arbetsflodesv respons5 workflow3
arbetsflodet workflow9
arbetskostn labor6 cost2
arbetsplats center3 work3
arbetsskift shift4 work3
arbetsskiftet work4 shift3
arbetstid hour5 work3
arbetstidsmall work3 hour3
arbetstimm hour5 work3
arbetstyp work5 type4
arbetsuppgift task6 demonstr2
arbetsveck week5 work4
arbetsyt workspac7 person2
arbetsytan workspac5 person2
arbetsyteapp canva4
are area9
aren year3 earli2
arend issu5
aret year8
arial apto9
arkitektur architectur9
arkiv archiv6 file3
arkiver archiv9
arkivering archiv4
arl annual7 year2
art item5 charg2
artificiell artifici5 intellig4
artikel item9
artikelantal quantiti5
artikelattribut attribut5 item4
artikelbatch item4 batch2
artikelbeskrivning descript5 item3
artikelbild item4 pictur3
artikeldimension dimens4 item3
artikeldisp avail5 shown2
artikeldisposition avail4 item4
artikelen item3 unit3
artikelfilt filter6 item2
artikelflod flow3 item2
artikelflodet flow4 item2
artikelforsaljning item6 sale4
artikelhandel trade4 ensur3
artikelhantering handl5
artikelidentifier identifi6 item4
artikelinformation inform4
artikelinforsel away5 put5
artikelinforseln away5 put5
artikelinforselrad line3 away3
artikelinforsl away4 put4
artikelinstallning indic3 setup3
artikeljournal journal5 item4
artikeljournalr journal5 line3
artikeljournalrad journal4 line3
artikelkalkylark worksheet4 action3
artikelkatalog catalog4 item2
artikelkategori categori6 item3
artikelkategorikod code4 categori3
artikelkategorin categori6 item2
artikelkod commod5 code2
artikelkomponent compon5 item3
artikelkonton account3 hand2
artikelkoppling item4 applic3
artikelkort card6 item3
artikelkortet card6 item4
artikelkostn cost4 item4
artikelkostnad item4 cost4
artikelkvantitet quantiti5 item3
artikellist list6 item4
artikellistan list4 impact2
artikellopnr appl6 entri2
artikelmappning map4 creation3
artikelmontering sold4 item4
artikeln item7 articl3
artikelnamn name3 item2
artikelnr item8
artikelnumm number6 item3
artikelnumr number4 item3
artikelomkostn charg5 item4
artikelomkostnad charg5 item3
artikelpost entri4 item4
artikelprioritet prioriti4 item4
artikelpris item4 price4
artikelpriset want3 factor2
artikelr line3 item3
artikelrabattgrupp group5 discount3
artikelrefer refer6 item3
artikelreferens refer5 item3
artikelreferensnr refer5 item4
artikelreservation reserv5 item5
artikelsidan includ4 page3
artikelspar track6
artikelsparning track4 item3
artikeltillampning applic3 item3
artikeltran item4 entri3
artikeltransaktion ledger4 entri3
artikelutleveran ship6 item4
artikelval invt3 select2
artikelvariant variant6 item2
artikl item9
artiklar need4 far3
artinfor putaway6 exampl3
artinfploc putpick7 low2
arv inherit8
asidosat overrid3
asik opinion6 involv2
aspek aspect7
assembly assembl8
assistent assist6
assister assist7 setup2
associer associ9
astadkomm achiev5 next2
at next3 coupl3
atank mind4
aten athen4 desk3
ateranskaff replenish4 access2
ateranskaffning replenish7
ateranslut reconnect3 overwrit2
ateranvand reus8
ateranvandbar reusabl6 text2
aterbetal reimburs4 record3
aterbetalning refund6
aterexporter reexport4 re3
aterf revers7
aterfor revers9
aterford revers5
aterforing revers7
aterforingsdatum revers6 date4
aterforingssaldo rbd6
aterforsalj resel7
aterforsaljning must3 retail2
aterfort revers5 yet2
aterg return7
aterkall recal6
aterkomm recur9
aterlagringsavgift restock4 charg3
aterskap recreat5 creat2
aterspegl reflect9
aterst remain6
aterstaend remain9
aterstall restor4 reset3
aterstallning reset5 happen3
atervand return8
atgard action9
atgardsbar action3
atgardsdelning split4 oper3
atgardsfalt bar6 action4
atgardsfaltet bar6 action3
atgardsgrupp group6
atgardskod code3 resolut3
atgardskodssamband relationship3 resolut2
atgardsmed action6 messag3
atgardsmeddel messag5 action5
atgardsmeddelanden action3 messag3
atgardsmenyn menu3 action2
atgardsresurs resourc3 oper3
atgardssambandskod resol3 relationship2
atgardstyp type4 action4
ath athen7 desk2
atkomst access9
atkomstbehor permiss5 access5
atkomstmetod intent4 access4
atkomstniv level3 access3
atkomstniva level4 access4
atkomstnivan level5 access4
atkomstnyckel key4 access4
atkomstratt right5 access4
atkomsttok access5 token4
atminston least7
ats at8
atskil multipl7
att eight9
attraher attract5 retain3
attributet attribut8
augusti august5
auktoriser author7
auktorisering author7
auktoriseringskod marketplac3 instal3
australi australia7 servic2
australisk australian8
autentiser authent6 user3
autentisering authent9
autentiseringstyp type6 authent4
auto autofil6 auto2
autofyll prefil6 exchang2
autogiro debit5 direct5
autogirobetalning direct3 debit3
autogirofil file6 want2
autogiroinsamling collect4 debit3
autogiromedgiv mandat4 direct2
autoincrement autoincr7 integ2
automat autom6
automatic automat7 code2
automatiser autom7
automatisering autom8
automatisk automat9
availability avail8
avaktiver everi3 unappli2
aval aci7
avancer advanc9
avbestall cancel7 entri2
avblocker unblock7
avbrut cancel4 initi2
avbrutit cancel5 entri3
avbrutn cancel5 entri3
avbryt cancel7
avdelning depart9
avdelningskod code4 depart4
avdragsgill non3 deduct3
avdragsgillt deduct4 non4
avfall wast3
avg determin9
avgaend outbound8
avgift fee5 charg3
avgor determin4 whether3
avgrans separ8
avgransningsteck delimit5 charact5
avinstaller uninstal7
aviser alert3 fact3
avisering alert3 notif3
aviseringsmetod notif3 method3
avlagset distant3
avmarker clear6
avrakn settl3
avrakningskontot specifi5 settlement2
avrakningsmetod method3 applic3
avrop blanket4 item2
avropsord blanket6 order3
avropsorderantalet quantiti4 alreadi2
avropsorderavtalet agreement5 make2
avropsordernumret number5 order3
avropsorderrad blanket4 line2
avrund round9
avrundning round8
avrundningsproblem issu3 round2
avrundningsregl round5 set3
avrundningsrest residu4 round4
avrundningstyp type3 precis2
avs refer3 relat2
avsag intend3 carri2
avsand sender8
avsandaradress one3 amend2
avsandarbank account3 sender2
avsed intend7
avseend regard3 respect3
avset intend5
avsevart signific6
avsik intent4
avskr depr7 made2
avskriv asset5
avskrivit appli3 final3
avskrivning depreci9
avskrivnings year6 biannual2
avskrivningsb basi4
avskrivningsbas basi5 whether2
avskrivningsbelopp amount5 depreci4
avskrivningsdag day5 depreci3
avskrivningsdatum fa4 depr2
avskrivningsmetod method5 depreci4
avskrivningsperiod period6 depreci3
avskrivningsregel book5 depreci4
avskrivningsregeln book5 depreci4
avskrivningsregl book5 depreci4
avskrivningstabell tabl7 depreci3
avskrv depr4
avslut close7 finish2
avslutsdatum close6 date4
avslutskod close4 code3
avsnit section7
avsnittet section8
avspegl reflect6 must2
avstam reconcil4 file3
avstamd reconcil4 alreadi3
avstamm reconcil7
avstamning reconcili6
avstand distanc8
avstang turn3 blocker2
avtal agreement6
avtalet agreement5 reimburs2
avtalsperiod period5 instruct3
avvak await5 verif5
avvik discrep3 differ3
avvikelsebelopp amount4 action4
avvikelseberakning varianc5 calcul4
avvis reject8
avvisat reject7
avyttr dispos4 retir2
avyttring dispos7
avyttringsintak dispos4 proceed4
avyttringsvard dispos3 valu3
avyttringsvardet valu6 view2
badd emb4 might2
bahnschrift apto4 narrow2
bak backward6 flush2
bakatdater backdat4 back2
bakatplanering schedul4 backward4
bakgrund background7 run2
bakgrundsbokforing background4 post2
bakgrundsfarg color7
bakgrundsjobb background5 job3
bakgrundskontroll background4 notifi2
baklang backward4 earliest3
baknav hub5 back5
bakom behind7
balan balanc7
balans balanc4 open2
balanser balanc8
balansering balanc5
balanskonto balanc7 account2
balanskonton balanc6 account3
balanskontonr bal7 account2
balanskontot balanc3 account3
balanskontotyp type4 bal3
balansrakning sheet5 balanc4
banderoll banner6
bankavgift bank5 charg3
bankavstamning reconcili6 bank4
bankbetalningsfil file4 bank3
bankbetalningstyp type4 bank4
bankbokforingsmall group4 bank3
bankclearingnumm clear5 bank3
bankdat data5 bank4
bankdataform format5 data3
bankdatakonv conv3 bank3
bankfeed feed5 bank3
bankfeedtjanst servic4 feed4
bankfil file5 bank4
bankflod feed4 bank4
bankform bank5 format4
bankhantering manag6 bank4
banking amc4 bank3
bankinsattning bank4 deposit4
bankinsattningsrad bank3 line3
bankkonto bank5 account5
bankkontoavstamn acc4 reconcili2
bankkontokod code6 payment3
bankkontokort card5 account3
bankkontokortet card6 specifi3
bankkontolist list4 bank2
bankkonton account5 bank5
bankkontonr account4 bank3
bankkontonumm number4 bank3
bankkontot account5 bank5
bankkontoutdrag statement5 bank3
bankkontoutdraget statement5 bank3
banknamn name6 data3
bankontot bank4 account4
bankoverforing transfer4 bank3
bankpost unmatch4 noncheck2
banktillgang bank3 fund3
banktransaktion transact4 bank3
bankutdrag statement6 bank3
bankutdragsfil file4 statement4
bankutdragsimport statement4 import4
bankutdragspost ledger5 entri3
bankutdragsr statement4 line3
bankutdragsrad statement3 line3
bankutdragstjanst receiv5 overview5
bankverksam bank5
bann banner6
bas base8
basapp app4 base4
basen base5 measur3
baser base9
basis basi6
baskalend base5 calendar4
baskalenderandring chang3 base3
baskalenderkod code5 base4
baslinj baselin5 configur2
basmatten base6
basobjektet app3 learn2
basprogrammet base4 applic4
bast best8
bastabell base3 label3
basvalut base3
basvalutan local3
basversion version3 base2
batchbokforing batch3 post3
batchen unit3 measur3
batchjobb batch5 job4
batchjobbet batch5 job5
batchprojek job3 batch3
batchprojektet batch3 job3
battr better9
bci owner4 bci4
bcide bcidea4 post2
bcle launch3 event3
bcsecurity bcsecur7 secur2
be ask4
beakt consid9
bearbet process9
bearbetning process8
bearbetningstid run5 time5
bedom assess6
befattningsniva organiz4 level4
befin locat6 tax2
befint exist9
beg request4 requir2
begar request9
begaran request9
begaransidan request5 page4
begaranssidan request3 page3
begard request8
begart request5
begrans limit6 restrict2
begransning limit7
begrepp concept7
begreppet concept5
begreppsmass conceptu6 show2
behall keep9
behandl process9
behandlat process6 alreadi2
behandling process8
behor permiss8
behorighetsgrupp permiss5 set4
behorighetsnamn name5 permiss5
behov need7 necessari2
behovd front3 see2
behovet demand6 suppli2
behovsdatumet demand7
behovskvantitet need4 show3
behovsord demand6
behovsoversik demand3 overview3
behovsr demand4 line3
behovsrad demand5 line4
behovstyp demand6 want2
bekant familiar5
bekraft confirm8
bekraftelsemeddel confirm4 messag4
bekraftelsesidan confirm5 page4
belaggning load5
belastning load6
belgi belgium3
belopp amount9
beloppet amount9
beloppsavrundning general4 precis3
beloppsgrans limit3 amount3
beloppstyp amount5 type3
beordringstavl dispatch5 board5
beordringstavlan dispatch4 board4
ber depend7
berakn calcul9
beraknat calcul6
berakning calcul9
berakningsformel formula3 calcul2
berakningsformeln formula4 calcul4
berakningsgrund foundat4 calcul2
berakningsmetod method5 calcul4
berakningstyp calcul5 type4
berat tell8
beratt entitl3 qualifi2
bero might4
beroend depend9
beror involv5 suppli2
berord involv5 affect2
beskriv describ8
beskrivet describ9
beskrivit describ5 non3
beskrivn describ6
beskrivning descript9
beslut decis8 make2
beslutet decis3 whether3
beslutsfat decis5 make3
besok visit8
best consist9
bestaend consist3 kit2
bestall order3 much2
bestalld order4 purchas4
bestallning order9
bestallningsantal quantiti5 reorder5
bestallningscykel cycl4 cross2
bestallningscykeln cycl3 reorder2
bestallningsgran inventori5 maximum5
bestallningsgrans maximum5 inventori3
bestallningspunk point5 reorder5
bestallt order3
bestam determin8
bestamm determin5 decid4
bestamt decid5 elig2
besvar answer6 question3
betal pay8
betalat paid6 alreadi2
betald paid9
betalning payment9
betalningsavtal payment4 agreement4
betalningsbelopp amount4 payment3
betalningsbeloppet payment5 amount3
betalningsdatumet payment7
betalningsdokument slip5 payment5
betalningsexport export4 payment3
betalningsfil file5 payment4
betalningsform payment4 pmt2
betalningsformedl provid3 payment2
betalningsforslag suggest3 payment3
betalningshistorik histori3 payment3
betalningsjournal journal6 payment4
betalningskoppling applic5 payment3
betalningskvitto payment5 receipt4
betalningsmetod method5 payment4
betalningspaminn remind9
betalningsperiod payment4 period3
betalningsr payment5 line5
betalningsrabat discount5 payment3
betalningsrad line4 payment4
betalningsrefer refer4 payment4
betalningsrutin practic5 payment5
betalningssat method5 payment4
betalningsscenario scenario8
betalningstext text5 payment2
betalningstjanst servic5 payment4
betalningstoleran toler5 payment4
betalningstolerans toler4 payment3
betalningstyp type5 payment2
betalningsvillk term5 payment4
betalningsvillkor term6 payment2
betalningtjanst servic4 payment4
betalsat method4
betalt paid4 payment2
betaltjanst servic3 payment2
beteckn denot4 refer2
beteend behavior4 access2
beteendet behavior5
beton emphas6
betoning emphasi5 prefer3
betraff set3
betrak consid6
betyd mean9
betyg rate3 select3
betygsat rate5
bevak monitor5 insur2
bevar preserv6
bevarandeprincip retent5 polici4
bevilj grant9
beviljat grant6
bibehall retain3 maintain3
bibliotek librari3 popul2
biblioteket librari4
bidr contribut4 help4
bidrag contribut5 procedur2
bifog attach9
bifogat attach6
bil car9
bilag attach6
bilagan attach5 ad3
bild imag7 pictur2
bildanaly imag4 analysi4
bildfil imag4 file4
bildskarm display9
bildtext caption4 callout3
binar binari3
bindestreck hyphen3 long2
bindning bind7 late2
bing www3 bing3
bjud invit5
bla blue9
blad sheet5
bladdr brows5 scroll3
bladet sheet3
bland among3 mix2
blanksteg space8
blatt blue4 bar2
blocker block9
blockering unblock3 blocker2
blogg blog6
bock book8
bok post3
bokf post9
bokfor post9
bokford post9
bokforing post9
bokforingsansvar bookkeep7 task2
bokforingsatgard action5 post3
bokforingsbeloppet amount4 differ2
bokforingsbyt post5
bokforingsdatum post5 date5
bokforingsdatumet date5 post4
bokforingsdatumman month6 date2
bokforingsfel error6
bokforingsforfar process4 post3
bokforingsfrag account4 issu3
bokforingsgrupp group5 post5
bokforingskonton post3 account2
bokforingsmall group5 post4
bokforingsmallkort card4 group2
bokforingsmetod method6 flush3
bokforingsmotorn engin5 reflect2
bokforingsperiod period5 account5
bokforingspolicy polici3 post2
bokforingsprincip polici4 post3
bokforingsprocedur procedur4
bokforingsprocess process5 account2
bokforingsregl account3 accept2
bokforingsrutin routin6 post3
bokforingsstruktur structur3 post3
bokforingstyp type5 post4
bokforingsvard book5 valu4
bokforingsvardet book5 valu5
bokfort post9
bokmark bookmark9
bokmarkesikon icon5 bookmark4
bokmarket bookmark5 icon2
bokning reserv3
bokslutspost year4 indic3
bokslutsrapport statement5 close4
bokstav letter9
bolag compani4 either2
bolaget compani4 alreadi2
bon roast4 bean4
bookgd bookgdt4 servic4
booking central3 busi2
bor might3
bord tabl4
borj start9
borjan start4 begin3
bort delet6 remov4
bortkoppl unappli5
borttaget remov4 zero3
borttagn delet5 remov2
borttagning delet5
borttagningsbehor read3 delet3
bra good7
bradsk urgent5
brandvagg firewal8
bransch industri9
branschgrupp group3 industri3
branschgruppkod contact4 compani2
branschlosning industri5 solut5
branschspecifik industri5 specif4
bransl fuel4
bred broader3 broad2
bredd width5
bredvid next8
brett rang3
brev letter9
brevet respond4 letter4
brevladan mailbox3 locat3
brist lack4 reflect2
brittisk british3 uk3
brodtext bodi4 text2
broschyr brochur5 want2
bruk usual3
bruttobehov gross5 requir5
bruttobehovet gross5
bruttoefterfragan gross5 demand3
bruttovinst gross5 profit5
bryt break6 broken2
bryten breakbulk5 break3
brytenhetsfilt filter4 breakbulk3
budgeter budget9
budgetering resembl4 articl2
budgetnamn name5 budget3
budgettransaktion budget4 entri3
buff buffer9
buffert buffer9
bufferttabell buffer4 exist4
build builder6
bundn bound7
burk carri3 paint3
business busi5 central5
businesscentral businesscentr8
businesscentralide businesscentralidea3 includ2
butik shop5
butikskod shop5 code3
butikskort card5 shop3
butikskortet shop4 card4
bva lci9
by like5 sort3
bygg base3 build2
byggnad build5
byt renam5
bytet switch4 text2
calibri candara3 cascadia3
cambri cascadia4 mono4
candar consola3 constantia3
carter cartera6 modul4
cent center9
centraliser central5 add2
certifier certifi4 choos2
certifiering certif7
certifik certif9
certifikatbaser certif5 base5
ch clear3 make2
chatt chat7
chattfunktion chat3 card2
chattmeddel chat4 messag4
checkkonto account3 cash3
checklayout layout5 check4
checklistan checklist8
checklisterapport shown3 checklist3
checknumm number3 check2
checktalong stub8
checktransaktion ledger3 entri2
chef manag7 busi2
chrom chrome9
class div5 class5
clearingnr code4 name2
cognitiv cognit4 contact2
community communiti6 host2
communityn communiti5
company compani9
conferenc notic4
connect connector4 connect3
consol cordiaupc5 consol4
controll control7
controller control4 explor2
copy copi9
cor scheme4 core4
corbel daunpenh3 david3
cos cosa3
createglentry createglentri9
currenci currenc8
currency currenc7 amount2
cykel bike3 bicycl3
cykeletapp set4 stage2
cykeln bicycl3 demand2
cykl cycl3 bicycl2
cyklisk count4 cycl3
dag day8
dagar day4
dal poor4 vagu2
damp dampen7
dampartid dampen5
danmark denmark8
dansk danish3
dareft accord3 afterward2
daremot howev8
darf therefor9
dat data9
dataadministration administr6 data4
dataaggregering aggreg3 consum3
dataanaly data5 analysi5
dataanalys analysi4 data3
dataanalyslaget mode5 analysi4
dataandring data4 chang3
dataarkiv archiv4 data4
dataatkomst data5 access5
datab databas8
databasandring databas4 modif2
databasatkomst access3 databas3
databaskopi replica3
databasl databas4 lock4
databasobjek object3 whether2
databaspost databas3 whether2
databastabell databas5 tabl5
databladet datasheet5 download4
databyt exchang5 data5
dataelement element8
dataexport data6 export4
dataexportering export4 data3
datafalt data3 field3
datafil file5 data4
datafilt data3 filter2
datafiltyp type3 file3
dataflod dataflow5 data2
dataform format5 data4
dataformatet string3 time3
dataformul must5
datagrans limit5 data3
datahantering handl3
dataimport import4 data4
datainmatning entri5 data4
datainmatningsfel error3 entri2
dataintegrering data3 exchang2
dataintegritet data3 privaci2
datakall sourc5 data4
datakallan sourc5 data4
datakallfil sourc4 download2
datakans sensit4 data2
datakomprimering compress4 data3
datakonflik conflict3 data2
datakonvertering convers6
datakorrigering data3 correct3
datakryptering encrypt3 data2
datalagring data5 storag3
datamang dataset5
datamappning map4 data4
datamatchning data5 match3
datamigrering migrat4 data4
datamodell model5 data2
datan data7
dataobjek item4 data3
dataomr data5 area3
dataomradet area5 data3
datasaker secur3
datasekretess privaci4 data2
datasjo lake6
dataskyd protect5
datastorlek size3 index2
datastrom stream4 data3
datastruktur structur4 data4
datasubjek subject5 respond2
datasyn visibl5 switch3
datasynkronisering data4
datatyp data5 type5
datauppgradering upgrad4 data4
datauppsattning dataset7 data3
datautbyt exchang5 data5
datautbytet exchang5 data3
datavarden valu4 data4
dator pcs5 comput4
datorcheck comput3 check3
datorn comput8
datorsystem comput6 system2
datum date9
datumberakning calcul4 date4
datumet date9
datumfalt field6 date3
datumfilt date4 filter4
datumfiltret statement3 specif3
datumformel formula4 date3
datumformeln formula5 date5
datumforml formula3 date2
datumhierarki hierarchi5 date4
datumintervall rang5 date5
datumintervallet rang3 allow2
datumkomp date4 compr2
datumkompr compress4 date4
datumkomprimering date5 compress4
datumkontroll control3 split2
datummonst pattern4 date2
datumvalj picker5 date2
dd mm3 dd3
debet debit7 credit2
debetbelopp debit6 amount3
debetkonto debit5 account2
debetkontonr debit3 acc3
debettransaktion debit4
debiter charg6 debit2
debitering charg7
decimal decim6
decimalavgrans separ3 decim3
decimalform decim5 format5
decimaltal decim3 number2
decimaltecknet decim3 like2
dediker dedic9
defek faulti4 defect3
definier defin9
definierat defin8
definition definit8
degressiv declin5 balanc5
degressivt declin5 balanc5
deklaration declar5
deklarer declar4 report2
del share5 part5
delat share6
delbart divis6
delbetalning payment4 instal3
delbokforing partial5 order2
deleger deleg9
delet worksheet6 delet3
delfaktur partial3
delkategori subcategori5
delkategorin subcategori7 cash3
delleveran partial3
delleverans partial5 shipment3
delmang subset8
delmontag subassembl5 roll2
delning share8
delproduk subassembl8
delstrang substr6 replac3
delsumm subtot8
delt particip6
deltag particip5
delvis partial9
demodat demo4 data3
demoforetaget compani4 demonstr4
demokonto demo4 account2
demonstration demonstr4
demonstrationsdat data4 demo4
demonstrer demonstr6 demo2
demorapport demo5 report2
demoverktyg tool4 demo3
deposition deposit6
description descript9
designandring design3 chang3
designdetalj design5 detail5
designinformation design5 detail4
dess number8
dessutom addit8
destination destin8
destinationstyp destin4 done4
detalj detail9
detaljer detail9
detaljfonstret window4 detail4
detaljgransk drill7
detaljgranskning drill4 function2
detaljhandel retail6
detaljinformation detail4 finish2
detaljmontag subassembl8
detaljniv level5 detail5
detaljnivan level3 control2
diagnostik diagnost4 whether2
diagnostiser diagnos3 issu3
diagram chart4 diagram4
diagramm chart6
diagrammet chart6
dialogrut dialog5 box4
dialogrutan dialog5 box4
differens differ6
digital digit9
digitalt digit5 readabl2
dimension dimens9
dimensionsandring chang5 dimens4
dimensionsfalt dimens4
dimensionsfel error6 dimens4
dimensionsfilt filter4 set4
dimensionskod code4 dimens2
dimensionsmall action6 show2
dimensionsnamn name4 calcfield2
dimensionsvard valu6 dimens4
dimensionsvardekod valu4 code3
dimensionsvarden valu6
dimensionsvardet line3 valu3
dimensionsvardetyp type4 dimens3
direk direct9
direktdebitering debit5 direct5
direktflod instant6 flow3
direktleveran drop3 shipment3
direktleverans drop4 shipment4
direktoverforing direct6 transfer4
direktutleveran cross4 dock4
direktutleverans dock4 cross4
direktutleverer cross4 dock4
direktutlevn cross4 dock4
direktutskick mail4 direct3
diriger direct7
diskuter discuss6 suppos2
disponibel avail6 earliest2
disponibelt avail9
disponibl avail6
disposition avail6
dist warehous8 whse2
distink distinct4 must2
distribuer distribut3 deploy3
distribution deploy6
distributionscent distribut4 center3
distributionslag warehous9
distributionsmetod one4
distriktskod territori4
div misc6 follow2
divers miscellan4 various2
divider divid4
djup deeper3 depth2
djupgaend depth3 deep3
dock howev9
document download4
dok doc6 ext2
dokument document9
dokumentation document9
dokumentbelopp amount5 although2
dokumentdatum document4 date3
dokumentdatumet document5 date2
dokumenter document3
dokumentet document9
dokumentfil file5 attach2
dokumentform document3 format2
dokumentformatet format3 select2
dokumenthuvud header4 document3
dokumenthuvudet header4 document3
dokumentkort card5 document3
dokumentlayout layout4 document3
dokumentlist pick3 list3
dokumentnr document8
dokumentnumm document5 number4
dokumentnumret number3 document3
dokumentoverforing doc3 exch3
dokumentpost record5
dokumentr document5 line4
dokumentrad document5 line5
dokumentradantal document3 line3
dokumentrapport document5 report3
dokumentsid document5 page4
dokumentspecifik specif5 show2
dokumenttyp type5 document4
dokumenttypfilt filter4 like2
dokumentutbyt exchang3 document3
dokumentvy view5 document5
dold hidden8
dolj hide8
doll dollar3 transact2
dolt hidden7
doman domain7
dop renam4 overwritten2
dott sever4 subsidiari2
dotterbolag subsidiari7 compani2
dotterbolaget subsidiari5
down page5 row2
dra drag6
drar drag5 pull2
dras deduct8
drick tip7 demonstr2
drickskonto tip5 account5
drift oper6 kind2
driftfaktor oper3 factor3
driftskostnad oper4 cost2
driv run4
drivn power5
drojsmalsrant financ4 charg3
dubbel doubl3 help2
dubbelklick doubl4 click4
dubbelkontak duplic4 search2
dubbelrik bidirect5 synch2
dubbl duplic6
dubbler duplic5 data2
dubblet duplic8
dubblettkonflik conflict3 duplic2
dubblettkund duplic4 merg2
dubblettkundpost record3 custom3
dubblettlist list5 duplic4
dubblettpost duplic4 record3
dubblettsokning search3 take2
duplicer duplic8
dylik box4 unbalanc4
dynamic dynam9
dynamik dynam8
dynamisk dynam9
dyr expens3
edokument edocu7
edokumentfil file3 edocu2
edokumentlogg edocu3 log3
efaktur einvoic4
effek effect6 impact2
effektiv effici8 effect2
effektiviser streamlin6
effektivitet effici8
effektivt effici5 effect2
efter afterward8
efterfolj follow4 subsequ2
efterfrag demand7 suppli2
efterfragan demand7 suppli3
efterfraganshand event3 demand2
efterfraganssidan side4 demand4
efterfragehand event3 demand3
efterfrageprogno demand5 forecast4
efterfrageprognos forecast5 demand5
efterfragerad line5 demand4
efterfragesidan demand4 must2
efterlevn complianc8 regulatori2
efternamn first4 last3
efterslap lag6
egenskap properti5 characterist4
egent actual4 unrel2
eget account4
einlarningsmodul elearn4 modul4
ekonomi financ8
ekonomiavdelning depart3 financ3
ekonomichef financ3 bookkeep2
ekonomihantering manag5 financi5
ekonomisak financi5 dimens3
ekonomisk financi7
ekonomisystem financ4 system4
ekr spoke4 hub4
ekvation equat7 account2
el electr5
elektricitet electr5 fuel2
elektrisk electr7 memo2
elektronisk electron9
elementet element9
elementsokvag element3 path3
eliminer elimin8 transact2
eliminering elimin8
ell ellen4 make2
emelelrtid howev4 prevent2
emellertid howev9
emissionsfaktor factor3
emissionsfaktorn factor7
emot receiv9
ena one3 within2
end one3 singl2
engagemang commit5 manag2
engagement engag3 activ2
engager engag7 creativ3
engangsbelopp lump3 sum3
engelsk english6
enhet unit6
enhetsbelopp unit3 amount3
enhetsbrytning breakbulk6
enhetsgrupp group6 unit4
enhetsinstallning devic3 set2
enhetskod code3 measur3
enhetskortet card3 stockkeep3
enhetspris unit5 price4
enhetspriset unit4
enkat questionnair6 appli4
enkel simpl4 easi3
enkelt easi5 easili5
enkl easier7 make2
enl accord7 describ2
ens even6
enskild individu8 singl2
enskilt singl5 view2
enstak singl9
ent enter9
entitet entiti9
entity entiti7
entr entra9
entry gate7 entri2
environment environ5
epost email9
epostadress address5 email5
epostapp app4 without4
epostavisering email4 notif3
epostbilag attach3 email2
epostbrodtext bodi6 email3
epostflod flow5 mail3
epostfunktion email3 featur2
epostkonto email4 account3
epostkonton account5 email3
epostloggning log5 email4
epostmeddel email7 messag3
epostmeddelanden come4 attach2
epostmeddelandet go4 standard4
epostprogram applic4 email3
epostrediger editor4 email2
epostscenari scenario4 default3
epostscenario ad3 might2
epostscenariot default4 scenario3
epostskriv printer4 email4
eposttext text4 email3
epostutbyt email3 exchang2
epostutskrift email3 printer2
eprint hp3 eprint3
equipment equip7
erbjud offer9
erf experienc3 advanc2
erfaren experi4
erforder requir4 necessari2
erhall receiv6
erhallit sent3 purchas3
erholl obtain3 good3
ern indic3 key3
err key3 request2
ersat replac9
ersattning substitut6
ersattningsartikel exist3 look2
ersattningsavsand sender4 substitut4
essential essenti7
etabler establish4 provis3
etapp stage6
etc use3 relat2
etiket label8 list2
etransaktion email4 prefer3
europeisk european7
evenemang event9
eventuellt potenti3 might2
ex exampl7
exak exact7
excelmallsvy excel3 templat3
exempel exampl9
exempeldat sampl5 data5
exempelforetaget sampl4 first2
exempelfunktion exampl9
exempeltext text3 subject3
exempelvis exampl9
exempl exampl5 articl3
exemplet exampl9
exkl excl7
exkluder exclud6
exklusiv exclud9
expander expand9
experienc experi8
experimenter experi4
expired earliest5 sort3
expiry viral3 expiri3
exponer expos5
exportdatum date5 export2
exportdokument document4 export4
exporter export9
exporterat export3
exportfil file5 export4
exportform export5 format5
exportpost record4 export4
exportr pmt3 export3
exporttid export4 keep3
exporttransaktion transact3 cover3
ext extern9
extensibl extens6
externt extern8
extr extra8
extraher extract5
extratext extend4 text4
fa busi3
fabrik shop3 floor2
fabrikskalend shop5 calendar4
fabrikskalenderkod code4 shop3
fabrikskalendr shop3 calendar3
fabrikskod code5 shop4
fack fashion3 take2
fackforening union6
factory factori4 stay2
fakt inv3 factor3
faktabox factbox8
faktakontroll fact4 check4
faktarutan factbox4 pane2
faktisk actual9
faktor factor9
faktrd invoic3
faktum fact7
faktur invoic9
fakturaavrundning invoic4 round4
fakturabelopp invoic5 amount3
fakturabeloppet amount4 invoic3
fakturadatum date3 invoic2
fakturadetalj detail4 invoic4
fakturadokument document4 invoic3
fakturaforsaljning invoic5 sale4
fakturahuvudet header6
fakturainformation inform3 invoic3
fakturan invoic8
fakturanr invoic8 enter2
fakturanumret number4 invoic4
fakturaperiod period4 invoic3
fakturarabat discount5 invoic4
fakturarabattvillk discount3 invoic3
fakturarad invoic5 line4
fakturavillk invoic3 make3
fakturer invoic9
fakturerat invoic7
fakturerbart billabl7
fakturering invoic8
faktureringsadress address3 bill2
faktureringsavgift charg4 servic4
faktureringskund bill3 custom3
faktureringskundnr bill5 custom2
faktureringsperiod period5 invoic2
fall case9
fallet case9
falltet field3 electron3
falsk fals9
falt field9
faltavgrans separ3 less2
faltavskrivning field3 depreci2
faltdat data4 field4
faltet field9
faltfilt field3 move2
faltgruppering want5 need3
faltinformation inform6 field4
faltmappning map5 field4
faltnamn name3 field2
faltnr name3 field3
faltnumm field3 name3
faltovervakning monitor5 field5
faltrubrik caption7 field2
faltsokning lookup5 field3
faltvard valu5 field5
faltvarden valu5 field2
faltvardet valu5 field4
fang captur7 record2
far receiv4 must2
fard finish7
fardigstall complet3
fardigstallt finish5 complet3
fardigvar finish3 good3
farg color9
farr fewer7 perform2
fart fli5 alloc2
fast fix8 firm2
fastan although3 exist3
fastn stuck5 restart2
faststall determin8
faststallt without3 establish2
fatt make5 receiv3
feedbackformularet form4 feedback4
fel error7 wrong2
felakt incorrect9
feldialogrut dialog6 error3
felet error7
felhantering defect3 manag2
felinformation detail5 error4
felkod code5 fault4
felkorrigering correct5 error5
felmeddel error5 messag5
felrapportering report5 fault5
felsok troubleshoot8
felsokning troubleshoot8
felsokningsrapport troubleshoot3 report3
feltypskod area5 cluster2
fem five9
fetstil bold5 font2
fetstilt bold5 user2
fiktivt fictiti5
fil file9
filbaser file4 base4
filbilag attach3 altern3
filelement element6 view3
filexporttjanst servic4 wrong2
filform format4 file3
filhantering file4 handl4
fillank file4 link3
filnamn file5 name3
filnamnstillagget extens4
filstorlek size3 file2
filstruktur file4 structur4
filt filter9
filteralternativ option4 exampl2
filterfalt field4 filter2
filterfaltet field4 filter3
filterkombination combin3 make3
filterkortet filter3 card3
filterkrav requir4 filter3
filterkriteri criteria6 filter3
filterrut pane5 filter2
filterrutan pane7 filter2
filtersid page6 use3
filtersymbol symbol4 filter2
filteruttryck express5 filter3
filtervard valu5 filter4
filtervillk criteria4 filter2
filtr filter7
filtrer filter9
filtrering filter7
filtret filter9
filtyp type5 file4
finan financ9
financial financi5
finans financ8
finansiell financi6 statement2
finanslosning financ3 upload3
finansrelater cover4 setup3
finanssystem financ4 system4
finjuster fine3 tune3
finn mandatori3 might2
finsk finnish9
fitting fit6 object2
fjard fourth7
flaskhal bottleneck4
flaskhals bottleneck4 look2
fler multipl5 one3
flertal sever4 come3
flexibel flexibl5 practic2
flexibelt flexibl4 provid2
flexibilitet flexibl7
flik tab9
flod flow8
floden flow4
flodesaktivitet flow4 particular3
flodesmall flow6 templat4
flodestyp type4 flow2
flodesutlos flow4 trigger4
flodesvillkoret condit8
flodet flow8
fluktuer equival3 fluctuat3
flushing flush5 oper2
flykt fugit3
flyt float4 none2
flytt move9
flyttat move7
fokus focus8
fokuser focus9
folj follow9
foljandetabell tabl4 follow3
foljd result3
foljt follow7
fonst window4 pop2
fonstret window5 pane3
font supplier3 www3
foot footer5 includ5
for sale5
foraldr obsolet4 deprec2
forandr chang6 asset3
forandring chang8
forbattr improv8
forbattring improv3
forbered prepar9
forberet prepar7
forbestamd predetermin4
forbetalt prepaid5 non2
forbjud prohibit5 want2
forbli remain4 must3
forblir remain7 accord2
forbranning combust5
forbruk consum9
forbrukat consum7 alreadi2
forbrukning consumpt6 usag3
forbrukningsantal consumpt3
forbrukningsrad consumpt5 line2
fordefinier predefin9
fordel alloc7
fordelakt benefici6
fordelning alloc8
fordelningsbas alloc4 base4
fordelningsdatum date7
fordelningsfilt filter6 alloc3
fordelningsjournal one4 everi4
fordelningskall sourc6 alloc3
fordelningskallan sourc5 alloc3
fordelningskonto account5 alloc5
fordelningskonton account5 alloc4
fordelningskvot ratio4 alloc3
fordelningsmal target6 alloc3
fordelningsmalet target5 alloc2
fordelningsmetod method3 alloc2
fordelningsnyckel key5 alloc3
fordelningsnyckl key4 alloc3
fordelningspost entri4 alloc3
fordelningsprocent percentag4 alloc3
fordelningsrad line3 alloc3
fordelningssats alloc4 ratio4
fordelningsstatus status4 alloc4
fordon vehicl9
fordring receiv3
fordringsag creditor5 outlin2
fordringsagarenr creditor5 collect3
fordringsvalut see4 currenc2
fordrojd delay6 rate2
fordrojning delay6 help3
forebygg predict3 see2
foredr prefer7
foredrag prefer7 everi2
foredragn prefer8 need2
foreg preced5 prefix4
foregaend previous9
forekomst occurr3 non2
foren unifi4
forenkl simplifi8
forenkling streamlin6 busi4
foreskrift regul3 regulatori2
foresl suggest9
foreslag suggest4
foreslaget suggest5 decid2
foreslagn suggest7 propos2
forestaend pend8
foretag compani9
foretaget compani9
foretaglogotyp logo6 compani2
foretagsanvand user3
foretagsbehov need6 detail2
foretagsbrick badg5 compani3
foretagsbrickan badg3
foretagsdat compani4 data4
foretagsdatabas compani5 databas4
foretagsdimension compani4 dim2
foretagsimport compani3 import2
foretagsinkorg inbox3
foretagsinsik essenti3 busi2
foretagskod code3 busi2
foretagskontak contact5 busi3
foretagsledning manageri4 account4
foretagslogotyp logo5 compani5
foretagsmiljo environ3 fulli2
foretagsnamn name5 compani4
foretagsnamnet name5 compani4
foretagsnav hub4 compani3
foretagsnavet hub5 compani2
foretagsnumm compani3 number3
foretagstabell tabl4 compani3
foretagstyp type6 must3
foretagsvaxl switcher5 compani2
foretr take5 preced2
forfall due8 overdu2
forfallet overdu4 due3
forfallit overdu4 due3
forfalln overdu7
forfallodatum due5 date5
forfallodatumet due6 date4
forfar procedur5
forfin refin6
forflutn past6 indic3
forflyt key4 move4
forflyttning regist3 movement3
forfragan request5
forfragning request7 respond2
forgrund foreground6 sync2
forhall relat4 ratio2
forhandl negoti3
forhandsgransk preview7
forhandsgranskning preview8
forhandsversion preview3
forhindr prevent9
forifyll prefil6 relat2
forifylld prefil6
forifyllt prefil8 templat2
forinstall preset3 compon2
forinstalld preset4
forinstaller preinstal3
forklar explain8 articl2
forknipp involv4 might3
forkonfigurer preconfigur6
forkonfigurerat preconfigur4
forkort keep3 shorten2
forkortning abbrevi9
forlang extend5 period2
forloppet progress4
forlor lose4
forlust loss6 gain3
form format9
formagan abil5
forman benefit4
formatalternativ format4 option2
formater format5 style2
formatering format5
formatet format9
formedl communic4 payment2
formel formula9
formell formal8
formeln formula9
forml formula6
formod probabl5 like2
formul form4
forny renew8 token2
forpackning parcel4 weight2
forr last8
forsakr ensur3
forsakring insur8
forsakringsbokf must3 setup2
forsakringsbrev polici5 insur3
forsakringsbrevet polici3 insur3
forsakringsjournal journal5 insur4
forsakringskort card6 insur3
forsakringskortet card3 may2
forsakringsnr field3 insur2
forsakringspolicy polici5 insur2
forsakringsskyd coverag5 insur4
forsakringstyp type5 insur5
forsaljning sale9
forsaljningfaktur invoic3 sale3
forsaljningsanaly analyt3 sale2
forsaljningsatgard oper4 sale4
forsaljningsbehov demand4 sale4
forsaljningsbelopp amount4 sale3
forsaljningschef sale5 manag4
forsaljningscykel cycl3 stage3
forsaljningscykeln cycl4 sale3
forsaljningscykl cycl4 sale4
forsaljningsdat sale4 data3
forsaljningserbjud sale3
forsaljningsfak invoic4 sale3
forsaljningsfaktur invoic5 sale5
forsaljningshuvud header3
forsaljningskanal sale3 channel2
forsaljningskod code6 sale3
forsaljningskont offic5 purchas2
forsaljningskundnr sell5 custom4
forsaljningslist list3 ec3
forsaljningsmoj opportun5 sale4
forsaljningsnav hub6 sale3
forsaljningsoffert quot5 sale4
forsaljningsord sale5 order4
forsaljningsorderr line4 sale3
forsaljningsordr order3 sale3
forsaljningspost sale4 success2
forsaljningspris sale5 price5
forsaljningsr sale5 line4
forsaljningsrabat sale5 discount3
forsaljningsrad sale5 line4
forsaljningsretur return5 sale4
forsaljningssiffr figur5 sale4
forsaljningsteamet team6 sale4
forsaljningstyp type4 sale2
forsaljningsvard valu5 sale3
forsaljningsvolym volum5 sale3
forsaljnpris salesprc4 prodpric2
forsaml must4 pick2
forsen delay5 late2
forsening delay4
forsikt caution6 howev2
forsk prepmt4 nos3
forskottsbeloppet amount6 prepay4
forskottsbet prepay8
forskottsbetald prepay5 prepaid3
forskottsbetalning prepay8
forskottsfaktur invoic5 prepay4
forskottsfakturan invoic4
forsl regardless5 anyth2
forslag suggest7
forslagsrad line4 worksheet4
forsok tri9
forsorjning suppli6 demand3
forsorjningskedj chain5 suppli5
forsorjningsplan suppli6 plan2
forst first8
forsta understand6
forsumb neglig3 need2
forsvin disappear5
fort put4 away4
fortfar still9
fortsat continu6 proceed4
fortsattning continu6 step2
fortskrid progress4
forut prompt5 setup3
forutbet prepaid4 transact2
forutbetald prepaid6
forutbetalt prepaid7
forutom addit7 except3
foruts forecast4 assign2
forutsag predict8
forutsat assum7
forutsattning prerequisit9
forutsed anticip6 forecast2
forvald default4
forvaltning manag5 bookkeep3
forvandl turn4 keep2
forvant expect9
forvantning expect4 standard2
forvarv acquisit4
forvirr confus7
foto photo6 take3
fotograf cannon4 group4
frag question4 ask2
fragedat queri5
fragedetalj detail6 question4
frageformul questionnair6
frageprogno forecast4 demand3
fragesv set8
fragetecknet question4 mark4
frakt freight6
fraktkostn freight6 cost2
fraktkostnad ship4 cost3
fram forward8 flush2
framatplaner forward4 schedul3
framatplockning ordinari3 area3
framgang success4 look3
framgangsrik success5
framj promot5 align2
framm foreign7
framskrid progress4 distinct2
framst primarili5
framsteg progress8
framtid futur9
frankopplingspost uncoupl4 record2
frankrik franc9
fransk french8
franvar absent6 type3
franvaro absenc7
franvaron absenc4 view2
franvaroorsak caus7
franvarooversik overview6 ab2
franvarostatistik statist6 record2
franvarotid time3 day3
fras phrase3 word2
frekv frequenc3
frekvens frequenc7
frekvent frequent5
frig releas3 sourc2
frislapp releas7
frislappning releas4 show2
frislappt releas6 within2
fristaend standalon5 stand2
fritt avail4 free3
frivil rest3 option3
fro sign5 powerbi3
fryst frozen7 system2
fullstand full7 complet2
fullt fulli5 must2
functionality function7 local3
fundamental fundament4 amc2
funder consid5 valid3
funger work9
funktion featur5 function4
funktionalitet function9
funktionell function6 articl2
funktionshantering manag4 featur3
funktionshind disabl3 peopl3
funktionsomr area5 function5
funktionsomrad area4 function4
funktionsomraden area4 function4
funn found4 reach2
funnit well4 time3
fv cw3 without3
fva fci8
fyll fill9
fylld worker3 need3
fyllt fill6
fyr four9
fyrsiffr specifi3
fysisk physic9
ga go9
galden debitor3 reimport3
gall appli8
gaml old9
gammal old8
gammalt old7 expir2
gang time8
gangjarn hing4 assembl2
gansk rather3 one2
gar go7
garanter ensur6 guarante2
garanti warranti7
garantitransaktion warranti3
gas gase5 equival3
gast guest7
gastanvand user3 guest2
gat entri5 gate2
ge give5 provid4
gemensam common6 like2
gemensamm common8
gemensamt common6
general rev5 general5
generell general5
generellt general5 term2
generer generat9
genererat generat4 list2
generering generat4
generisk generic9
genomf creat3 want2
genomford made3
genomgang walkthrough8
genomsn averag3 avg2
genomsnit averag7 method2
genomsnitt averag9
genomsnittskostn averag4 cost4
genomsnittskostnad averag5 cost2
genomsnittskur averag4 rate2
genomsok need3 within3
genomstromning throughput8 inventori2
genvag shortcut5
genvagsdimension shortcut4 dimens2
geografisk geograph3
ger provid6 give4
gest gestur7
gick fail3 went2
gill like8
gilt valid9
giltighetsdatum valid3
giltighetsperiod valid4 period4
giltighetstid time3 valid2
giss guess4 look2
giv given6
givet given8 possibl2
gjord made7
gjort made9
glentry glentri6 gen2
glom rememb3
glomt forgotten5
god good3
godkan approv9
godkannandeanvand user4 approv4
godkannandebegar request5 approv4
godkannandebegaran request5 approv3
godkannandeflod flow3 approv3
godkannandemeddel notif4 declin3
godkannanden record3 current2
godkannandeprocess process4 approv2
godkannanderatt right4 whose2
godkannandestatus respect5 chang2
godkannandesteg substitut3 limit2
godkannarkedj chain4 must2
godkannartyp type5 specifi2
godkant approv6
gor make6
gra gray4 boarder2
grad degre6 want2
gradering rate4 min2
gradvis gradual6 pass2
grafik graphic4 style2
grafikprogram graphic3 program3
grafisk graphic6 view2
gram liter3 gram3
gran limit6
grans limit5
gransk review9
granskning review7
granskningsfil audit5 file3
granskningsprocess review3 process3
granssnittet interfac7
granstyp limit4 type4
gransvard threshold6 valu2
gratis free6 need2
gratt gray7 subordin2
gravmaskin excav4 one4
gron green4
gront green4
grov output4 harm3
grund due4 basi3
grundinstallning basic5 set3
grundlagg basic9
grundval run4 data3
grupp group9
gruppagarskap ownership5 team5
grupper group5 reclassifi4
gruppering group6 reclassif2
grupperingsjournal reclassif5 journal4
gruppfilt group4 valid2
gruppkalend calendar3 center3
gruppkod code6 disc2
gruppmedlem member3
gruppmedlemm member5 group3
grupprepresentant repres4 group2
gul yellow9
gynn benefit6
hadaneft set3 someth2
haft provid3 includ3
hakparent bracket4 list2
hall keep7 track2
hallbar sustain8
hallbarhet sustain5
hallbarhetsansvar manag3 sustain3
hallbarhetschef sustain3 manag2
hallbarhetsdat sustain4 data3
hallbarhetsjournal sustain4 journal3
hallbarhetskonto account4 sustain4
hallbarhetskonton sustain5 account3
hallbarhetskontonr account4 sustain3
hallbarhetsmal sustain6 goal4
hallbarhetsrapport sustain4 report4
hallet horizont4 carri2
hals health8
halsningsfr greet4 product3
halsotillstand health9
halv half4 thus3
halvarspraxis convent4 half3
halvfabrik subassembl9
halvfard semi4 finish3
hamt retriev3 download3
hamtat import5 enabl5
hamtning download7
hand event5 happen3
handel trade9
handelsenamnet event3 name3
handelsevillk condit5 event4
handelsevillkoret condit4 event4
handelsimport merchant4 import3
handelspartn trade4 partner4
handelspartner trade4 partner4
handelstransaktion trade4 transact4
handen devic4 handheld3
handkass petti4 subcategori2
handl trade4 must2
handling obligatori5 act5
handpenning payment5 document3
hansyn account3 consid2
hant happen5 alreadi3
hanter manag7 handl3
hantering manag5 handl4
hanteringstid handl5 time2
hanvis refer6 articl2
harddisk disk3
harled depend4 deriv2
harlet deriv5 one2
harn next6
harr result3 appli2
hast speed5
hav unblock3
hel entir5 full4
helarsbelopp full3
helgdag holiday5 defin2
helst time4 anywher3
helt fulli9
heltack end5
heltal integ6
hem secret5
hemsid home3 page2
hemsidan home3 access2
het name5 right2
hierarki hierarchi4
hierarkin hierarchi5
hierarkisk hierarch7
hindr prevent6 peopl2
historik histori8
historisk histor9
hitt find9
hjalp help5 use5
hjalpartikel help4 articl4
hjalpartikl help4 articl4
hjalpavsnittet help6
hjalpfonstret pane5
hjalpfunktion function3 helper3
hjalpkostnadstyp help3
hjortfalt deerfield6
hjul wheel7 go2
hog right6 high3
hogerklick click5 right4
hogerpil right4 arrow4
hogr right5 higher3
hogst top5 highest3
hogt high7 one2
hogtal loudspeak8
hoj increas7 must2
hojd height5
hom home7 end2
hopp skip8
hor relat6
horisont horizon7
horisontell horizont6 border2
hornet corner5 upper2
hovr hover6 none2
how work9
htm oauthland4 htm4
hundratal hundr5 term2
huruvid whether8
huvud header6 main3
huvudartikeln main4 abl2
huvudbok ledger6 general2
huvudbokskonton coa5 ledger4
huvudboksrapport detail3 report2
huvuddat master5 data4
huvudet header8
huvudkomponent compon5 main2
huvudkont headquart6 compani2
huvudkontak main5 contact5
huvudkontot main5 percentag3
huvudmal main4 one4
huvudomrad area4 function2
huvudsak main7
huvudsidan main6 side2
huvudsyftet provid3 main2
huvudtillgang main5 asset3
hyll shelv7 pros2
hyllnumm shelf4 number3
hyperlank hyperlink5
hyr rent6
ias ia6
ibland sometim7
idag today6
idautomation idautom5
ide idea8
identifier identifi9
identifierat identifi6
identifierb recogniz5
identifierbar identifi5 non3
identifiering discoveri3
identifieringsnumm identif6 number4
identisk ident8
identitet ident8
identitetskod code3 bar3
identity quickstart3 ident3
ifor analysi5 mode4
ifran came5 indic2
ifyllt fill7
igang start8
igenkanning recognit3 togeth2
ignorer ignor7
ihag rememb8
ihop togeth3 combin2
ii basel3 ii3
iinkomm incom9
ikon icon5 search2
illustration illustr6
illustrer illustr8
imag analyz4 imag3
immateriell intang5 asset3
impersonation imperson5 cds2
implementer implement8
implementerat implement4
implementering implement6
importer import9
importerat import4
importfil import4 file3
importformatet format6 setup2
importinstallning import5 setup3
importjobb import4 job4
importmom import4 vat4
importmoms import4 gen2
importprocess process4 need2
inaktiver disabl5 turn3
inaktivitet inact6
inaktuell deprec6
inaktuellt deprec7 start2
inbad embed5 emb3
inbegrip includ9
inbetalning receipt5 cash4
inbjud invit7
inbjudan invit4
inbjudning invit7 activ3
inbland involv5
inblick insight9
inbygg built7
indat input7
indel divid5
indelning class8
indelningskod class3 code2
indexer index8
indexering adjust4 price3
indi india4 regul3
indikat indic4 appear2
indikation indic4 genuin2
indikator indic7
indikatorn indic8
indiker indic9
indirek indirect9
individ individu4 contractor2
individuell individu9
individuellt individu8
indrag indent8
indragn indent4 structur2
indragsfunktion indent3 function3
industrigrupp industri4 group4
inf away4 put4
infall date8
inflod input5 transform3
infog insert9
infor put3 away3
inford put3 away3
information inform5 learn3
informationsfalt inform3 display2
informationsfonst window4 detail3
informationshind barrier4 inform3
informationskort card5 inform4
informationslist list4 inform3
informationssyft inform6
informer inform9
inforsel put5 away5
inforskaff purchas4 number2
infort introduc3 put2
infrastruktur infrastructur8 understand2
ing includ6 part3
ingangspunk point5 entri2
ingangstjanst servic3 input3
ingenting noth4
inhemsk domest6
inifran within5 insid3
initglentry initglentri8
initglentryv initglentryvat4 summarizevat4
initial initi9
initialiser initi9
initialt initi7 suppli2
initier initi5
inkasser collect4 remit3
inkl incl5 shown2
inkluder includ9
inklusiv includ9
inkomm incom6 inbound3
inkomst incom9
inkomstkonton account4 incom3
inkonsekvens inconsist3
inkop purchas9
inkopet purchas8
inkopsagent agent4 purchas4
inkopsanaly analyt3 purchas3
inkopsatgard oper5 purchas5
inkopsbelopp purchas3
inkopsbeloppet amount4 retail2
inkopsdat purchas4 data2
inkopsdokument document5 purchas5
inkopsdokumentet document3 purchas3
inkopsen measur3 unit3
inkopsfaktur invoic5 purchas5
inkopsfakturan invoic5 purchas4
inkopsfakturarad line3 invoic3
inkopsforslag calcul4 plan3
inkopsfunktion purchas3 capabl2
inkopshandling document4 deal2
inkopshuvud header5 purchas4
inkopshuvudet header5 purchas4
inkopsinleveran receipt3 purchas3
inkopsinstallning payabl3 purchas3
inkopsjournal purchas6 journal3
inkopskalkylark requisit3 worksheet3
inkopskod code5 purchas4
inkopskostn direct6 cost4
inkopskostnad direct4 cost4
inkopskreditnot credit4 memo4
inkopskreditnotan credit4 memo4
inkopskreditnotar line4 memo3
inkopskvitto receipt4 purchas4
inkopsleverans receipt4 purchas3
inkopsoffert quot5 purchas4
inkopsord purchas5 order4
inkopsorderr purchas4 order3
inkopsorderrad purchas3 line3
inkopsoversik purchas4 overview4
inkopspost second3 user3
inkopsprincip polici5 purchas3
inkopspriset cost3 direct3
inkopsprislist purchas4 list3
inkopsprocess process5 purchas4
inkopsr purchas5 line5
inkopsrabat purchas5 discount3
inkopsrad line5 purchas5
inkopsradrabat discount4 purchas3
inkopsrapport purchas4 report3
inkopsrelater purchas5 relat4
inkopsretur return5 purchas5
inkopsreturord return3 purchas3
inkopstransaktion purchas5 transact4
inkopsvarian materi5 varianc2
inkopsvarians varianc5 accord2
inkopt purchas9
inkorg inbox8
inkorgstransaktion inbox5 transact4
inkrementell increment4 refresh2
inlaggsalternativ option4 post4
inlamning submiss6
inlast load6 button2
inled initi4 begin2
inlet start6 entri2
inleveran receipt7
inleverans receipt9
inleveransdatum receipt6 date4
inleveransdatumet receipt5 current2
inleveransdokument receipt3 document3
inleveranshuvud header3 purch2
inleveransomradet area3 indic2
inleveransr receipt4 line3
inleveransrad receipt5 line3
inleveranszon receiv4 sever3
inleverer receiv9
inlevererat receiv7
inlevn receiv5 yet2
inlogg sign3
inloggning sign5 log2
inloggningsdat login5 data5
inloggningslank link4 login2
inloggningssidan login3 sign2
inloggningsuppgift credenti5 sign3
inn insid6 record2
innan must8
inneb mean9
innebord mean4 particular2
innefat includ6 abl2
innehall contain7 includ2
innehallet content9
innehallshantering complet3 manag3
innehallskontroll content5 control4
innehav tenant7
innevar current5
innovation innov5
inrat safeti4 place3
inred confer4 room3
inrik domest8
ins realiz4 refin3
insamling collect7
insamlingspost entri5 collect4
insattning deposit8
insattningsbelopp must3 deposit2
insattningsrad deposit3 line3
insertglentry insertglentri5 function4
insik insight9
inspekter inspect8
inspelning record5 make2
inst setup7
instalelr along3 come2
install instal8
installation setup6 instal3
installationsguid guid4 setup3
installationstid setup4 run2
installd set7
installer instal9
installerat instal9
installning set6 setup4
installningsfalt setup4 field4
installningsguid guid4 setup4
installningssidan page5 set3
installningssteg setup5 step5
installningstid setup3 done2
installningsvard valu5 setup4
installt set8
instan instanc7
instans instanc7
instansdokument instanc4 document4
instansdokumentet unless4 fact2
instruer instruct8
instruktion instruct7
instruktionsrad instruct3 receipt2
instrumentbrad dashboard4
instrumentpanel dashboard7
int intern8
intak revenu5 incom2
intaktskonton incom4 revenu3
integration integr9
integrationsanvand integr5 user3
integrationsnamn integr8
integrationstabell integr4 tabl3
integrer integr8
integrerat integr3 alreadi2
integrering integr9
integreringsanvand integr5 user5
integreringsfalt integr5 field4
integreringsregist integr4 tabl2
integreringstabell integr5 tabl4
integritet privaci4 agre3
intel artifici5 intellig4
intelligenc intellig7
intelligent intellig7
interager interact5
interaktion interact9
interaktionslogg log4 interact3
interaktionsmall templat5 interact4
interaktiv interact5 non2
interaktivt interact6
interest go3 interest3
interimskonton interim5 account4
international intern9
internationell intern8
internetanslutning connect4 internet4
internetbank perform3 electron3
internforflyttning intern5 movement4
internt intern6
intervall rang7 interv2
intervallet rang6
intraff occur7 happen3
intrast intrastat9
intrastatformul intrastat5 form5
intrastatjournal intrastat5 journal5
intrastatrapport report3 intrastat2
intress interest9
intressant interest6
intressent stakehold8
intresser interest8
introducer introduc8
introduktion introduct6
intyg certif4 one2
inuti insid5 view2
inventer count6
inventerat inventori3 physic3
inventering inventori4 count4
inventeringslist physic3 journal2
inventeringsord order3 physic3
inventeringsorderr order3
inventeringsperiod period6 count2
inventory inventori7
inverk affect6
inverkan effect5 creation3
invester invest4 busi3
investering invest6
invoicing invoic4 sign2
involver involv9
ios io6 android2
irs ir3
island iceland9
islandsk iceland7
isoler isol3
istallet instead9
it help3 pro2
italiensk italian8
iterer iter5 want4
jamf compar6
jamfor compar9
jamfort compar7 versus3
jamk reconcil6 bank2
jarnvag road4 rail4
jbfrakt jbfreight5 charg2
jobb job6 batch2
jobbet job7 batch2
jobbko queue4 job3
jobbkokategori job3 queue2
jobbkon queue4 job4
jobbkopost queue4 entri3
jobbkotransaktion queue3 entri3
jobbkouppstallning schedul3 job2
jobbstatus column3 status2
journalbelopp amount4 journal3
journalbokning journal6 post2
journalinstallning setup4
journalkontroll load3 found2
journalmall templat5 journal3
journalnamn name5 batch5
journalnr regist5 entri2
journalpost journal4 entri3
journalr journal5 line5
journalrad line5 journal5
journaltyp type4 transact2
julklapp holiday3 gift3
juni june3
juridisk legal4 entiti3
just time3
juster adjust9
justerat adjust4 use3
justering adjust9
justeringsgrupp group4 leav2
justeringskorning run3 adjust3
justeringsvard valu3
kad cadenc8 daili2
kaffemaskin maker6 coffe3
kalend calendar9
kalender calendar3 year3
kalenderaret calendar3 job2
kalenderdag calendar6 day4
kalenderdatum date3 calendar3
kalenderdatumvalj calendar3 date3
kalendermot calendar3 let2
kalendr calendar6
kalibrer illustr4 calibr4
kalkylark worksheet6
kalkylarket worksheet6
kalkylarksnamn chose3 name3
kalkylarksrad worksheet5 line3
kalkylbl worksheet6
kalkylbladet worksheet3
kall sourc4 call3
kallan sourc9
kalldat sourc3 associ3
kalldok doc5 specifi4
kalldokument sourc5 document4
kalldokumentet sourc5 document5
kalldokumentrad sourc3 line3
kalldokumenttyp type3 sourc2
kallentitet sourc5 unrel2
kallfalt sourc4 need2
kallfil sourc3 file3
kallforetaget sourc5 compani4
kallkod sourc5 code5
kallnr sourc6 button2
kallpost sourc6
kallref ref6
kallreferensnr ref5
kallskat tax3 withhold3
kallsubtyp sourc3 subtyp3
kalltabell sourc4 tabl4
kalltransaktion sourc4
kalltyp type4 sourc4
kamer camera6 devic2
kameran camera7 access2
kampanj campaign9
kampanjkort card4 campaign2
kampanjkortet card6 campaign2
kampanjmal target3 campaign2
kampanjpris price3 campaign2
kampanjsv respons5 campaign4
kanad canada6
kanal channel7
kand known7
kann know4 recogn2
kans sensit9
kanslighetsniva level4
kap capac5 constrain2
kapabel capabl6
kapacitet capac9
kapacitetsbegrans constrain6 capac3
kapacitetsbehovet capac3 afterward2
kapacitetskalend capac4 calendar4
kapacitetskostn cost4 capac3
kapacitetskostnad capac4 cost2
kapacitetsprincip capac6 polici4
kapacitetstran capac5 ledger4
kapacitetsvard capac3 valu2
kapacitetsvarian varianc4 subcontract4
kapital equiti6
kapitaliser capit5 whether3
kapitaltillgang capit4 initi2
kapsl nest5 autom3
karin linda8
karn core5
karnan core7
karnprocess core3 process3
kart map3 rout2
kartlagg map8
kassacykel cycl6 cash4
kassaflod flow5 cash5
kassaflodeskonton flow3 cash3
kassaflodesprogno cash4 flow3
kassaflodesprognos flow3 forecast3
kassaflodet cash5 flow5
kassainstallning set4 checkout4
kassakonton cash4 account3
kassakontot cash3 accord2
kassan checkout9
kassarabat discount5 payment4
kassarabattsdatum discount3 pmt2
kassation scrap4
kassatransaktion money3 cash3
kassautflod inflow3 outflow3
kasser scrap6 qualifi2
katalog catalog5
katalogartikel catalog6 item3
katalogartikeln catalog4 impli2
katalogartikelnumm specifi4 catalog4
katalogartikl catalog5 item3
kategori categori9
kategorin categori7
kategoriser categor7
kedj chain6 one2
kedjan chain9
kg kilogram4 must3
kit first3 kit2
kl status4 choos3
klar readi5
klargor clarifi6
klart readi5 done2
klass class8
klassificer classifi7
klassificering classif5
klasskod class5 code4
klausul claus3 code2
klick choos6
klient client9
klienten client4 devic4
klienthem client5 secret5
klientorganisation tenant9
klistr past9
klock bell5 bicycl2
klockan bell4 reflect2
klon clone7
klumpbetalning sum3 lump3
klumpsumm lump5 sum4
knapp button9
knappbeskrivning tooltip8
knutn relat4 salespeopl2
kod code9
koden codeunit5
kodexempel exampl5 code2
kodmodul codeunit9
kodrad line5 code4
koldioxidavgift carbon4 fee3
koldioxidkredit credit4 carbon4
kolkredit carbon4 credit3
kolleg colleagu5 share3
kolumn column9
kolumndefinition definit4 column3
kolumnetiket label4 column4
kolumnlayout layout5 column4
kolumnmall templat3 column2
kolumnnr map3 want2
kolumnrubrik column6 head3
kolumntyp fill3 follow2
kom start4
kombination combin9
kombiner combin8
komm access3
kommandolistrutan drop3 command3
kommandorutan command4 box4
kommateck comma6
komment comment8
kommentar comment8
kommentarsark sheet4 comment3
kommersiell commerci7
kommersiellt commerci4 consum2
kommunicer communic8
kommunikation communic7
kompak compact6
kompatibel compat5 must2
kompatibilitet complianc5 extens3
kompatibl compat5
kompenser compens7 ship2
komplement supplement3 automatch2
komplet full4 complet3
kompletter supplement4 supplementari4
komplex complex8
komplexitet complex8
komplexitetsniv level5 complex5
komplexitetsniva complex4 level3
komplexitetsnivan level4 complex4
komplicer complex5
komponent compon9
komponentartikel compon4 item2
komponentartikl compon5 item4
komponentbehov compon4 need3
komponentbehovet need5 compon3
komponentbokforing flush3 movement3
komponentlist list4 compon4
komponentlistan list5 compon4
komponentprognos planner3 relat3
komponentrad compon5 line3
komponenttillgang avail3 compon2
komponer compos3 assign2
komprimer compress6 collaps3
komprimering compress5
kon gender6
konc ic5
koncept concept6
konceptet concept6 process2
koncernint intercompani9
konferensbord tabl4 antwerp2
konferenslokal hall3 setup3
konferensrum confer4 room3
konfidensintervall confid3 level3
konfidentiell confidenti5
konfiguration setup7 configur3
konfigurationsdat setup4 data4
konfigurationsguid guid4 setup3
konfigurationsmall configur6 templat3
konfigurationsvard setup3 valu3
konfigurer set7 configur2
konfigurerat set5 configur4
konfigurerb provid4 need2
konfigurering setup3 configur3
konflik conflict9
konsekv consist4 word2
konsekvens consequ5 implic3
konsekvent consist8
konsistens consist5 market2
konsolid consol4 acc3
konsolider consolid9
konsolidering consolid8
konsolideringskod code7 consolid3
konstant constant7
konstater realiz5
konsthogskolan school3 fine3
konsult consult5
konsument consum9
konsumer consum4
konsumtion consumpt7
kont contract5 prepaid2
kontak contact9
kontaktfilt filter5 contact5
kontaktforetag compani4 inform3
kontaktgrupp contact4 group4
kontakthantering manag4 contact3
kontaktinformation contact5 detail3
kontaktkort contact5 card4
kontaktkortet card5 contact3
kontaktlistan list5 possibl2
kontaktnamn contact7 alert2
kontaktnumm busi3 number2
kontaktperson person5 contact4
kontaktpunk stop3 shop3
kontaktsokning contact5 search4
kontakttyp type6
kontaktuppgift detail4 someon2
kontant cash9
kontantbaser cash4 base4
kontantbetalning cash5 electron2
kontantcykel cycl5 financ3
kontantkund cash3 custom2
kontantutbetalning disburs5 cash4
kontext context7
kontinuer continu5 keep2
konto account9
kontoag owner4 account4
kontoavstamning statement3 last3
kontodat account3 overwritten2
kontofalt field5 account4
kontofilt relationship4 type4
kontoforetaget bookgdt4 servic4
kontojournal journal5 term2
kontokategori categori4 account3
kontokod code5 account5
kontolist chart3 account2
kontomappning journal5
konton account9
kontonamn name6 account3
kontonamnet name3 someth3
kontonr account6
kontonumm number5 account4
kontonumret number5 total2
kontoplan chart6 account4
kontopris account4 price3
kontosaldo balanc5
kontosummering total5 statement2
kontot account9
kontotyp type6 account4
kontoutdrag statement7 bank2
kontoutdraget statement7 bank2
kontoutdragrad statement4 line3
kontoutdragsfil statement5 file4
kontoutdragsr statement3 line2
kontoutdragsrad statement4 line3
kontr versus5
kontrak contract8
kontraktet contract7
kontraktmall templat4 contract3
kontraktnr includ3 one3
kontraktoffert quot5 make2
kontraktscenari contract5 scenario5
kontraktserviceord contract3 servic3
kontraktshantering contract3 manag3
kontraktsmall templat5 contract3
kontraktsoffert quot6
kontraktsr line5 contract4
kontraktsrabat discount5 contract4
kontraktsrad line5 contract4
kontraktsvard contract4 retriev2
kontroll control5 check4
kontrollant control5 report2
kontrollayout check3 layout3
kontroller check5 verifi2
kontrollomr bring3 inspect3
kontrollpanel control4 panel4
konv conv7
konversation convers9
konversationsmass convers3 friend3
konverter convert9
konverterat convert7
konvertering convers8
koordiner coordin4
kop purchas5 buy3
kopdokument purchas6 document4
kopet purchas7 within2
kopi copi6
kopian word3 appear3
kopier copi9
kopierat copi6 show2
kopiering copi8
koppl appli6
kopplat appli5 entri2
koppling applic7
kopplingsberoend depend3 coupl3
kopplingsfalt field5
kopplingsformul worksheet5 applic4
kopplingskriteri criteria5 coupl3
kopplingsprojek process3 job2
kopplingsregeln rule4 applic3
kopplingstyp applic5 type5
kopplingsvillk select4 coupl3
kopt purchas6 bought2
kor run9
kord ran5
korning run5
korningsbehor execut5
korningsdatum date6 run4
korrek correct8 accur2
korrelativ interrel4 comprehens4
korrespondenstyp correspond4 type4
korriger correct9
korrigerat alreadi4 correct3
korrigering correct7
korrigeringsrad correct4 must3
korstrack mileag4
kort card9
kortet card9
kortfat concis4 short2
kortid run3 time2
kortinformation detail5 card3
kortinstallning card3 set2
kortkommando shortcut5 keyboard3
kortkommandon keyboard5 shortcut4
kortkommandot keyboard4 shortcut4
kortnamn short5 enter3
kortsid card4 page2
kortsidan card6 page4
kost cost7
kostn cost9
kostnad cost9
kostnadkomponent compon7 cost2
kostnadsandring chang3 method2
kostnadsaterforing revers3 cost3
kostnadsbar object6 cost3
kostnadsbelopp amount5 cost3
kostnadsbeloppet amount6 cost3
kostnadsberakning calcul5 cost4
kostnadsbudget budget4 cost4
kostnadscent center5 busi2
kostnadseffektiv effect3 cost3
kostnadseffektivt effect3 cost3
kostnadselement element4 one2
kostnadsflod flow6 cost2
kostnadsflodet flow5 cost4
kostnadsfordelning alloc4 cost4
kostnadsfri free6
kostnadsfrit free4
kostnadsjournal journal6 entri3
kostnadsjuster cost4 adjust4
kostnadsjustering adjust5 cost5
kostnadskall sourc4 cost3
kostnadskallan sourc3 push2
kostnadskomponent compon4 cost3
kostnadskontroll control4 must3
kostnadskoppling cost3 transact2
kostnadsmottag recipi6 cost2
kostnadsperiod period4 cost4
kostnadsslag element6 associ2
kostnadsspedition forward4 made2
kostnadsstall center6 cost3
kostnadsstallen center3
kostnadsstallet center5 cost4
kostnadstyp type5 cost4
kostnadsvard cost5 valu5
kostnadsvardemetod method3 valu2
kostsamt expens4
kotid queue3 fix2
kpi kpis6 kpi2
kraftfull power7
krav requir9
kravet requir6
kreativ creativ4 product2
kreativitet creativ4 product3
kredit credit9
kreditbelopp credit6 amount3
krediter credit9
kreditgran credit4 limit4
kreditkonto credit6 account3
kreditkontonr credit3 acc3
kreditkort credit5 card5
kreditlimit limit5 credit4
kreditnot memo5 credit5
kreditnotan credit5 memo5
kreditnoterad memo4 credit4
kreditoverforing credit4 transfer4
kreditsaldon balanc4 credit3
kredittran credit3 msg2
kredittransaktion credit6 entri2
kreditvarning credit3 warn2
kring might3 around3
kriteri criteria9
kriteriet criteria6
kriterium criteria8
kritisk critic9
kronologisk chronolog3
krypter encrypt9
kryptering encrypt5 turn2
krypteringsnyckl generat5 key4
kryssrut checkbox4
kryssrutan checkbox4 check3
ks qc6
ksv cog9
ktonr acc4 ledger2
kubik cubag3 weight2
kulort color7
kund custom9
kundadress drop3 purchas2
kundamn seamless3 lead3
kundbetalning custom5 payment4
kundbokforingsmall group4 custom4
kunddat custom6 data4
kundefterfragan custom3
kunder custom6 instruct3
kundfaktur custom5 bill2
kundfakturarabat cust7
kundfalt field3 exist2
kundfordring receiv6 account3
kundforfragning request3 upcom2
kundforsaljning custom8
kundgrupp group5 custom4
kundinformation inform4 custom4
kundkod disc3 assign2
kundkontak contact6 custom2
kundkonto custom4
kundkonton custom6 account4
kundkontot custom4 general3
kundkontoutdrag statement5 custom3
kundkort card6 custom4
kundkortet card6 custom4
kundkortsidan reus3 card3
kundkrav request4 custom3
kundlaneartikl custom4 loaner3
kundmall templat3 custom3
kundmappningstyp type3 map3
kundmom page3 altern2
kundnamn name5 custom4
kundnr custom5 sell2
kundnumm number4 custom3
kundord order7 assembl2
kundorderrad line5 order3
kundpost entri5 custom4
kundprisgrupp group4 custom3
kundprismall price3 group3
kundrabattgrupp group3 custom3
kundremiss remitt4 advic4
kundreskontr receiv7
kundreskontrapost ledger3 custom3
kundservic servic3 custom3
kundsidan page5 elig4
kundspecifik specif6 custom3
kundstatistik statist6 custom2
kundtillfredsstall satisfact3 serv2
kundtran custom6 entri3
kundtransaktion custom3 entri2
kundutbetalning custom3 payment3
kundutbildning train5 custom5
kunskap knowledg5 skill4
kurs rate4 exchang4
kursforlust loss3 exchang2
kursiv ital4 record2
kursvinst gain3 addit2
kvadratmet squar5 meter2
kvalificer qualifi4
kvalifikation skill8
kvalifikationskod skill4 code3
kvalitativ qualit5 place2
kvalitet qualiti8
kvalitetskontroll qualiti4 control4
kvalitetssakring assur4 qualiti4
kvantitativ quantit6 come2
kvantitet quantiti9
kvantitetsfalt quantiti3 field2
kvar remain6
kvarst custom3 stay3
kvartal quarter9
kvartalet quarter7
kvarvar residu4 might4
kvittning settlement8
kvitto receipt6 avail2
kvitton receipt7
kvittot receipt3 appli2
lad box5 ad2
ladd upload5 load2
laddat load4 reload3
lag inventori9
lageraktivitet activ5 warehous4
lageraktivitetsr activ3 warehous3
lageraktivitetsrad activ3 line3
lageranaly analyt3 inventori3
lagerandring chang6 want2
lageranskaffning acquisit4 inventori3
lageranstalld employe4 warehous2
lagerantal inventori6 quantiti3
lagerantalet quantiti5 combin2
lagerarbet worker5 warehous4
lagerartikel item3 warehous3
lagerartikeln item4 defin2
lagerartikl inventori5 item3
lagerbehallning hand5 inventori4
lagerberakning calcul3 project2
lagerbokf acc3 accrual3
lagerbokforing inventori3 post2
lagerchef manag7 warehous3
lagerdat inventori5 data4
lagerdisposition avail5 inventori3
lagerdokument document6 inventori4
lagerflod flow5 warehous4
lagerflodet flow4 warehous2
lagerfor stock4
lagerford inventori4
lagerforflyttning movement5 inventori4
lagerfunktion featur5 warehous3
lagerhallningszon stock5 receiv2
lagerhantering warehous4 handl3
lagerhanteringstid handl4 time3
lagerinfor put3 away3
lagerinformation inform5 inventori4
lagerinforsel put4 away4
lagerinleveran receipt6 warehous2
lagerinleverans receipt5 warehous4
lagerinstallning setup5 inventori4
lagerjustering adjmt4 inventori4
lagerkalkylering cost3 inventori3
lagerkonfiguration configur4 warehous3
lagerkonto inventori4 account4
lagerkontot inventori4 account3
lagerkostn cost4 inventori4
lagerkostnad cost4 inventori4
lagerkrav request4
lagerkvantitet inventori5 quantiti5
lagerledningsmodul manag4 interact3
lagerminskning decreas6 inventori4
lagerniv level4 stock2
lagerniva level5 inventori3
lagernivan level5 inventori4
lagerokning increas6 inventori3
lageromsattning inventori4 throughput3
lageroverforing transfer4 stock2
lageroversik overview3 inventori3
lagerperiod inventori4 period4
lagerpersonal employe6 warehous4
lagerpl shpt3 asm2
lagerplat bin8
lagerplats bin8
lagerplatsegenskap characterist5 bin2
lagerplatsfaltet bin3
lagerplatsfunktion function7
lagerplatsinnehall content5 bin2
lagerplatskod code6 bin4
lagerplatsmall templat4 bin3
lagerplatsniv level5 bin3
lagerplatsordning rank7 bin2
lagerplatsprincip polici4 bin2
lagerplatstyp type5 bin4
lagerplocket second3 inventori2
lagerplockning pick5 inventori5
lagerplockningsrad line3 inventori3
lagerpost record3 inventori3
lagerprincip polici4 warehous3
lagerprocess process5 warehous2
lagerprofil inventori4 profil4
lagerprogno forecast4 inventori2
lagerprognos forecast4 inventori4
lagerredovisning inventori5
lagerrelater relat6 may2
lagerror movement4
lagersaldo inventori8
lagersaldon whether3 identifi3
lagerst loc4 cust3
lagerstall locat7 bin2
lagerstalleen unit3 stockkeep2
lagerstallefilt filter6 locat3
lagerstalleflod flow5 warehous4
lagerstallekalend locat3
lagerstallekod code5 locat5
lagerstallekort card5 locat4
lagerstallekortet card5 locat4
lagerstallen bin6
lagerstalleniv level4 handl2
lagerstalleskod code6 bin4
lagerstallet locat7 bin2
lagerstruktur structur4 warehous2
lagerstyrning manag4 warehous3
lagersumm inventori3
lagertransaktion transact4 inventori4
lagertransport movement5 inventori2
lagerutleveran shipment3
lagerutleverans shipment4 inventori3
lagerutveckling balanc4 project4
lagervard valu4 inventori3
lagervardering valuat6 inventori4
lagervardet inventori4 valu4
laget mode7
lagg add8
lagjust invtadjmt4
lagnivakod low4 code3
lagr store8
lagret inventori9
lagring storag4
lagringsen storag5 contain2
lagringsperiod retent3 want2
lagringsprincip retent4 polici4
lagringsutrymm storag5 space2
lagst lowest5 minimum3
lagstiftning legisl8
lagt ad6
lakarbesok medic4 appoint4
lamn leav9
lamp appropri8
lan lend5
land countri7 region3
landet countri4
landningssid land4 page2
landningssidan land4 page3
landskod countri4 code4
laneartikel loaner7 item2
laneartikelkort card5 loaner3
laneartikeln loaner4 item2
laneartikelprogram program3 team2
laneartikl loaner7
lang long5 length4
langr longer9
langsamm slow4 speed2
langsikt long4 term4
langst top4
lank link6
lankb linkbas5 alter2
lankbas linkbas9
lankning link6
lansering must3
lar learn9
las learn9
lasbart readabl5 either2
lasbehor read4 permiss3
lasning lock3
lasningsskalning scale4 see2
last lock7
lastpall pallet6
lat let7
latt easi4 easier3
lattl easi4 read4
layoutbeskrivning descript4
layoutfil layout3 file2
layoutkall sourc5 layout4
layoutnamn layout3
layoutrapport layout5 report4
layouttabell layout4 help2
layouttyp type3 layout3
lcy lci8
learning machin3 learn3
led lead4 nonwork2
ledd led3 let2
ledning manag6 indic2
ledtid lead4 time3
ledtidsberakning lead3 calcul3
ledtrad clue3
legacy legaci8
legotillverkning subcontract3
let look5 find3
lev vendor6
leveran ship4 shipment3
leverans shipment6 suppli2
leveransadress ship4 address3
leveransadresslist list3 ship3
leveransavdelning depart4 ship3
leveransbokforing post4 shipment2
leveransdatum deliveri4 date4
leveransdatumet shipment6
leveransintyg suppli5 certif4
leveransintyget certif6 suppli4
leveranskod code4 ship3
leveranskostnad ship3 charg2
leveranslagerplat ship6
leveransmetod method5 shipment3
leveransord suppli6 order4
leveransordr suppli5 order4
leveranspaminn deliveri3 remind3
leveransplan suppli3 plan2
leveransplanering suppli4 plan4
leveransplat oversea3 place3
leveransprocess ship5 process2
leveransr shipment3 advic2
leveransrad shipment4 line3
leveranstid time5 ship4
leveransvillk method3 shipment2
leverant vendor9
leverantor vendor9
leverantorer vendor3
leverantorsfaktur vendor5 invoic4
leverantorsforetag compani5 vendor4
leverantorskalend calendar5 vendor5
leverantorskatalog catalog7 vendor3
leverantorskontak specifi3 contact2
leverantorskonto vendor4 account3
leverantorskonton vendor6 account3
leverantorskort card6 vendor3
leverantorskortet card6 vendor3
leverantorsledtid lead4 time4
leverantorslist list6 vendor4
leverantorsmall vendor3 templat3
leverantorsnr vendor4
leverantorsnumm number4 vendor4
leverantorspost vendor4 record3
leverantorsskuld payabl5 account4
leverantorstran vendor5 entri3
leverer ship7
levererat ship7
lexiografisk lexicograph6
lic licens7 user2
licensguid guid5
licensier licens6 user2
licensiering licens5
licensinformation licens4 inform4
licenskrav licens5 requir4
licenstilldelning assign3 licens3
licenstyp type5 licens4
ligg within6
lik equal9
likadan mistaken3 situat2
likart similar8
likn similar9
liksom like4
likvid liquid3 cash2
likviditet liquid6
lin sl9
lind linda7
linj line6 straight3
linjar straight5 line4
linjart straight4 line4
listan list9
listpil arrow5 drop2
listrubrik head5 list5
listrut dropdown4 drop2
listrutan dropdown3 list2
listruteknapp button3 dropdown2
listsid list5 page5
listsidan list5 page5
listvy list3 view2
lit littl3 lite2
livscykel lifecycl6
livslang life3 estim2
livstid lifetim5
ljud field4 nois4
ljus longest3 lighter3
location locat9
lodr vertic4 want3
lodrat vertic5 dot2
loft promis4 want2
logg sign8 log2
loggat log5 sent2
loggning log7 opt2
loggpost log5 entri4
loggsegment log5 segment5
loggtran entri5 log4
loggtransaktion log5 entri5
logik logic9
logistik logist5 one3
logistikscenari logist3 scenario3
logotyp logo7
lokal local8 premis2
lokaliser local7
lokalisering local6
lokaliseringsapp local4 app4
lokaliseringsteam program4 local3
lokalt premis9
lon payrol5 salari3
lonedat data5 payrol5
lonefil payrol4 file3
lonelistleverantor last4 provid3
lonesystem salari4 provid3
lonetransaktion transact5 payrol4
lonsam profit4
lontransaktion provid3 salari3
lonutbetalning payment4 must3
lop run3 ongo2
lopnr entri5
lopnumm number6 entri4
lopnummerantal quantiti5
lopnumret number7
lopt expir4 need2
lordag saturday6
los resolv8
losenord password7
losenordet password4 sign2
losenordsskyd protect4 password3
losning solut8
loss uncoupl5 retir3
lost resolv6
lot lota9
lov promis8 avail2
lucid lucida9
luck gap6
lyck success6 succeed2
lyckat success4
maj may7
mak maker7
maksingruppkalend machin3 calendar2
makuler cancel5 void3
makulerat noncancel4 may2
mal goal7 target2
malartikeln target4 articl2
malet destin4
malfalt target3 specifi2
malgrupp target5 audienc4
malkontonumm number5 destin5
malkontotyp destin4 type4
malkostnadsobjek target3 cost3
malkostnadsstall center4 leav2
malkostnadstyp target4 cost2
mall templat9
mallkod code5 templat3
malsidan target5 page3
maltabell target4 caption2
malvard target3 valu3
man month9
manad month8
manadsvis month5 must2
management manag6 warehous4
manat month8
mandag monday8
mang mani9
mangdtillampning quantiti4 made4
mangsid versatil5 imagin2
manipuler manipul3 irrespect2
mannisk peopl7
mansk human5 review2
manuell manual9
manuellt manual9
mapp map7 folder2
mappat map4 effect2
mappning map9
mappningskod map4 code3
mappningslist map6 tabl2
mappningslogg log5 map5
mappningstext map3 text2
mar march8
marginal margin5 intact2
mark notic5
marker select8
markerat select3
markering select4 check2
markeringsord mark5 detect4
marketing market4 suggest3
markn market5
marknad market7
marknadsford mark3 next3
marknadsforing market8
marknadsplat marketplac3 subscript2
markor cursor3 select2
maskin machin8
maskingrupp machin5 center3
maskingruppkalend machin4
maskingruppskalend machin3 calendar3
maskinoperator oper3 machineri2
maskinoperatorn machin4 oper3
maskintid machin3 similar3
maskintimm machin6
mass lot3 captur2
massan show4 trade4
masslagring storag5 bulk5
masspublicer batch5 post5
massrediger bulk5 inaccur2
mat measur8
matching en5 copilot3
matchning match7
matchningsbaser base4 match3
matchningsfelet option5 mismatch5
matchningshjalp assist3 match3
matchningssaker confid5 match3
matematisk mathemat4
material materi9
materialbehov materi5 requir3
materialet materi3
materialkostnad materi6 cost3
materialvarian varianc4 capac3
materiel stock4 part2
materiell tangibl8
matris matrix8
matrissidan page4 matrix3
matt metric7
matten measur5 unit5
mattenhetskod code4 measur2
mattlaggning carpet6 begin3
matvard metric3
maximal maximum9
maximalt maximum6 qti2
maximer maxim4
medarbet employe7
medarbetarprofil employe6 profil4
meddel messag4 notif4
meddelandeelement element3 path3
meddelandeforfat messag4 author4
meddelandemetod method4 notif3
meddelandemottag without3 must2
meddelanden messag3
meddelandepolicy polici4 user4
meddelandeprincip messag3 turn3
meddelanderutan box3 messag3
meddelandeschem schedul5 notif3
meddelandet author4 messag3
meddelandetyp type4 late2
medel fund3 low3
medelhog high5 medium5
medellag low5 medium4
medelstor size6 mid3
medelvard weight5 averag3
medf result4
medfor lead3 may2
medg allow4 come2
medgiv mandat6 consent2
medi media6 variant2
medicinsk medic3 servic3
medlem member6 must2
medlemm member7
medlemsstat member3 state3
medskap set3 learn2
medvet awar3
mekanism mechan5 cost2
mellanligg intermedi3
memb member9
mening sentenc7 paragraph2
meningsfull meaning4 need2
meny menu4 menus2
menyalternativet item4 menu3
menyflik ribbon8
menyfliksomradet ribbon3
menyn menu9
menyrad bar5 menu5
merpart might3 sens2
mervardesskat ad3 valu3
metadat metadata5 author3
metallprofilexpert metal3 incorpor3
metod method9
metodlist list4 intent2
metodtip practic3 best3
mexiko mexico6
microsoftonlin login3 microsoftonlin3
migrer migrat8
migrering migrat8
migreringsverktyg tool6
mikroforetag micro3 busi2
miljo environ9
miljolank link5 environ4
miljon environ8
miljonamn environ6 name4
miljonamnet name5 environ3
millisekund millisecond5 nonspac2
minderar minor6 data2
mindr less7 smaller3
miniformul miniform8
miniformularet miniform5 option2
minimal minimum5 minim4
minimer minim6
minimiantal minimum3 gain3
minimikrav minimum4 requir4
minsk reduc6 decreas4
minskning decreas7
minst least4 minimum3
minusteck minus4 sign3
missbruk abus7 content2
misslyck fail8
misstag mistak8
missvis mislead5 alreadi2
mitt middl5 center3
mobilapp mobil5 app4
mobiltelefon mobil5 phone3
mobiltelefonnumm mobil5 phone4
mobl furnitur8
mod modern6
modell model7
modellering model4 warehous3
moderbolag compani3 parent3
moderbolaget headquart3 compani3
modifier moder3 valu2
modul area4 applic3
moj possibl7
mojligg enabl4 allow2
mojliggor enabl5 allow2
moln cloud8
molnbaser cloud3 base2
molnet cloud5
molnflod cloud5 flow3
molnlagring access3 cloud3
molnmigrering cloud4 migrat4
molnskriv cloud5 printer2
molntillagg extens8
molntjanst servic5 cloud5
mom vat6 tax2
moment step7
momentet step6 inventori2
moms vat4
momsandel part3 exclud3
momsandring chang5 vat3
momsavrakning settlement7 vat3
momsavstamning reconcili3 one3
momsbelopp amount5 vat4
momsbeloppet amount6 vat3
momsberakning calcul4 vat2
momsberakningstyp type3 calcul3
momsbokforing post3 vat2
momsbokforingsmall group4 post3
momsdatum vat5 date4
momsdatumet date3 vat2
momsdeklaration vat4 return3
momsdiffer differ4 vat4
momsgranskning audit5 tax2
momsgrupp vat5 group4
momsgruppmedlem make6 must2
momsgruppmedlemm vat3 group2
momsgruppsmedlemm member4 vat2
momsinstallning setup5 vat4
momsjournal regist6 tax4
momskategori categori5 vat5
momsklausul claus5 vat4
momskod code5 vat4
momskonton account6 charg2
momskontot like3 fulli3
momsperiod period3 control2
momsplikt liabl3
momsproduk product3 setup3
momsrad tax5 line5
momsrapport vat4 report2
momsrapportering report5 vat4
momsrapportmall templat4 name2
momsrapportnamn statement4 vat4
momsrapportversion vat4
momsreg reg6 vat4
momsregistrer regist4 vat2
momsregistrering vat3 registr3
momsrelater relat4 vat2
momsretur return5 vat4
momsreturperiod return4 period3
momsreturstatus status3 even2
momssat rate6 vat4
momssats rate5 vat4
momssatsprocent percentag3 rate3
momsskillnad differ3 tax2
momsskuld liabil3 payabl3
momstran entri5 vat3
momstransaktion vat4 entri4
monetar monetari6 asset2
monst pattern9
monstret pattern5 like2
mont shpt3 asm2
monter assembl8
montering assembl8
monteringkomponent compon5 assembl4
monteringkostnad assembl4 cost3
monteringsarbet worker4 assembl3
monteringsarbetet complet3 work3
monteringsartikel item5 assembl4
monteringsartikeln item5 assembl4
monteringsartikl item4 assembl4
monteringsboking assembl6 post4
monteringsflod flow3 stock3
monteringskostn process3 similar2
monteringskostnad assembl5 cost5
monteringsleveran suppli5 assembl3
monteringsmetod polici6
monteringsoffert assembl4 regular2
monteringsomr area7
monteringsomradet area6 assembl3
monteringsord assembl5 order4
monteringsorderr line3 assembl3
monteringsorderrad line4 assembl3
monteringsplat assembl5 bin4
monteringsprocess process5 assembl3
monteringsresurs resourc4 assembl2
monteringsstruktur bom6 assembl4
monteringsutflod output5 assembl3
monteringsutflodet output4 assembl2
morgon morn3 might2
mork dark3
mot meet8
motet meet3 everyon2
motiver motiv3 team3
motkontering offset5 balanc2
motkonto bal5 account3
motkonton balanc5 account2
motkontot balanc4 account3
motkontotyp type5 bal5
motsat opposit7
motsats opposit4
motsvar correspond9
mottag recipi7 receiv2
mottagarbank specifi3 recipi2
mottagit receiv3
mottagn receiv7
mottagning receiv8
mottransaktion entri5 balanc4
multicompany multicompani7 note2
multikorning multitask5 across4
multiplicer multipli8
multiplikat multipli5 factor2
mus mous7
musknapp button4 hold3
mycustomer myitem4 item3
mynd author7
myndigheter author4 requir2
myndighetskrav requir4 author2
na reach6
nackdel disadvantag3
nagonsin person4 chang3
nagonstan somewher5
nagonting anyth3 noth2
nam name9
namn name9
namnet name9
namng name6
namngivn name3 see2
namnkall sourc5
namnomr namespac5 specifi3
namnregist regist3 name3
nancy nanci3 process2
nar reach4 close3
narligg relat8
narvar current8
nas access8
nast next9
nastan almost8
nationell nation4 region2
natt reach4 everi2
natverk network6
natverket network6
nav central4 busi4
navigat navig5
naviger navig7
navigering navig8
navigeringsmeny navig4 menu3
navigeringsmenyn navig5 menu4
ned bottom5
nedan follow8
nedanstaend follow3 procedur2
nedatpil arrow5
nederkant bottom3 along3
nederland netherland9
nederlandsk dutch9
nedladdning download5 equival3
nedpil arrow7
nedpilspets view3 arrow2
nedr lower3 section2
nedskrivning write7
nedton gray4
negativ negat9
negativt negat9
nek deni6
netto net7
nettobehov mrp4 mps4
nettobehovet materi3 requir3
nettobehovsartikl mps4 forecast2
nettobelopp amount5 net2
nettobeloppet base5 sale2
nettoberakn net5 take2
nettoberakning process4 mps2
nettoforandring chang5 net5
nettokassaflod net3 flow3
nettoresultatet net4 owner2
nettovard net4 worth2
nettovik net5 weight5
nio nine7
nirmal nirmala9
niv level9
niva level7
nivan level7
nivanumm number6
njut enjoy5 coupl2
nnnn nnnnnnnnn3 nnnn3
nnnnnnnnnnnn nnnnnnnnn3 nnnn3
nod node9
nodleveransord emerg4 suppli3
nodord arriv3
nodsituation emerg9
nodvand necessari4 requir3
nodvandigtvis necessarili8
nog care4
noggran accuraci8
noggrant care4 everyon2
nojd satisfi4
noll zero9
nollbelopp zero4 without4
nollstallt zero5 set2
nordamerik north6 america4
nordamerikansk american3 north3
norde nordea9
norg norway9
normalt typic6 normal4
norsk norwegian9
not note4
noter note6 notic2
notering note7
notifiering alert6 submiss2
nr field5 number2
ntry ntri7 stmt2
numb lookup3 number2
numerisk numer9
numm number9
nummerbaser let4 number4
nummerfilt filter4 group2
nummerintervallet rang4 number4
nummerseri seri6 number4
nummerseriekod one3 code2
nummerserier differ3 line3
nummerserierad consecut4 must3
numr number7
numrer renumb7 number2
numrering number3 nos3
numreringsschem scheme4 number4
numreringssystem system5
numret number9
nuvar current9
ny new9
nya new9
nyar newer5
nyckel key5
nyckelattribut key3 attribut2
nyckelfalt key6 field2
nyckelindex record4 specifi2
nyckelindexet index4 key4
nyckelinformation key4 inform2
nyckeln key9
nyckelord keyword3
nyckeltal key4 indic3
nyhet new3 stay2
nyl newli5 recent3
nystrom guildford7 project3
nytt new9
nyzeelandsk zealand4 new4
oand infinit4
oauthlanding oauthland4 htm4
oavset regardless6 whether3
oavsikt inadvert3 accident3
oavslut open4 must3
oavstamd unreconcil4
obalan imbal6
obalans imbal3
obearbet unprocess7
obegrans unlimit9
oberoend independ9
obestamd like3
obetald unpaid8
obetyd insignific6 time2
objek item6 object3
objektattribut attribut3 see2
objektet object6 item3
objektniv level4 object3
objektsparning track5 item4
objekttyp type3 object3
obligatorisk mandatori7 requir3
oboj inflex5 one2
obs note9
observer notic5 note4
obundn unbound4 expos4
odat odata6
odefinier undefin3
offent public7
offerer current3 util3
offert quot9
offertforfragan sale3
offertnr quot3 made3
officiell offici3
ofiltrer unfilt5
oforandr unchang7 leav2
oformater like3
oforsakr uninsur5
oft often9
ofullstand incomplet7 exit2
ogill dislik5
ogonblick moment3 case2
oka increas9
okad increas5
okand unknown5 auto4
okant unknown6 auto3
okar increas9
okas increas6
okat increas4 gone3
okning increas5
okomplicer straightforward6
okonstater unreal6
oktob octob7
olamp inappropri5 content2
olik differ8 various2
omapp unmap9
omatch unmatch6 bank2
ombed ask6
omberakn recalcul5
omberakning recalcul6
ombestallningspunk point3 run2
ombild reshuffl3 nonspecif3
ombildning reshuffl8 display2
omdirigering redirect8
omdistribuer redeploy4 reinstal4
omedelbar immedi7
omedelbart immedi6
omfang scope5 possibl2
omfat includ6 cover2
omfattning scope6
omfordel realloc6
omfordelning realloc5 need4
omformuler rephras4 show3
omgaend conveni3 prompt3
omgrupper reclassifi8
omklassificer reclassifi8
omklassificering reclassif6 latter2
omkoppl reappli4 might2
omkoppling reapplic4
omkostn overhead3 charg2
omkostnad overhead7
omkostnadsvarian non3 mfg3
omoj imposs4 becom2
omorganiser reorgan9
omplaner reschedul4 replan3
omplanering reschedul5
omplaneringsperiod reschedul4 period3
omr area7
omrad area6
omraden area4 figur2
omradet area8
omrakn recalcul4
omrakning recalcul3
omrakningsmetod translat5 specifi2
omsattn gen3 bus3
omsattning turnov6
omsattningsskat sale4 tax3
omslagsbl sheet4 cover4
omslut enclos4
omstallningstid setup6 time4
omstand circumst4 condit3
omstart restart6
omstrukturer restructur4
omvand revers4 charg2
omvandl convert8
omvandling convers3 transform3
omvandlingskod code5 transform4
omvandlingsregel rule3 transform2
omvandlingsregl transform5 rule4
omvant vice3 versa3
omvarder revalu8
omvarderat revalu6
omvardering revalu9
omvarderingsbar complet4 treat2
on make3
onedriv onedr9
onlinebank onlin5 usernam2
onlinebankkonto onlin5
onlinebankkonton onlin6
onlinebankkontot onlin5 exist2
onlinebutik onlin5 store3
onlinetjanst onlin3 servic3
onlineversion onlin4 version3
only onlin9
onod unnecessari5
onpageop onpageopen7 code2
onsk relev3 desir2
onskemal fit4 let2
oonsk unwant7
operat oper8
operation oper7
operationell deliv3 oper3
operationsfoljd rout5
operationsfoljdr line3 rout3
operationsfoljdrad line4 rout3
operationsfoljdsnr rout5
operationsnr oper9
operationsomrad area4 oper3
operativ oper3
operativsystem system3 oper3
operativsystemet oper4 system4
operator oper5 group2
operatorn oper4 set3
oplaner unplan8
opp open9
oppet open5
oppn open9
oppnat open3
optimal optim8
optimalt optim4 togeth2
optimer optim9
optimerat optim3 queri2
optisk recognit3 optic3
ord order9
orderandring modifi5 reorder2
orderantalet often3 inventori2
orderbasis basi4
orderbehov untrack4 caus2
orderbekraft confirm4 order2
orderdatum order5
orderdatumet order3 start2
orderdokument document4 come2
orderforslag propos4 pattern2
orderhandlagg processor6 order3
orderhuvudet header8
orderimport order3 whether2
orderinlevn fp3 rel3
orderkalkylarket propos5 order2
orderkomponent compon5 order4
orderkvantitet quantiti3 order2
orderleveransdatum deliveri3 date2
orderloft promis4 order3
orderloftesdatum date3 promis3
orderloftesrad line4 promis2
ordermodifier modifi5 order3
ordermultipel multipl5 order2
ordermultipeln multipl4 order3
ordernatverket network6 order3
ordernatverksen entiti3 network3
orderniv level5 order5
ordernumm number3
orderomsattning veloc4 high2
orderplanering plan4 order4
orderprioritet prioriti3 order2
orderprocess earli3
orderr line4 order4
orderrad line5 order4
orderrelater non3 network2
orderrubrik header4 involv2
orderspar track3 order3
ordersparning track5 order4
ordersparninglank link4 track3
ordersparningpost record3 track3
ordersparningslank link4 track2
ordersparningspost order3 track3
ordersparningsrad line4 order3
ordertyp type6 order4
ordet word7
ordn organ5 arrang4
ordning order9
ordningsfoljd sequenti3 relat2
ordr order5
orealiser unreal8
oregistrer unregist9
orelater unrel6
oresutjamning round4 invoic4
organisation organ9
organiser organ7
orientering like6
original origin5 baselin2
originaldokumentet origin4 document4
originalet origin4
oro worri4
orsak caus7 reason2
orsakskod reason4 code3
ort citi4 name2
ospar untrack6 piec3
ospecificer unspecifi5
ospecifik nonspecif6
ost east8 locat2
osterrik austria6
ostr east8
otillatet seri3 prohibit2
otillgang unavail4
otillrack insuffici5 demand2
ouppfylld unfulfil3
out expir5 fefo3
ovanstaend yet3 look2
ovant unexpect5 must3
overbelast overload5
overblick overview9
overdrivet actual3
overenskomm agreement6 deliveri2
overenskommet agre6
overenskommit agre3 advanc2
overenskomn agre6 request2
overf transfer7
overflod overflow3 without2
overflodesniv overflow5 level5
overflodesnivan overflow4 level4
overfor transfer9
overford transfer6 find2
overforing transfer9
overforingsbegaran transfer3 demand3
overforingsdatum transfer4 date3
overforingsflod transfer3 rout2
overforingskedj chain6 transfer4
overforingsnivakod level3 code3
overforingsord transfer5 order4
overforingsorderr order6 transfer3
overforingsr line5 transfer4
overfort transfer5
overgang transit6 previous2
overgrip overal7
overh ovhd6 mfg3
overinleveran receipt6 order2
overinleverans receipt3
overinleveranskod code3 want2
overlapp overlap4
overordn parent9
oversat translat8
oversattning translat8
oversik overview9
overskjut excess7
overskot surplus9
overskottet quantiti3 run2
overskrid exceed7
overskridit exceed6
overst top6 exceed2
overtrad violat5 happen2
overvag consid7 consider2
overvak monitor9
overvakning monitor5 notif2
ovning practic3 frequent2
ovr top4 upper2
oxley sarban4 oxley4
paborj start4 cancel2
packbord pack3 tabl3
pafyllning replenish3 asid2
pafyllningsord replenish4 order4
pag page6
pagaend process5 ongo3
paket packag7 track2
paketet packag4 choos2
paketnumm packag5
paketsparning packag3 track2
paketsparningsnr packag4 track4
palagg markup6 particular2
palit reliabl8
pall pallet3
pamin similar4 remind2
paminn remind9
paminnelseatgard remind6 action4
paminnelseniv level6
paminnelseniva remind5 level4
paminnelsevillk term5 remind4
panel tile7
panelvisning tile5 view5
papperskopi copi4 hard2
papperskorg discard4 trash2
par coupl7
parallell parallel9
parameterbaser paramet4 base3
parametr paramet8
paraply umbrella6 post2
parent indic4 bracket3
part parti8
parti lot8
partiell partial9
partiet lot5 must2
partikl granul5 document2
partinr lot6
partinrfilt lot5 trace3
partinumm lot5 number3
partinumr number4 lot4
partinumret lot5 number4
partispecifik lot3 specif2
partistorlek quantiti3 order3
partn partner9
partnerforetag compani6 partner2
partnerforetaget compani5 partner4
partnerkod code7 ic3
partnerskap partnership7
partnerskapet partnership6 must2
partnertyp partner4 type3
partnerutveckl develop5 modifi4
pas bag6
paskynd speed6 process2
paslag turn3 stop2
pass suit4 fit2
passerat pass3 cross2
paus hold5 paus2
paverk affect9
paverkan effect7 skus2
pavis problem3 indic3
paymenttoleranc paymenttoler6
pek point8
peng money7 fund2
pengaoverforing money4 upload4
penn pen6 touch2
penningbeloppet money3 cash3
penningtransaktion unmatch4 must2
perfek perfect3 might2
periodbesk desc4 period4
periodforml formula4
periodiser defer6 expens3
periodisering deferr4 accrual3
periodiseringsmall deferr5 templat4
periodisk period8
periodlang length3
periodslutsprocess end3 process3
periodtyp type6 period3
permanent perman7 mark2
personal employe3
personalbild employe5 pictur4
personalfranvaro absenc4 employe4
personalfranvaron employe3 absenc3
personalfunktion assembl3 hr3
personalkonton employe3 custom3
personalkort card5 employe3
personalkortet card5 pictur2
personalkostnad employe3 account2
personuppgift person4 respond2
perspektivet perspect5 want2
phyllis phylli7
pia wip8
pilspet arrowhead3
pilspets arrowhead7
piltangent arrow5 key4
pivoter pivot5
pivotlag pivot3 mode3
pixl pixel4 set3
pjlin pend4
placer place7
placerarad place3 line2
placerat place7
placering placement5 locat3
planen schedul7
planer plan8
planerat plan4
planering plan8
planeringsdatum plan5 date5
planeringselement element5 untrack3
planeringsfalt field4 plan3
planeringsfel interrupt3 detail2
planeringsforfar process3 otherwis2
planeringsforslag plan5 worksheet4
planeringsfunktion function4 plan4
planeringskorning run5 plan3
planeringskrav requir5 plan2
planeringslogik logic5 plan2
planeringsmetod method5 interact3
planeringsmotorn engin5 plan2
planeringsparamet paramet6 plan3
planeringsparametr paramet6 plan4
planeringsperiod period3
planeringsprocess process4
planeringsr line5 plan5
planeringsrad line5 plan5
planeringsresult plan3 stockkeep2
planeringsresultat plan4 result2
planeringsriktning direct3 schedul2
planeringsrutin plan4 routin4
planeringssyft plan4
planeringssystemet system6 plan4
plat locat7 place2
plats locat9
platsbaser base3 might3
platsfilt filter4 via2
platsfunktion capabl3 locat3
platshall placehold8
platsinformation inform3
platskod code4 locat4
platskort card7
platsr place4 line4
plattform platform8
plock pick9
plockat pick5 warehous2
plockdokument document3 pick2
plockdokumentet one3 document2
plocklagerplats bin8
plocklagerstallen pick3
plocklistan list4 pick2
plockning pick9
plockningsdokument pick5 document5
plockningsfunktion function5 forward2
plockningsinnehall hold4 nonpick2
plockningskortet card3 need3
plockningsrad line5 pick3
plockrad line4 pick4
plockregistrering registr4 ship3
plustecknet plus4 sign4
png jpeg4 png4
poang point5 score2
policy polici9
popup pop6 up3
position posit8
positiv posit9
positivt posit8
post record8 entri2
postdat data5 record2
posted post9
posting post6
postlad mailbox9
postladan mailbox6 job2
postnr post5 code4
postnumm code5 postal3
postsammanfattning summari5 record4
posttyp type4 record2
potentiell prospect7 potenti2
potentiellt potenti6
pow power7
powerpay hr4 powerpay4
powerquery powerqueri4 load2
powershell powershel6 altern2
praktik practic4 regul2
prat talk7
praxis practic4
precis like5
precision precis9
prediktion predict3 late3
prediktionssaker confid4 indic2
prediktiv predict7
prefixet prefix7 avail2
prelimin provision3 assess3
preliminar action4 record3
preliminart preliminari6 convert2
prenumeration subscript7
prenumerer subscrib7
prepayment prepay6 take2
presentation present8
presenter present9
prestand perform9
prestandaartikl articl5 perform5
prestandadat perform5 data4
prestandan perform5
prestandaproblem perform3 problem2
prestandaskal reason3 start2
prim primari7
primar primari7
primarnyckel primari4 key4
primarnyckelfalt primari3 key3
primarnyckelvard primari4 key4
princip polici5 principl4
prioriter priorit8
prioritering prioriti6 priorit3
prioritet prioriti9
prioritetsniv prioriti4 level4
prioritetsnumm number5 must3
prioritetsordning prioriti4 order4
pris price9
prisandring price4 chang3
prisavdrag allow4 purchas2
prisavdraget allow3 assign2
prisberakning calcul3
priset price8
prisfak number5 factor2
prisforslag worksheet6 price4
prisgrupp group5 price2
prisjustering price3 acknowledg2
priskriteri criteria4 valu2
prislist list6 price4
prislistan list5 price5
prislistrad line4 list3
prisnivan level4 chang3
prisrad line5 price4
prissattning price6
prisuppdatering enter3 contract3
priv privat5
privilegi must5 permiss3
privilegier power3 reason2
proaktivt proactiv5 configur2
problem issu4 problem4
problematisk problemat4 batch2
problemet issu4 problem3
procent percentag6 percent3
procentandel percentag9
procentsat percentag7
procentsatsvardet met3 inv2
procenttal percentag7 want2
procentuell percentag7
procentuellt percentag6
processteg stage3 process3
processtid process4 perform2
producer produc9
producerat produc9
production product9
produk product9
produktbeskrivning descript5 product2
produktbild imag4 product3
produktdesign altern3
produktforslag suggest5 product3
produktgrupp group4 carri3
produkthjalp product4 help4
produktinformation inform3
produktion product6 manufactur3
produktionsatgard oper5 product5
produktionsbatch batch3 manufactur2
produktionsbehov demand4 product2
produktionsbehovet demand3 product2
produktionschef manag4 finish3
produktionsdat product3 data2
produktionsfamilj famili3
produktionsforetag compani3
produktionsgrupp center5 work5
produktionsjournal product4 journal3
produktionskostnad manufactur3
produktionsled supervisor4 shop2
produktionsmaskin machin3 product3
produktionsmiljo environ4 product4
produktionsmiljon product4 discov2
produktionsmodul area3 modul3
produktionsomr product4 area3
produktionsomrad shop3 floor3
produktionsomradet area4 product2
produktionsord product5 order4
produktionsorderr line3 product3
produktionsordr product5 order5
produktionsplaner planner5 product4
produktionsprincip polici5 manufactur3
produktionsprocess process3 manufactur2
produktionsprogno forecast5 product4
produktionsprognos product6 sale2
produktionsrad line5 product5
produktionsrapport report4 product3
produktionsresurs resourc4 product2
produktionsscenari scenario3
produktionsutflod product3 output3
produktivitet product6
produktkortet product5 card4
produktkostnad product3 sold3
produktlicens product3 defin3
produktlinj line4 product4
produktniv level4 second3
produktniva level4 item2
produktstruktur product4 structur3
produkttyp type3 product2
produktvariant variant3 product3
produktversion product5 version3
proff pro8
profiladministrat profil4 admin4
profilfrag question4 profil2
profilfrageformul questionnair4 profil4
profilhant profil4 mgt4
progno forecast8
prognos forecast9
prognosantalet quantiti3 forecast3
prognostiser forecast6
prognostisering forecast3 order3
prognostransaktion entri5
prognostyp type3 demand2
program applic6 app3
programfunktion featur4 applic3
programkod applic5 code5
programkontroll applic4 control4
programm app3 applic2
programmet applic6 app2
programvar softwar9
programversion applic3 version2
projek project8
projektaktivitet project4 task4
projektartikl project4
projektbetalning payment5 project2
projektchef manag5 project4
projektdetalj reflect4 detail4
projektet project5
projektforbrukning usag4 project2
projektgodkan approv3 job2
projekthantering project4 manag4
projektinstallning project5 setup4
projektjournal journal5 project4
projektjournalrad journal3 project3
projektko queue4 job4
projektkokategori categori3 queue2
projektkomponent compon6 project2
projektkon queue4 job4
projektkopost entri3 queue3
projektkort card4 project3
projektkortet card4 project3
projektkostnad cost3 post2
projektled manag7 project2
projektmedlem member3 team3
projektnr project4
projektnumm number5
projektord project7 bill2
projektplaneringsr plan3 project3
projektpris price5
projektradtyp quantiti3
projektrapport project3 report2
projektresurs resourc5 project4
projektresurspris resourc4 field3
projektspecifik specif4 project3
projekttransaktion ledger4 project3
projekttyp multi3 type3
projektuppgift project4 task3
projektuppgiftsnr task6 project4
proportion proport7
proportionell proport9
proportionellt proport4
protokoll protocol3
protokollet protocol5
prouduktpris salesprc4 prodpric2
prov tri5
provider provid3 packag2
provision commiss3
provperiod period3 trial3
provprenumeration trial5 subscript5
publicer publish8
publicerat publish8
publicering publish4 learn2
publiceringsdatum even3 date3
publiceringsgrupp group5 post4
publik audienc6
pullmetod pull5 fashion4
pund pound6
punk point6 period2
pushmetod push4 fashion4
ra fy4 denot4
rabalan trial5 balanc4
rabalans trial5 balanc2
rabalansrapport report4 seri2
rabat discount9
rabattavtal agreement4 discount4
rabattavtalet agreement4 discount4
rabattbelopp amount5 discount3
rabattbeloppet amount3 discount2
rabattbokforing discount3 post3
rabatter discount9
rabattfalt sold4 field2
rabattgrupp group5 discount5
rabattprocent percentag5 specifi3
rabattprocentsats percentag5 certain3
rabattsats discount5 percentag4
rabattstrategi discount3 strategi3
rabattyp discount5 type5
racercykel bike5 race5
racercykeln bike4 race4
racercykelram frame5 race5
racercykl bike5 race3
rack enough4
rad line9
radantalet line7 modifi2
radartikeldel part4 line2
radartikl line4 item4
radat raw5
radatgard line4 action4
radbelopp amount5 line5
radbeloppsandel contribut4 ad2
raddefinition definit3 row3
raddefinitionsrad row3 definit3
rader delet8
radering delet3 acc2
radfalt line5 field4
radgivning consult7 servic2
radgrupp row5 group5
radinformation line3 data2
radkostn cost7 line3
radkostnad valu4 line3
radmall templat4 line3
radmarkering row4 select4
radniv level4 row4
radnumm specifi4 number4
radnumret row3 number2
radobjek line3 item3
radrabat discount6 line4
radrabattbelopp amount4 regard2
radtyp type6 line2
radvard valu6 line2
rakenskaps fiscal5 year4
rakenskapsaret fiscal6 year3
rakenskapsperiod period5 fiscal3
rakn count5
ramaterial raw5 materi4
ramateriallag inventori4 raw3
ramord blanket3 servic3
ramverk framework5 busi2
ramverket framework8
rangordning rank9
rankning rank6 go2
rant interest6
rantebelopp interest5 amount5
rantefaktur financ3 charg3
rantefakturahuvud header3 charg3
rantefakturan memo4 financ3
rantesat interest4 rate4
rantesats interest5 rate5
rantetext charg3 financ3
rantetran fin5 charg3
rantevillk term4 financ3
rantevillkor term3 charg2
rapport report9
rapportanvandning usag5 report3
rapportbegaran request7 report2
rapportdat data3 report3
rapportdel part4 report2
rapporter report9
rapportering report8
rapporteringsbehov need5 report4
rapporteringskrav report4 requir2
rapporteringsmetod method4 report2
rapporteringsvalut report4 currenc3
rapportetiket label4 report3
rapportforfragan request5 report2
rapporthuvudet header4 report2
rapportinkorg inbox6 report3
rapportinstallning report5 set3
rapportlayout layout5 report5
rapportlayoutfil file4 layout3
rapportmall report3
rapportmetadat metadata6 current3
rapportobjek object5 control3
rapportoversik report3 overview3
rapportpanel tile7
rapportperiod period5 report5
rapportrad report4 line2
rapportresultat result6
rapportstatus status5 report2
rapporttem theme5 report4
rapporturval select4 report4
rapportval select5 report4
rat rate9
ratt correct6 right3
rattframm straightforward5 identif2
ratts legal5
reager react8
reaktion reaction3 exampl2
realiser realiz4 unreal4
realistisk realist8
realtid real6 time4
reception recept7
red track5 find2
rediger edit9
redigerb edit4 within2
redigerbar edit7
redigerbart edit5 document2
redigering edit3
redigeringshjalp edit4 assist4
redigeringslag mode5 edit3
redo readi7 get2
redog account4
redovis account8
redovisning ledger4 general4
redovisningsbock book4 spot2
redovisningsbudget budget3
redovisningschef manag5 account4
redovisningsjnl jnl4 gen4
redovisningskonto account3
redovisningskonton account3 general3
redovisningsmetod method5
redovisningsmodul area4 applic4
redovisningsperiod period5 account3
redovisningspost ledger3 entri2
redovisningssaldo balanc3
redovisningssid page5 ledger3
reducer reduc8
referens refer5
referensfalt refer5 field4
referensnr refer7 item3
referensnumm refer5 number2
referer refer8
reflekter reflect5 fact2
regel rule9
regelbund regular5
regelbundet regular6
regelbundn regular7
regelefterlevn complianc5
regelkrav regulatori4 requir3
regeln rule8
regelnotifiering regulatori4 alert3
regenerativ regen3
regering govern6
regional region7
regioninstallning region4 set2
regionkod code5 region3
regionsinstallning region6 set2
regionskod code3 make3
regionsspecifik specif3
regist tabl7 regist2
registermappning map5 tabl4
registerpost regist4 cost2
registr integr5
registrer regist6 record4
registrerat regist7
registrering record3 registr3
registreringsnumm registr3 number3
registreringsrad line5 record3
regl rule9
reglaget toggl7 turn3
regler settl4
reglering regul5 transport2
regleringsfunktion regulatori4 featur4
reguljart regular5 oper3
rekommendation recommend7 exist2
rekommender recommend9
rekvisitionsr requisit5 line3
relater relat6 search2
relation relat5 relationship3
relational exch4 relat4
relationell exch3 relat2
relationellt relat5
relationshantering relationship3 manag3
relationstabell mani3 tabl3
relationstyp relationship4 type4
relevant relev9
reminder remind6 receiv4
remiss remitt6 error3
remissbetalning remitt5 payment5
remitter remit5
ren pure6
renhallning clean7 work2
rens clear8 clean2
rensning clean7
reparation repair8
reparationsscenari break3 scenario3
reparationsstatus repair6 status4
reparer repair7
representant repres8
representation represent6
representativ repres5 suppli2
representer repres9
res travel3
research trey4 research4
resekostnad travel6 agre2
reservation reserv9
reservationslank pair3 one2
reservationslopnr reserv5
reservationsnumm reserv3 number3
reservationsstatus status6 reserv4
reservdel part5 spare5
reserver reserv9
reserverat reserv7 alreadi2
reservpolicy reserv5 polici5
reskontrapost ledger3 multi2
respekter respect8
respektiv respect5
responsibl respons7 ai2
restaurang restaur6
restbelopp residu6 amount2
rester remain6 appropri3
restforlust amount3 loss2
restnot whse4 qti3
restnoter outstand4 ord2
restvinst amount3 gain3
resultat result8
resultaten profit4 larg2
resultatet result9
resultatkonto becom3 incom2
resultatkonton statement4 incom4
resultatrakning statement5 incom5
resulter result9
resur resourc9
resurs resourc9
resursanvandning resourc4 usag2
resursen resourc5 unit2
resursfilt filter3
resursfordelning alloc5 resourc5
resursgrupp group4 resourc2
resursgruppfilt filter3
resursinstallning setup4 resourc2
resursjournal journal4 resourc2
resursjournalrad line3 res3
resurskort card3 resourc2
resursnr resourc5 number3
resursnumm number5 resourc3
resursnumret overwrit3 alreadi3
resursprisandring journal4 project2
resursrad split4 line3
resurstid hour4 resourc2
resurstimm hour5 resourc4
resurstransaktion resourc4 ledger3
retroaktivt retroact7
retur return6 enter2
returavtalet reflect3 return3
returdokument document3 return2
returinleveran return5 receipt4
returinleverans receipt5 return4
returinleveransrad receipt4 return3
returinlevn return5 receipt5
returner return9
returnerat return7 alreadi2
returord return6 order4
returorsak reason8
returorsakskod code5 reason3
returprocess process6 make2
returrelater relat5 order2
returutleveran shipment5 return5
returutleverans shipment4 return4
returutleveransr shipment3 return3
returutleveransrad return3 shipment3
revis account8
revision audit5
revisor account6 other3
revisorlosning experi4 account3
revisorn account5
rik richer4 rich2
rikt target3
riktlinj guidelin9
riktning direct9
rim reason8
ring call6
riskniv risk3 level3
rod red9
roll role9
rollcent center5 role5
rollcentret role5 center5
rollspecifik specif3 role3
rollutforsk explor3 role3
rorelsebokf bus5 code2
rorelsekostn occur3 see2
rorelsekostnad oper5 expens2
ros pink7 planner3
roter rotat3
rott red7
routningslank link4 prerequisit3
rtf text3 rich3
rubrik header4 label2
rubriktagg tag5
rull scroll9
rullningslist bar4 see2
rullutforsk explor3
rund amount3 precis3
runt around7
rut pane4 freez2
rutan pane5 box4
rutin routin5 procedur2
rutn grid4 row3
rutnatet grid4 far2
rysk russian9
sadan might3 set2
sadant like3 thing3
sagt need3 may3
sak thing8
saker secur5
sakerhet secur7
sakerhetsfilt filter3 secur3
sakerhetskod secur5 code4
sakerhetskopi backup3
sakerhetskopier back3
sakerhetslag stock4 safeti4
sakerhetslagerniv safeti3 stock3
sakerhetslagret safeti4 stock4
sakerhetsledtid lead4 safeti4
sakerhetsroll secur5 role4
sakerhetsskal reason3 secur2
sakerstall ensur9
sakert secur3 safe2
sakn miss9
sakr secur8
sal sale9
sald sold7
saldo balanc9
saldobelopp amount3 balanc3
saldon balanc6
saldot balanc8
saled word3 appli2
salj sell7
saljar set4 basi4
saljarkod code5 salesperson5
saljavdelning three3 type3
saljb sellabl4
saljbar sellabl4 combin2
saljdokument sale4 document3
saljfaktur invoic5 sale2
saljord order3 sale3
saljreturordr return4 sale3
saljteamet team3 sale3
sallan rare4
sallsynt rare3 due2
salt sold6
samarbet collabor5 work3
samb relationship6
samband connect3 relationship2
saml collect5 gather3
samling collect7
samlingssid collect3
samman merg6
sammandrag summari4
sammanfat summar6
sammanfattning summari7
sammanfattningsdat summari3 across2
sammanhang context4 includ3
sammanhanget context7
sammanhangsbaser contextu3
sammankoppl coupl4 data2
sammanlag let3 merg3
sammansat composit4
sammansattning oper3 billabl2
sammanslagning merg3 exist3
sammanstall assembl4
sammy sammi6 remain2
samtal call7
samtalsamn topic4 convers2
samtid time7 simultan2
samtyck consent8
samverk interact3 coexist3
sandlad sandbox4 continu2
sandningsnumm shipment5 nos3
sant true4 setup3
sarskild specif4 special4
sarskilj distinguish3 differenti2
sarskilt especi4 specif3
sat kit9
sats kit4 rate3
satt way9
sattet way7
savid unless9
scenari scenario9
scenariet scenario5
scenariomoment scenario4 step4
scenariot scenario8
schem schema5 schedul4
schemaandring chang5 schedul4
schemafil file3 load3
schemalag schedul9
schemalagg schedul7
schemalaggning activ3 manner2
scheman schema5 one2
schemavis viewer6 schema4
schweiz switzerland5
schweizisk swiss9
scop scope7
se inform5 relat4
segmentet segment8 within2
segmentkriterium criteria4 segment2
segmentlogg find3 decid3
segmentnumm altern3 assign3
segmentrad line3 want3
segmentvillk criteria5 segment5
sek lci5
sekretess privaci7
sekretessblocker privaci4 check2
sekretessmeddel notic4 privaci3
sekretesspolicy privaci5 statement2
sektion section4
sekund second6
sekundar secondari7 travers3
sekv sequenc5
sekvens sequenc7
sekventiell sequenti4
sekventiellt sequenti8
semest vacat4 hour2
semestr holiday5
semibold nova3 arial2
semikolon semi4 colon4
semikolonavgrans comma3 semicolon3
sen later6 last2
senarelag postpon5 whether2
senarelagg postpon9
sent late9
sep sepa9
separat separ9
separate separ5 balanc2
separation duti4 separ4
separer separ6
ser see4 look2
seri serial3 number3
serienr serial6
serienrfilt serial5 trace3
serienumm serial5 number4
serienumr serial4 number2
serienumret serial3 number2
serv server8
serviceanslutning connect5 servic4
serviceartikel item5 servic5
serviceartikelkort card6 servic2
serviceartikeln item6 servic4
serviceartikelnr item5 servic4
serviceartikelr line4 item4
serviceartikelrad line4 item2
serviceartikl item5 servic4
servicebehov workload3 need3
servicebesok visit4 servic4
servicebokforing post3 servic3
servicechef charl4 manag4
servicedatum date4 want2
servicedeklaration declar3 done3
servicedokument document6 servic4
servicefaktur invoic5 servic5
servicefakturan servic5 invoic5
servicefakturarad invoic4 servic3
serviceflod creat3 post3
serviceforbrukning servic4 consumpt3
servicegrupp group5 guidanc3
servicehantering manag5 servic4
servicehuvud header5 servic5
servicehyll servic4 shelv3
serviceinstallning setup4 servic3
servicekalend hour4 servic3
servicekod code3
servicekontrak contract5 servic5
servicekontraktet servic5 contract4
servicekostn cost6 servic4
servicekostnad cost4 servic3
servicekreditnot memo3 servic3
serviceleveran shipment3 servic3
serviceleverans shipment5 servic5
serviceleverantor expos4 servic2
servicemodul modul5 servic4
serviceniv level3
servicenivaavtal agreement5 level4
servicenivan level6 servic2
serviceoffert quot6 servic3
serviceoperation oper5 servic4
serviceord order5 servic5
serviceorderstatus servic3 order3
serviceordertyp type4 order4
servicepaket packag3 appropri3
servicepersonal servic6 personnel3
servicepris price4
serviceprisgrupp group4 price3
serviceprocess process5 servic3
servicer line5 servic5
servicerad line5 servic4
serviceradartikl line3 servic3
servicerelater servic4 relat4
servicesamtal call5 schedul3
servicescenari scenario6 servic4
servicestatistik servic4 statist3
serviceteknik technician5 mark2
servicetid hour4 servic3
servicetransaktion ledger4 entri3
serviceuppgift task5 servic4
serviceutleveran shipment3 servic2
servicezon zone4 servic2
servr server6 outlin4
sex six9
shared share6 mail2
shopify shopifi9
sid page9
sidan page9
sidanpassning page4 custom3
sidatgard action4 page3
sidavisering notif4 page4
sidgranskning inspect6
sidinspektion inspect5 page3
sidlank page4 link3
sidlayout layout4
sidobjek object5 plus2
sidobjektet object6
sidofaltet sidebar5 admin3
sidsokning search5 page3
sidtyp type4 includ3
siffersumm sum5 digit5
siffr number5 figur3
siffran number7
sig differ3 individu2
signaler signal4 second3
signer sign9
silv silver9
simsun simhei5 simsun5
simuler simul4 plan2
sist last9
sistnamnd latter5 hard2
sitk sitka7
situation situat8 stori2
sjalvbetjaning self3 servic2
sju seven6
sjunk drop4 project2
skad damag3 receiv2
skal reason4 need2
skann scan9
skap creat9
skapat creat9
skarm screen7
skarmbild screenshot5 provid3
skarmlas reader4 screen4
skatt tax7
skattebelopp amount3 jurisdict3
skattefilform tax4 format3
skattegruppskod code3 tax2
skattekonto amount3 jurisdict3
skattekonton tax5 account5
skattemass fiscal9
skattemot tax5 engin5
skattemynd author5 tax4
skedet point3 stage2
sker happen5 occur3
skett occur4 yet2
skick send7 submit2
skickat sent5
skift shift8
skiftlageskans case3 sensit2
skikt layer7
skilj differ9
skilln unlik6 differ2
skillnad differ9
skisser outlin7
skjutreglaget slider5 see2
skol school5 former2
skolsekretess school4 privaci4
skot manag3 oper2
skraddarsy tailor7 busi2
skraddarsyd tailor3 base3
skrappost junk3 mail3
skrift written9
skriv print7
skrivaradministrat administr4 printer3
skrivaregenskap properti4 printer4
skrivarhantering manag5 printer4
skrivarinstallning printer4 setup3
skrivarnamn name4 user2
skrivartillagg extens4 printer4
skrivarval select4 printer4
skrivbehor write3 access3
skrivbordet desktop8
skrivbordsapp desktop4 must2
skrivfel mistak3 type3
skrivhjalp author3 assist3
skrivit print5
skrivning write5 read4
skrivskyd read5
skugg shade6 highlight2
skuld payabl3
skull sake7
skydd protect7
skyld owe5 due2
sla look4 merg2
slag type4
slapp releas8
slappfunktion releas3 function3
slappning releas7
slappningsmetod releas5 method5
slappningsstatus releas3 relat3
slappt releas9
slas exist4 continu3
slipp avoid3 complic3
slut final4 end2
slutanvand user5 end4
slutartikel end4 seen2
slutartikeln end6 item2
slutartikl end5 item4
slutdatum end6 date4
slutdatumet end5 date2
slutet end9
slutf complet7 finish3
slutfakturan final4 invoic2
slutfor complet9
slutford complet5
slutfort complet7
slutgilt final5
slutkur close4 rate3
slutpris final3 price3
slutpunk endpoint6
slutsaldo end6 balanc3
slutsaldon end6 balanc4
slutsaldot end3
slutsumm total4 end3
sluttid end6 time3
sma small9
smalt blend6
smaningom eventu4 becom2
smid smooth5
snabb faster6 quick4
snabbflik fasttab9
snabbflod instant6 flow4
snabbguid quick3 refer3
snabbinmatning quick5 entri4
snabbmenyn menu4 context2
snabbstart start4 quick4
snabbstartsartikl articl3 quick3
snabbt quick9
snabbtangent key3 access3
snar rather6 altern2
snart soon8
snygg nice3 press3
sodr data3 resid2
sok search6 find3
sokfaltet search5 field5
sokikon near4 search2
sokknapp button5 lookup3
sokkriteri configur3 text3
sokning search7
sokord search4 word3
sokresult search4 result3
sokresultat result5 search3
sokresultatet result5 search3
sokrutan box4 search4
sokterm term4 output2
soktext search3 text2
soktr tree5 search5
soktradet search3
sokvag path8
sokvillk criteria4 search4
sokvillkor term5 search2
somlost seamless3
sommarsemest summer3 holiday3
sondag sunday6 recurr2
sorter sort9
sortering sort7
sorteringsmetod method5 sort3
sorteringsordning sort3 row3
spani spain9
spansk spanish8
spar save5 track4
sparat untrack4 alreadi2
sparning track9
sparningsfunktion function4 trace3
sparningsmetod method5 trace4
sparningsnumm track5 number5
sparningsrad trace4 line4
sparningstjanst servic6
sparr block8
sparrat block4 whenev2
specialfall special6 case3
specialiser special7 high3
specialord special5 order3
specialpris special6 price3
specialteck special3 charact2
specialversion special4 avail3
speciell special6
speciellt special6
specificer specifi9
specificerat specifi4 empti2
specifik specif9
specifikation specif6
specifikationsniv level4 load3
spedit agent5 ship5
speditioner forward6 appli2
speditor agent4 ship4
speditorkod code3 agent3
speditorsservic servic4 agent3
spel play7
spender spend3 spent2
spenderat spent7 run2
sprak languag9
spraket languag8
sprakinstallning set4 languag3
sprakkod code5 languag4
sprakprogram app3 practic2
st unit4 pcs4
stabil stabl6
stack cue8
stad citi7 specifi2
stadi stage6
stadning clean7 work2
stall set9
stallet instead9
stallning rack5
stallt set9
stam reconcil7
stamm reconcil8
stamt reconcil4 account3
standard default7 standard3
standardaffarsen default5 unit3
standardansvarsen default4 user2
standardavtal contractu3 agreement3
standardbilag ad3 might2
standarddat data3 bill2
standarddatum default4 date3
standarddimension default5 dimens4
standarden default3 unit2
standardfilt default6 filter3
standardflod area3 flow3
standardforetag becom4 default4
standardforetaget default5
standardforetagsnr number4
standardfunktion standard4 function2
standardgruppkod gr5 serv5
standardinkopsrad standard4 line3
standardinstalld standard6 setup2
standardiser standard9
standardjournal standard4 journal4
standardkod standard3 specifi3
standardkonton default6 account3
standardkontoplan standard4 chart3
standardkostn standard4 cost3
standardkostnad standard4 cost2
standardkundnr default3
standardlagerplat default6 bin3
standardlagerplats default3
standardlagerstall default5 bin2
standardlayout default4 layout3
standardlist default4 list4
standardmall default4 templat2
standardmappning map3 standard2
standardmat default3 dimens3
standardmetod method3
standardmodell standard4 model2
standardmom vat6
standardmomsnumm vat3 number3
standardmomsnumret default4 number3
standardplat default4 locat2
standardpris price3 standard2
standardprislist default4 list3
standardprocess process4 standard2
standardprofil profil4 default3
standardrad standard5
standardrapport default3 report2
standardregl standard4 rule4
standardsat way3 base3
standardservicekod standard3 code3
standardservicer standard3 servic3
standardskriv default4 printer3
standardtabell default5 tabl4
standardtext text5 standard5
standardtjanst standard4 servic3
standardtjanstekod link3 enter2
standardtjanstkod standard4 code4
standardtjanstrad standard3 servic2
standardtjansttid default3 hour3
standarduppgift standard4 task3
standardvard default5 valu3
standardvardet default6 valu3
standardversion version5 default2
standardvyn default4 view4
stang close9
stangning messag3 close3
stangningskur close3 exchang2
stann stay4
stapel bar6
star face3 contain2
stark strong6
startat restart3 user2
startbehor start4 permiss3
startdatum start6 date4
startdatumet start5 date4
starthand launch3 event3
startperiod period4 start4
startposting startpost3
startprogrammet launcher4 app3
startpunk point5 start5
startsid home5 page4
startsidan home6 page3
starttid start4 time3
stationar desktop7
statisk static7
statistik statist9
statistikkonton statist5 account5
statistiknr tariff5 number3
statistikperiod statist4 period4
statistisk statist9
statusandring status3 chang3
statusfalt status3 field2
statusinformation inform3 shown3
statuskod code4 status4
statusprioritering prioriti7
statussid status4 page3
statusvardet specifi3 correspond2
stefan themself5 find2
steg step9
steget step9
stegvis step5 end2
stig ascend6 descend2
stil style3 differ2
stillahavsomradet pacif7 asia2
stod support9
stodj support9
stol chair7
stopp stop6 hold4
stoppat stop4 must3
stor larg6 store3
storbritanni kingdom4 unit4
storlek size8
storning disrupt4
storr larger5 greater3
storst largest8
stort larg5 might2
stot encount5 might2
strack across3 long2
strang string7
strategisk strateg9
streckkod barcod9
streckkodsskan barcod3 scanner3
streckkodsskanning barcod3 scan3
streckkodssymbol symbolog4 barcod4
strikt strict7
strom stream3 transact2
stromm stream8
struktur structur4 bom4
strukturartikl materi4 bill4
strukturell structur6
strukturer structur7
strukturfil structur3 proceed3
strukturhierarkin hierarchi3 deal2
strukturkomponent compon5 bom2
strukturlist bill3 materi3
strukturniv level4 bom3
strukturplat posit3 contain2
stund take3 user2
stuv reshuffl3 nonspecif2
styck piec5 pcs4
stycken piec5 untrack3
styckkostn unit5 cost4
styckkostnad unit6 cost3
stycklist must5
styckpris price4 unit4
styr control7 govern2
styrkort scorecard9
styrkortet scorecard9
styrning control5
subtraher subtract8
summ total8
summan sum8 total2
summarizev initglentryvat4 summarizevat4
summer roll3 sum2
summering total4 end2
summeringsbar summabl8 min2
summeringstyp type5 total5
sup super7 user2
superanvand super5
supportarend support3 submit2
supportbegaran support4 request4
supported support5 current2
supportkontrak support5 contact5
supportpartn partner4 support4
supportsid support5 page5
supportteam support4 team3
surfplat tablet7 phone3
sustainability sustain9
svar answer3 respons2
svaret respons6
svarsalternativ option5 respons3
svarsdatum date5 respons4
svarsdatumfilt within4 filter4
svarspoang list3 want2
svarstid time5 respons4
svarsvard valu3
svart difficult4 might2
svensk swedish9
svep swipe7 take2
sver sweden7
syd south6
sydafrik south4 africa4
syft purpos6
syftet purpos7
symptomkod symptom5 code2
syn visibl5
synk synch4 sync2
synkroniser synchron7 sync2
synkronisering synchron8
synkroniseringjobb coupl4 queue4
synkroniseringsfel error4 synchron3
synvinkel point4 user2
systemadministrat system4 administr4
systemanvand system4 user2
systembehor system6 make2
systemet system9
systemgenerer generat4 call2
systemkrav requir5 system5
systemobjektet system3 object2
systemprestand system3 perform2
systemtabell system4 either2
ta delet3 take2
tabb tab7
tabell tabl9
tabellfalt tabl5 field3
tabellfilt tabl4 filter3
tabellinformation inform3 tabl3
tabellkonf config4 int2
tabellnamn name5 tabl5
tabellpost tabl7
tabellrelation relat7 dimens2
tabellrubrik caption4 see2
tabellstruktur structur3 tabl3
tack cover9
tackning coverag5 configur2
tag take3 make2
taget time4 one3
tagg tag5
taggning tag4
tai microsoft4 tai3
takt want3 pace3
taktik tactic6 time3
tal number7
tangent key7 select3
tangentbord keyboard5 keypad2
tangentbordet keyboard4
tangentkombination combin3
tank think3 consid2
tapp help4
tar take6
taxonomin taxonomi8
tb profit8
teamet team3
teammedlem team5 member5
teammedlemm member6 team4
teammedlemslicens team5 member5
teck charact7
teckensnit font8
teckensnittet font5
tecknet sign5
teknik technolog4 technician3
teknisk technic9
teknologibyran coolwood4 technolog4
telefon phone7
telefonklient client6 phone3
telefonsamtal phone3 call3
telematisk telemat4 statement2
telemetrin telemetri5 switch2
tem theme9
temafil file3 theme3
temagalleriet galleri4 theme3
temporar temporari5 everi2
temporart temporari3 choos2
teoretisk theoret6 deal2
terminologi terminolog6
termisk thermal5 amount4
testanslutning test5 connect5
testanvand test5 user5
testat test5
testavdelning depart6 test4
testbetalning test4 activ3
testbokforing invt3 without2
testdat bad3 actor3
testet test4 go2
testforetag trial3 safest2
testlag mode8
testning test8
testrapport test5 report4
testversion trial7 version2
textbeskrivning text4 descript4
textfil text6 file2
textforslag text4 suggest4
textmatchning match4 overwrit3
textrediger editor5 text5
tg profit5 contribut4
thailandsk thai8
the order3 devic2
tid time8
tidforbrukning usag5 sheet2
tidperiod period3 within2
tidpunk time6
tidrapport sheet5 time5
tidrapportr sheet3 time3
tidrapportrad line4 sheet3
tidrapportsag owner4 sheet2
tidrapportsgodkan approv4 sheet3
tidrapportspost entri3 sheet3
tidsbesparing save3 time2
tidsen time5 bucket5
tidsfak time3 instal2
tidsfas suppli4
tidsforbrukning time5 usag4
tidsformatstrang string3 time3
tidsgrans timeout3
tidsintervall interv4 time3
tidsintervallet time4 interv3
tidskrav time3
tidslinj timelin8
tidsperiod time5 period5
tidsplan time5 suppli4
tidsplaner schedul6 job2
tidsplanering suppli3 shown2
tidsregistrering time5 regist3
tidsvard time3 line2
tidszon zone4 time3
till allow9
tillag ad5
tillagg extens7
tillagget extens7 add3
tillaggsdat extens3
tillaggsfunktion extens8
tillaggshantering manag3 extens2
tillaggslayout extens5 layout3
tillaggsprogram add6
tillaggsprogrammet add5 outlook2
tillaggsrutan pane4 add3
tillaggstabell extens5
tillamp appli8
tillampbart applic8
tillampning applic5 enforc2
tillat allow9
tillatn allow7
tillbak back7 return2
tillbeh accessori3 repair3
tilldel assign9
tilldelat assign9
tilldelning assign5
tillf add6
tillfal temporari5 temporarili4
tillfallet current4
tillforlit reliabl5
tillfrag ask4 want3
tillfredsstall satisfi5 demand2
tillgang avail9
tillganglighet avail3
tillganglighetsdat data4 retriev2
tillgangsantalet suppli4 quantiti4
tillgangsdat data5 account2
tillgangshand event5 suppli4
tillgangshantering manag5 asset4
tillgangskonton asset6
tillgangsmonstret pattern3 unless2
tillgangssidan side6 suppli4
tillh belong9
tillhandahall provid9
tillhor relat4
tillkommit introduc5 exist3
tillrack enough7 suffici2
tillsamman togeth8
tillst state9
tillstand state4
tillstandslos stateless5 demand5
tilltr start6 date3
tillvagagangssat approach7 procedur2
tillval option9
tillverk produc4 manufactur3
tillverkat manufactur4 materi2
tillverkning manufactur5 work2
tillverkningsland origin6
tillverkningsord order3 product2
tim hrs8 job2
timm hour9
timmar one3 hour2
tio ten7
tisdag tuesday7
titeln titl6 dismiss2
titt look6
tjanst servic9
tjanstanslutning servic5 connect4
tjanstartikl servic5 item3
tjanstdeklaration declar5 servic5
tjansteanslutning servic3 connector3
tjansteartikl servic5 item5
tjanstedeklaration declar5 servic4
tjansteerbjud offer4 servic4
tjanstefaktur invoic5 servic5
tjanstehantering manag5 servic4
tjansteleveran transfer4 servic2
tjansteleverant provid3 servic3
tjansteleverantor provid4 servic4
tjansteord order5 servic5
tjansteorderstatus order3 indic3
tjansteordertyp need3 type3
tjanstetid servic6 work3
tjanstetransaktion transact5 servic4
tjansteuppgift task6 servic4
tjansthals health4 servic4
tjanstleverant provid4 servic3
tjanstleverantor provid6 servic4
tjanstnamn name4 servic4
tjanstnamnet visibl3 basi3
tjanstvillk term5 servic4
tjecki czech3 czechia2
tjock thick4 horizont2
to enabl3
tok token3
tokenslutpunk token6 endpoint4
toleran toler6
tolerans toler4
tolk interpret8
tolkning interpret7 entri3
tom empti6 blank3
tomm empti5 blank3
tomt blank6 empti3
tonfall voic5 tone4
topp top6
toppartikeln abl4 top3
toppnivan top3 level3
torsdag thursday6
totalbelopp amount3 total2
totalbeloppet total3 amount3
totalkostn total3 cost2
totalt total9
totalvard valu3
touringcykel tour4 bicycl2
touringcykl tour5 bike4
trad effect5 come3
tradet tree7 button2
tradgardstjanst garden5 servic5
tradnod node4 tree4
traff meet4 captur2
trafik traffic8 connect2
tran entri5
tranat wide4 train4
transaktion entri6 transact3
transaktionbelopp amount3 transact3
transaktionell transact3 nontransact3
transaktionsdat transact3 data2
transaktionskall sourc5 transact3
transaktionskedjan chain4 transact3
transaktionskonton entri3 account3
transaktionslist list3 seen2
transaktionsnr entri4
transaktionsnumret ledger4 last2
transaktionspost transact3 entri2
transaktionsrad line3 pass2
transaktionssid page3 entri3
transaktionstabell tabl4 entri3
transaktionstext transact3 journal3
transaktionstyp type6 entri2
transaktionsvalut transact5 base2
transformer transform4
transitlagerstall transit4 exist4
transp transpar5 provid2
transparent transpar7 visibl2
transport movement9
transportdokument movement3 document3
transportkalkylark worksheet6 movement4
transportmetod method5 transport5
transportrad movement5 line4
transportsat transport5 method5
tras faulti3
tre three9
tredj third8
tredjepartslosning solut3
trepart parti5
trepartshandel trade3 parti3
triangul triangular4 bypass2
trianguler triangul3
trici tricia9
trol probabl4 like3
troligtvis like4 probabl2
troskel threshold9
troskelvard threshold7 indic2
trot although4 though3
trovard trustworthi3 web3
tryck select7 enter2
tullnumm number5 tariff5
tumm thumb7 dislik2
tur turn6
tva two9
tvadimensionell dimension5 two3
tvartom vice5 versa5
tvetyd ambigu4
tving forc4
tvung may5 base2
twitt twitter6
txdtls ntrydtl4 txdtls4
tyd clear4 indic2
typ type9
typartikel type3 function2
typisk typic8
tysk german8
tyskland germani7
ugn oven4
undan away3 put3
undant exclud7 want2
undantag except6
undantaget except9
undantagn exempt5
undantagsord except4 demand2
undantagsvarning except5 warn3
underen repres3 subassembl3
underforsakr insur4 whether3
underhall mainten5 maintain4
underhallet mainten6
underhallsarbet work3 mainten2
underhallskod code5 mainten2
underhallskostnad cost4 mainten4
underhallstran maint5 ledger3
underhallsutgift expens5 mainten4
underindelning subclass6
underindelningskod code5 subclass4
underkategori subcategori7
underkategorin subcategori3
underleverantor subcontract5 subcontractor3
underligg under8
undermenyn submenu3
undernod subnod3 collaps2
underordn child5 subordin2
undersok investig5
undersokning investig3 even2
underst violat4
underteckn sign6
undertryck suppress4 msg4
undervisningstip teach5 tip5
undr lower3 much2
undvik avoid9
ungef similar4
unik uniqu9
universell univers6 printer2
up page3 visibl3
uplo upload9
uppatpil arrow5 hover3
uppdater updat9
uppdaterat updat8
uppdatering updat7
uppdel broken3 see2
uppdelning break4 well4
uppfolj code3 want3
uppfoljningskod reason5 code4
uppfyll meet5 fulfil4
uppfylld fulfil4 met2
uppfyllelseplat fulfil5 mark2
uppfyllelsetjanst servic4 fulfil4
uppfyllt met3 exist2
uppgift task9
uppgiftslist list8
uppgiftsobjek pick4 item4
uppgrader upgrad7
uppgradering upgrad9
upph expir6 end2
upphort expir6 refresh3
upphov rise4
upphovsperson author4 messag3
uppil arrow6
uppladdning upload8
upplev experi9
upplevd experienc4 want3
upplupn accru6
uppman prompt8
uppmarksam attent6 pay3
uppmuntr encourag8
uppn achiev8
uppnat achiev3 approach2
upprakning enum6
upprat set3 creat3
upprattat set3
uppratthall maintain5 help2
upprep repeat7 want2
upprepning even4 recurr4
uppringning call4 comparison2
uppsattning set8
uppskat estim4
uppskattning estim8
uppskov deferr5 go2
uppskrivning appreci7
uppslag lookup7
uppslagsknapp lookup3 button3
uppst occur6 might2
uppstallning schema7
uppstartskostn start4 fee3
uppstartskostnad fee5 start4
uppstat exist3 process2
uppstod occur4
uppsum roll7 cost3
uppt occupi5
upptack discov4 detect3
uppvarmning heat4 establish2
urklipp clipboard5
urspr src6 use3
ursprung origin9
ursprunget origin3 sourc2
ursprungsdok doc5 sourc4
ursprungskod sourc6 code4
ursprungsl obtain3 good3
ursprungsnr sourc7
ursprungstyp type4 sourc4
urval select3
urvalet select4
usa unit4 state4
utanf outsid8
utbetalning payment3 payout2
utbild train6 data2
utbildning train5
utbildningsvag path3 learn2
utbud suppli4 demand3
utbudet suppli3 plan3
utbyt exchang9
utdat output7
utdatakvantitet quantiti3 output2
utdatarad output4 line4
utdrag statement5
utdraget statement4
utdragsnr statement4 bank2
utdragsnumm number3 statement3
utelamn exclud7
uteslut exclud7
uteslutit exclud4 includ2
uteslutn exclud5
utestaend outstand8
utf perform7
utfall actual6
utfard issu8
utfas order3 agent3
utfasning deprec6 break2
utflod output8
utflodeantalet need4
utflodesjournal output3 journal3
utflodet output5
utflodetransaktion output4 associ4
utfor perform7
utford made4 perform3
utform design9
utformat design9
utformning design5
utforsk explor8
utfyllnadsteck pad5 charact3
utg make6
utgaend outbound8
utgang start3 within3
utgangn outdat3 past3
utgangsbokforing post3 date2
utgangsdatum expir5 date4
utgangsdatumet expir5 date4
utgangspunk point4 start4
utgav edit5
utgift expens8
utgiftskvitton receipt4 expens3
utgiftsrapport expens3 report3
utgivningscykel wave5 releas5
utgivningsplan releas5 plan3
utgor repres5
utifran base6 accord2
utjamningsperiod dampen6 period3
utk draft8
utkastet draft4
utkik eye7
utkomm outbound5 warehous2
utkorg outbox6
utkorgstransaktion outbox6 transact4
utlaggsjournal expens5 batch4
utlandshandel foreign5 trade5
utlandsk foreign9
utleveran shipment8
utleverans shipment9
utleveransdatum shipment5 date4
utleveransdatumet shipment5 date3
utleveransdokument document4 shipment4
utleveranshuvud shipment3 header3
utleveranslist shipment5 reopen5
utleveransmetod method4 shipment2
utleveransomradet area5 ship4
utleveransr line3 asm2
utleveransrad shipment5 line4
utleverer ship7
utlevn shipment3 card2
utlo trigger3 row2
utlos trigger9
utlost trigger8
utlov promis6
utmaning challeng4 number3
utnyttj advantag4 take4
utok extend7
utokning extens4
utom except9
utov addit5
utrustning equip7 accessori2
utrymm space4
utrymmet space6 want2
utsed design4 split2
utseend look3
utseendet appear3
utskick send6 issu2
utskicksgrupp mail5 group4
utskicksprofil profil3 send3
utskrift print5 printer2
utskriftshantering manag5 printer4
utskriftsjobb job6 printer2
utskriftsprojek job6 print3
utskriftstjanst servic3 job2
utskriftsvan friend5 print5
utskriftsversion print3 friend3
utskrivet preview3 need3
utskrivn print7
utslapp emiss7
utslappsavgift fee5 emiss5
utslappsforloppet releas3 procedur2
utslappsoversik overview5 emiss4
utslappstyp type5 emiss4
utslappt releas5
uttryck express8
uttrycket express5
utvald select4 might4
utvarder evalu9
utvarderat evalu3 detail2
utvardering evalu4 trial4
utvarderingsperiod trial6 period2
utveckl develop9
utveckling develop5
utvecklingsbutik develop5 store5
utvin mine9
vagbeskrivning direct5
vagfordon road4 rail4
vagled guid3 ask3
vagledning guidanc5
vagrat horizont6
vagvisning direct5 rout2
val select8
valbar select4 ask2
valbekant familiar6
vald select9
valdefinier well4 defin4
valfri option7
valfrit option7
valider valid8
validering valid8
valideringsfel valid4 error3
valideringsmall templat3 valid3
valideringstjanst servic5 valid4
valj choos7 select2
valkomm welcom9
valt select7
valut currenc9
valutabelopp currenc5 amount5
valutafak factor4 cds2
valutajustering adjust5 currenc5
valutakod code6 currenc4
valutakur exchang4 rate4
valutakurs rate4 exchang4
valutakursbelopp amount6 exch2
valutakursbeloppet rate4 exchang3
valutakursforlust loss3 currenc2
valutakurstabell tabl5 balanc4
valutakurstjanst rate3 exchang2
valutakursvinst gain3 currenc2
valutan currenc7
valutasaldon balanc4 job2
valutatransaktion transact5
vanligtvis typic9
vanst left7 side2
vansterpil arrow4 left4
vanstr left7
vant wait6 pend3
vantestatistik wait5 statist5
vantetid wait4 move3
var good9
varakt durat8
varaktighetsfaltet accord4 field3
varandr one4 anoth4
varannan two4 everi4
vard valu9
vardag weekday3
vardebokforing post5 nonblank2
vardefull valuabl6
vardelopnr valu5 regist2
vardeminskning valu3 declin2
varden valu9
varder valu7
vardering valuat3 valu3
varderingsb valuat3 base2
varderingsdatum valuat6 date4
varderingsdatumet valuat5 date3
varderingsmetod cost4 method4
varderingsmotorn engin5 exist2
varderingsprincip method5 cost4
vardet valu9
vardetran valu5 entri4
vardetransaktion valu5 entri5
variabel variabl9
varian varianc7
varians varianc6 item3
variantkod variant5 code4
variantprefix prefix6
variation variat8
varier vari9
varld world4 requir2
varm heat5 electr2
varning warn9
varningsikon icon3 hold2
varningsmeddel warn5 messag4
varningstext state3 text3
vart consid3
varuflodet good5 flow5
varulagret inventori5 preview3
varumark brand5 across3
vasent essenti4
vast west8
vastr west9
vax grow4
vaxel switch3 choic2
vaxeldatumet switch4 howev4
vaxelkurs rate5 exchang4
vaxeln toggl3 switch2
vaxl switch8
vaxling toggl6 turn2
vaxlingsknapp toggl7 turn3
vaxlingskontroll toggl6 turn3
vaxlingskur rate4 exchang4
vd cfo3 ceo3
veck week9
veckan week7
veckodag weekday4 week2
veckonumm number3
veckovis week4
vekt vector5 need3
vend vendor9
vendentry vendentri3 vendor3
ver doc8 appli2
verifier verifi8
verifiering verifi4 complianc3
verifieringsfil audit5 file4
verifikation voucher7
verifikationsnr document7
verifikationsnumm number5 document4
verk actual6
verket actual3 need3
verksam busi8
verksamhet state3 busi2
verksamhetsfoljd rout5
verksamhetsfoljdr rout5 line3
verksamhetsfoljdsr rout4 line4
verksamhetsomrad oper4 area4
verksamhetsomradet area4 oper3
verksamhetsprocess process4
verksamhetssekvens oper3 relev2
verksamhetsuppgift context3 task3
verksamm oper4 articl2
verkstad workshop3 repair2
verkstadsgolvet shop3 floor3
verkstal enforc5 sourc2
verkstall carri4
verktyg tool9
verktyget tool7
verktygstipset tooltip6 read2
vers vice4 versa4
vertikal vertic5 must3
vet learn5 know3
vett sens5 make5
vic vice4 versa4
vidarebefordr forward6
vidarebefordrat forward4 whose2
vide video5
videobibliotek librari3 video2
videoklippet video6
videovagledning video3 guidanc3
vidt take5
vidtagit taken3
vies vie6 number2
vikt import7 key2
vilj want5 might3
villk condit5 term2
villkor term6 condit3
villkoret condit4 read2
villkorssteg condit3 integr3
vinst gain4 profit4
vinstmarginal margin3 profit2
vinstsiffr figur3 profit3
virtuell virtual8
virtuellt virtual5 ledger2
vis show4 view3
visitkort card4 staffer3
visning display3 tour2
visningsnamn display5 name4
visningspolicy polici4 view4
visningsprogram viewer8
viss certain4 specif4
visst specif6
visualiser visual7
visualisering visual6
visuell visual8
visuellt visual8
vit white9
vital like3 among2
voic landlin3 voic3
volym volum6 weight2
volymlagerplats bulk4 storag4
vw proj5 vw5
vy view8
vyer view8
vyn view8
webb web6
webbklient web5 client4
webblas browser9
webblasarflik tab5 browser5
webblasarfonst window4 browser4
webblasarsidan browser3 reload2
webbplat websit4 site2
webbplats site6 websit3
webbplatsbehor site4 permiss4
webbserv server3 web3
webbsidan web3 page2
webbtjanst web5 servic5
webbutik store4 onlin3
whit white7
windows window9
writ write9
you want5
your store4 must3
yta area7 analysi2
ytter addit7 extra2
yttr outer5 outward3
zeeland zealand9
zon zone9
zonkod zone5
`;
