/** Swedish words of everyday support with their English words; several words of one translation are all meant. */
export const lexiconSvEnSupport = `
adress: address
adressändring: address change
aktivera: activate enable
allergi: allergy
ankomst: arrival
annullera: cancel
anställd: employee
ansökan: application
användare: user
användarnamn: username user name
avboka: cancel
avbokning: cancellation
avbeställa: cancel
avgift: fee charge
avsluta: close cancel end
avtal: agreement contract
bagage: baggage luggage
bank: bank
banköverföring: bank transfer
batteri: battery
bedrägeri: fraud
behörighet: permission
bekräfta: confirm
bekräftelse: confirmation
belopp: amount
beräkna: calculate
beställa: order
beställning: order
betala: pay payment
betalning: payment
betalkort: card
betalsätt: payment method
bifoga: attach
bifogad: attached attachment
bild: image picture photo
biljett: ticket
blockera: block
boka: book reserve
bokföra: post
bokning: booking reservation
borttappad: lost
borttagen: deleted removed
brev: letter
brevlåda: mailbox
bugg: bug
butik: store shop
byta: change exchange switch
byte: exchange change
dag: day
dagar: days
dator: computer
datum: date
defekt: defective faulty
delbetalning: installment instalment
dela: share
dold: hidden
domän: domain
dröja: take long delay
dröjsmål: delay
dubbel: double duplicate
dubbelt: twice double
dåligt: bad poor
ekonomi: finance
elektronisk: electronic
e-post: email
epost: email
erbjudande: offer
ersätta: replace refund
ersättning: compensation replacement
faktura: invoice
fakturera: invoice
fakturering: billing invoicing
fel: error wrong fault
felaktig: wrong incorrect faulty
felanmälan: fault report
felmeddelande: error message
fil: file
flytta: move transfer
flyg: flight
foto: photo
frakt: shipping freight
fraktkostnad: shipping cost
fraktsedel: shipping label
fråga: question ask
frånvaro: absence
färg: color colour
fördröjd: delayed
förfallen: overdue
förfallodatum: due date
förhandsgranska: preview
förlorad: lost
förlänga: extend
förlängning: extension renewal
förnya: renew
förpackning: packaging package
försenad: delayed late
försening: delay
försvunnen: missing lost
försäkring: insurance
försäljning: sales
företag: company business
garanti: warranty guarantee
garantitid: warranty period
giltig: valid
giltighetstid: validity
glömma: forget
glömt: forgot forgotten
godkänna: approve
gratis: free
grupp: group
gåva: gift
gästkonto: guest account
handla: shop buy
hemleverans: home delivery
hemsida: website
historik: history
hitta: find
hjälp: help
hyra: rent
hämta: collect pick download get
höja: increase raise
importera: import
inbetalning: payment
inköp: purchase
inköpspris: purchase price
inloggning: login sign-in
inlösen: redeem
innehåll: content contents
installera: install
inställning: setting
inställningar: settings
intyg: certificate
inventarie: inventory asset
jobba: work
kampanj: campaign
kampanjkod: promo code discount code
kassa: checkout
kategori: category
klaga: complain
klagomål: complaint
klippa: cut
kod: code
kompatibel: compatible
kontakta: contact
konto: account
kontohavare: account holder
kontonummer: account number
kontoutdrag: statement
kontrollera: check verify
kopia: copy
kort: card
kostnad: cost
kredit: credit
kreditera: credit
kund: customer
kundnummer: customer number
kundtjänst: customer service support
kupong: coupon voucher
kvantitet: quantity
kvitto: receipt
köp: purchase
köpa: buy purchase
ladda: download charge load
laga: repair fix
lager: stock warehouse inventory
larm: alarm
lev: delivery
leverans: delivery
leveranstid: delivery time
leverantör: vendor supplier
leverera: deliver
lista: list
logga: log sign
lura: scam fraud
lån: loan
låna: borrow
lås: lock
låsa: lock
låst: locked
lägga: add put
längd: length
länk: link
lösenord: password
lösning: solution
medlem: member
medlemskap: membership
meddelande: message
mejl: email
mellanslag: space
minska: reduce decrease
misslyckas: fail
mobil: mobile phone
moms: vat tax
mottagare: recipient
månad: month
mått: measurements size
namn: name
namnbyte: name change
nedladdning: download
nummer: number
nyckel: key
nyhetsbrev: newsletter
nätverk: network
obetald: unpaid
omboka: rebook
ordernummer: order number
orsak: reason
paket: parcel package
passa: fit
pengar: money refund
pengarna: money refund
personuppgifter: personal data
pinkod: pin code
plats: location place
post: mail post entry
prenumeration: subscription
prenumerera: subscribe
present: gift
presentkort: gift card
pris: price
problem: problem issue
provperiod: trial
påminnelse: reminder
rabatt: discount
rabattkod: discount code
radera: delete remove
rapport: report
redigera: edit
regel: rule
registrera: register record
reklamation: complaint claim
reklamera: complain claim
rengöra: clean
reparation: repair
reparera: repair
resa: travel trip
reservdel: spare part
retur: return
returadress: return address
returavgift: return fee
returfrakt: return shipping
returnera: return
returnering: return
returrätt: return policy
ränta: interest
rätt: right correct
saknas: missing
saldo: balance
sekretess: privacy
sen: late
skada: damage
skadad: damaged
skapa: create
skatt: tax
skicka: send ship
skickad: sent shipped
skickat: sent shipped
skrivare: printer
skriva: print write
skuld: debt
skydd: protection
slutdatum: end date
slutsåld: sold stock
spara: save
sparad: saved
spåra: track
spårning: tracking
spårningsnummer: tracking number
språk: language
spärra: block
stjäla: steal
storlek: size
stulen: stolen
stänga: close
stöld: theft
support: support
svar: reply answer
säker: secure safe
säkerhet: security
säkerhetskopia: backup
sälja: sell
säljare: seller salesperson
söka: search
tappat: lost
tid: time
tillbaka: back return
tillgänglig: available
tillverkare: manufacturer
tjänst: service
trasig: broken damaged
tull: customs
tullavgift: customs duty
tvist: dispute
tvätta: wash
tvåfaktor: two-factor
tvåfaktorsautentisering: two-factor authentication
uppdatera: update
uppgifter: details information data
uppgradera: upgrade
upphämtning: pickup collection
uppsägning: cancellation termination
utbetalning: payout payment
utcheckning: checkout
utgången: expired
utgår: expires
utland: abroad international
utländsk: foreign
utseende: appearance
vara: item product
varor: items goods
varukorg: cart basket
verifiera: verify
verksamhet: business operations
vikt: weight
villkor: terms conditions
webbläsare: browser
webbplats: website
återbetala: refund
återbetalning: refund
återkalla: revoke cancel
återställa: reset restore
åtkomst: access
ångerrätt: withdrawal cancellation right
ångra: undo cancel regret
ägare: owner
ändra: change
ändring: change
ärende: case ticket
öppettider: opening hours
öppna: open
överföra: transfer
överföring: transfer
översikt: overview
översätta: translate
`;
