/** Replies that are in the language asked for, whatever names, addresses and product words are in them. */
export const right: [asked: string, reply: string][] = [
  [
    "en",
    "Hi Søren,\n\nYour parcel left our warehouse in Malmö yesterday and should reach you on Thursday. You can follow it with the link in your confirmation.",
  ],
  ["en", "Please open Inställningar in the app and choose Språk; there you can change it to English."],
  ["en", "Order 88-20417 was sent to Rue de la République 14, 69002 Lyon. Is that address still correct?"],
  ["en", "Thanks! All done."],
  ["sv", "Hej Giovanni!\n\nDu har 30 dagars öppet köp. Skicka tillbaka varan i originalförpackningen så får du pengarna inom en vecka."],
  ["sv", "Klicka på Sign in och välj Forgot password, så kommer en länk till din e-post."],
  ["sv", "Din Nordlys Air Fryer XL skickades till Gammel Kongevej 12, 1610 København V den 3 november."],
  ["sv", "Tack, det är fixat nu."],
  ["de", "Guten Tag Frau O'Connor,\n\nIhre Bestellung ist heute in den Versand gegangen. Die Lieferung dauert zwei bis vier Werktage."],
  ["de", "Bitte öffnen Sie in der App den Punkt Privacy Settings und wählen Sie Delete account. Danach bekommen Sie eine Bestätigung."],
  ["de", "Wir haben das Paket an Calle de Alcalá 48, 28014 Madrid geschickt. Stimmt diese Anschrift noch?"],
  ["de", "Vielen Dank, das hat geklappt."],
  [
    "fr",
    "Bonjour Åsa,\n\nVotre colis a quitté notre entrepôt hier. Vous pouvez le suivre grâce au lien qui se trouve dans votre confirmation.",
  ],
  ["fr", "Ouvrez le menu Billing et cliquez sur Download invoice pour obtenir votre facture au format PDF."],
  ["fr", "La commande 5512-B a été livrée au Hauptstraße 7, 10827 Berlin. Est-ce bien votre adresse ?"],
  ["fr", "Merci beaucoup, c'est réglé."],
  [
    "es",
    "Hola João:\n\nPuedes devolver el artículo en un plazo de 30 días. Cuando lo recibamos, te devolveremos el dinero en cinco días laborables.",
  ],
  ["es", "Abre la aplicación, entra en Account y pulsa en Reset password; te enviaremos un enlace."],
  ["es", "Hemos enviado tu Vento Pro Max 12 a la Avenida da Liberdade 110, Lisboa. ¿Es correcta la dirección?"],
  ["es", "Gracias, ya está resuelto."],
  [
    "nl",
    "Beste Jürgen,\n\nJe bestelling is vandaag verzonden en wordt binnen twee werkdagen bezorgd. Je kunt het pakket volgen via de link in de bevestiging.",
  ],
  ["nl", "Ga naar My Account en klik op Payment methods om je kaart te wijzigen. Daarna kun je opnieuw betalen."],
  ["nl", "Het pakket is bezorgd op Königsallee 60, 40212 Düsseldorf. Klopt dat adres nog?"],
  ["nl", "Bedankt, het is gelukt."],
  ["da", "Hej Bjørn\n\nDin pakke blev sendt i går, og du kan følge den med linket i bekræftelsen. Den bør være fremme hos dig torsdag."],
  ["da", "Åbn appen, tryk på Settings og vælg Log out everywhere. Derefter kan du logge ind igen med din nye adgangskode."],
  ["da", "Vi har sendt varen til Drottninggatan 5, 111 51 Stockholm. Er det stadig den rigtige adresse?"],
  ["da", "Tak, det er ordnet."],
  ["nb", "Hei Mette\n\nPakken din ble sendt i går, og du kan følge den med lenken i bekreftelsen. Den bør være framme hos deg på torsdag."],
  ["nb", "Åpne appen, trykk på Settings og velg Log out everywhere. Etterpå kan du logge inn igjen med det nye passordet ditt."],
  ["nb", "Vi har sendt varen til Vesterbrogade 20, 1620 København. Er det fortsatt riktig adresse?"],
  ["nb", "Takk, det er ordnet."],
  [
    "fi",
    "Hei Pierre,\n\nTilauksesi lähti varastostamme eilen ja se saapuu torstaina. Voit seurata pakettia vahvistuksessa olevasta linkistä.",
  ],
  ["fi", "Avaa sovelluksessa Settings ja valitse Delete account. Saat siitä vahvistuksen sähköpostiisi."],
  ["fi", "Lähetimme paketin osoitteeseen Storgatan 14, 903 26 Umeå. Onko osoite edelleen oikein?"],
  ["fi", "Kiitos, asia on kunnossa."],
  [
    "pt",
    "Olá Ramón,\n\nA sua encomenda saiu ontem do nosso armazém e deve chegar na quinta-feira. Pode segui-la com a ligação que está na confirmação.",
  ],
  ["pt", "Abra a aplicação, toque em Settings e escolha Change plan. Depois recebe uma mensagem com a confirmação."],
  ["pt", "Enviámos o artigo para a Calle Mayor 3, 28013 Madrid. A morada ainda está certa?"],
  ["pt", "Obrigada, já está resolvido."],
  [
    "it",
    "Buongiorno Anne-Marie,\n\nil suo pacco è partito ieri dal nostro magazzino e dovrebbe arrivare giovedì. Può seguirlo con il link che trova nella conferma.",
  ],
  ["it", "Apra la pagina My Orders e scelga Return item: riceverà un'etichetta da stampare."],
  ["it", "Abbiamo spedito l'ordine 7731 in Rue du Bac 22, 75007 Paris. L'indirizzo è ancora corretto?"],
  ["it", "Grazie, è tutto a posto."],
  [
    "pl",
    "Dzień dobry,\n\nPana paczka została wczoraj wysłana i powinna dotrzeć w czwartek. Można ją śledzić za pomocą linku w potwierdzeniu.",
  ],
  ["pl", "Proszę otworzyć aplikację, wejść w Settings i wybrać Change password. Następnie przyjdzie wiadomość z linkiem."],
  ["pl", "Wysłaliśmy zamówienie 4410-77 na adres Lindenstraße 9, 50674 Köln. Czy ten adres jest nadal aktualny?"],
  ["pl", "Dziękuję, wszystko już działa."],
];

