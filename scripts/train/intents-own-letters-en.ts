/** Longer English messages of our own on legal and medical matters, and everyday ones full of their words. One to a line. */
export const ownLettersEnglish: Record<string, string> = {
  legal: `
Twenty neighbours and I have hired a firm together, they only get paid if we win.
No win no fee, so it costs me nothing to go after you.
A detective will ask you for the records of the forged application.
I've been given a crime number and the fraud squad wants the call log.
I filed with the transport department about the lost bags, they hand out fines for this.
Hope you like fines, because the regulator has my file.
We hold you as the landlord responsible for what happened to our father, the council's health inspectors are coming.
The workplace safety inspectors have been told about your ladder.
My niece is a commercial lawyer and she's reading your terms as we speak.
The next paper with my name on it will carry a stamp of the court.
Send it to collections again and I'll counterclaim.
A firm has taken on my case against you, their letter is in the post.
Hello, order 88120 was paid in April and it is now August. I've been patient, but if nothing arrives by the 20th I will put the case in front of a judge, and I have every mail of yours printed out.
This is my third and last message. I have passed everything on to the people who supervise banks, and they told me to ask you for a final response in writing.
Good afternoon. My tenant association's adviser went through your contract and called clause 11 void. Either you drop it or they take it up for all of us.
I don't want a voucher. I want what the passenger rules say I get for a cancelled flight, and I'll have a claims agency fetch it if you keep refusing.
Since your engineer drilled into the pipe our ceiling has come down. We expect you or your insurer to pay for everything, and our own insurer's lawyers have been told.
hi so u took 3 payments after i cancelled, thats not allowed. ive told my bank AND the ombudsman so good luck
Kindly let us know where formal documents may be delivered to your firm. We were told the registered office has moved.
You say the guarantee ran out. The law gives me two years and doesn't care about your guarantee. Fix it or give me the money.
Thank you for your offer, which I do not accept. I have been advised that my claim is worth a good deal more and will let the hearing in October decide.
As a small business we lost two days of trade because of your outage. We are having the contract looked at by counsel and will come back to you with a figure.
The agent on the phone told me the loan had no early fee. I have it recorded. That's mis-selling, and the conduct authority will get the recording.
Your shop has been using my daughter's picture on the home page. Nobody asked us. Take it down today or you will be hearing from somebody who does this for a living.
Debt collectors rang me at work about a bill I contested in writing twice. That is harassment and I've made a statement at the police station.
I understand that you are only doing your job, but the next person you talk to about my claim will be my brother-in-law, who has practised law for thirty years.
We bought the flat's kitchen from you and half of it is warped. Under the sale of goods rules we get to choose between repair and replacement. Please confirm by Wednesday.
Can you confirm who your data protection officer is? You've failed to answer my access request within a month, so a complaint is on its way.
I was told by your chat that I have no right to cancel. According to the regulations on distance contracts I do, and I am cancelling now. Refuse and I'll take it further.
My employer's counsel wants to know whether your terms are governed by English or Irish law before anyone signs the dispute letter.
Do not contact me by phone again. Everything in writing, please, because a tribunal will have to read it.
I've been charged for the gym a year after I moved. If another payment is taken I'm going to treat it as stealing and deal with it that way.
You're holding on to my winnings for nine weeks with one excuse after another. The gaming authority has opened a file.
The car seat's buckle opened while I was driving. I've reported it to the product safety office and I want to know what you intend to do about compensation.
Could you send a copy of the signed agreement? Our lawyer suspects that the signature is not my mother's.
I've had it in writing from the energy watchdog that back-billing past twelve months isn't permitted. Cancel the bill.
Please be aware that I am keeping a record of the dates and names for my witness statement.
Final notice. Pay £318.40 into the account below by noon on the 14th or I'll issue proceedings without writing again.
I've talked it over with a legal aid clinic and they're happy to take you on for free.
Since you've blacklisted me with the credit agencies for a debt that isn't mine, I'm claiming for the mortgage I lost.
The seller vanished and you as the marketplace are on the hook. If you don't agree we can ask a court which one of us is right.
Our lease says thirty days, yours says ninety, and the rent board has my side of it already.
My complaint to the aviation authority went in on Monday. They'd like to see why you classed a missing pilot as extraordinary.
I'm a reporter as well as a customer, and before I publish I'd like your comment on the fraud complaint that was filed against you.
We are getting divorced and the judge has ordered that the joint account be frozen, see the attached ruling.
You've ignored two recorded-delivery letters. The third will come from a bailiff.
Regarding policy 5531: the assessor lied in his report. I want it corrected, otherwise I'll bring in an independent expert and we'll meet before the arbitration board.
Great coffee machine by the way. But your refusal to honour the statutory warranty isn't great, and I won't shy away from a lawsuit over 90 euros.
`,
  medical: `
My cat licked the spot-on off her neck and is drooling. Is that dangerous?
How much of the joint supplement does a 30 kg labrador get?
Our kitten has diarrhoea since we changed to your dry food, should we stop it?
The rabbit won't eat after the drops, what can I do?
Can a pregnant bitch have the tick collar?
My horse coughs since the new hay, do you have something for it?
The puppy swallowed a piece of the rope toy. Vet or wait?
Is the calming spray safe for a dog with epilepsy?
How many millilitres of the wormer for a hamster?
May I go by train two days after having my tonsils out?
Can I travel with you a week after a hip operation?
I had a filling this morning, may I fly tonight?
We all woke up with a headache and feeling sick, the heater had been on all night.
The alarm for gas beeped and now I feel dizzy.
My gran has pneumonia from the damp in your flat and is on oxygen.
He has been in intensive care since he drank from your cooler.
Would the swaying of the boat be a problem after my ear infection?
I needed six stitches after the shelf fell and still see double.
Hello, I picked up the blood pressure tablets yesterday, thanks for the quick service. I only now noticed they're 10 mg and I have always had 5. Do I halve them?
Order 51102 arrived. My daughter has put on the ski gloves once and her hands are now red and bumpy up to the wrist. What's in the lining?
Hi there, quick one: my partner is 14 weeks along and loves your herbal tea. There's liquorice in it, should she leave it?
I bought the posture corrector for my desk job. After three days my arms go to sleep. Do I wear it too tight or is this not for me?
We've had the humidifier on all week and everyone at home is coughing. Could mould inside be making us ill?
morning, woke up with one eye stuck shut after trying the lash glue. warm water? drops? help
My dad (79) has started to see things since he takes the sleeping capsules from your shop. Is that known?
Your courier left the insulin on the porch in thirty degrees for six hours. Can my son still use it?
I have had a metal valve put in and the manual of the induction cooker warns of something. Is it safe to stand close?
The fitness programme in the app wants me to do jumps, but I had my cruciate ligament operated on in May. Is there another version I should do?
Thanks for the parcel! One thing, the seal on the cough mixture was open and my boy has had two spoons. Should I be worried?
Which of your sun creams can I put on a scar that is three months old?
My husband took his own pills and mine by mistake this morning. Mine are for water retention. What now?
I've got a funny taste in my mouth and tingling gums since the mouthwash. Keep going or stop?
The baby carrier leaves red marks on her legs and her feet feel cold, is her blood getting through?
Can a person with one kidney take creatine? The label says nothing, and my trainer says yes.
I would like to cancel the diet plan because I keep getting light-headed and my period has stopped. Is that the plan's fault?
I read that St John's wort cancels out the pill. I've been taking your mood capsules for two months. Could I be pregnant?
My step counter says resting pulse 38. I'm 60 and not an athlete. Is the device wrong or am I?
Have you got anything I can give a 9 month old who's teething and screaming all night?
He ate one of those little silica bags out of the shoe box. He's two. Is it poisonous?
A customer just fainted in our branch after taking a sample of your caffeine gum, what should we tell her?
I'm supposed to fast before my operation on Monday. Does your electrolyte powder count as food?
The eye test at your shop said high pressure. How urgent is that, should I go to a hospital?
For two weeks I've had cramps at night, and I wonder if the magnesium you sell would do anything.
After the flight I've had a swollen calf and it's warm. Could it come from sitting so long?
My gran's hearing aid whistles and now her ear canal is bleeding, what do we do?
I sprayed the insect repellent by mistake in my toddler's face. He's rubbing his eyes and crying.
Could you tell me whether these drops contain penicillin or anything like it? I nearly died of it once.
Does the smoke from the incense do harm to someone with COPD?
My therapist put me on sertraline last week. Would your 5-HTP capsules be a problem?
Is 39 weeks too late to use the heat belt on the belly?
I left the patch on for two days instead of one and feel sick. Take it off or wait?
Since we sleep on the new latex mattress my wife sneezes and has a rash on her back. She never had allergies before.
How do I clean the wound if the plaster from your set sticks to it?
The results page in my account shows a red exclamation mark next to 'potassium'. Nobody picks up the phone. Is it dangerous?
I can't afford the brand any more. Is the cheap one just as good for epilepsy?
I twisted my ankle in the shoes I bought from you. It's twice the size now, do I ice it or see somebody?
My father spat blood after using the new inhaler. Is that a side effect?
`,
  "legal medical": `
My wife caught pneumonia from the mould in the flat you let. She's on oxygen and we hold you liable.
Eight stitches and a concussion from your swing. See you in court next month.
Dad breathed in the gas from your boiler and lies in intensive care. The safety authority is investigating and we will claim.
The trampoline net gave way and our son broke his collarbone. He's in pain every night, and we're seeing a lawyer on Tuesday about your liability.
Ever since your dentist fitted the crown my jaw has been inflamed. I've asked the patient ombudsman to look into it and I want compensation.
The sunbed in your studio burned my back, it's all blisters. What cream do I use, and who insures you? I'm making a claim.
You delivered a nut bar to a customer with a registered nut allergy. I ended up on a drip, and this will end up in court.
My mother was given a double dose by your home care nurse. She's still confused. We've filed a report with the health authority and want damages.
The chemical peel left me with scars and an infection that won't heal, and your salon refuses to pay, so I have instructed a solicitor.
`,
  "": `
Hello, my name is Edith Moss, born 3 May 1961, and I live at 9 Harbour Street, York. I'd like to move the due date of my instalment.
You can reach me on my mobile or by mail. My wages come a few days late this month, can the invoice wait?
I've moved to 14 Birch Lane, please change the address of the order.
Where can I find the terms and the legal page?
Where's your legal page with the company details?
Can I get a letter of settlement for the phone plan I paid off?
Can I repay my plan early?
How do I get a settlement figure for the finance?
Is the final bill sent by letter?
This is disgusting, you are the worst shop and a bunch of liars.
Horrible company, useless people, awful service. Sue Miller
What a disgusting lot of idiots you are. Regards, Sue
Worst customer service ever, liars all of you! Thanks, Sue
You are liars and useless. I talked to Sue last week and heard nothing since.
You are thieves and idiots, I've never seen such a dishonest bunch.
I'm so angry I could scream. Useless, horrible, rude.
Pathetic. Dishonest. Never again.
A scandal of a company, and my name is still misspelled.
The worst company I've dealt with. What is the issue now?
This is the worst treatment ever and you are liars. Is the courtyard shop at least open?
Can I pay off my instalment plan early, and do I get a letter that it is settled?
Is there a fee when I settle the whole balance now?
Please send me a letter that confirms my contract has ended.
Do I get a written confirmation when the loan is paid off?
How do I pause the filter subscription for the winter, and for how long is that possible?
We're at the cabin all spring and won't use the purifier, can the plan be paused?
Where's the page with your terms and your imprint?
Photos attached. Shall I send the broken one back, and when does the new one come?
Do I need to return the damaged lamp before you send another? This message is meant for the addressee only and may be confidential.
This e-mail and any files are confidential and for the addressee alone. Registered in England, company number 0123456.
Castle Homes Ltd, registered office 1 High Street. Please think before you print this mail.
How do I get the personal details you store about me changed?
May I have an overview of my personal data?
When is the final payment due?
I received your letter about the price change, thanks, what happens next?
The solicitor's practice next door has the key to the meter room, please ring there.
My accountant and my lawyer share the office, leave the parcel with either.
Your regulator's logo is blurred in the footer of the mail.
The link to the ombudsman's page in your app is cut off on my phone.
How do I send in my optician's prescription with the order?
The glasses with my new prescription were due on Tuesday, where are they?
Are the washing tablets on offer this week?
Does the zombie doctor outfit come with the battle pass?
Is the nurse skin in the game free?
May I take a bottle of wine on the train?
Can I bring a friend on my day pass?
Can I take my surfboard on the plane?
Is the kayak light enough to carry alone?
I have to lift the wardrobe up the stairs, how heavy is it?
Is the party for my brother passing the bar included in the menu price?
The app drives me mad, it logs me out each time I turn the phone.
The cat litter came in the wrong size.
What flavour is the dog food in the blue tin?
The dog bed is too small for our labrador, can I swap it?
Remind me to give the dog his tablet.
The main dish was ice cold and the dessert was missing.
Hi, I'd like to pick up my prescription sunglasses at the store on Saturday instead of Friday, is that all right? Order 77012.
Could you tell me if the gift card can be used for the eye test as well as for frames?
The patient portal says my password has expired, but the reset mail never arrives.
My insurer needs an itemised invoice for the two physio sessions, the one I have only shows the total.
I booked the video consultation for the wrong day. Can you move it to Thursday and keep the same doctor?
I paid for the vaccination certificate to be printed and nothing came in the post.
Please add my new insurance card to the account, the old one ran out in June.
Do you deliver flowers to patients at St Mary's? Visiting ends at six.
I'm training as a nurse and need the white clogs in 39 by Monday, are they in the shop?
Our surgery ordered 40 boxes of gloves and got 14, please send the other 26.
The pill organiser has a sticker that won't come off, any tips?
The tablet stand is too wobbly for my kitchen, can I swap it for the heavier one?
Is the capsule wardrobe course still open for sign-ups?
I need a dose of good news: is my table finally on the way?
The new price list is a bitter pill. Is there really no discount for old customers?
Your returns process is a headache, three forms for one shirt.
My wallet is bleeding after the sale, but I love the coat. Does it come in petrol?
The print of the blood moon arrived with a bent corner.
The bandage dress is too tight at the waist, do you have a 40?
What do you do against spam? I get twelve a day and I'm allergic to it.
The watch's heart rate light stays on all night and drains the battery. Can it be turned off?
I want to delete the health data the app collected last year.
How do I share my sleep graph with my coach?
The scale keeps losing the Bluetooth connection after the update.
The injection moulding order came in the wrong shade.
We are printing a leaflet for our clinic and need the proof by Tuesday.
My gym bag smells funny since I got it, can I return it?
The frozen pizzas came half thawed so I threw them out. May I have a credit?
Does the Fever-Tree tonic come in a pack of 24?
Our dog chewed up the remote, do you sell a new one?
I was down with something last week and missed the delivery. When can you try again?
My mother is in hospital, so please send the parcel to my sister's address for now.
Due to an operation I can't come to the course, may my brother take my place?
My sick leave means I can't play until May. How do I freeze the membership?
I'm pregnant and due in March, so I need to end the ski pass early. What does it cost?
We're expecting our first child and would like to change the two-seater for an estate. What's the monthly rate?
Can I add a stroller to the flight booking?
I use a wheelchair. Which entrance of the hall has a ramp?
How do I book assistance at the airport for my grandfather?
Do your buses take electric wheelchairs?
Is the shampoo for coloured hair back in stock?
How long does the eye cream keep once it's been opened?
Which soap did you use in the hotel? It smelled great.
What's in the goodie bag this month?
Could you leave out the onions from my meal kits? I can't stand them.
We'd like a vegetarian option for two of the twelve guests.
The kids' vitamin bears are sold out everywhere, when will you get more?
Please stop sending me ads for diet pills, I never asked for them.
Can I get paper of legal size for the old printer?
The legal drama you recommended stops after episode two.
My daughter's moot court needs six gowns by Friday. Do you rent them by the day?
We'd like courtside tickets for the final, two seats next to each other.
The tennis court lights went off in the middle of our slot, can I have a free hour?
I work as a court interpreter and travel a lot, which mobile plan has the most data?
In my last job I was a lawyer, so forgive the long mail: I'd simply like the sofa in blue.
Do you have a group rate for a law firm's summer party, around 60 people?
Please put the firm name Stone & Daughters Solicitors on the invoice.
Who do I ask about the notary appointment for my mortgage?
My landlord needs proof that I pay for power, can you send a confirmation?
I am executor for my aunt and need the balance on the day she died.
The embassy wants my statement stamped, can a branch do that?
My visa lawyer asked for twelve months of statements, where do I download them?
Could you explain the notice period in my phone contract? I'd like to leave in May.
The contract says 24 months. I'd like to know what it costs to leave sooner.
I noticed your terms have changed. What's new in them?
May I use your logo in a student paper?
How do I licence the photo of the bridge for our brochure?
I want to report a listing that has the wrong category.
I'd like to report a streetlight that has been out for weeks.
How do I report my meter reading?
A complaint: the room faced the car park and breakfast ended before nine.
I'm filing this as a complaint because your survey has no box for it: the queue was too long.
I was promised a call back twice. I'd like to talk to your supervisor and get a credit for the month.
If this isn't sorted by Friday I'm cancelling and going to another provider.
I want compensation for the three days without internet, how do I apply for it?
I was overcharged by four euros at the till, can you put it right?
You took the delivery fee although it said free shipping.
The damage on the hire car was there when I got it, here are the photos.
My claim for the cracked screen was turned down. Can I send better pictures?
How do I prove that I own the phone for the insurance?
Which documents do you need from the police for my stolen bike? I want to claim on the policy.
The judge in your baking contest never got my cake, the courier dropped it.
Don't judge the app by its start, you said. I still find it slow.
Can the jury prize be paid out as a voucher?
I was found guilty by your chatbot of typing too fast, it locked me out.
My trial month isn't over but I was charged already. Is that a mistake?
The sentence on the engraved ring has a typo, can it be redone?
The suit I rented must be back on Monday, may I drop it off on Tuesday?
The suitcase lock fails, can it be opened without breaking it?
Any action figures left from the courtroom set?
Which bar in the hotel is open on Sunday?
Case closed from my side, thank you very much for your help!
`,
};
