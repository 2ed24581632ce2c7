/** English messages of our own on legal and medical matters, and everyday ones that hold such words innocently. One to a line. */
export const ownMattersEnglish: Record<string, string> = {
  legal: `
I am done asking nicely. My next letter goes to the court.
Our counsel has reviewed your reply and considers it insufficient.
You have fourteen days before I file.
I'd rather not involve lawyers, but you leave me no choice.
A colleague of mine sued you last year and won.
The conciliation board will get my file tomorrow.
I want to lodge a formal complaint under the statutory procedure, and then go to the ombudsman.
My insurance's legal cover has approved the case against you.
Legal aid has given me a lawyer for this.
Is this clause even enforceable?
You cannot legally charge me for goods that I did not order.
Withholding my deposit is unlawful.
What you call a fee is theft under the law.
I consider this a breach of trust and contract and cancel with immediate effect.
Please provide the name of your data protection officer, I am filing a complaint with the authority.
Under the warranty act the burden of proof is on you.
I am within the two year statutory guarantee and you must repair it.
The directive says I can withdraw within 14 days, so your refusal is void.
You will receive a bill for damages.
Your negligence cost me a week's wages and I want it paid.
Your electrician left a live wire and my father was hurt. Who pays for that?
I slipped in your shop, there were witnesses, and I want compensation.
The roof box came off on the motorway. I hold the manufacturer and you responsible.
I have photos, witnesses and a doctor's note. See you at the hearing.
I hereby object to the debt collection and ask you to stop it.
The collection agency you hired is harassing me and I will have it stopped by an order.
Stop calling me, the do-not-call law forbids it, I have reported the number.
I never signed that contract, the signature is forged, and I will file charges.
You sold me counterfeit goods. I'm informing customs and the brand's lawyers.
Our company name is used in your ads without permission. Remove it or we will enforce our rights.
We are the owners of this picture and ask for a licence fee.
Your article about me is untrue and defamatory, take it down.
My landlord and you are both getting a summons.
I'm representing myself, which court has jurisdiction for your company?
What is the governing law of this contract?
To which address must a claim be served?
I will seek an order against you.
Consumer association member here: they will write to you on my behalf.
My trade union takes over the dispute.
I'm asking my bank to dispute it and a lawyer to get the rest.
The press and the regulator will both hear of this.
Gambling commission has been told about the blocked withdrawal.
Energy regulator says your back billing is not allowed.
I complained to the telecom authority about the speed you promised.
The housing board will decide about the rent increase.
Discrimination is against the law, and your staff refused my guide dog. I have contacted the equality body.
You fired the seller but you still owe me under the contract. Pay or be sued.
If the court finds in my favour you pay the costs too.
The judgment is final, when will you transfer the money?
My solicitor asks for the call recordings under data protection law.
Your terms say arbitration, fine, here is my request.
Kindly keep all evidence, proceedings will follow.
I won't sign your settlement before my attorney has read it.
The settlement you offer is below what the law gives me.
Where can I serve papers on your company?
Whom do I name as defendant in the claim?
What is the address for legal service in your country?
Any further step by you will be answered with an injunction.
My mother is filling in the papers for the tribunal right now.
I am collecting evidence for the arbitrator.
My legal representative will speak for me from now on.
You misled an elderly man into signing, the financial watchdog has the recordings.
You misrepresented the product and I want compensation or I'll let the authorities look at it.
My friend is a judge and she thinks this is an open and shut case.
Your lift injured my aunt and we claim compensation from your insurer.
Name your liability insurer, we are going to make a claim.
One last chance, after that it is in the hands of lawyers.
You have until Friday, then my firm takes over and it will cost you.
If you don't pay, a debt enforcement office will.
I have asked for a payment order against you.
I have copied the consumer ombudsman in on this.
I have written to my member of parliament and to the competition authority.
The aviation authority has my complaint.
Our works council and our counsel consider the clause void.
I rescind the contract on grounds of fraud.
I will not pay and you may try to get it in front of a judge.
You never honoured the guarantee the law gives me.
My cousin, who practises law, says the clause is not enforceable.
I am taking this to court.
My lawyer has been informed and will write to you on Monday.
I have instructed a solicitor to recover the deposit.
If this is not settled by the 10th I will start legal proceedings.
We reserve the right to take legal action.
Consider this my final demand before I go to the small claims court.
I will report your company to the ombudsman.
I've already opened a case with the energy ombudsman, they asked me for your deadlock letter.
I will file a complaint with the regulator about this.
You are in breach of our contract and I will be claiming damages.
What you are doing is against the law.
This is illegal and you know it.
Under the Consumer Rights Act I am entitled to a repair or replacement.
By law you have to refund me within fourteen days.
I know my rights as a consumer and I will use them.
I want the contact details of your legal department so my attorney can serve the papers.
Who is your registered agent for service of process?
Please preserve all recordings of the calls, we will need them as evidence in the hearing.
My union's lawyer is looking into this.
My brother is an attorney and he says you don't stand a chance.
My wife is a barrister and she has drafted the claim already.
A firm of solicitors will contact you about my injury.
I slipped on your wet floor and broke my wrist, I hold you liable.
We will seek compensation for the loss of earnings your mistake caused.
Expect a letter from a law firm.
The next thing you get will be a court summons.
I have kept every e-mail, a judge will love reading them.
You will regret this when the judge sees it.
I'm going to the police and to a lawyer.
We are preparing a group action with other customers.
Hundreds of us are joining a class action against you.
I have contacted consumer protection and they opened a file on you.
I sent everything to Trading Standards.
I have reported you to the data protection commissioner for losing my data.
You shared my information without consent and I am complaining to the privacy regulator.
I have complained to the Financial Conduct Authority.
I will ask the airline passenger authority to enforce my claim.
You refuse the compensation that the EU regulation on air passengers gives me, so a claims company will take over.
I demand that you stop using my photo or I will enforce my copyright.
Your ad copies our trademark. Stop using it or face the consequences.
My tenancy deposit was never protected as the law requires, I will take this to the tribunal.
I am about to issue a claim against you online.
Please confirm your company's legal address for the claim form, I am suing for 800 pounds.
I dispute this debt and will defend any claim in court.
Call off the debt collectors or I will take you to court for harassment.
Please forward this to your legal team, it is a formal letter of claim.
This letter serves as formal notice under the contract.
We act for the family of the customer and ask you to disclose the records.
I represent a client who bought a faulty boiler from you.
Your employee discriminated against me and I will bring a case.
That is slander and I will not let it stand, my counsel is on it.
Refuse again and we'll let a court decide.
The mediator needs your statement before the hearing next week.
I applied for arbitration today.
You can explain it to the judge.
Do you have liability insurance? Your driver hit my fence and I will claim for it.
Your plumber flooded my kitchen and I hold your company responsible for all costs.
You owe me interest under the late payment act.
I give you one week, then it goes legal.
I won't discuss this any more, talk to my lawyer.
All correspondence should now go to my legal adviser.
It is fraud to sell used phones as new, I filed a police report against your shop.
I am reporting you for false advertising.
The bait price on your page is misleading advertising and I have told the authority about it.
Is it even legal to raise the price in the middle of a contract?
Are you legally allowed to keep my deposit?
What are my rights if you never deliver?
I believe you owe me compensation by law for the delay.
The bailiffs will come if you don't pay the judgment.
I won my case against you, when will you pay the judgment?
Your terms are unfair under consumer law and a court would strike them out.
I've sought legal advice and your answer is not acceptable.
I got legal advice and was told to write to you one last time.
See what the attorney general thinks of your fees.
You'll be hearing from the authorities.
I have no choice but to escalate this to an alternative dispute resolution body.
This amounts to theft and I will press charges.
You have ignored my cancellation rights. I'll take legal steps.
We will pursue this through the courts if we must.
If my mother had been hurt worse you would be facing a lawsuit now.
`,
  medical: `
It stings when I pee since I used the wash, what now?
My baby has had a fever for two days, which syrup should I get from you?
I keep throwing up after the fish oil.
My stomach is upset since I switched to your oat milk.
I broke out in spots from the cushion cover.
My lips swelled up after one sip.
Something in the room spray makes me wheeze.
I have been short of breath since the insulation was put in.
The treadmill belt made me fall and now my hip hurts, what can I do about the pain?
The orthopaedic pillow gives me a stiff neck, how should I lie?
My ankle is still swollen a week later, should I keep the bandage on?
Can I shower with the patch on?
Where on the body do I put the hormone patch?
The injection pen did not click, did I get my dose?
The pump says blocked, have I had enough insulin?
How do I know whether my blood sugar is dangerous?
What is a normal reading for a 50 year old?
What do the numbers on the blood pressure meter mean, 150 over 95?
The test strip turned purple, does that mean an infection?
Two lines on the test, am I pregnant?
I had unprotected sex last night, which pill do I need?
Is the morning after pill okay with my weight?
I am diabetic, how many carbs are in a portion and can I eat two?
I have high cholesterol, is the butter spread a good idea?
My kidneys are weak, is a protein diet harmful?
I'm on dialysis and wonder about the potassium in the drink.
I take lithium, can I go on your fasting programme?
I have an eating disorder in my past, is the meal plan safe for me?
Our son has autism and epilepsy, can he use the VR glasses?
My father has Parkinson's and cannot swallow big capsules, may he open them?
Can I crush the tablet?
May I cut the pills in half?
Is it true that grapefruit is bad with these?
The expiry date passed in May, can I still take them?
The bottle stood in the sun, is the insulin still good?
I left the eye drops out of the fridge, are they ruined?
My dog walker has hay fever, what do you advise?
What do you have for a sore throat and a cough?
What can I give my toddler for teething pain?
My gums bleed from the toothbrush.
Does your mouthwash help against gum disease?
I got an electric shock and my arm has tingled since, should I see a doctor?
The laser hair remover burned me, there are brown marks now.
Can I use the laser over a tattoo or a mole?
How long after chemo can I dye my hair?
Is the hair tonic safe while nursing?
The contact lens is stuck in my eye.
I slept with the lenses in and now I can hardly see.
My vision is double with the new varifocals.
Is an ear candle dangerous with a perforated eardrum?
Do compression socks prevent clots on a long flight?
I had a blood clot last year, may I fly eleven hours?
I get panic attacks, can I bring my medication on board?
My heart medicine must be cold, and I need to know how long it lasts without a fridge.
I feel so low since I started the drops, is it a side effect?
Since the vaccine my arm is swollen, is that usual?
Does it matter that I have only one kidney?
Would you give this to a person with dementia?
Is it contagious, and may my daughter go to school?
I was bitten by a tick on your campsite and there is a red ring.
We all have itchy bites from the hotel bed.
My child swallowed a bead from the bracelet kit.
She put a button battery up her nose.
I inhaled the cleaning spray and keep coughing.
Is there gluten in the sauce? My wife cannot tolerate it and her stomach is cramping.
My little brother is lactose intolerant, are the waffles all right for him?
Traces of nuts are mentioned on the pack, how dangerous is that with a bad allergy?
He took one bite and now his tongue feels funny.
My vitamin B12 value is 140, am I short of it?
The cholesterol kit says 6.9, what do I do now?
The app reports atrial fibrillation, is that serious?
The oximeter drops to 88 at night, should I see someone?
I suspect a bladder infection, do you sell anything without a prescription?
I have had thrush for a week, which cream do I need?
Cold sore again, what works fastest?
How much paracetamol is allowed in a day?
Is 800 mg at once too much for a woman of 60 kilos?
Is 10,000 units a day too high at my age?
I'm 71, is the strong version still fine for me?
I weigh 45 kilos, should I take half a tablet?
Am I protected if I took the pill five hours late?
How many hours between two doses?
I am in week 30, is the seat belt pad fine for the baby?
We are expecting, can I sleep on the heated mattress?
I nurse my baby, is the deodorant with aluminium a problem?
Is the air pressure on the long flight risky after my lung operation?
May I dive after ear surgery?
Will I be drowsy after the travel sickness tablets? I have to drive.
Do these make you sleepy? I operate a crane.
Our boy put one of the laundry pods in his mouth.
The cat's food was eaten by our one year old, is it toxic?
She drank from the bottle of descaler, help!
I spilled the drain cleaner on my leg and it stings.
I scalded my arm with your kettle, it is blistering.
What do I put on a burn?
The plaster took the skin off and the spot is wet and sore.
Since the peel my face is raw and it hurts to smile.
The trimmer cut me and the cut is now yellow.
All of us were up all night vomiting after your prawns.
My husband has had stomach cramps since your oysters.
My hands go blue with the compression gloves.
The corset makes it hard to breathe, is that how it should be?
The lamp gives me migraine.
Are these headaches from the screen?
My ears ring after an hour with the headphones.
I get palpitations from the energy gel.
Is the vape liquid bad for someone with asthma?
Are essential oils harmful for babies?
Does the hand gel kill norovirus? My kids are ill.
Would the heat pad be OK on a slipped disc?
What is the pain under my ribs?
Why do my feet swell on the plane?
My mum has dementia and takes your sleep spray every night, can it harm her?
My grandfather has a stent, can he try the cupping set?
Our dermatologist saw the rash and blames your washing powder.
The capsules have another colour this time, is the strength the same? I need them for my heart.
Can I swap the brand name pills for the generic ones?
How do I come off the sleeping pills?
How do I taper the cortisone?
Can I get my son's ADHD medicine without a new prescription while we travel?
Please refill my insulin order, I have enough for two days.
My EpiPen from you is out of date, is it still safe?
Can I take this with my blood pressure medicine?
Is it safe to use the cream while pregnant?
I am breastfeeding, may I drink this tea?
What is the right dose for a child of six?
How many capsules should I take a day?
I took two instead of one, is that dangerous?
I missed a dose yesterday, should I double it today?
The pills make me sleepy, is that normal?
What are the side effects of these drops?
Can these tablets be taken together with ibuprofen?
I have diabetes, can I eat the bars?
My son is allergic to peanuts, is the muesli safe for him?
Does the shampoo contain anything that somebody with eczema should avoid?
I got a rash after using your soap.
My face is burning since I put on the mask.
My eyes have been red and sore since I got the new lenses.
I feel sick every time I drink the shake.
After eating the salad we all had diarrhoea.
We had food poisoning after your lunch box.
My daughter swallowed a magnet from the toy.
The baby licked the cleaning tablet, what should we do?
My dog bit the pack and my toddler ate one of the pills.
I have had a headache since I started wearing the headset.
The insoles give me pain in both knees, should I stop wearing them?
My wrist is numb after using the splint.
The brace left a blue bruise and my toes feel cold.
My heart races when I take the fat burner.
My watch says my heart rate is too high at night, what does it mean?
The monitor shows 165 over 100, should I call a doctor?
What does a positive result on your test mean?
My test came back with low iron, what should I take?
Is a reading of 7.8 on your glucose meter too high?
Do I have an infection? It is red and warm and swollen.
What could this lump on my arm be?
I think I have athlete's foot, which of your creams helps?
Which product is best for psoriasis?
What helps against hay fever without making me tired?
Can I use the sauna blanket with a pacemaker?
Is the massage chair all right after a hip replacement?
Can people with epilepsy use the light therapy lamp?
I had surgery last week, may I fly?
How far into a pregnancy can I travel with you?
I use oxygen at home, can I board with it and is it safe for my lungs?
My doctor told me to avoid salt, which meals can I order?
My doctor prescribed a higher strength than the one you sent.
You sent the wrong strength of my thyroid tablets.
The tablets look different from last month, are they the same medicine?
I need my prescription renewed, I have only two pills left.
My inhaler is empty and the surgery is closed, can you send one?
Can I get antibiotics from you without seeing a doctor?
Can I stop taking the antidepressants now that I feel better?
How long does it take until the drops work?
Is it bad to take vitamin D every day for a year?
Can my mother, who takes blood thinners, use the turmeric?
Is the nicotine gum OK after a heart attack?
May I drink alcohol with these?
Will it affect my contraceptive pill?
I forgot the pill twice this week, can I get pregnant?
I am trying to get pregnant, should I stop the acne gel?
My period is two weeks late since I began with the supplement, is it the cause?
I fainted at work after taking your tablets on an empty stomach.
I cannot sleep since I started the treatment.
The wound is not healing with the plaster you sent.
I burned my hand, can I put your ointment on it?
I cut my finger on the blade and it won't stop bleeding.
I got the glue in my eye and it hurts.
I breathed in the fumes and my chest feels tight.
I have trouble breathing when the diffuser is on.
My asthma got worse with the new air freshener.
My throat swells up when I eat the nuts.
Had an allergic reaction to the dye, my scalp is full of blisters.
Does the lamp damage the eyes of a newborn?
Is the fluoride in it too much for a two year old?
Can children under three have this syrup?
I was diagnosed with coeliac disease, which kits can I eat?
I was diagnosed with depression and cannot work, can you give me advice?
What would you recommend for my back pain?
Which of your painkillers is strongest?
Would the collagen help with my arthritis?
Is the detox tea good for the liver?
Can I combine the magnesium with melatonin?
My skin peels and itches after the sunscreen.
I have kidney disease, is the protein powder OK for me?
Is the weight loss pill OK with a thyroid problem?
Do the earplugs cause ear infections? Mine hurts.
My hearing has been worse since I used the headphones.
I get dizzy with the new glasses, is something wrong with my eyes?
My tooth has hurt since I began with the whitening strips.
The mosquito spray makes my arms tingle.
Is this mole on the picture something to worry about?
Should I go to the hospital with this?
Could the mould in the packet have made me ill?
`,
  "": `
The knee of the trousers tore on the first day.
The arm of the chair is loose.
The back of the phone is scratched.
The head of the shower leaks.
The foot of the lamp wobbles.
The mouth of the bottle is chipped.
The skin of the sofa peels after a year, is that covered by the guarantee?
The heart emoji does not show in my messages.
Is there a bandage included in the first aid kit?
The first aid course on Saturday, is there a place left?
Can I bring my pram on the train?
Do you deliver to care homes?
My mother lives in a nursing home, can the flowers go to her room?
Our ward needs twenty pillows, can you invoice the hospital?
I am a dentist and want to open a trade account.
Vet bills: can I pay by instalments with your card?
My dog's insurance number is wrong on the invoice.
The pharmacy app logs me out all the time.
Where is my order from your online pharmacy?
The package of vitamins was left in the rain, can I get a new one?
I ordered plasters and got tape.
How do I unsubscribe from the health newsletter?
The fitness tracker does not count my steps.
How do I pair the blood pressure monitor with my phone?
The scale shows kilos, how do I change it to pounds?
My yoga class was cancelled, do I get the credit back?
What is the weight limit of the wheelchair?
I want to rent a hospital bed for two weeks, what does it cost?
Which size of compression socks fits a 42 foot?
The massage gun does not charge.
The sunscreen came in the wrong factor.
Do the shoes run small?
I burned the pan, how do I clean it?
I cut the cable by accident, do you sell a new one?
The knife is blunt, can it be sharpened?
The screen is bleeding light in one corner.
The update killed my laptop.
I am dying to know when the new season starts.
I could kill for one of those cakes, are they back?
The game is addictive, can I set a time limit?
Is the wine still good after three years?
The colour of the capsules for the coffee machine does not match the picture.
My tablet is frozen, how do I restart it?
Does the tablet come with a pen?
Your court card holder is out of stock.
I work for the city's legal office and need a receipt with VAT.
My firm wants to switch to yearly billing.
Is there a trial version?
I would like to claim the welcome bonus.
How do I dispute a score in the quiz?
What is the deadline for the competition?
I want to appeal my ban in the game.
I'd like to file a warranty claim for the kettle.
Please register my complaint about the smell in the room.
How do I file a claim for the parcel that broke?
Can you send me the signed contract again?
When does my contract end?
Which authority issues the permit for the drone I bought?
Do I need a licence to fly it?
Do I have to pay customs duty on the parcel?
What tax is on the invoice?
Is the CE mark on the charger?
How do I set up parental control?
Can I use the photos on your site for my school project?
Are the batteries allowed in hand luggage?
Who owns the copyright of pictures I upload?
Where do I report a bug?
Report this user, he spams everybody.
My neighbour took the parcel and won't hand it over, what now?
Your driver was so rude that I want him reported to his boss.
I'm disappointed and expect better from you.
The notice on the door said you would come back, nobody did.
Can you wash the cover in the machine?
How long can I keep the discount?
How many people fit in the tent?
How often should I change the filter?
Is it bad for the battery to charge it overnight?
Is it dangerous for the deck if I use the pressure washer?
What happens if I pay too late?
Should I clean it before I use it for the first time?
Can I mix the paint with water?
How much water goes into the tank?
My son wants another name in the game, is that possible?
My daughter forgot the code of her app.
The camera does not work since the update.
Since I got the new router everything is slow.
After the last payment my plan did not start.
I have to meet your technician at nine, can he come earlier?
Which headphones are better for running?
The worst company, horrible liars, I spoke to Anna yesterday and nothing happened.
You useless idiots! My name is spelled Roland, not Ronald.
Disgusting. My legal name is wrong on the invoice again.
Horrible shop, awful people. I talked to your colleague and he hung up.
This e-mail is confidential and the sender accepts no liability for viruses.
If you are not the intended recipient, please delete this message.
Sent on behalf of the facilities team.
Hate this app, it is rubbish, I told you so last week.
This is the most awful company I have ever dealt with, you are all liars.
Disgusting service, horrible people, I hate this shop.
You are useless idiots, where is my parcel?
Shame on you! Three weeks without an answer!
I am furious. Nobody picks up the phone and the chat is a joke.
What a scandal, you promised it for Monday and it is Thursday.
I will tell all my friends never to buy here again.
You lied to me about the delivery date.
I demand to speak to a manager now.
I expect an apology from your driver.
I will post this on every review page I can find.
Your company is lame, close my account.
Absolutely unacceptable, fix this today.
I have been your loyal customer for ten years and this is how you treat me.
You are charging me more every month, why?
I don't think this fee is right.
You said there was no fee and now there is one.
Will you be able to ship before Friday?
You have declined my order again.
I will call you on Tuesday.
You are right, it was my mistake.
I owe you one, thanks for the quick help.
What company makes your batteries?
Is the milk still good after a week in the fridge?
Can I use another oil in the mower?
What is the age limit for the class?
From what age may children use your app?
Should I put more air in the tyres?
How long can I keep the leftovers?
Last chance to get the discount, does it still apply?
I'm the owner of the flat, can I change the name on the bill?
I have an issue and will keep at it until it is solved.
My mother-in-law wants one as well.
The app has a fever, the phone gets so hot.
The site has been ill all week, pages load slowly.
Your chat bot is a pain, it never understands.
My back garden order is missing a hose.
The only symptom is a blinking light on the modem.
Our solicitors' office needs six headsets, do you give a volume price?
The law office next door took my parcel by mistake.
Attorneys Smith and Co would like an offer for printers.
I act as treasurer of our club and need the receipt.
Can I get an overview of all personal data that you have stored? I am asking under the GDPR.
The tribunal in the video game never starts, it hangs at 50 percent.
The court reservation in your app shows the wrong hour.
Who won the trial membership raffle?
I was judged too old for the junior ticket at the gate, can you look at it?
I object to the photo you chose for my listing.
Is the dosing pump for the pool back in stock?
Please do not send me pill boxes in pink again.
The nurse watch arrived without a battery.
The massage oil leaked all over the box.
The baby bottle came without a teat.
My wife's maternity jeans are a size too small.
The pregnancy pillow is the wrong colour, can I exchange it?
The allergy friendly duvet is not in the parcel.
The diabetes magazine never came this month.
I'd like to cancel the blood pressure monitor, I ordered two.
My mother's wheelchair ramp should be delivered to the back door.
What does the rehab centre pay for ten exercise bands?
What is the legal name of your company for the purchase order?
I need to change the legal name on my account.
Please send the invoice to our legal department.
Where do I find the legal page on your site?
Who is the legal representative that signs the contract form?
How do I add myself as legal guardian of my daughter's account?
We are a law firm and want to order ten chairs.
I am a lawyer and my invoices should go to the office.
My lawyer's office moved, can the flowers I ordered for her go to the new place?
I study law and wonder if there is a student discount.
Do you have the book about famous court cases in stock?
Is the court shoe available in black?
Can I book the squash court for Thursday?
The parcel should go to Court Lane 4.
Deliver to the reception of the district court please, I work there.
The judge costume is too small, can I exchange it?
The case for my tablet arrived scratched.
My case number is 30391, any news?
In case it rains, do you deliver anyway?
Suit trousers came in the wrong length.
Sue from accounts will collect the package.
Hi, this is Sue again about the blinds.
Do you have a template for a power of attorney so that my son can collect for me?
How do I accept the new terms and conditions?
Where can I read your privacy policy?
I would like a copy of the data you store about me.
Please delete my data and close my account.
I would like to use my right to withdraw from the order.
I want to make a complaint about the courier, he was rude.
I'm very unhappy and will leave a bad review.
Never again, worst shop ever!
What does the warranty cover?
The guarantee card is missing.
Is there a law book section in your shop?
My trial period ends tomorrow, can I extend it?
How do I appeal against the rejected photo in my profile?
The regulator on the gas grill does not fit.
We bought the voltage regulator and need the manual.
Can I claim my bonus points?
How do I make a claim on my travel insurance for a lost bag?
Which documents do you need for the claim form?
The rule in the game's manual is unclear, who wins on a draw?
Can I get a police discount?
How do I report a broken link on your page?
How do I report a driver who parks badly?
Are pets allowed in the room?
Are we allowed to bring our own food?
Is it allowed to use the logo in our school paper?
Can I transfer the contract to my wife?
I want to cancel my contract at the end of the period.
What is the notice period of my contract?
I got a reminder for an invoice I have already paid.
My doctor's practice wants to order gloves in bulk.
Please change the delivery address to the doctor's office on Mill Road.
Is there a medical staff discount?
I am a nurse, do I get the discount for health workers?
When does your pharmacy open on Sunday?
Can I change my appointment at your clinic to Tuesday?
My appointment confirmation never came.
I need a receipt for my visit to the dentist.
The medicine cabinet came without a mirror.
I want to return the pill organiser, the lid is broken.
Is the thermometer with the blue case in stock?
When will the first aid boxes be delivered?
My order of vitamins has not arrived.
The vitamins I ordered came with a broken seal, please send new ones.
Can I pause the vitamin subscription?
The prescription sunglasses I ordered have the wrong frame colour.
Do the prescription lenses come with a case?
I am sick of the newsletter, please stop it.
I am sick today, can I move the delivery to tomorrow?
I was ill and missed the return window by a day, can you still take it?
These sneakers are sick, when are they back?
The update gives me a headache, where is the old menu?
Setting this up is a real pain.
It hurts to see how slow your app has become.
My laptop has a virus, can your software remove it?
The phone shows strange symptoms: the screen goes black when it is charged.
The router needs a diagnosis, can I send the log file?
How do I run the diagnosis mode on the washing machine?
The battery died after two hours.
The printer bleeds ink at the edges.
The app crashes when I add a new patient to our practice software.
We run a clinic and need ten more licences.
I work at a hospital, can the parcel be left at the gate?
My health insurance number changed, where do I update it?
Do you ship to the hospital gift shop?
The dose setting of the coffee machine does not work.
How much detergent do I dose for a half load?
The healthy snack box was missing two bars.
I'd like a recipe for the bread in your video.
How do I cure the cast iron pan before the first use?
The plant looks sick, how often do I water it?
My fish tank heater is weak.
Is the mattress available in a firmer version?
What size of knee pads should I choose?
The running shoes rub at the heel, can I swap them for a wider pair?
The chair is uncomfortable, can I return it?
Does the yoga mat smell?
Does the soap come without perfume?
Which protein bar tastes of chocolate?
Is the tea organic?
What ingredients are in the salad dressing?
Is the toy suitable for a three year old?
From what age is the trampoline?
Is the bottle dishwasher safe?
Is it safe to pay by card on your site?
Is the link in your e-mail safe to open?
Can the heater run overnight?
My blood orange tree has lost its leaves.
The heart shaped pendant broke off the chain.
The eye cream arrived open, please send another.
The hand cream is leaking in the box.
Which tennis racket is good for beginners?
Doctor Who figures: when are they back?
The crutches I rented, when must they be back?
How do I return the rented wheelchair?
My flight is to a medical congress and I need an invoice for my employer.
I would like to book a massage for my wife as a present.
Do you have gift cards for the spa?
`,
};