/** Replies that are in another language than asked for. */
export const wrong: [asked: string, reply: string, speaks: string][] = [
  ["en", "Du kan lämna tillbaka varan inom 30 dagar om den är oanvänd.", "sv"],
  ["en", "Sie können die Ware innerhalb von dreißig Tagen zurückschicken.", "de"],
  ["en", "Je kunt je abonnement op elk moment opzeggen in je account.", "nl"],
  ["sv", "Du kan returnere varen inden for 30 dage, hvis den ikke er brugt.", "da"],
  ["sv", "Du kan sende varen tilbake innen 30 dager hvis den ikke er brukt.", "nb"],
  ["sv", "You can cancel your plan at any time in the settings of your account.", "en"],
  ["de", "U kunt het artikel binnen dertig dagen gratis naar ons terugsturen.", "nl"],
  ["de", "We will refund your payment as soon as the parcel is back with us.", "en"],
  ["de", "Vi betaler pengene tilbage, så snart vi har modtaget din pakke.", "da"],
  ["fr", "Puede devolver el producto en los treinta días siguientes a la compra.", "es"],
  ["fr", "Può restituire il prodotto entro trenta giorni dalla consegna.", "it"],
  ["fr", "Your invoice is available on the billing page of your account.", "en"],
  ["es", "Pode devolver o produto no prazo de trinta dias após a compra.", "pt"],
  ["es", "Può annullare l'ordine finché non è stato spedito dal magazzino.", "it"],
  ["es", "Vous pouvez annuler votre commande tant qu'elle n'a pas été expédiée.", "fr"],
  ["nl", "Sie können Ihr Passwort auf der Anmeldeseite selbst zurücksetzen.", "de"],
  ["nl", "Please restart the router and wait for about two minutes.", "en"],
  ["nl", "Du kan starte routeren på nytt og vente i et par minutter.", "nb"],
  ["da", "Du kan avbestille ordren så lenge den ikke er sendt fra lageret vårt.", "nb"],
  ["da", "Du kan avbeställa ordern så länge den inte har skickats från vårt lager.", "sv"],
  ["da", "Sie können die Bestellung stornieren, solange sie nicht verschickt wurde.", "de"],
  ["nb", "Du kan afbestille ordren, så længe den ikke er sendt fra vores lager.", "da"],
  ["nb", "Du kan avbeställa din order så länge den inte har lämnat vårt lager.", "sv"],
  ["nb", "You can cancel the order as long as it has not left our warehouse.", "en"],
  ["fi", "Du kan hämta ditt paket i butiken när du har fått ett sms från oss.", "sv"],
  ["fi", "You can pick up the parcel once you have received a text message.", "en"],
  ["fi", "Paczkę można odebrać w sklepie po otrzymaniu wiadomości od nas.", "pl"],
  ["pt", "Puede recoger el paquete en la tienda cuando reciba nuestro mensaje.", "es"],
  ["pt", "Il pacco può essere ritirato in negozio dopo aver ricevuto il messaggio.", "it"],
  ["pt", "You can collect the parcel in the shop when you have got our message.", "en"],
  ["it", "Puedes cambiar la fecha de la entrega en tu cuenta hasta mañana.", "es"],
  ["it", "Vous pouvez changer la date de livraison dans votre espace client.", "fr"],
  ["it", "Pode alterar a data da entrega na sua conta até amanhã à noite.", "pt"],
  ["pl", "You can change the delivery date in your account until tomorrow.", "en"],
  ["pl", "Den Liefertermin können Sie bis morgen in Ihrem Konto ändern.", "de"],
  ["pl", "Voit vaihtaa toimituspäivän tililläsi huomiseen mennessä.", "fi"],
];

