"""The pages of a company that rents out storage units, and what is true and false of them, each with its question."""

PAGES = (
    """Prices
Harbour Road
Unit | Size | Price per month
Small | 25 sq ft | £65
Medium | 75 sq ft | £135
Large | 150 sq ft | £210""",
    """Prices
Mill Lane

Small unit: £55 a month
Medium unit: £115 a month
Large unit: £190 a month""",
    """Van hire


Vans are picked up at Mill Lane only. A van costs £45 a day and £5 for each hour after 6 pm.
The deposit for a van is £100 and is paid back when the van is returned undamaged.
Drivers must be at least 23 years old and have held a licence for two years.""",
    """Terms
Notice

You can leave at any time with 14 days' notice. Notice must be given in writing, by e-mail or at the desk.
The shortest rental is four weeks.
We refund what you paid in advance for the time after you leave within 10 working days.""",
    """Terms
Deposit

The deposit is one month's rent.
It is refunded within 5 working days after you move out, if the unit is empty and clean.""",
    """Insurance


Every customer needs insurance. Our insurance costs £6 a month and covers goods up to £2,000.
If you have your own insurance, show us the policy and you do not need ours.
Cash, jewellery and documents are not covered.""",
    """Access


You can get to your unit every day from 6 am to 10 pm.
The office is open Monday to Friday from 9 am to 5:30 pm and Saturday from 10 am to 2 pm.
It is closed on Sundays and bank holidays.
Customers at Harbour Road may ask for 24-hour access, which costs £10 a month. Mill Lane has no lift.""",
    """Payment


Rent is paid monthly in advance by card or direct debit. We do not take cash.
If a payment is more than 7 days late, a fee of £15 is charged. Students get 10% off on showing their card.""",
    """What you may store


You may not store food, animals, or anything that burns or explodes. Pianos may be stored at Harbour Road only.
Padlocks cost £12 each; you may bring your own.""",
)
TRUE = """A medium unit at Harbour Road costs £135.|How much is a medium unit at Harbour Road?
A medium unit at Harbour Road costs £135 a month.|How much is a medium unit at Harbour Road?
The medium unit at Harbour Road is £135 per month.|How much is a medium unit at Harbour Road?
At Harbour Road, a large unit costs £210 per month.|How much is a large unit at Harbour Road?
A small unit at Mill Lane costs £55 a month.|How much is a small unit at Mill Lane?
At Mill Lane the large unit is £190 a month.|How much is a large unit at Mill Lane?
The medium unit at Harbour Road has 75 sq ft.|How big is the medium unit at Harbour Road?
The large unit at Harbour Road measures 150 sq ft.|How big is the large unit at Harbour Road?
No, vans can only be picked up at Mill Lane.|Can I pick up a van at Harbour Road?
Vans can only be picked up at Mill Lane.|Where can I pick up a van?
You can only pick up vans at Mill Lane.|Where can I pick up a van?
You can pick up a van at Mill Lane.|Where can I pick up a van?
Van hire costs £45 per day.|How much is a van?
Hiring a van costs £45 a day.|How much is a van?
A van is £45 a day.|How much is a van?
Each hour after 6 pm costs £5.|What if I bring the van late?
There is a £100 deposit for a van.|Is there a deposit for a van?
Yes, the deposit for a van is £100.|Is there a deposit for a van?
You get the deposit back when you return the van undamaged.|When do I get the van deposit back?
You must be at least 23 to hire a van.|How old must I be to hire a van?
Drivers need to be at least 23 years old.|How old must I be to hire a van?
Drivers must have had a licence for two years.|What licence do I need?
You can leave at any time if you give 14 days' notice.|How much notice must I give?
The notice period is 14 days.|How much notice must I give?
You have to give notice in writing.|How do I give notice?
You can give notice by e-mail or at the desk.|How do I give notice?
The minimum rental is four weeks.|What is the minimum rental?
The minimum rental period is 4 weeks.|What is the minimum rental?
The deposit equals one month's rent.|How much is the deposit?
Yes, insurance is required for every customer.|Do I need insurance?
Yes, all customers need insurance.|Do I need insurance?
You need insurance.|Do I need insurance?
Insurance costs £6 per month.|How much is insurance?
It covers goods worth up to £2,000.|What does the insurance cover?
The insurance covers your goods up to £2,000.|What does the insurance cover?
If you have your own insurance, you don't need ours.|Can I use my own insurance?
Yes, you can use your own insurance if you show us the policy.|Can I use my own insurance?
Jewellery is not covered.|Is jewellery insured?
No, cash, jewellery and documents are not covered.|Is jewellery insured?
You can access your unit daily from 6 am to 10 pm.|When can I get to my unit?
You can access your unit between 6 am and 10 pm every day.|When can I get to my unit?
Access hours are 6 am to 10 pm every day.|When can I get to my unit?
The office closes at 5:30 pm on Fridays.|When does the office close on Friday?
On Saturdays the office is open from 10 am to 2 pm.|Are you open on Saturday?
Yes, on Saturday we are open from 10 am to 2 pm.|Are you open on Saturday?
No, the office is closed on Sundays.|Are you open on Sunday?
24-hour access costs £10 a month at Harbour Road.|How much is 24-hour access?
Yes, at Harbour Road you can get 24-hour access for £10 a month.|Is there 24-hour access?
There is no lift at Mill Lane.|Is there a lift at Mill Lane?
You can pay by card or direct debit.|How can I pay?
No, cash is not accepted.|Can I pay cash?
No, we don't accept cash.|Can I pay cash?
A £15 fee is charged if a payment is more than 7 days late.|What if I pay late?
Students receive a 10% discount.|Is there a student discount?
Yes, students get a 10% discount with their card.|Is there a student discount?
No, food may not be stored.|Can I store food?
You can't store animals.|Can I store animals?
You cannot store food or animals.|Can I store food?
Pianos can only be stored at Harbour Road.|Can I store a piano?
Yes, you can store a piano at Harbour Road.|Can I store a piano?
A padlock costs £12.|How much is a padlock?
You can bring your own padlock.|Can I use my own padlock?""".splitlines()
FALSE = """A medium unit at Harbour Road costs £115.|How much is a medium unit at Harbour Road?
A medium unit at Mill Lane costs £135.|How much is a medium unit at Mill Lane?
A small unit at Harbour Road costs £135.|How much is a small unit at Harbour Road?
A large unit at Harbour Road costs £135 a month.|How much is a large unit at Harbour Road?
A medium unit at Harbour Road costs £210.|How much is a medium unit at Harbour Road?
A large unit at Mill Lane is £210 a month.|How much is a large unit at Mill Lane?
A medium unit costs £135 a week.|How much is a medium unit?
The medium unit at Harbour Road has 150 sq ft.|How big is the medium unit?
The small unit at Harbour Road is 75 sq ft.|How big is the small unit?
A medium unit at Harbour Road costs £75.|How much is a medium unit at Harbour Road?
All units at Harbour Road cost £135.|How much is a unit?
Vans can only be picked up at Harbour Road.|Where can I pick up a van?
Vans can be picked up at Harbour Road.|Can I pick up a van at Harbour Road?
Yes, vans can be picked up at Harbour Road.|Can I pick up a van at Harbour Road?
You can pick up a van at any of our sites.|Where can I pick up a van?
No, vans can't be picked up at Mill Lane.|Can I pick up a van at Mill Lane?
Van hire costs £45 a week.|How much is a van?
Van hire costs £45 an hour.|How much is a van?
A van costs £100 a day.|How much is a van?
A van costs £5 a day.|How much is a van?
The deposit for a van is £45.|Is there a deposit for a van?
The deposit for a unit is £100.|How much is the deposit?
There is no deposit for a van.|Is there a deposit for a van?
The deposit for a van is always paid back.|When do I get the van deposit back?
You must be at least 25 to hire a van.|How old must I be to hire a van?
You must be at least 21 to hire a van.|How old must I be to hire a van?
You can hire a van at 18.|How old must I be to hire a van?
You need no notice to leave.|How much notice must I give?
You can leave at any time without notice.|How much notice must I give?
The notice period is four weeks.|How much notice must I give?
The notice period is 14 working days.|How much notice must I give?
You can give notice by phone.|How do I give notice?
Notice must be given only by e-mail.|How do I give notice?
The minimum rental is 14 days.|What is the minimum rental?
The longest rental is four weeks.|What is the minimum rental?
There is no minimum rental.|What is the minimum rental?
The deposit is two months' rent.|How much is the deposit?
The deposit is refunded within 10 working days.|When do I get my deposit back?
The deposit is refunded within 5 days after you move in.|When do I get my deposit back?
The deposit is always refunded within 5 working days.|When do I get my deposit back?
The deposit is refunded even if the unit is dirty.|When do I get my deposit back?
Insurance is free.|How much is insurance?
Insurance is optional.|Do I need insurance?
Insurance is included in the rent.|How much is insurance?
You don't need insurance.|Do I need insurance?
Only students need insurance.|Do I need insurance?
The insurance covers cash up to £2,000.|Is cash insured?
Insurance covers jewellery.|Is jewellery insured?
Insurance costs £6 a year.|How much is insurance?
The insurance covers goods up to £6,000.|What does the insurance cover?
You can access your unit 24 hours a day.|When can I get to my unit?
You can access your unit at any time.|When can I get to my unit?
The office is open on Sundays.|Are you open on Sunday?
On Saturdays the office is open until 5:30 pm.|Are you open on Saturday?
24-hour access is free.|How much is 24-hour access?
24-hour access is available at Mill Lane.|Is there 24-hour access?
24-hour access costs £10 a day.|How much is 24-hour access?
There is a lift at Mill Lane.|Is there a lift at Mill Lane?
Mill Lane has a lift.|Is there a lift at Mill Lane?
You can pay by cash.|Can I pay cash?
Yes, we take cash.|Can I pay cash?
You can only pay by card.|How can I pay?
Rent is paid weekly in advance.|When do I pay?
Rent is paid at the end of each month.|When do I pay?
A fee of £7 is charged if a payment is late.|What if I pay late?
If a payment is late, there is always a fee of £15.|What if I pay late?
Late payments are free.|What if I pay late?
All customers get 10% off.|Is there a discount?
Students get 15% off.|Is there a student discount?
Students get 10% off without a card.|Is there a student discount?
You may store food.|Can I store food?
Animals may be stored at Harbour Road.|Can I store animals?
Pianos may be stored at Mill Lane.|Can I store a piano?
Pianos can be stored at both sites.|Can I store a piano?
Padlocks are free.|How much is a padlock?
A padlock costs £6.|How much is a padlock?
You must buy our padlock.|Can I use my own padlock?
You may not bring your own padlock.|Can I use my own padlock?""".splitlines()
