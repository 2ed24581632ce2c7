/** More English messages of our own on legal and medical matters, as shops, banks, insurers and pharmacies get them, and everyday ones beside them. One to a line. */
export const ownCasesEnglish: Record<string, string> = {
  legal: `
Unless I have the money by Friday, a judge can explain the contract to you.
I've paid the court fee already, so either settle or turn up.
My dad used to be a magistrate and he told me exactly which form to fill in against you.
The county court has given me a date, 3 September. Will you send somebody?
Where should the summons be addressed, Dublin or Leeds?
I've had enough of emails. You'll get the claim form through the post.
Just so you know, my household insurance includes legal expenses cover and I have opened a case with them.
I'm prepared to let a court work out who owes what.
How would you like to explain this to a tribunal?
a mate of mine beat you in small claims last year, il do the same
Put it in writing that you refuse, I need it for my claim against you.
I'd like a deadlock letter please so that the ombudsman will take my case.
Has the eight week limit for complaints passed? Then I am free to go to the ombudsman.
The Financial Ombudsman asked me for my reference with you. What is it?
I have forwarded this chat to the regulator.
Your regulator will find it interesting that you froze my savings without giving a reason.
Reported to the banking authority this morning, reference attached.
The insurance commissioner in my state has opened an inquiry into my claim.
Do I complain to the FCA or to somebody else about the interest you charged?
I will raise this with the data protection authority, you emailed my statement to a stranger.
You have thirty days to answer my data request, after that I complain to the supervisory authority.
Sending my medical file to the wrong address is a data breach and I want to know what compensation you offer.
Section 75 says you are jointly liable, so pay me what the retailer will not.
If I do a chargeback you only lose the money, if I file a claim you lose the costs too. Choose.
The chargeback was declined, so I'll take the merchant and you to small claims.
Your terms can't override my statutory rights.
It makes no difference what your policy says, the Consumer Rights Act gives me six months.
Goods must be as described, that's the law. Replace it.
You are not permitted by law to refuse a return of faulty goods.
The 14 day cooling-off right is in the law and not something you can just take away.
Distance selling rules give me a full refund including postage, and you know that.
Are you even licensed to sell insurance in my country? I'm checking with the authority.
You never told me about the commission, which you were legally obliged to disclose.
That mis-sold loan: I'm joining the group claim.
A claims management company will be in touch about the mis-sold policy.
I believe the loan was irresponsible lending and I want it written off or I'll complain higher up, to the ombudsman.
Freezing my account without reason is unlawful, my barrister says.
You're holding 2,300 dollars that belong to me and I consider that theft. My attorney sends a demand letter tomorrow.
Demand letter attached. You have ten business days.
I will be represented by Hart & Wolfe from today, please write to them only.
My advocate needs a copy of the policy schedule.
Could I have the name and postal address of your general counsel?
Which state's law applies to the account agreement? I need it for my filing.
Can you waive the arbitration clause? I would prefer a jury.
I opted out of arbitration on 5 May so I can join the suit.
I saw there is a settlement about your overdraft fees. How do I get my share?
I received a class notice about your company, how do I sign up for the settlement?
Am I entitled to compensation by law when the train is two hours late?
You denied boarding to us and the regulation grants 600 euros each. Pay, or the enforcement body decides.
Your driver rammed my parked car. Give me your insurer's details, I am making a claim against you.
The shelf fell on my foot in aisle four and I will be claiming for my lost wages.
I tripped over a pallet in your warehouse shop, my injury lawyer wants the CCTV footage.
Keep the CCTV of last Sunday, I'm bringing a personal injury claim.
My kid got hurt by your trampoline and somebody is going to pay for it, we're talking to a lawyer.
The phone caught fire in my pocket. I hold the maker and your store liable.
Who is responsible in law if the parcel is stolen from my porch?
Is it lawful to charge a restocking fee of 30 percent?
Is it against the law to sell my phone number? Because you did.
Can you legally change the rate halfway through a fixed deal?
Are you allowed by law to ask for a copy of my passport?
What does the law say about a late delivery?
Can I be prosecuted for not paying this?
Will I get a criminal record if I return the hire car late?
Your collections team phoned my boss. That's against the fair debt collection act.
This debt is statute barred. Stop contacting me.
I don't acknowledge any debt to your company and will contest it in court if I have to.
I received a court letter from you about 240 pounds. I never had an account.
There is a county court judgment against me in your name, I want it set aside.
You've put a default on my credit file unlawfully, remove it or see my solicitor.
Bailiffs came to my door because of your mistake, I'm taking this further with a lawyer.
Your agents took my car without a court order.
My ex and I are divorcing and her lawyer wants statements from you, I object.
My late father's estate is with a probate lawyer, who will sue if the shares aren't released.
We have a court order that says the account must be opened to the executor.
I'm the executor and my solicitor says your delay costs the estate money that you must compensate.
Police asked me to hand over your name since I filed charges for theft by your courier.
I've gone to the police about your seller, officer's number is 3391.
I'm pressing charges against the employee who kept my phone.
Your shop assistant accused me of stealing in front of everyone, that's defamation.
Refusing me because I use a wheelchair is discrimination under the Equality Act.
The human rights commission has received my complaint about how your staff treated us.
My employer's legal team is reviewing the outage and will claim under the SLA.
We consider you in default under clause 9 and reserve all rights and remedies.
As your outage cost us 40k in sales, our lawyers are computing damages.
Our company's counsel would like to discuss indemnification.
You used our logo in your advert without a licence, our IP counsel has been notified.
My drawing is sold on T-shirts in your shop and I never gave you permission. Take them down or I'll sue.
This is a takedown notice for three listings that copy my patented hook.
A seller on your marketplace sells fakes of our brand, our attorneys request his identity.
We're filing an injunction to stop the sale of the listed items.
I have recorded our calls for the hearing.
Please note that everything you write from now on will be shown in court.
Don't delete anything. I'll need the logs when my lawyer asks.
I'm not signing anything until a lawyer has seen it.
Can you resend the settlement agreement to my attorney?
Your offer of 50 euros in full and final settlement is rejected, we go on with the case.
Without prejudice: I would accept 200 pounds, otherwise I proceed.
You leave me with no option but to proceed with a claim.
I'll let my lawyer handle you lot.
lawyering up, thanks to you
ok then ill see u in front of a judge
sue me then, I am not paying that
go ahead and sue me, ill countersue
i know a good solicitor and hes not afraid of big companies
my uncles a solicitor. he says pay up or else
You will pay for this in court.
guess ill have to get legal on you
Take this as a legal warning.
I want this treated as a legal complaint and not as feedback.
I am formally disputing this and if necessary I'll use the statutory dispute procedure.
Please give me the details of the ADR scheme you belong to.
Which dispute resolution body covers you? I want an independent decision.
Citizens Advice told me you can't do that and helped me write this letter before claim.
A legal advice line told me you're in the wrong and to give you seven days.
I looked up the act and you are violating paragraph four.
Consumer watchdogs are already after you and I will add my case.
The Better Business Bureau complaint is in, the attorney general is next.
I wrote to my senator and to the state banking department about you.
Your bank is violating the Electronic Fund Transfer Act, you have ten days to investigate.
Under Reg E you must give me provisional credit.
The gambling regulator says you must pay out and so will the court.
Airlines like you only understand lawyers.
The dealer won't take the car back so we're going legal, I need the finance agreement from you.
Rejecting the car under the law within 30 days. I have sent notice to the dealer and now to you as the lender.
My landlord insurance refuses the claim, and I'm getting a lawyer to look at the wording.
You rejected my health claim in bad faith, I'm appealing to the state and hiring a lawyer.
I want an external review of your denied claim by the authority.
I'd rather settle, but I'm ready to litigate.
The judge ruled that you must pay by the first. Nothing has come.
We won, you lost. The court's decision orders you to pay 1,240 plus costs.
If the device is recalled I want damages.
This clause is an unfair term and void.
I revoke the authorisation and any further debit will be treated as a criminal matter.
I never consented to marketing, it's a violation of the privacy act and there are fines for that.
The next email text me at 3 a.m. is going to cost you 500 dollars under the telephone act.
You are obliged to produce the signed contract, otherwise I'm going to have the debt struck out.
I need a statement from you as a witness for my case against the seller.
My attorney sent a subpoena for the transaction records, did it arrive?
We're serving you with papers next week, who accepts them?
`,
  medical: `
my nan is on water tablets, is your salt substitute ok for her
Is there anything in this that would clash with my epilepsy meds?
I take something for my heart, can I have the energy drink?
I'm on the pill. Does the charcoal toothpaste make it useless?
He's on chemotherapy and everything tastes like metal, which shake would he keep down?
Can I give the cough drops to a two year old?
My son weighs 22 kilos, how much of the syrup?
The leaflet says two sachets, my midwife says one. Which is right?
Should I take the iron before or after breakfast?
Do I have to finish the whole course?
What happens if I take it twice by mistake?
Oh no, I swallowed the eye drops instead of the cough mixture.
My wife has eaten five of the vitamin gummies at once, is that bad?
My mother took her evening tablets in the morning, what do we do?
is it ok to drink beer on these
Can I have a glass of wine with the sleeping aid?
How long must I wait after the painkiller before I can drive?
Could the new tablets be the reason I feel so low?
Since I changed brand my hair is falling out.
My hair has come out in handfuls since that shampoo.
My gums are bleeding after the whitening gel.
Your deodorant left lumps under my arms.
woke up with my face twice its size after the serum
skin on fire after ur scrub what do i put on it
The wax took skin off and there is pus now.
I have tiny bumps all over my arms after wearing the jumper.
The necklace turned my neck green and it itches like mad.
After a week in these boots I've no feeling in my big toe.
The insoles make my hips ache.
Every time I use the exercise bike I get a pinching in my lower back. Am I doing something wrong?
Is rowing bad for a slipped disc?
Should somebody with a bad knee buy the step machine?
I had my appendix out three weeks ago. When can I use the ab roller?
I gave birth in June, when may I start with your pelvic floor trainer?
Is the waist trainer safe after a C-section?
My shoulder clicks and hurts when I lift the kettlebell.
Is the ring's reading of 82 percent oxygen something to panic about?
The band shows my pulse at 190 while I'm sitting down. What should I do?
Your app tells me my cycle is irregular, do I need to see somebody?
My glucose sensor reads 3.1 and I feel shaky.
The thermometer says 39.8 for my baby, when is it an emergency?
Which temperature counts as a fever in a newborn?
The pregnancy test has a faint line, what does that mean?
Test negative but I'm ten days late, could it be wrong?
What does a faint second stripe on the covid test mean, am I contagious?
My cholesterol result came back from your lab, is 6.4 bad?
Your report says 'elevated CRP'. What's wrong with me?
Could you explain my blood results?
The doctor in your app said it was a virus but I've got worse.
I spoke to your online doctor yesterday and now I have a rash all over, is it the antibiotics?
I need to talk to a doctor now, my chest is tight.
My husband can't feel his left arm.
I think my child is having an allergic reaction to your cereal.
My throat is closing up after the almond bar!!
She's covered in red spots since trying the sun cream.
Our baby gets a sore bottom from the nappies, which cream helps?
The wipes made my baby's skin raw.
Your baby formula makes him vomit after every feed.
He has colic, is it the formula or should I change?
When can I give a baby honey?
My baby is six weeks, may she have the gripe water?
Is the teething ring with amber dangerous for my son? He has already choked once.
My toddler drank some of the bubble mixture.
My dog is fine but I was licked after he had the flea drops, is that poisonous for me?
The kids got into the dishwasher salt.
I mixed two of your cleaners and now I can't stop coughing.
Got oven cleaner in my eye, rinsed it, still burning.
Breathing in the paint made me lightheaded, should I go to hospital?
The glue stuck my fingers together and the skin tears.
I cut myself on the tin and it's quite deep, do I need stitches?
I got stung while wearing your beekeeping suit and my hand is huge.
A splinter from the deck chair went under my nail and it's gone yellow.
Your soup gave the two of us the runs.
Felt awful all night after the chicken from your counter.
We both have the runs and a fever since the sushi.
Can you catch something from a mattress that's been used?
Could there be something in the tap water filter that makes me nauseous?
Is it normal that I get heartburn from the protein coffee?
I'm coeliac and felt terrible after the so-called gluten free pasta.
Which of your ready meals can a person with kidney failure have?
I need low potassium food, doctor's orders. What do you recommend?
My blood sugar shot up after your sugar free chocolate.
I'm type 1, how many units for one of your pizzas?
My son has PKU, is aspartame in the lollies?
Does the cat litter pose a danger to pregnant women?
I'm expecting twins, can I use the hair removal cream?
Can I paint the nursery with your paint at 20 weeks?
Is the hot tub off limits when you're pregnant?
We are trying for a baby, must my husband stop the testosterone gel?
Do the heat patches harm the unborn baby?
Is your nasal spray addictive? I've used it for three months.
How do I get off the nasal spray?
I want to quit smoking but the patches give me nightmares.
I've been on your weight loss injections for a month and can't keep food down.
What do I do with a missed weekly injection?
The pen leaked and I'm not sure I got the full amount. Inject again?
Where is the best place to inject, stomach or thigh?
My injection site is hard and hot.
Can the pens be used after a night outside the fridge?
Is expired hydrocortisone still all right on a child?
May I use last year's antibiotics for my tooth?
My tooth is killing me, which of your painkillers do you suggest?
I've a splitting headache and already had two, may I take a third?
I have a migraine coming on, can I double up?
Is 4 grams of paracetamol a day OK for my liver?
How strong are these compared to codeine?
Do you have something stronger without a prescription?
What's the over the counter alternative to omeprazole?
Is this the same stuff as Ventolin?
The pharmacist gave me a different brand, can I trust it?
My tablets used to be round. These are square, have I been given the wrong drug?
I got somebody else's medicine in my bag and already took one.
The label has the wrong name and dose on it.
You dispensed 50 and I'm on 25. Is it harmful?
I run out of thyroxine tomorrow, can you post an emergency supply?
My insulin is stuck in transit and I have one day left.
I've no inhaler left and I'm wheezing, when does it get here?
Can you ask the doctor to issue my repeat?
The GP refuses to prescribe it, will you?
Can your doctor write me a prescription for sleeping pills?
I need something for my nerves before the flight.
I can't sleep, I've tried everything, what do you suggest?
I've been feeling anxious and can't breathe at times, could the app help?
I'm bipolar. Is the light lamp a risk?
Is your meditation app suitable for someone with psychosis?
Do the noise cancelling headphones make tinnitus worse?
My ears have been blocked since the flight with you, what can I do?
Can I fly with a burst eardrum?
How soon after a heart attack may my father fly?
I've broken my leg, do I need a certificate to say I am fit to fly?
My wife is 34 weeks, will you let her board and is it safe?
My mother needs oxygen above the clouds, is that risky with her lungs?
May I dive the day after the vaccination?
Which jabs do I need for Kenya?
I have a nut allergy, what happens if someone eats nuts on board?
My eyes water and sting since I got the blue contacts.
These lenses scratch, I've a red vein in my eye.
With the new prescription glasses I see double and get sick.
I see flashes since the VR session.
Could the headset trigger a fit? My daughter has had two.
Would magnetic bracelets interfere with my ICD?
I have a metal plate in my wrist, can I still use the induction hob?
Is the electric muscle stimulator OK with a coil?
The compression sleeve leaves deep marks and my fingers go white.
The orthosis rubs a sore on my heel, and I'm diabetic.
My grandad has bed sores, which mattress is right for him?
My husband has sleep apnoea, would your mouth guard do instead of the machine?
The CPAP mask gives me a dry throat and nosebleeds.
I get nosebleeds from the nasal strips.
Is snoring dangerous?
What causes a twitching eyelid?
What's this lump on my neck?
I've a mole that changed colour. Is your skin scanner reliable?
The skin check in your app says high risk, how worried should I be?
Is ringworm catching? Our boy has it and wants to try on the helmets.
We found lice after trying hats in your shop, what kills them?
How do you get rid of threadworms?
Would tea tree oil work on a verruca?
What can I put on chapped nipples?
I've got piles, what do you sell for that?
Is there anything for hot flushes?
Should men over 60 take your prostate capsules? I pee all night.
Will zinc shorten a cold?
Does turmeric do anything for stiff joints?
Does it help with period cramps?
Can it cure baldness? I've alopecia.
Is CBD oil safe with antidepressants?
Is melatonin all right for a ten year old with autism?
How many hours should lie between the two tablets?
Am I too old for creatine, I'm 68 with high blood pressure?
What are the risks of taking vitamin B6 long term?
`,
  "legal medical": `
Your hair straightener burned my daughter's scalp, she has blisters, and our solicitor has the photos.
I was in hospital for three days after your oysters. My lawyer will send the bill.
You gave me the wrong pills, I collapsed, and I am now suing your pharmacy.
The stairlift failed, my mother broke her hip, and we are claiming damages. She is on morphine and in terrible pain.
My baby choked on a loose part of your toy and was taken to A&E. I've told Trading Standards and my attorney.
Your diet plan made me faint twice and the doctor says it's dangerous. Expect a legal letter.
Allergen was not on the label, I had an anaphylactic shock. I'm reporting it to the food authority and taking you to court.
I'll sue if the rash leaves scars. What should I put on it meanwhile?
Third degree burns from your kettle! I hold you responsible and my lawyer agrees.
My doctor confirmed that your contact lens solution caused the infection. Compensation or court, your choice.
The clinic's laser scarred my face and I'm taking legal advice. Is there anything that eases the burning?
Your telehealth doctor misdiagnosed me, I nearly died from sepsis, and I am filing a malpractice suit.
I got carbon monoxide poisoning from your heater, I still get headaches, and my solicitor wants the inspection records.
`,
  "": `
I have a doctor's note, can I get a refund for the missed class?
Do you need a sick note from my doctor to change the flight for free?
My doctor's letter is attached as proof for the gym cancellation.
I'd like to upload my prescription but the button is greyed out.
What file type can I upload my prescription in?
My prescription order says packed, when is it coming?
Where can I see the status of my pharmacy order?
Your pharmacy charged me delivery although I collected.
How do I nominate another pharmacy in the app?
Is the pharmacy counter open during lunch?
I'd like to change the pickup point of my medicine order.
My medicine parcel is at the neighbour's, thanks, case closed.
Can I cancel the repeat delivery of vitamins?
The child-proof cap on the bottle is broken, can I have a new one?
Do you stock the 30 pack of plasters?
Is the first aid manual out in paperback?
My NHS number has a typo in the profile.
Does my plan cover a second pair of glasses?
How much is the excess on my dental cover?
Do I need a referral for the physio or can I book it directly?
Can my husband be added to my health plan?
My health plan card hasn't come.
When does my private medical insurance renew?
Why has the premium on my medical policy risen?
How do I submit a claim for my dentist's bill?
The claim for my physiotherapy was paid to the wrong account.
I want to download the invoice of my check-up.
I can't join the video visit, the camera stays black.
Could I have an earlier slot with the physiotherapist?
Which clinics near me take your voucher?
Please cancel my eye test on Thursday.
How long does an eye test take?
I had to wait an hour at the surgery and nobody said sorry.
The nurse was lovely, please tell her.
My vet appointment needs moving.
The cat's prescription food is out of stock.
The diet food for my dog came in the wrong size of bag.
Symptom of the bug: the cart empties itself after login.
One side effect of the update is that the dark mode is gone.
A nice side effect of your app is that I spend less.
The patch you released broke the printer.
The plugin is allergic to long file names.
I need to inject a script into the header of my shop, where?
How do I treat the oak worktop before I use it?
How often should I feed the lawn?
Is this glue safe for aquariums?
Will the cleaner damage marble?
How many scoops of coffee per cup?
Which dosage of detergent does the machine use by default?
The dosing drawer of the washer sticks.
What's the strength of the wifi signal supposed to be?
The strength training video won't play.
Is the pain au chocolat back on Sundays?
The whole checkout is painful.
You're giving me a heart attack with those delivery updates, haha.
I nearly died laughing at your advert.
My son is sick of the toy already, can I return it?
I was in hospital and couldn't pay on time, can you take off the late fee?
My father passed away last week, how do I close his account?
My mother died and I'd like to cancel her phone contract.
We had a baby! How do I add her to the family ticket?
I'm off on maternity leave, can I pause the membership?
My maternity dress is too long.
Do your nursing bras come in black?
Is the nursing chair available in oak?
What's the difference between the two breast pumps?
The breast pump is missing its charger.
Which size nappies for 9 kilos?
The baby monitor loses its connection.
I want to return the pregnancy tests unopened.
How many tests are in one pack?
Are the condoms shipped in a plain box?
The running watch doesn't sync my heart rate to the app.
My heart rate graph is missing from yesterday's run.
Does the watch measure blood oxygen?
How do I export my sleep data?
The scale and the app show different weights.
How do I change my weight in the profile?
The knee sleeves came in two different sizes.
Are the compression tights machine washable?
The back cushion is softer than I hoped, may I swap it?
Does the massage gun come with four heads?
The heat pad does not heat up any more.
The air purifier filter light stays red.
Where can I buy filters for the humidifier?
The electric toothbrush won't charge.
I got cherry instead of mint toothpaste.
Is your sun cream reef friendly?
Which shade of foundation is closest to my old one?
The lipstick broke in the post.
Is the shampoo vegan?
Does the bread contain palm oil?
Do you have gluten free pizza on the menu?
Is there a sugar free version of the syrup?
How many calories are in the wrap?
Do you serve oat milk?
Your yoghurt had a broken lid, I'd like my money back.
The apples were bruised.
There was no ice pack in the fish delivery, so I threw it away. Refund please.
The poison green paint is darker than on the website.
Do the boots hurt the carpet?
Cut the price and I'm in.
Are the blades sharp out of the box?
The scar in the table top was there when it came.
The virus scanner blocks your site.
I had a fever dream of an unboxing, your packing is wild.
Feeling blue that the blue one is sold out, when's it back?
My legal name changed after the wedding, what papers do you need?
I've changed my surname by deed poll, how do I update the card?
What's your company's legal form for our supplier list?
The legal notice page gives a 404.
Please send the contract to our legal team for signing.
Our legal department wants a copy of the data processing agreement.
Is your e-signature legally valid in Spain?
Where do I find the imprint and terms?
Can you explain the terms of the loan, how long is it fixed?
I have a question about your terms: is shipping included?
How long is the guarantee on the sofa?
How do I use the warranty on my toaster?
I'd like to return this under the 30 day policy.
I would like to withdraw from the purchase, please send a label.
What is your return policy for sale items?
I disagree with the damage report for the hire car, who looks at it again?
I'd like to dispute the late fee, I paid on time.
I dispute this charge, please check it.
How do I raise a dispute with a seller?
How long does a chargeback take?
What's the status of my dispute?
My claim for the lost parcel, any update?
I want to make a claim on my phone insurance, the screen cracked.
How do I appeal my declined loan?
Can I appeal the decision on my listing?
I want to complain about the bank's long phone queue.
How do I make a complaint?
Your complaint form doesn't load.
This is my second complaint about cold food.
I'm cancelling, you can keep your lousy service.
This is robbery, twelve pounds for postage?!
It's a crime how small the portions are.
Criminally good cookies, can I get the recipe?
Your colleague judged me by my accent, I found that rude.
I won't be treated like this, I'm switching to another bank.
You'll lose a customer if it is not fixed.
I'm telling everyone on social media how bad you are.
I expect compensation for the two hours I waited, a voucher would do.
Any goodwill gesture for the late delivery?
Take responsibility and bring my parcel!
I work at the county court, can you deliver to the side entrance?
The courtyard table is too wide.
Does the hotel have a tennis court?
Can I rent a basketball court by the hour?
The ball went out of court in the game and the app froze.
My son wants the judge's wig from the costume page.
I passed the bar exam, do I get the graduate discount?
Is there a discount for trainee solicitors?
I teach law and need 20 copies of the book.
Which season of the lawyer show is on your channel?
The crime series ends in the middle of an episode.
My solicitor handles the house purchase and needs the mortgage offer.
Who's the contact for my conveyancer about the mortgage redemption figure?
The notary needs a bank reference, can you issue one?
I need a certified copy of my statement for a visa.
I need a bank statement for the embassy.
How do I give my daughter power of attorney over the account?
How do I register a power of attorney?
Can a guardian open an account for a child?
Do I have to declare the interest on my tax return?
Which tax form do you send at the end of the year?
Do I need a licence for the TV set?
Is the scooter allowed on the road in Denmark?
Are drones allowed in carry-on?
Is a helmet required on your e-bikes?
Please send the police report form for my stolen bike claim.
Police closed our street, can the driver come tomorrow?
There's a police lock on the discount code? It says blocked.
The inspector from the gas company never came.
Please tell the regulator fitting team that I'm at home on Monday.
The water pressure regulator leaks.
I trust your judgement, just pick a colour.
In the event of rain is the match off?
I'd like to file my documents in folders inside your app.
How do I charge my scooter?
What are you charging for delivery to Jersey?
My suit is at the tailor's, the order number is 8821.
Case fan is loud, can it be swapped?
Sentence two of your mail makes no sense to me, what's the deadline?
The party tent came with four poles and needs six.
What does the notice 'action required' in my inbox mean?
My action camera is missing its mount.
The right glove is missing, I have two lefts.
You were right, it was in the spam folder.
Can the claim code be used twice?
The trial asks for my card, will I be charged?
How do I extend the trial by a week?
`,
};