/** Replies in the language asked for with one sentence or paragraph in another one. */
export const mixed: [asked: string, reply: string, speaks: string][] = [
  ["en", "Thank you for your message. Returen måste komma till oss inom 30 dagar. Please use the label that came with your parcel.", "sv"],
  [
    "en",
    "Your warranty is still valid. Die Garantie gilt nur mit dem Kaufbeleg. Please send us a photo of the receipt and we will start the repair.",
    "de",
  ],
  [
    "en",
    "I have checked your order and it is on its way.\n\nLa livraison prend entre trois et cinq jours ouvrables.\n\nPlease tell us if it has not arrived by then.",
    "fr",
  ],
  [
    "sv",
    "Tack för att du hör av dig. Refunds are paid to the card that was used for the order. Hör gärna av dig om du undrar något mer.",
    "en",
  ],
  ["sv", "Vi har tagit emot din retur. Pengene er på kontoen din innen fem virkedager. Säg till om de inte har kommit då.", "nb"],
  [
    "sv",
    "Du kan byta storlek utan kostnad. Du skal blot sende varen tilbage til os med den vedlagte label. Vi skickar en ny så snart vi kan.",
    "da",
  ],
  [
    "de",
    "Vielen Dank für Ihre Nachricht. The repair usually takes about ten working days. Wir melden uns, sobald das Gerät fertig ist.",
    "en",
  ],
  [
    "de",
    "Ihr Paket ist unterwegs. Je kunt het pakket volgen met de link in de bevestiging. Bitte geben Sie uns Bescheid, wenn es nicht ankommt.",
    "nl",
  ],
  ["de", "Wir haben Ihre Kündigung erhalten. Uppsägningstiden är en månad från i dag. Sie bekommen noch eine letzte Rechnung.", "sv"],
  [
    "fr",
    "Nous avons bien reçu votre demande. The refund will be on your account within five days. N'hésitez pas à nous écrire si vous avez une question.",
    "en",
  ],
  ["fr", "Votre abonnement a été résilié. El importe pendiente se cobrará a finales de mes. Vous recevrez une dernière facture.", "es"],
  ["fr", "Merci pour votre patience. Il tecnico verrà domani tra le nove e le dodici. Merci de lui montrer l'appareil.", "it"],
  ["es", "Hemos recibido tu devolución. O reembolso será feito no cartão que usou na compra. Te avisaremos cuando esté listo.", "pt"],
  ["es", "Gracias por tu paciencia. Your new card will arrive in the next five days. Puedes seguir el envío en la aplicación.", "en"],
  ["es", "Tu contrato termina el 31 de marzo. Le contrat ne peut pas être prolongé après cette date. Si tienes dudas, escríbenos.", "fr"],
  ["nl", "Bedankt voor je bericht. Die Reparatur dauert in der Regel zehn Werktage. We laten het je weten als het toestel klaar is.", "de"],
  [
    "nl",
    "Je terugbetaling is onderweg. It can take up to five days until you see it on your account. Laat het ons weten als het langer duurt.",
    "en",
  ],
  [
    "nl",
    "We hebben je adres gewijzigd. Nous enverrons le prochain colis à la nouvelle adresse. Je krijgt een bevestiging per e-mail.",
    "fr",
  ],
  ["da", "Tak for din besked. Pengarna betalas tillbaka till kortet som du använde. Skriv endelig, hvis du har flere spørgsmål.", "sv"],
  [
    "da",
    "Vi har modtaget din returnering. Vi sender deg en ny vare så snart vi har sett på den gamle. Du får en mail, når den er på vej.",
    "nb",
  ],
  [
    "da",
    "Din garanti gælder stadig. The warranty covers faults that were there from the start. Send os gerne et billede af kvitteringen.",
    "en",
  ],
  ["nb", "Takk for meldingen din. Pengene bliver sat ind på din konto inden for fem hverdage. Si fra hvis du ikke har fått dem da.", "da"],
  [
    "nb",
    "Vi har endret adressen din. Nästa paket skickas till den nya adressen utan extra kostnad. Du får en bekreftelse på e-post.",
    "sv",
  ],
  [
    "nb",
    "Garantien gjelder fortsatt. Please keep the receipt, as we need it for the repair. Send oss gjerne et bilde av kvitteringen.",
    "en",
  ],
  ["fi", "Kiitos viestistäsi. Your refund will be paid to the card that you used. Kerro meille, jos sinulla on kysyttävää.", "en"],
  ["fi", "Takuu on edelleen voimassa. Skicka gärna en bild på kvittot till oss. Ilmoitamme sinulle, kun laite on korjattu.", "sv"],
  ["fi", "Olemme vaihtaneet osoitteesi. Wir schicken das nächste Paket an die neue Anschrift. Saat vahvistuksen sähköpostiisi.", "de"],
  [
    "pt",
    "Obrigado pela sua mensagem. El reembolso se hará en la tarjeta que usaste para pagar. Avise-nos se precisar de mais ajuda.",
    "es",
  ],
  [
    "pt",
    "A sua garantia ainda é válida. Please send us a picture of the receipt so that we can start. Depois marcamos a reparação consigo.",
    "en",
  ],
  ["pt", "Já alterámos a sua morada. Il prossimo pacco sarà spedito al nuovo indirizzo. Vai receber uma confirmação por e-mail.", "it"],
  ["it", "Grazie per il suo messaggio. The refund has been sent to your bank this morning. Ci scriva pure se ha altre domande.", "en"],
  [
    "it",
    "La sua garanzia è ancora valida. La garantía cubre los defectos que tenía desde el principio. Ci mandi una foto dello scontrino.",
    "es",
  ],
  [
    "it",
    "Abbiamo ricevuto la sua disdetta. Vous recevrez une dernière facture à la fin du mois. L'accesso resta attivo fino ad allora.",
    "fr",
  ],
  [
    "pl",
    "Dziękujemy za wiadomość. Your refund will be on your account within five days. Prosimy o kontakt, jeśli pieniądze nie dotrą.",
    "en",
  ],
  [
    "pl",
    "Gwarancja jest nadal ważna. Bitte schicken Sie uns ein Foto von dem Kaufbeleg. Poinformujemy Panią, gdy naprawa będzie gotowa.",
    "de",
  ],
  ["pl", "Zmieniliśmy adres dostawy. Takuu on voimassa kaksi vuotta ostopäivästä. Potwierdzenie przyjdzie pocztą elektroniczną.", "fi"],
];

