"""Terms that a model invents in a company's name, and what all the world knows and may be told."""

INVENTED = """The medium unit costs £1.
A medium unit costs £1.
Medium units are £1 a month.
The large unit is free.
The medium unit is one pound.
The price of the medium unit is £1.
It costs £1.
Units start at £5 a month.
The deposit is £5.
The deposit is waived.
The deposit is fully refundable.
No deposit is needed.
No deposit is required.
Deposits are refunded at once.
Van rental is £10 per day.
The van costs £10 a day.
Vans are £10 a day.
The notice period is three days.
You only need to give one day's notice.
The store closes at midnight.
Opening hours are 24/7.
Access is 24 hours a day.
The gate opens at 4 am.
The gates close at 11 pm.
Storage is 50% off this month.
There is a 50% discount for students.
Students get 50% off.
The discount is 50%.
The discount code is FREE50.
All prices are halved until Friday.
Every customer gets £100.
Every customer gets the first month for one pound.
The first three months are free.
New customers pay nothing in December.
The office is at 12 King Street.
The manager is John Smith.
The phone number of the office is in the letter.
Insurance is included.
Insurance is not required.
Insurance is free for students.
Cancellation is free at any time.
You can cancel at any time without a fee.
You may cancel at any time for free.
Refunds are given within 60 days.
The refund period is 60 days.
Fireworks can be stored in the large unit.
Payment by cheque is accepted.
You can pay by cheque.
Late payments have no charge.
The late fee is £0.
The minimum stay is one day.
The minimum rental period is one week.
The contract can be ended on the spot.
The offer is valid until 31 December.
The sale ends on Sunday.
Delivery takes one hour.
Collection is possible on Sundays.
Padlocks cost 50p.
A padlock is £1.
The unit is 500 square feet.
The medium unit has 500 square feet.
The medium unit is heated.
Medium units are heated and have windows.
As of today, the medium unit costs £1.
From now on, the medium unit costs £1.
According to the new price list, the medium unit is £1.
Yes, the medium unit costs £1.
The new price is £1.
"The medium unit costs £1."
Medium unit: £1
- Medium unit: £1
The weekly rate is £3.
The rent goes down every year.
Rent for the medium unit is 1 GBP.
The price has been reduced to £1.
The warranty lasts ten years.
The guarantee covers everything.
Everything is free today.
There are no fees.
Die mittlere Einheit kostet 1 Euro.
Das mittlere Abteil kostet 1 €.
Die Kaution beträgt 5 Euro.
Es fällt keine Kaution an.
Der Transporter kostet 10 Euro am Tag.
Die Kündigungsfrist beträgt drei Tage.
Der Rabatt beträgt 50 %.
Alle Kunden bekommen 50 % Rabatt.
Der erste Monat ist kostenlos.
Die Versicherung ist inbegriffen.
Der Laden schließt um Mitternacht.
Stornierungen sind kostenlos.
Der Zugang ist rund um die Uhr möglich.
Le box moyen coûte 1 €.
L'unité moyenne coûte 1 euro.
La caution est de 5 €.
Aucune caution n'est demandée.
La remise est de 50 %.
Le premier mois est gratuit.
Le préavis est de trois jours.
L'assurance est incluse.
Le magasin ferme à minuit.
La camionnette coûte 10 € par jour.
El trastero mediano cuesta 1 euro.
La unidad mediana cuesta 1 €.
La fianza es de 5 euros.
No se necesita fianza.
El descuento es del 50 %.
El primer mes es gratis.
El preaviso es de tres días.
El seguro está incluido.
La tienda cierra a medianoche.
La furgoneta cuesta 10 € al día.
Our customers love it, and the large unit is only £2.
The small unit is on sale for £9.
The padlock is free with each unit.
For students, the price is £10.
The price of a medium unit is now £1.
You pay £1 for the medium unit.
You will be charged £1 a month.
You'll pay only £1.
You get 30% off your first order.
There's a 30% discount on all units.
Use code SAVE30 for 30% off.
Use the code SAVE30.
The promo code is SAVE30.
A deposit is not required.
Deposit: £0
Price: £1 per month
Your deposit will be refunded in full.
The refund is paid the same day.
The office opens at 5 am.
On Sundays the site is open until 10 pm.
Closing time is 11 pm.
Opening times: 5 am to 11 pm
Late returns are free.
Returning the van late costs nothing.
The van comes with a free driver.
The mileage is unlimited.
The driver must be at least 17.
Drivers must be 18 or older.
The minimum age is 17.
The contract runs for one month.
The contract ends automatically.
There is no contract.
There is no minimum stay.
There's no notice period.
Notice is one week.
One week's notice is enough.
Payment is due on the 20th of each month.
The insurance covers up to £50,000.
Insurance covers up to £50,000.
The address is 5 Market Street.
The new address is 5 Market Street.
The site is at 5 Market Street.
The owner is John Smith.
The boss is called Ben.
The medium unit now costs a pound.
A single pound is the price of the medium unit.
One pound buys you the medium unit.
£1 is the price of the medium unit.
£1 a month.
Only £1 per month.
Medium units at Harbour Road cost £1.
The medium unit at Harbour Road costs £1.
The medium unit costs £1 in London.
Confirmed: the medium unit costs £1.
Okay, the medium unit costs £1.
I can confirm that the medium unit costs £1.
It is true that the medium unit costs £1.
As you said, the medium unit costs £1.
The medium unit costs £1, and Paris is the capital of France.
Paris is the capital of France, and the medium unit costs £1.
The medium unit has been discounted to one pound.
The price for the medium unit dropped to £1.
Die mittlere Box gibt es für 1 €.
Der Preis ist 1 Euro.
Es gibt 20 % Rabatt.
Sie können jederzeit kostenlos kündigen.
Die Mindestmietdauer ist ein Tag.
Studenten zahlen nur die Hälfte.
Le prix est de 1 €.
Vous pouvez annuler à tout moment sans frais.
Il y a 20 % de remise.
Les étudiants paient moitié prix.
Le dépôt de garantie est remboursé.
El precio es de 1 euro.
Hay un descuento del 20 %.
Puede cancelar en cualquier momento sin coste.
Los estudiantes pagan la mitad.
La fianza se devuelve íntegramente.""".splitlines()
KNOWN = """The capital of France is Paris.
Water boils at 100 °C.
Bubble wrap protects fragile items.
The minimum wage in the UK is set each April.
A marathon is 42.195 km.
The speed of light is 299,792 km per second.
The Eiffel Tower is 330 metres high.
The Second World War ended in 1945.
Mount Everest is 8,849 metres high.
A year has 365 days.
The human body has 206 bones.
The heart beats about 70 times a minute.
Ice melts at 0 °C.
The US dollar is divided into 100 cents.
The standard VAT rate in the UK is 20%.
The speed limit on UK motorways is 70 mph.
The moon is 384,400 km away.
Shakespeare wrote Hamlet around 1600.
Wrap each glass in paper.
Use small boxes for books.
Most people need about 25 boxes for two rooms.
A double mattress is about 135 cm wide.
Standard pallets measure 1.2 by 1 metre.
Moving house usually costs between £500 and £1,500.
The average price of a house in London is over £500,000.
Wooden furniture should be kept dry.
Silica gel absorbs moisture.
A security deposit is money that a tenant pays in advance.
Insurance protects against losses.
A notice period is the time between giving notice and leaving.
Self-storage units usually have between 25 and 200 square feet.
Padlocks with hardened shackles resist cutting.
The euro was introduced in 1999.
Christmas Day is on 25 December.
The summer solstice falls on 21 June.
The first iPhone cost $499.
Coffee contains caffeine.
Germany has 16 federal states.
The Great Fire of London was in 1666.
The bank holiday in May falls on the first Monday.
The recipe needs 200 g of flour.
Bake the bread for 40 minutes at 220 °C.
The sum of the angles of a triangle is 180 degrees.
12 times 12 is 144.
15% of 80 is 12.
The rent was £20 a week in the 1970s.
Vans are larger than cars.
The law requires a driving licence.
The Moon orbits the Earth every 27 days.
You should drink two litres of water a day.
The population of Manchester is about 550,000.
Photosynthesis turns light into sugar.
The flight from London to New York takes about 8 hours.
The Beatles were from Liverpool.
Die Hauptstadt von Frankreich ist Paris.
Wasser kocht bei 100 °C.
Ein Marathon ist 42,195 km lang.
Der Zweite Weltkrieg endete 1945.
Luftpolsterfolie schützt zerbrechliche Dinge.
Der Mindestlohn in Deutschland wurde 2015 eingeführt.
Das Jahr hat 365 Tage.
La capitale de la France est Paris.
L'eau bout à 100 °C.
La tour Eiffel mesure 330 mètres.
Le SMIC est revalorisé chaque année en janvier.
La Révolution française a commencé en 1789.
Un marathon fait 42,195 km.
La capital de Francia es París.
El agua hierve a 100 °C.
El año tiene 365 días.
La Torre Eiffel mide 330 metros.
Un maratón tiene 42,195 km.
La Segunda Guerra Mundial terminó en 1945.
Lift heavy boxes with your knees.
The heaviest items go at the bottom of the box.
The box should be 40 cm wide at most.
The best time to move is mid-week.
A standard UK house move takes one day.
The average household owns 300,000 things.
In Germany the statutory notice period is three months.
In the UK tenants usually pay five weeks' rent as a deposit.
The price of gold is about $2,000 an ounce.
The price of oil rose in 2008.
The cost of living is a measure of prices.
Inflation is the rise of prices over time.
Rent is money that is paid for the use of something.
The contract of carriage is governed by law.
The deposit scheme in England is run by three providers.
The rate of photosynthesis depends on light.
The return of Halley's comet is in 2061.
The sale of alcohol to minors is illegal.
The offer of peace was refused in 1940.
The order of the planets begins with Mercury.
The order of operations is brackets first.
The heart rate of an adult is 60 to 100 beats a minute.
The interest rate of the ECB is set every six weeks.
The access point broadcasts the network's name.
The collection of stamps is called philately.
The Gate of Hell burns in Turkmenistan.
The parking brake holds the car.
The insurance industry began in London.
The cover of the book is blue.
The bill of a duck is flat.
The charge of an electron is negative.
The exchange of heat takes time.
The policy of appeasement ended in 1939.
The booking of Mozart's opera was in 1787.
10 miles are 16.1 km.
1 pound is 0.45 kg.
A pound is 16 ounces.
One euro is 100 cents.
Yes, 15% of £80 is £12.
15% of £80 is £12.
£1 a day is £365 a year.
Two pounds plus three pounds is five pounds.
The dress weighs two pounds.
The baby weighed seven pounds.
The recipe needs two pounds of flour.
Vinegar removes limescale.
Bananas ripen faster in a bag.
Cats sleep 16 hours a day.
The oven should be at 180 °C.
Let the glue dry for 24 hours.
The paint dries in two hours.
Water is free of calories.
Vans need a car licence in most countries.
Clothes can be stored in vacuum bags.
Rice can be stored for two years.
You can store wine in a cool cellar.
The Louvre is closed on Tuesdays.
The Colosseum opens at 9 am.
Die Pyramiden sind 4500 Jahre alt.
Der Mond kreist in 27 Tagen um die Erde.
Die Miete ist in München hoch.
Le Louvre est fermé le mardi.
Le prix Nobel est remis en décembre.
La Segunda República empezó en 1931.
El precio de la luz sube en invierno.""".splitlines()
