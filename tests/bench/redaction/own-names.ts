/** Messages of our own with the people in them as `«name»`; brands, months, places and words of the trade must stay. */
export const ownNames = `
Hi, this is «Marjorie Pickard». My Drift 2 lamp arrived broken.
Hej, jag heter «Torbjörn Ahlqvist» och undrar över min order.
Guten Tag, mein Name ist «Friederike Oltmanns», ich warte auf mein Paket.
I spoke with «Deepika» from your team on Friday about the Nimbus router.
My wife «Solveig» ordered the Hexley sofa in April.
Please send it to my colleague «Tomasz Wieczorek» instead.
Best regards, \\n«Imogen Fairweather»
Mvh\\n«Håkan»
/«Birgitta Sjödahl»
Mit freundlichen Grüßen\\n«Jürgen Petzold»
The card is in the name of «Oluwaseun Adeyinka».
Can you change the name to «Eilidh MacAskill»?
«Kristoffer» här igen, inget har hänt sedan i måndags.
Dear Mr. «Featherstone»
Please ask «Ingeborg» to call me back.
Account holder: «Lucía Ferrándiz»
Jeg heter «Øystein Bakkevoll» og har ikke fått pakken.
Hej, mit navn er «Mette Skovgaard».
Nimeni on «Päivi Rautiainen», tilaus 660369.
My son «Rasheed» plays on the Xbox every Sunday.
I talked to Dr. «Ranganathan» yesterday.
Thanks, «Priyanka»
«Anneli Wikström» wrote that the refund was sent.
My mother, «Gwendoline», is 84 and cannot use the app.
The invoice should be made out to «Willem van der Meulen».
Is «Mark» still working on my case?
«Siobhan O'Rourke» had asked for a new Nest thermostat.
Frau «Ziegenhagen» hat mir das zugesagt.
Kan «Maj-Britt Fogelberg» ringa mig?
«karin lindström» here, still no answer.
Contact person: «Yusuf Karahan»
Sold to «Chiara Bonfiglio» in Milan last May.
The Samsung Galaxy S24 does not pair with my Bose speaker.
I want a Refund. The Return Label does not print in Google Chrome.
Black Friday in November was better than Cyber Monday.
Premium Plus and Family Plan cost the same in Sweden and Norway.
My Windows 11 laptop freezes when Microsoft Teams starts.
Kundtjänst i Göteborg svarar inte, inte heller i Malmö.
Die Lieferung nach Hamburg dauert laut Deutsche Post drei Tage.
Does the Hexley Oak Table fit the Nordby Chair?
PayPal and Klarna both declined, Visa worked.
Will May be the month of delivery? I hope so.
The Cloud Sync Gateway says Error, Access Denied.
I flew with Norwegian from Oslo to London Gatwick.
Order Confirmation and Shipping Notice never came.
Please update my Gift Card balance before Christmas.
Spring Sale, Summer Sale, Winter Sale: all expired.
Apple Watch Series 9 and AirPods Pro are sold out.
Jag vill ha Grå Filt och Blå Kudde, inte Röd Matta.
Der Kundenservice sagt, die Waschmaschine sei Ersatzteil und Garantie vorbei.
`;