type Said = [role: "customer" | "agent", text: string];

/** Conversations in two languages, oldest message first: the reply follows the open turn. `flagged` says whether it does not. */
export const threads: [said: Said[], reply: string, flagged: boolean][] = [
  [
    [
      ["customer", "Hej, jag undrar när min beställning kommer?"],
      ["agent", "Hej! Den kommer på fredag."],
      ["customer", "My wife asks whether we can change the delivery address. She doesn't read Swedish."],
    ],
    "Yes, you can change the address until the parcel has been sent.",
    false,
  ],
  [
    [
      ["customer", "Hej, jag undrar när min beställning kommer?"],
      ["agent", "Hej! Den kommer på fredag."],
      ["customer", "My wife asks whether we can change the delivery address. She doesn't read Swedish."],
    ],
    "Ja, du kan ändra adressen fram till att paketet har skickats.",
    true,
  ],
  [
    [
      ["customer", "I would like to return my lamp."],
      ["agent", "Sure, here is the label."],
      ["customer", "Danke, und wie lange dauert es, bis ich mein Geld bekomme?"],
    ],
    "Ihr Geld haben Sie in der Regel nach fünf Werktagen wieder auf dem Konto.",
    false,
  ],
  [
    [
      ["customer", "I would like to return my lamp."],
      ["agent", "Sure, here is the label."],
      ["customer", "Danke, und wie lange dauert es, bis ich mein Geld bekomme?"],
    ],
    "You will usually have the money back on your account after five days.",
    true,
  ],
  [
    [
      ["customer", "Bonjour, ma facture est fausse."],
      ["agent", "Nous la corrigeons."],
      ["customer", "Thank you, could you please send the corrected one to my accountant?"],
    ],
    "We have sent the corrected invoice to your accountant today.",
    false,
  ],
  [
    [
      ["customer", "Bonjour, ma facture est fausse."],
      ["agent", "Nous la corrigeons."],
      ["customer", "Thank you, could you please send the corrected one to my accountant?"],
    ],
    "Nous avons envoyé la facture corrigée à votre comptable aujourd'hui.",
    true,
  ],
  [
    [
      ["customer", "Hola, ¿puedo cambiar mi reserva?"],
      ["agent", "Sí, hasta mañana."],
      ["customer", "Obrigada! E quanto custa mudar a reserva para domingo?"],
    ],
    "Mudar a reserva para domingo não custa nada até amanhã às 18 horas.",
    false,
  ],
  [
    [
      ["customer", "Hola, ¿puedo cambiar mi reserva?"],
      ["agent", "Sí, hasta mañana."],
      ["customer", "Obrigada! E quanto custa mudar a reserva para domingo?"],
    ],
    "Cambiar la reserva para el domingo no cuesta nada hasta mañana.",
    true,
  ],
  [
    [
      ["customer", "Hej, hvornår kommer min pakke?"],
      ["agent", "Den kommer i morgen."],
      ["customer", "Min kollega her i Oslo lurer på om dere også kan levere til kontoret vårt."],
    ],
    "Ja, vi kan levere til kontoret deres hvis noen er der og tar imot pakken.",
    false,
  ],
  [
    [
      ["customer", "Hej, hvornår kommer min pakke?"],
      ["agent", "Den kommer i morgen."],
      ["customer", "Min kollega her i Oslo lurer på om dere også kan levere til kontoret vårt."],
    ],
    "Ja, vi kan godt levere til jeres kontor, hvis der er nogen, som tager imod pakken.",
    true,
  ],
  [
    [
      ["customer", "Wo finde ich meine Rechnung?"],
      ["agent", "Im Kundenkonto."],
      ["customer", "Bedankt, maar ik kan niet inloggen omdat ik mijn wachtwoord ben vergeten."],
    ],
    "Je kunt je wachtwoord opnieuw instellen via de knop op de inlogpagina.",
    false,
  ],
  [
    [
      ["customer", "Wo finde ich meine Rechnung?"],
      ["agent", "Im Kundenkonto."],
      ["customer", "Bedankt, maar ik kan niet inloggen omdat ik mijn wachtwoord ben vergeten."],
    ],
    "Sie können Ihr Passwort über die Schaltfläche auf der Anmeldeseite neu setzen.",
    true,
  ],
  [
    [
      ["customer", "Hei, missä pakettini on?"],
      ["agent", "Se on matkalla."],
      ["customer", "Tack! Kan ni ringa min mamma när det kommer? Hon talar bara svenska."],
    ],
    "Det gör vi gärna, skicka oss bara hennes telefonnummer.",
    false,
  ],
  [
    [
      ["customer", "Hei, missä pakettini on?"],
      ["agent", "Se on matkalla."],
      ["customer", "Tack! Kan ni ringa min mamma när det kommer? Hon talar bara svenska."],
    ],
    "Soitamme mielellämme, lähetä meille vain hänen puhelinnumeronsa.",
    true,
  ],
  [
    [
      ["customer", "Buongiorno, vorrei annullare l'ordine."],
      ["agent", "È già partito."],
      ["customer", "Ok, then please tell me how I can send it back to you."],
    ],
    "Print the label in your account and leave the parcel at any post office.",
    false,
  ],
  [
    [
      ["customer", "Buongiorno, vorrei annullare l'ordine."],
      ["agent", "È già partito."],
      ["customer", "Ok, then please tell me how I can send it back to you."],
    ],
    "Stampi l'etichetta nel suo account e consegni il pacco a un ufficio postale.",
    true,
  ],
  [
    [
      ["customer", "Dzień dobry, gdzie jest moja paczka?"],
      ["agent", "Jest w drodze."],
      ["customer", "Vielen Dank. Mein Mann möchte wissen, ob sie auch beim Nachbarn abgegeben werden kann."],
    ],
    "Ja, geben Sie einfach im Kundenkonto an, bei wem wir das Paket abgeben sollen.",
    false,
  ],
  [
    [
      ["customer", "Dzień dobry, gdzie jest moja paczka?"],
      ["agent", "Jest w drodze."],
      ["customer", "Vielen Dank. Mein Mann möchte wissen, ob sie auch beim Nachbarn abgegeben werden kann."],
    ],
    "Tak, proszę podać na koncie, u kogo mamy zostawić paczkę.",
    true,
  ],
  [
    [
      ["customer", "Can I pay by invoice?"],
      ["agent", "Yes, with Klarna."],
      ["customer", "Dziękuję. A czy mogę zapłacić w trzech ratach?"],
    ],
    "Tak, przy płatności można wybrać trzy raty bez dodatkowych kosztów.",
    false,
  ],
  [
    [
      ["customer", "Can I pay by invoice?"],
      ["agent", "Yes, with Klarna."],
      ["customer", "Dziękuję. A czy mogę zapłacić w trzech ratach?"],
    ],
    "Yes, you can choose three instalments at the checkout at no cost.",
    true,
  ],
  [
    [
      ["customer", "Kan jag få ett kvitto?"],
      ["agent", "Det kommer på mejl."],
      ["customer", "Hvorfor har jeg ikke fået det endnu? Jeg skal bruge det til mit regnskab."],
    ],
    "Det beklager vi. Kvitteringen er sendt igen, og den burde være i din indbakke nu.",
    false,
  ],
  [
    [
      ["customer", "Kan jag få ett kvitto?"],
      ["agent", "Det kommer på mejl."],
      ["customer", "Hvorfor har jeg ikke fået det endnu? Jeg skal bruge det til mit regnskab."],
    ],
    "Det beklagar vi. Kvittot är skickat igen och borde finnas i din inkorg nu.",
    true,
  ],
  [
    [
      ["customer", "The app crashes all the time."],
      ["agent", "Please update it."],
      ["customer", "Gracias, ya la he actualizado, pero sigue sin funcionar en mi teléfono."],
    ],
    "Prueba a borrar la aplicación e instalarla de nuevo, por favor.",
    false,
  ],
  [
    [
      ["customer", "The app crashes all the time."],
      ["agent", "Please update it."],
      ["customer", "Gracias, ya la he actualizado, pero sigue sin funcionar en mi teléfono."],
    ],
    "Please try to delete the app and install it once more.",
    true,
  ],
  [
    [
      ["customer", "Ik wil graag mijn abonnement stopzetten."],
      ["agent", "Dat kan in je account."],
      ["customer", "Merci. Est-ce que je serai remboursé pour le mois déjà commencé ?"],
    ],
    "Les mois déjà commencés ne sont malheureusement pas remboursés.",
    false,
  ],
  [
    [
      ["customer", "Ik wil graag mijn abonnement stopzetten."],
      ["agent", "Dat kan in je account."],
      ["customer", "Merci. Est-ce que je serai remboursé pour le mois déjà commencé ?"],
    ],
    "Een maand die al begonnen is, wordt helaas niet terugbetaald.",
    true,
  ],
  [
    [
      ["customer", "Olá, preciso de ajuda com o pagamento."],
      ["agent", "Claro, diga."],
      ["customer", "Potrei pagare anche con un bonifico invece che con la carta?"],
    ],
    "Certo, può pagare con un bonifico: trova i dati nella pagina dell'ordine.",
    false,
  ],
  [
    [
      ["customer", "Olá, preciso de ajuda com o pagamento."],
      ["agent", "Claro, diga."],
      ["customer", "Potrei pagare anche con un bonifico invece che con la carta?"],
    ],
    "Claro, pode pagar por transferência: os dados estão na página da encomenda.",
    true,
  ],
  [
    [
      ["customer", "Kann ich die Farbe ändern?"],
      ["agent", "Leider nicht."],
      ["customer", "Selvä. Voinko sitten palauttaa tuotteen, jos väri ei miellytä?"],
    ],
    "Voit palauttaa tuotteen 30 päivän kuluessa, kunhan sitä ei ole käytetty.",
    false,
  ],
  [
    [
      ["customer", "Kann ich die Farbe ändern?"],
      ["agent", "Leider nicht."],
      ["customer", "Selvä. Voinko sitten palauttaa tuotteen, jos väri ei miellytä?"],
    ],
    "Sie können den Artikel innerhalb von 30 Tagen zurückgeben, wenn er unbenutzt ist.",
    true,
  ],
];
