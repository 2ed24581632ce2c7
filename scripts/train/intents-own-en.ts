/** English messages of our own by what they are about; "" is nothing that a rule asks for. One to a line. */
export const ownEnglish: Record<string, string> = {
  fraud: `
i lost my mastercard in rome two days ago
let me see, i lost it on tuesday night
yes i lost it last weekend
I think it got lost on the bus
My visa is gone, I can't find it since this morning
block my debit card because I can't find it
Just cancel the card, someone has it
I got a new card but I lost it again
I can't find my card so I pay cash for now
it was stolen from my car
Someone stole my debit card yesterday
My bag with all my cards was stolen last night, block them
no it was not lost, it was stolen
I lost my debit card last Friday.
I think I have lost it.
Somebody stole it from my bag.
It was stolen on the train.
I can't find my card anywhere, please block it.
I lost my credit card on holiday in Greece.
Please block the card, I haven't seen it since Monday.
My purse with both cards was taken this morning.
Yes, I had the new card, but now I have lost that one too.
Freeze the card, somebody took it.
I have mislaid my bank card.
My card has gone missing.
I got an order confirmation for something I never ordered.
Somebody placed an order in my name and had it sent to another address.
There are three purchases on my account that I know nothing about.
I never made this purchase, it was charged to my card last night.
You charged my card but I have never been a customer of yours.
Somebody used my saved card to buy gift cards.
I paid a person who said he worked for you and now the money is gone.
I clicked on a link in a text that looked like yours and gave my card number.
What is this charge? I have not bought anything from you.
A thief emptied my account.
I was tricked into sending money to a fake shop.
My card details were leaked and now there are strange charges.
No idea what this payment is, it was not me.
I want to dispute a transaction that isn't mine.
No one in my family made this payment.
The money was taken without my permission.
I lost my credit card in Norway on Friday.
My credit card got lost in Berlin, I was there for work.
i lost my visa in portugal last month
we were in Turkey and I lost my debit card there
I lost my card the evening of the concert
hmm, I think I lost it the night before last
I must have lost it the morning of the 3rd
well, I lost it on the 21st in the afternoon
it was lost some weeks ago, in the summer I think
I lost it yesterday on the way home
Lost it about an hour ago
freeze my card because I can't find it since this afternoon
please block the card, I have been looking for it for two hours
can you stop my card, I haven't found it for the last day
cancel the card because I couldn't find it anywhere today
I did get the replacement card, but I've lost that too
The new card came and now it is lost again
Yes, it arrived, but I lost it once more
I can't find the card at the moment, I will pay with cash
I don't have my card, I can't find it, can I pay by cheque?
My wallet is missing and the credit card was inside.
I left my credit card in a taxi in Madrid.
Dropped my card in the street somewhere, please block it.
I lost both of my cards on the ferry.
It's my bank card that was stolen, last Sunday.
A pickpocket took my wallet in Prague.
somebody robbed me and has my card now
`,
  refund: `
I would like my money back for the jacket.
When will I get my money back?
I sent the parcel back two weeks ago and still have no refund.
Can you refund the delivery fee?
I want a full refund for the broken lamp.
How do I get refunded to my card instead of store credit?
Give me those forty pounds back!
The refund you promised is not there yet.
I am still waiting for my reimbursement.
Where is my refund?
Yes, please refund me the 30 euros.
Can I have the refund sent to another account?
I changed my mind and want the money back.
I was told the refund would take five days.
Please credit the amount back to my card.
`,
  identity: `
Why do I have to verify who I am?
The app does not accept my passport for verification.
Which documents do you need to confirm my identity?
My identity check keeps failing.
Do I have to send a copy of my driving licence?
Why do you want to know where my money comes from?
I uploaded my ID but it is still not verified.
Can I use the account without proving my identity?
How long does the identity verification take?
What do you need as proof of identity?
`,
  "": `
I lost my suitcase in Norway.
I lost my phone last week, how do I move the app?
I lost my way to your branch.
I found my card again, can you unblock it?
My card turned up, no need for a new one.
Why is my account frozen?
What does it cost to replace a lost card?
How long does a new card take after I lost the old one?
My card is bent, I want to report it.
My card was cracked and I need a replacement.
Close my account please, I no longer need it.
I have forgotten my password.
You can take the money from my card if that is easier.
Charge the rest to the card I saved with you.
Can I pay the rest from my bank account?
Please use the card ending in 1111 for this order.
Can I pay in three instalments?
Can I change the card for my monthly payment?
Where is my parcel?
My parcel seems to be lost in the post.
The tracking has not moved for a week.
You sent me the wrong size.
I lost my order confirmation, can you send it again?
I lost the manual, is there one online?
I have lost the receipt, can I still exchange the boots?
A screw was missing from the box.
I can't find the setting for notifications.
I can't find my order number.
The discount code does not work.
How do I return an item?
How long do I have to send things back?
Can I change the delivery address?
Can I exchange it for a larger one?
Does the warranty cover the battery?
How do I clean the filter?
The red light stays on after I changed the filter.
The app crashes when I open it.
The wifi keeps dropping in the bedroom.
How do I reset my password?
I forgot my password.
How do I cancel my subscription?
Please cancel my order, I picked the wrong colour.
Can I pause my plan for the summer?
Please send me a copy of the invoice.
When is my invoice due?
The invoice is higher than last month, why?
I was charged twice for the same order.
Why was my card declined?
How do I pay by card?
How do I change the card on my account?
Remove my old card from the account, please.
How do I close my account?
Please delete my account.
How do I add a colleague to our account?
I changed my phone number, how do I update it?
I bought a new phone, how do I move the app?
My phone does not connect to the speaker.
The screen of my phone is cracked, do you repair it?
Is this jacket in stock in Leeds?
Do you ship to Norway?
What are your opening hours?
Can I book a repair?
When will the repair be finished?
The lamp flickers.
The kettle leaks.
Does it work with a 230 volt socket?
Is there a student discount?
Do you have this in blue?
I would like to talk to a person.
Thank you for the quick answer.
How do I export my data?
How many seats does our plan include?
I would like to buy twenty more licences.
The upload fails with error 413.
Can I transfer my ticket to a friend?
My flight was moved, can I rebook?
My suitcase did not arrive.
How do I use my gift card?
The gift card balance is wrong.
I have not received the confirmation e-mail.
How do I unsubscribe from the newsletter?
The parcel was left with a neighbour I don't know.
The delivery is late.
Could you block out the dates for our booking?
How do I lock the screen?
How do I freeze the soup you sell?
The lock is stuck.
My account shows the wrong name of our company.
Can you check the status of my order?
How do I redeem my points?
I cannot log in on my new laptop.
Hello
Yes, please.
No, that is all.
Can you help me?
Is the trampoline safe in the rain?
The manual says something else.
Which plan is right for a small team?
Does the subscription renew by itself?
Where can I download the driver?
I can't see the photos I uploaded.
The heating will not start.
My meter reading is wrong.
How do I move my broadband to a new flat?
Can I keep my number when I switch?
What does the care plan include?
Do you match prices?
`,
};
