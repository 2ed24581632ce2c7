/** Everyday English words that may stand for one another, one meaning to a line, as in `synonymsEn`: families around trades and homes. */
export const everydayEn = `
pull out, back out, get out, step back, walk away, bail out, drop out, call .. off, cancel, withdraw, leave, quit
difference, gap, shortfall, extra, remainder, what's missing, rest
pricier, dearer, more expensive, cost more, costs more, higher price, costlier
cheaper, less expensive, cost less, costs less, lower price, inexpensive, affordable
money, cash, funds, sum, payment, amount, what you paid, figure, budget, salary
salary, pay, wage, payroll, earn, earnings, income, payslip
earn, collect, gain, get, receive, gather, build up
payday, salary, pay run, payroll
lapse, expire, run out, no longer valid, renew, hold, end, ended, stop
permission, consent, authorisation, authorization, approval, permit, mandate, agreement, allow
gone out, sent, issued, dispatched, left us, out of the door, mailed
put right, put .. right, correct, fix, rectify, amend, change, mend, remedy, undo, straighten out, edit
chase, remind, reminder, nudge, follow up, prompt, press for payment
without lifting a finger, by itself, on its own, of its own accord, automatically, automatic, unattended, without you doing anything, self-acting
see, view, read, look at, check, watch, observe, follow, inspect
move, transfer, shift, pay out, payment, send
happens, goes on, transaction, activity, movement, event, occurrence
hand in, handed in, file, filed, submit, lodge, turn in, send in, deliver
undo, reverse, take back, roll back, revert, unlock, cancel, call back, fetch back, get .. back, retract, withdraw, recall
lift, release, unlock, remove, free up, end, cancel
own, owner, owns, holder, proprietor, belong
hotel, house, place, property, accommodation, lodging, inn, guesthouse
room, bedroom, suite, accommodation, space, seat, place
stay, night, overnight, booking, visit, sleep over, remain, reservation
arrive, check in, check-in, arrival, turn up, come, get there, move in, reach
leave, check out, check-out, departure, depart, move out, set off, staying on
late, later, after hours, longer, staying on, beyond
extra bed, cot, crib, bed, bedding, mattress
child, kid, baby, infant, toddler, youngster, son, daughter, little one, teenager, minor, boy, girl, year-old
parent, mother, father, mum, dad, guardian, carer
adult, grown-up, of age, eighteen, over eighteen, somebody grown
dog, pet, animal, puppy, spaniel, poodle, terrier, labrador, hound, dachshund, retriever
cat, kitten, pet, animal, feline
come along, welcome, bring, allowed, accepted, accompany, stay with you, travel with
alone, by themselves, on their own, unattended, unaccompanied, by itself, without company, nobody with, somebody with, with them
ground floor, downstairs, street level, ground-floor, lowest floor
upstairs, upper floor, floor, storey, level
lift, elevator, escalator, stairs
meal, breakfast, lunch, dinner, supper, food, eat, dine, sit down, brunch, buffet, restaurant, menu
serve, served, offer, sit down, eat, provide, available, open
drink, beverage, coffee, tea, wine, juice
kitchen, cook, cooking, stove, oven, hob, cooker
weekday, working day, monday, tuesday, wednesday, thursday, friday
weekend, saturday, sunday, saturdays, sundays
car, vehicle, van, motor, automobile, truck, lorry, motorbike
park, parking, garage, parking space, car park, space, bay, lot
high, tall, height, headroom, clearance
long, length, lengthy, extended
wide, width, broad, breadth
deep, depth
bicycle, bike, cycle, e-bike
train, rail, railway, station, platform
flight, plane, fly, aircraft, airport, airline, boarding
bus, coach, tram, metro, transport, ride
taxi, cab, ride, driver
luggage, baggage, suitcase, bag, case, hand luggage, carry-on, rucksack
swim, pool, spa, sauna, wellness, gym, fitness
towel, linen, sheet, bedding, laundry
key, keycard, code, door code, access, let yourselves in, let yourself in, enter
door, entrance, gate, entry, reception, front desk, lobby
text, sms, text message, message, send
name, spelling, misspelt, typo, letter, surname
hold, block, reserve, freeze, pre-authorise, deposit, lock
points, balance, reward, miles, credits
level, tier, status, class, grade, category
reach, achieve, attain, get to, become, qualify, climb, obtain
enough, sufficient, plenty, suffice, cover
room for, holds, capacity, up to, accommodate, seat
people, users, persons, heads, members, colleagues, staff, team, employees, guests, travellers, passengers
employee, worker, staff, colleague, person, head, each of them
freelancer, self-employed, sole trader, contractor
accountant, bookkeeper, auditor, tax adviser
bookkeeping, books, accounts, accounting, ledger, records
invoice, bill, receipt, document, credit note
credit note, correction, credit, reversal, credit memo
charity, nonprofit, non-profit, association, club, organisation, foundation
reduction, discount, rebate, off, cheaper, price cut, saving, concession
year, annual, yearly, annually, twelve months, whole year
in advance, up front, upfront, beforehand, ahead, early, prior, pre-pay
at once, in one go, immediately, all together, in full
receipt, slip, ticket, voucher, proof
bank, financial institution, lender, account
link, connect, couple, pair, hook up, attach, tie
import, fetch, pull in, retrieve, load, bring in
fetch, retrieve, collect, get, refresh, sync, update, new
return, tax return, declaration, filing, report
vat, sales tax, tax, value added tax
tax, duty, levy, authority, revenue
form, paper, sheet, document, paperwork
passport, id, identity card, document, papers, identification
copy, scan, duplicate, photocopy, picture
prove, proof, evidence, demonstrate, verify, show
two-factor, second factor, authenticator, verification, sign-in code, one-time code
recovery, backup, rescue, emergency, spare
phone, handset, mobile, device, smartphone, cell phone
dislike, don't like, don't care for, not to your taste, not to your liking, unhappy with
take up, count as, use up, occupy, fill
place, seat, user, licence, slot
transfer, pass on, pass .. on, hand on, hand .. on, hand over, hand .. over, give away, give to, sign over, make over
another person, someone else, somebody else, anyone else, other person, person, somebody, someone, another
hire, rent, lend, borrow, charter, lease
reserve, reserved, hold, put on hold, waiting, request, book
freeze, pause, put on ice, put .. on ice, put on hold, suspend, interrupt, rest, break
loan, borrow, lend, lending, extension, renew, extend
boat, ship, vessel, canoe, kayak
hear, sound, ring, go off, alarm
building, premises, site, house
screen, device, tv, play, watch, stream
hamster, rabbit, bird, pet, animal
recover, restore, get back, getting back, getting .. back, bring back, retrieve, gone for good
reduced, sale, marked down, sale item, clearance, outlet
rush hour, peak, peak time
travel, ride, go, rides, journey
surcharge, extra, add, on top, additional, supplement
swap, exchange, switch, trade
glasses, spectacles, lenses
software, program, programme, disc, app
simultaneously, at once, at the same time, at a time, together
device, screen, phone, computer, laptop, tablet
role, right, permission, access, position, function
administrator, admin, manager, owner, account holder
view, visible, see, shown, hidden, display
books, export, data, archive, backup
file, document, download, copy, report
close down, shut down, wind up, give up, stop trading
month, monthly, billing period, calendar month
half, part of, portion, share, partial, proportion, pro rata
switch plan, upgrade, change plan, move up, downgrade
begin, started, begun, commence, kick off, start, under way
trial, try, test, taster, probation, free period
card details, card, credit card, payment details
stop, end, finish, cease, close, terminate, be over
suddenly, unexpectedly, all at once
consult, visit, see, appointment, consultation, session, meeting
doctor, physician, gp, nurse, clinician, practitioner, specialist
medicine, tablet, pill, drug, medication, capsule, remedy
prescribe, prescription, issue, write, order, script
painkiller, pain relief, analgesic
sleeping pill, sleeping tablet, tablets for sleeping, sedative
antibiotic, antibiotics, penicillin
result, value, reading, finding, outcome, test result
blood, sample, lab, laboratory, analysis
video, screen, camera, online, remote, digital
ill, sick, unwell, disease, illness, condition
pain, ache, hurt, sore
pregnant, pregnancy, expecting
vaccine, vaccination, jab, shot, injection
health, medical, care, treatment, therapy
insurance, policy, cover, insured, insurer
chilled, cool, cold, refrigerated, refrigerate, keep cold, temperature
pharmacy, chemist, dispensary
speed, slow, fast, bandwidth, throttle, mbit
data, gigabyte, gig, allowance, volume, internet, surfing
allowance, quota, limit, volume, contingent
used up, gone, exhausted, spent, consumed, empty
roaming, abroad, overseas, foreign, outside, states, europe, travel
call, ring, phone, dial, telephone, voice
voicemail, mailbox, answerphone
number, phone number, mobile number, line
port, keep .. number, bring .. number, transfer
sim, chip, card, esim
network, operator, provider, carrier, coverage, signal, reception, mast
signal, reception, coverage, bars, network
router, modem, box, hub
internet, online, web, connection, broadband
tv, television, channel, stream, streaming, watch
contract, agreement, plan, tariff, deal
minimum term, commitment, tie-in, lock-in, binding period
notice, give notice, cancel, terminate, withdraw
bill, statement, invoice, charge
late fee, reminder fee, penalty, fine, surcharge
instalment, rate, part payment, monthly payment, outstanding
debt, arrears, owe, outstanding, overdue
refund, money back, comes back, repaid, returned, reimbursed, hand back, give back
keep, stays with us, retain, withhold, hold on to, not refunded
furniture, sofa, table, bed, wardrobe, chair, couch, armchair, desk
carry in, carried in, carry .. upstairs, deliver inside, bring .. inside
driver, courier, delivery person, carrier, crew
neighbour, neighbor, next door
letterbox, mailbox, post box, locker
address, street, house number, postcode, location
tracking, status, follow, trace, whereabouts
lost, missing, disappear, vanish, not turned up, never came, stolen
stolen, theft, thief, robbed, taken
broken, cracked, smashed, shattered, torn, ripped, in pieces
stain, spot, dirt, mark, discolour
wear out, wear, consumable, wearing part, parts that wear
seal, gasket, packing, ring, rubber
casing, housing, cover, lid, case, shell, body
lid, top, cap, cover
bowl, jug, container, pot, pan
machine, appliance, device, unit, equipment, maker
engine, motor, drive
blade, knife, cutter
pump, motor, pressure
leak, drip, wet, water, moisture
smell, odour, scent, stink, fumes
smoke, burn, fire, burnt, scorched
noise, loud, sound, hum, rattle, buzz
clean, wash, rinse, wipe, hygiene, descale
vinegar, acid, descaler, citric
dishwasher, dish washer, washing-up
let .. cool, cool down, rest, pause, break
overheat, too hot, hot, temperature
electric, power, current, voltage, socket, mains
test, check, inspect, examine, try
workshop, repairer, service centre, technician, engineer, fitter
spare part, part, component, replacement part
garden, outdoor, outside, balcony, terrace
plant, flower, tree
clothes, garment, clothing, dress, shirt, trousers, shoe, jacket, coat
size, fit, measure, large, small, dimension
colour, color, shade, tone
gift, present, surprise
wrap, gift wrap, pack, envelope
subscription box, box, delivery, parcel, crate
course, lesson, class, lecture, training, workshop, seminar
student, pupil, learner, participant, attendee
teacher, tutor, instructor, trainer, coach
exam, test, assessment, quiz
certificate, diploma, document, proof
ticket, seat, admission, entry, pass
event, show, concert, performance, match, game
museum, exhibition, gallery
book, reserve, secure, hold, keep, save
waiting list, queue, standby
free, vacant, available, open, spare
full, booked out, sold out, fully booked, no space
tenant, renter, lodger, resident
rent, let, lease, hire
landlord, owner, lessor
house, home, flat, apartment, building
electricity, power, energy, kilowatt
meter, reading, counter
heating, radiator, boiler, heat
water, tap, pipe
donate, donation, give, gift
vote, choose, elect
join, sign up, enrol, register, become
invite, invitation, referral, recommend, refer, friend, link
friend, acquaintance, mate, family member, someone you know
photo, image, picture, screenshot, snapshot
upload, attach, send in, submit
language, english, german, swedish, translation
font, text, letter, type
colleague, coworker, team member
meeting, call, conference
calendar, schedule, diary, timetable, plan
folder, directory, archive
password, passphrase, login, secret, credentials
hacked, compromised, breached, stranger, unauthorised
suspicious, strange, unknown, unfamiliar, fishy
scam, phishing, fake, fraud
complain, complaint, grievance, dissatisfied, unhappy
satisfied, happy, content, pleased
need, require, want, have to, necessary, be needed, call for
must, have to, need to, is to, has to be, obliged
let, allow, permit, enable, may, can, possible
depend, subject to, if, provided, availability, conditional
within, inside, no later than, at most, in less than, before
throughout, all the time, constantly, permanently, around the clock
near, close, nearby, next to
far, distant, remote
above, over, more than, exceed, higher
below, under, less than, lower
each, per, every, apiece, a head
both, two, pair, couple
whole, entire, complete, full, all
nobody, no one, none, not anyone
anybody, anyone, somebody, someone, whoever
everything, all, the lot, anything
fixed, set, firm, final, unchangeable, binding
flexible, changeable, adjustable
gone, over, finished, used up, past
`;
