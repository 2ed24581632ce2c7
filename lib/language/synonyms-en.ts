/**
 * English words and phrases of support that may stand for one another, one meaning to a line. Other forms come by stemming;
 * `..` leaves room for up to four words ("send it back"). A word may stand in several lines.
 */
export const synonymsEn = `
return, send back, send .. back, give .. back, bring .. back, ship .. back, take .. back, hand .. back, hand .. in, post .. back, mail .. back, drop off, goes back, go back, came back, come back, sendback
refund, reimburse, money back, money .. back, pay .. back, repay, get .. back, give .. back, refunded, credit .. back, return .. money, return .. payment, credited, returned to your
item, product, article, goods, merchandise, purchase, piece, thing, anything, something, unit, stuff
order, purchase, buy, bought, place .. order, checkout, shopping
cancel, call off, terminate, end, stop, withdraw, revoke, discontinue, opt out, unsubscribe, quit, cancellation
cancel, withdraw, change your mind, changed your mind, change of mind
deliver, delivery, ship, shipping, shipment, arrive, bring, transport, get to you, reach you
send, dispatch, ship, post, mail, despatch, send out, sent out, on its way, leave .. warehouse, leaves us, forward, hand over, handed over, goes out, go out
parcel, package, shipment, box, delivery, consignment, order
postage, shipping cost, shipping fee, shipping charge, delivery fee, delivery cost, delivery charge, freight, return shipping, shipping, delivery price
receive, get, arrive, obtain, come in, reach, be given, got, receipt, turn up, land, in your hands, have .. in hand, comes through, come through, show up, lands, delivered
receipt, proof of purchase, order confirmation, invoice, proof, evidence
cost, price, charge, fee, pay, rate, expense, amount, come to, set .. back, priced, cost of, charged
free, free of charge, no cost, no charge, without charge, at no cost, at no extra cost, complimentary, costs nothing, cost nothing, without paying, on us, no fee, at our expense, for free, pay nothing, no extra charge, no additional charge, no additional cost, gratis, do not pay, we cover, we pay, we bear, covered by us, won't cost
fee, charge, surcharge, cost, levy, tariff
deduct, take off, subtract, withhold, take .. from, taken from, taken off, knock off, come off, keep
pay, settle, payment, transfer, charge, bill, paid, purchase, pay for
invoice, bill, statement
subscription, membership, plan, subscribe, subscriber, abonnement, package, contract
subscription, plan, tier
contract, agreement, term, commitment
renew, renewal, extend, roll over, continue, prolong, carry on, auto-renew, rolls on
warranty, guarantee, guaranteed, cover, coverage, protection, covered
cover, include, apply to, comprise, take care of, extend to, insured, protected
fault, defect, faulty, defective, broken, malfunction, malfunctioning, doesn't work, not working, stopped working, stop working, broke, problem, issue, flaw, something wrong, goes wrong, fails, failure, breaks, break down
damage, damaged, broken, break, crack, cracked, harm, smashed, ruined, dented, in pieces, ruin, scratch
repair, fix, mend, put right, service, restore, repaired, put .. right, sort out
replace, replacement, exchange, swap, substitute, new one, another one, switch, swapped, change .. for, trade, different one
exchange, swap, change .. for, switch, another size, different size, trade
spare, replacement part, part, component
customer, buyer, shopper, client, consumer, user, purchaser, account holder, member, people
account, profile, login
user, member, seat, account holder, person, people, colleague, teammate
sign in, log in, login, log on, sign on, access, log into, signed in, logged in, log back in
register, sign up, enrol, enroll, create .. account, registration, join, registered, enter, record
activate, enable, switch on, turn on, set up, switch .. on, turn .. on, activation, start
deactivate, disable, switch off, turn off, switch .. off, turn .. off, deactivation, shut off
delete, remove, erase, wipe, clear, take off, get rid of, deletion, gone, removal
close, shut, closure, shut down, end
open, unlock, launch, start, opening
change, edit, update, modify, amend, adjust, alter, correct, switch, revise, changeover, different
move, transfer, switch, change, migrate, reschedule, rebook, shift, postpone, relocate
upgrade, move up, higher plan, switch up
downgrade, move down, lower plan, smaller plan
choose, select, pick, opt for, click, tap, decide, press, choice, go to, selection, pick out
click, tap, press, hit, select, choose, push
press, push, hold, hold down, keep .. pressed, press and hold, tap
go to, open, visit, navigate, find, head to, look under, under, in, via, see
enter, type, type in, fill in, input, key in, provide, put in, fill out, complete, state, give
form, template, questionnaire
provide, give, supply, submit, send, offer, share, show, hand in, include, attach, present
attach, upload, include, enclose, add, send .. along, put .. in, enclosed
include, enclose, put .. in, add, contain, come with, comprise, included, part of, within, together with, comes with
add, put, include, insert, attach, place
contact, get in touch, reach, write to, message, call, reach out, let us know, tell us, inform, notify, speak to, talk to, email us, drop us, get hold of, report, turn to, ask, write, give us a call, ring, chat, report .. to
notify, inform, let .. know, tell, alert, message, mail, e-mail, advise, hear from, report, notification, heads-up, drop .. a line, update, email, announce, hear
report, tell, notify, inform, let .. know, contact, flag, file, claim, submit, raise, register
ask, request, apply, query, demand, requested, application, want, would like
email, mail, message, e-mail, electronic mail, inbox
phone, telephone, call, ring, mobile, by phone
support, customer service, service team, help desk, helpdesk, customer care, support team, us, our team, service desk, we, team, agents, staff
shop, store, branch, outlet, location, in person, boutique, physical shop
website, site, web page, page, online, web
online, on the website, on our site, web, internet, digital
app, application, mobile app
device, machine, appliance, unit, equipment, product, gadget, apparatus
phone, mobile, smartphone, handset
warehouse, depot, stock, storage, distribution centre
stock, available, inventory, in stock, availability
available, in stock, accessible, obtainable, can be found, offered, exist, on offer, ready
confirm, confirmation, verify, approve, acknowledge, validate, check
verify, confirm, check, prove, identify, authenticate, validation, identity check, verification
check, inspect, examine, look at, review, verify, look over, assess, go through, look into, see, make sure, test, control
approve, accept, agree, authorise, authorize, okay, clear, sign off, green light, consent
accept, take, approve, take .. back, honour, agree, welcome, allow
reject, refuse, decline, turn down, deny, not accept, dismiss
allow, permit, let, can, may, possible, accept, enable, entitled, able
entitle, right, eligible, qualify, claim, allowed, have the right, entitled, entitlement, entitled to
eligible, qualify, qualifying, entitled, count, applicable, meet the requirements
require, need, must, have to, necessary, mandatory, obligatory, compulsory, call for, ask for, demand, requirement, needed
recommend, advise, suggest, best, should, good idea, encourage, preferably, recommendation
valid, good, usable, in force, runs, last, applicable, validity, hold, remain valid, redeemable
expire, lapse, run out, end, expiry, become invalid, no longer valid, stop being valid, expiration, used by, use .. by
valid, last, expire, validity, use within, use by, use it, run for
last, run, take, hold, endure, duration, stay, go on, keep going, runtime, life
discount, reduction, rebate, percent off, price cut, lower price, saving, code, offer, promo, off, cheaper, reduced
voucher, code, coupon, gift card, gift certificate, promo code, credit note, gift voucher, promotional code
gift card, gift voucher, gift certificate, giftcard, voucher
store credit, credit, voucher, balance
points, bonus, reward, loyalty
sale, reduced, discounted, marked down, clearance, outlet, sale items, markdown, bargain, special offer, campaign
day, calendar day
working day, business day, weekday, workday, banking day, bank day
week, seven days
month, thirty days
year, twelve months, annual, annually, yearly
monthly, every month, each month, per month, a month
daily, every day, each day, per day, once a day, a day
weekly, every week, each week, per week, a week
deadline, latest, limit, time limit, cutoff, by, last day, period, window, time frame
period, window, time, timeframe, term, span, duration, length, stretch
start, begin, commence, kick off, from, count, run, starting, counted, kick in
finish, end, complete, conclude, over, done, finalise, ended, wrap up
before, prior to, ahead of, earlier than, in advance, beforehand, advance, early
after, following, once, from, since, upon, when, afterwards, later
immediately, straight away, right away, at once, instantly, instant, promptly, directly, same moment
quick, fast, rapid, speedy, soon, express, quickly
late, delayed, delay, overdue, behind, later, tardy
process, handle, deal with, work on, take care of, treat, complete, handling, sort, go through
deadline, due, due date, payable
date, day, time
wait, allow, give .. time, hold on, patience, leave
original, initial, first, same, old, used, started
same, original, identical, very, the one, equal
payment method, card, way .. paid, method, means of payment, way you paid, pay with, paid with, how you paid, form of payment, payment card
card, debit card, credit card, bank card, payment card
account, bank account, bank
transfer, bank transfer, wire, payment, move
withdraw, take out, payout, cash out, withdrawal
deposit, top up, add money, pay in, load, top-up, fund
balance, funds, money, credit, amount
money, amount, sum, payment, funds, cash, refund
limit, cap, maximum, ceiling, restriction, most, threshold, restrict
minimum, at least, least, lowest, smallest, floor
block, lock, freeze, suspend, blocked, locked, stop, frozen
unblock, unlock, unfreeze, release, lift, reopen
lost, missing, gone, misplaced, disappear, stolen, vanish, never arrived, go missing, goes missing
steal, stolen, theft, robbed, taken
fraud, scam, unauthorised, suspicious, unrecognised, unknown, phishing
password, passcode, pin, login details, credentials
reset, restart, recover, forgot, new password, restore, set .. anew, reboot
restart, reboot, turn .. off and on, start again, power cycle, reset
code, number, pin, verification code, one-time code
link, url, address, button
file, document, attachment, pdf
photo, picture, image, pic, snapshot, photograph, shot, images
describe, description, explain, detail, tell
label, sticker, return label, slip, tag, shipping label
pack, wrap, package, packaging, box up, packed, parcel up
packaging, box, wrapping, package, packing, original box, carton, container
unused, unworn, not been used, new, untouched, not used, mint, never used, like new, as new, not been worn, not worn, unused condition
unopened, sealed, seal, intact, not been opened, unbroken, not opened, factory sealed, still closed, closed
worn, used, wear, tried on, try on
condition, state, shape, as new
complete, entire, whole, full, all parts, everything
full, whole, entire, complete, total, in full, all of
part, partly, partial, some, portion, share, proportion, section
rest, remaining, remainder, left, unused, left over, leftover, what is left, outstanding
remaining, left, still, outstanding, unused
collect, pick up, fetch, collection, pickup, pick .. up, picked up, come for, get
collection point, pickup point, service point, parcel shop, agent, pick-up point, drop-off point, parcel locker, post office
carrier, courier, delivery company, postal service, shipping company, driver, logistics
track, follow, trace, tracking, see where, monitor, keep an eye on, where .. is
address, destination, place, location
home, door, doorstep, house, at home
country, abroad, nation, overseas, international, outside
abroad, international, overseas, outside, foreign, other countries
customs, duty, duties, import, tax, vat
tax, vat, duty
clean, wash, wipe, rinse, cleaning, cleanse, washed, scrub
rinse, flush, wash, run water, run .. through
dry, let dry, air-dry, drain
fill, pour, top up, add, refill
empty, drain, pour out, tip out, clear out, emptying
remove, take out, take off, detach, pull out, lift out, take .. out, take .. off, unplug, disconnect, extract, get out
insert, put in, place, fit, put, slot, install, mount, put .. in, slide in
connect, plug in, link, pair, attach, join, plug, hook up, connection, paired
disconnect, unplug, pull .. plug, turn off, switch off, take .. out of the socket, cut .. power
power, plug, electricity, mains, socket, outlet, current
install, set up, fit, mount, installation, put up, setup, assemble
assemble, put together, build, assembly, mount
descale, remove limescale, limescale, decalcify, scale, descaling, calcium
filter, strainer, sieve
tank, reservoir, container, water tank
water, liquid, fluid
heat, warm, hot, temperature, heating
cool, cold, chill, cool down, cooled
freeze, frozen, freezer
battery, rechargeable, cell, power pack
charge, power up, recharge, charging, plug in, charged
charger, power adapter, adapter, power supply, cable
screen, display, monitor
button, key, switch
light, lamp, led, indicator, flash, blink, glow
flash, blink, flicker
noise, sound, noisy, loud, hum
leak, drip, leaking, water escapes
setting, preference, option, configuration, settings
menu, tab, page, section
version, release, software, firmware, update
update, upgrade, new version, latest version, install
download, save, get, export, fetch
save, keep, store, retain, preserve, hold on to
keep, retain, store, hold, hang on, hold on to, save, stay, remain
share, forward, pass on, send, give, disclose, hand on
personal data, personal information, data, details, information, privacy
data, information, details, records
details, information, data, particulars, info
information, info, detail, instruction, guidance, overview
show, display, see, appear, view, visible, find, listed, list, shown, come up, view
find, locate, see, look up, search, appear, lie, discover
create, make, set up, generate, produce, new
generate, create, produce, issue
issue, provide, send, give out, make out, grant, pay out
book, reserve, schedule, arrange, appointment, booking, make .. appointment
appointment, booking, slot, visit, time
travel, trip, journey
ticket, case, matter, request, enquiry, inquiry
complaint, claim, complain, dispute, grievance
claim, request, apply, case, demand, assert
dispute, chargeback, contest, object, challenge
decide, decision, determine, judge, ruling
answer, reply, respond, response, get back, hear back, come back to you
question, query, enquiry, inquiry, ask
help, assist, support, aid, assistance, service
happen, occur, take place, arise, come about
appear, show up, show, be visible, turn up, come up, visible
miss, skip, overlook, forget, missed
fail, not work, go wrong, unsuccessful, failed, decline, bounce, reject
try, attempt, tries, go, retry
again, another, once more, new, re-try, anew
several, multiple, many, more than one, various, a number of, different
single, one, individual, each, separate
separate, individual, own, apart, split
combine, together, merge, join, stack, use .. together, alongside, combination, bundle, mix
person, people, individual, someone, anyone
child, kid, minor, under age, young, youngster
adult, grown-up, over 18
family, household
business, company, corporate, firm, organisation, commercial, enterprise
private, personal, individual, consumer
student, pupil, learner
member, subscriber, customer, loyalty
employee, staff, worker, colleague
owner, administrator, admin, holder
administrator, admin, owner, manager
access, log in, entry, reach, use, open, entrance
use, apply, utilise, take advantage, work, redeem, usage, using, make use, usable, enjoy
redeem, use, cash in, enter, spend, apply, exchange
spend, use, redeem, pay with
buy, purchase, order, get, acquire, shop
sell, offer, retail, sold
gift, present
wrong, incorrect, mistaken, not right, false, error, mix-up
error, mistake, wrong, fault, mishap, slip
correct, right, accurate, proper
size, fit, dimension, measurement
colour, color, shade
weight, heavy, kilo
large, big, bulky, oversized, great
small, little, tiny, compact
extra, additional, more, further, added, on top, another, surplus
temporary, short-term, for a while, pause, for now, interim
pause, freeze, hold, suspend, put on hold, break, take a break, on hold, halt
permanent, for good, forever, final, irreversible, definitive
final, definite, binding, last, cannot be undone, irreversible
restore, recover, get .. back, bring .. back, undo, retrieve, recovery, undone, reverse
undo, reverse, revert, take back
automatic, automatically, by itself, on its own, without you, no action, itself, do nothing, self
manual, manually, by hand, yourself
yourself, on your own, you, self-service
regular, usual, normal, standard, ordinary
usually, normally, typically, generally, as a rule, mostly, in most cases, tends to, tend, as standard, normal
standard, normal, regular, basic, ordinary
main, primary, chief, principal
next, following, coming, upcoming, subsequent
previous, earlier, former, past, last, prior
current, present, ongoing, running, existing, active
ongoing, current, running, in progress
active, live, running, in use, on, activated
inactive, dormant, unused, idle
new, fresh, latest, recent, another, brand-new
safe, secure, protected, security
secure, protect, safe, lock
danger, risk, hazard, unsafe, harmful
injury, hurt, harm, injure
dispose, recycle, throw away, get rid of, discard, disposal, thrown away, bin
recycle, dispose, hand in, recycling
spot, stain, mark
food, meal, grocery
perishable, fresh, food, spoil
custom, made to order, personalised, customised, bespoke, made-to-measure, custom-made, engraved, tailor-made
hygiene, hygienic, health, sanitary
underwear, swimwear, intimates
pair, set, couple
spare, extra, replacement
quantity, number, amount, how many, count
increase, raise, go up, higher, rise, bump
decrease, lower, reduce, go down, drop, cut, smaller
exceed, over, above, more than, beyond, go over, higher than, surpass
below, under, less than, lower than, beneath
split, divide, instalment, part payment, spread, pay over time, installment
instalment, installment, monthly payment, rate, part payment
interest, rate
reminder, notice, notification, dunning
notice, notice period, advance notice, in advance, warning
responsible, liable, in charge, answer for, responsibility, bear
bear, carry, pay, cover, shoulder, responsible, foot, meet
loss, lose, lost, damage
keep in mind, note, remember, bear in mind, be aware
reason, cause, why, ground, explanation
purpose, reason, aim
rule, policy, term, condition, regulation
exception, exclude, except, exempt, not included, not apply, apart from, excluded, other than, unless, with the exception, does not apply
exclude, not cover, not include, except, leave out, exempt, don't count, excluded, does not apply, not covered, fall outside, not part
apply, valid, in force, concern, hold, count, applicable, work for, relate, cover
legal, statutory, law, by law, lawful
sign, signature, signed
scan, photograph, read
print, printed, paper, hard copy, printout, print out
show, present, bring, produce, carry, have .. with you
bring, take .. with, carry, have .. with, take along
identity, id, passport, identification
passport, id card, driving licence, photo id
birth, age, born
wallet, purse
currency, money
bank, financial
deposit, security
trial, test period, free period, try-out, test
trial, try, test, sample
feature, function, functionality, capability
function, work, feature, operate, running
work, function, operate, run
speed, fast, rate
network, wifi, internet, connection, wi-fi, wireless
cable, cord, wire, lead
seat, licence, license, user, place
licence, license, permit
team, group, workspace, organisation
export, download, extract, take out
import, upload, bring in
sync, synchronise, update
notify, message, push, alert
guest, visitor
queue, wait, line
side, part
back, rear, behind
front, forward
bottom, base, underside, lower
top, upper, above
left, remaining
hour, sixty minutes
minute, moment
second, moment
moment, minute, time, instant
twice, two times, double
once, one time, single
half, fifty per cent, 50%
quarter, three months
weekend, saturday, sunday
holiday, public holiday, bank holiday
evening, night, late
morning, early
midnight, end of day
today, same day
outside, beyond, other than, not within
inside, within, indoors
throughout, during, while
instead, rather, alternatively, in place of
alternative, option, other, choice, otherwise, another
option, choice, possibility, way, alternative
way, method, means, option, route
step, instruction, stage
follow, observe, go through, stick to, comply
avoid, prevent, not, refrain, stop, steer clear
prevent, avoid, stop, hinder
protect, guard, safeguard, shield
allow, give, leave
owe, due, outstanding, unpaid
unpaid, outstanding, overdue, not paid, open
interrupt, stop, break, cancel
repeat, again, every, redo, do .. again
visible, show, see, displayed
hide, not show, hidden, conceal
mark, tick, check, select
tick, check, mark
list, overview, table, rows
explain, describe, tell, set out, go over
ready, prepared, done, waiting, set
prepare, get ready, make ready, ready
fit, suit, match, suitable, compatible
compatible, fit, work with, suitable, match
suitable, fit, right, appropriate, meant for
intend, meant, for, designed
allergy, allergic, ingredient
medicine, medication, drug, prescription
dose, amount, dosage
doctor, physician
skin, irritation
free, pay nothing, nothing to pay, not .. pay, costs .. nothing
late, too late, out of time
exceed, overpaid, difference, too much
member, owner, people
used, opened, unsealed, broken .. seal, seal .. broken, unseal, open
guarantee, warranty, protection, protected, cover, covered
shut, closed, never open, housing, casing, case
seal, rubber, gasket
damage, attack, harm, ruin, hurt
wear, wears, worn, wear out, wearing, used up
stain, mark, scuff, scratch, dent
second-hand, used, pre-owned, secondhand, refurbished
papers, document, id
tailor-made, made-to-measure, tailored, custom, bespoke
cash, money, notes
cash machine, atm, cashpoint, machine
cash, withdraw, take out, take money out, withdrawal
send, transfer, pay, payment
raise, higher, increase, lift, more
rise, higher
lend, loan, borrow
hesitate, wait
leave, cancel, quit, get out, go
benefit, perk, advantage, run, membership
lower, cheaper, reduce, drop, cheap
money, balance, cash
reopen, way back, come back, undo, restore
unfreeze, undo, unlock, thaw
turn up, find, found, come back
fail, failure, unsuccessful
carry out, do, perform, run
partner, third party, company
outcome, decision, result, verdict
case, dispute, claim, matter
silent, not answered, no reply, without .. reply, no answer, not replied
refuse, refusal, turned down, said no, declined
next, following, coming
arrive, get there, there, in, land
shipping, transport, carriage
lamp, light, lights
business, commercial, practice, office, company
fade, fading, bleach, sunlight, sun
housing, structure, frame, underneath
fabric, cover, textile, upholstery, cloth
waive, drop the fee, skip the fee
`;
