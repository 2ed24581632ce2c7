/** Sentences of our own with what is personal in them as `«KIND value»`; what stands outside must stay. */
export const ownCases = `
My coordination number is «NATIONAL_ID 701063-2391», if you need it.
Mitt samordningsnummer: «NATIONAL_ID 19701063-2391».
Personnummer «NATIONAL_ID 811228-9874», kundnummer 448812.
BSN «NATIONAL_ID 111222333» staat op mijn pas.
My SSN: «NATIONAL_ID 505678488» and the order is 505678489.
Henkilötunnus «NATIONAL_ID 131052-308T» ja tilaus 1310523084.
USt-IdNr. «VAT DE136695976», Rechnung 136695977.
Our VAT number «VAT SE556016068001» is missing on invoice 556016068002.
Momsnummer «VAT NO974760673MVA» på fakturaen, takk.
VAT «VAT GB980780684» for the invoice.
Orgnr «ORG_NUMBER 556016-0680», ordernummer 556016-0681.
BTW: «VAT NL004495445B01».
Pay it back to bankgiro «BANKGIRO 5050-1055», the OCR is 50501056.
Plusgiro «PLUSGIRO 4-2», order 4-3.
Swish to «PHONE 070-174 06 35», order 070-1.
Call me on «PHONE (415) 555-0134 x22» after nine.
Tel: «PHONE 0176 5551 2345», Kundennummer 017655512345.
Ring mig på «PHONE 08-12 34 56 78», ärende 08123456.
Puhelin «PHONE 040 123 4567», tilausnumero 0401234567890.
Rufen Sie mich an: «PHONE +49 (0)30 901820». Bestellnummer 030901820.
You can text «PHONE 07700 900123», ref 07700900124567.
Phone: «PHONE 555 0134»
Mobile «PHONE +358401234567», parcel JJFI64300012345678.
Telefon: «PHONE 33 12 34 56», ordre 33123456.
Write to «EMAIL anna.lind+shop@post.example» please.
It is «EMAIL kari(at)firma.example», not kari at the firm.
Login from «IP 203.0.113.77» and «IP 2001:db8::8a2e:370:7334», firmware 4.2.1.7.
Died after update v10.0.19.4, seen on build 10.0.19.5.
I was born on «BIRTH_DATE 12 March 1984» and ordered on 12 March 2026.
Date of birth: «BIRTH_DATE 03/12/1984», delivery 03/12/2026.
Jag är född «BIRTH_DATE 1984-03-12», köpte den 2026-03-12.
Geburtsdatum: «BIRTH_DATE 12.03.1984», Lieferung 12.03.2026.
Min fødselsdato er «BIRTH_DATE 12. marts 1984», bestilt 12. marts 2026.
Syntymäaika «BIRTH_DATE 12.3.1984», tilattu 12.3.2026.
My DOB «BIRTH_DATE 1984-03-12» is wrong in the portal.
«BIRTH_DATE 12/03/1984» is my date of birth.
My password is «SECRET Blue!Lamp7» and it does not work.
Lösenordet är «SECRET sommar2026!» men det funkar inte.
Password: must be eight characters, it says.
The verification code is «SECRET 482913», the error code 482914.
Your one-time passcode: «SECRET 739204».
My PIN is «SECRET 4471», the postcode 4472.
The API key «SECRET sk-live-4f9a8b7c6d5e4f3a2b1c» leaked, key ring 12 did not.
https://shop.example/?token=«SECRET a8f7c6d5e4b3» opens nothing.
Card «CARD 5555 5555 5555 4444», exp 09/28, CVC «SECRET 318».
Karte «CARD 4000056655665556» wurde zweimal belastet.
IBAN «IBAN DE89 3704 0044 0532 0130 00», Betrag 89,37 Euro.
Konto «IBAN SE45 5000 0000 0583 9825 7466» tack.
I live at «ADDRESS 14 Hexley Parade, Durham DH1 9ZZ».
Send it to «ADDRESS 221 Cedar Ave Apt 7, Portland, OR 97201», please.
New address: «ADDRESS 5 Orchard Close, Leeds».
Jag bor på «ADDRESS Ängsgatan 14 B, 503 32 Borås».
Leverera till «ADDRESS Kvarnvägen 3, 441 30 Alingsås», inte till butiken.
Meine Adresse: «ADDRESS Lindenstraße 8, 10969 Berlin».
Ich wohne in der «ADDRESS Goethestr. 12, 80336 München».
Adressen er «ADDRESS Storgata 22, 0184 Oslo».
Send den til «ADDRESS Vestergade 9, 8000 Aarhus».
Osoite on «ADDRESS Kiviojankatu 4, 33100 Tampere».
Mijn adres is «ADDRESS Prinsengracht 12, 1015 DX Amsterdam».
Mon adresse: «ADDRESS 12 rue des Lilas, 31000 Toulouse».
My address is «ADDRESS PO Box 148, Leeds LS1 4AP».
The parcel went to 3 different shops on the road.
It took 2 hours to drive 14 miles.
I need 2 of article 7359549 and 1 of SKU 0182364.
Room 12 of the Hexley Hotel has 4 Drift 2 lamps.
I bought it on 2025-05-16 for 6 325 kr, order #493325.
Where is my parcel JD556516037522102373? Ordered 9/6/2020.
Invoice 2026-001183 over 12 499,00 is due 2026-12-31.
Delivery between 08:00-17:00, week 47, zone 4, gate 12.
The code E-1043 blinks 12 times, see page 212-215.
Serial number 4C0R9911-22 and IMEI 356938035643809.
Tracking 076099775480 and 1Z31196226AB23662754 are both mine.
The meter read 01 234 567 on Monday and 01 234 890 today.
Reset failed 3 times: 2.4 GHz, channel 11, 802.11ac.
Ticket 4471102 is closed, reopen 4471103.
Mitt ärende 13206068 om order LM-551093 är öppet.
Tilaus 660369, hinta 1 673 kr.
Rechnung 2026/118, Betrag 1.249,00 Euro, Artikel 01-4471-22.
`;
