"""What is given to customers or asked of them in a company's name, and explanations in which the same words stand."""

GRANTED = """You can park for free.
Kids go free.
First month is on us.
You have 30 days to return it.
A deposit of £50 is taken.
Pay £20 at the desk.
Der Eintritt ist frei.
Parking costs you nothing.
Children under five get in free.
The second coffee is on the house.
You get two weeks to change your mind.
You've got 14 days to send it back.
Students enter free.
You can try it free for a week.
Your first lesson is free.
Admission is free.
Entry is free on Mondays.
Kids eat free.
Bring a friend for free.
A fee of £10 applies.
A £50 deposit is taken at booking.
£20 is charged for late returns.
£15 is payable on arrival.
Just pay £5 at reception.
You pay £12 per person.
You'll be charged €30.
It's £10 for adults and £5 for kids.
It costs £25.
Adults pay £12, children £6.
The tour is free.
The tasting costs nothing.
There is nothing to pay for children.
You can cancel up to 24 hours before.
You have until Friday to pay.
You have a week to decide.
Parken ist kostenlos.
Sie können kostenlos parken.
Kinder zahlen nichts.
Der erste Monat geht aufs Haus.
Sie haben 14 Tage Zeit für die Rückgabe.
Eine Kaution von 50 € wird erhoben.
Zahlen Sie 20 € an der Kasse.
Kinder kommen umsonst rein.
La entrada es gratis.
El aparcamiento es gratuito.
Los niños entran gratis.
El primer mes corre de nuestra cuenta.
Tiene 30 días para devolverlo.
Se cobra una fianza de 50 €.
Pague 20 € en recepción.
Puede aparcar gratis.
L'entrée est gratuite.
Le parking est gratuit.
Les enfants entrent gratuitement.
Le premier mois est offert.
Vous avez 30 jours pour le retourner.
Une caution de 50 € est demandée.
Payez 20 € à l'accueil.
Vous pouvez vous garer gratuitement.
L'ingresso è gratuito.
I bambini entrano gratis.
Il primo mese è gratis.
Ha 30 giorni per restituirlo.
Viene chiesta una cauzione di 50 €.
Paghi 20 € alla cassa.
Può parcheggiare gratis.
De toegang is gratis.
Kinderen mogen gratis naar binnen.
De eerste maand is van ons.
U hebt 30 dagen om het te retourneren.
Er wordt een borg van € 50 gevraagd.
Betaal € 20 aan de balie.
U kunt gratis parkeren.
A entrada é gratuita.
As crianças entram de graça.
Tem 30 dias para devolver.
É cobrada uma caução de 50 €.
Pague 20 € na receção.
Pode estacionar de graça.
Wifi is free for everyone.
Refills cost nothing.
Toddlers ride for free.
Locals park free after six.
You can leave your bags for free.
You can join the first class for free.
The welcome drink is on the house.
Breakfast is on us.
We won't tell, but parking costs nothing.
You won't pay a penny for delivery.
You have 60 days to change your mind.
You've got a month to bring it back.
Customers have two weeks to exchange an item.
You get 48 hours to cancel.
You have until the end of the month to pay the rest.
A £20 booking fee is added.
A surcharge of €5 applies at weekends.
£100 is held on your card.
A security deposit of $200 is required.
Pay €15 on arrival.
Pay the £30 balance on the day.
Simply pay £5 per person at the door.
It's £8 for kids.
Children pay £4.
Seniors only pay £3.
Half the price is due when you book.
A late fee of £25 is charged.
Es wird eine Gebühr von 10 € erhoben.
Hunde fahren kostenlos mit.
Für Kinder ist der Eintritt frei.
Die erste Stunde geht auf uns.
Bis Freitag haben Sie Zeit, um zu zahlen.
Sie können Ihr Auto gratis abstellen.
Niños menores de 6 años no pagan.
La primera clase es gratis.
Tienes dos semanas para cambiarlo.
Hay que dejar 50 € de fianza.
Se paga una señal de 30 euros.
Le café est offert.
Les enfants de moins de 6 ans ne paient pas.
Il faut verser un acompte de 30 €.
Tu as 14 jours pour changer d'avis.
I bambini sotto i 6 anni non pagano.
Il caffè è offerto dalla casa.
Avete 14 giorni per cambiare idea.
Si paga una caparra di 30 €.
Kinderen tot 6 jaar zijn gratis.
De koffie is gratis.
Je hebt twee weken om het te ruilen.
Er geldt een toeslag van € 5.
Parkeren kost niets.
Seniors swim for free on Tuesdays.
Your dog stays free.
Guests can use the pool for free.
Coffee and tea are complimentary.
The tour won't cost you anything.
Drinks are on the house.
You have seven days to pick it up.
You get a full month to decide.
You have 24 hours to pay.
Customers get 90 days to return items.
A €10 cleaning fee is charged.
A deposit of £30 has to be paid.
You leave a £50 deposit.
You put down £40 when you book.
A refundable deposit of £25 is held.
€8 per person is due at the door.
Pay just £3 for the locker.
The locker takes a £1 coin.
Kinder unter 6 Jahren fahren gratis.
Der Kaffee geht aufs Haus.
Sie haben zwei Wochen Zeit, um umzutauschen.
10 € sind bei der Ankunft zu zahlen.
Es fällt eine Gebühr von 5 € an.
Los jubilados entran gratis.
Tiene un mes para cambiarlo.
Hay que pagar 10 € por persona.
Les chiens voyagent gratuitement.
Vous avez un mois pour échanger l'article.
Il faut payer 10 € à l'entrée.
Il parcheggio è gratis.
Si pagano 10 € a persona.
Honden mogen gratis mee.
U heeft een maand om te ruilen.
Er wordt € 5 per persoon gevraagd.""".splitlines()
EXPLAINED = """The new password must have 8 characters.
The monthly payment covers interest first.
The cover is removed first.
The entrance has a cylinder.
Access is granted by a password.
A deposit is a sum that is paid in advance.
The interest rate is fixed for the loan.
The dough is left to rise for two hours.
Let the sauce simmer for 20 minutes.
Add 200 g of flour and stir.
The cake is ready when a skewer comes out clean.
The rice should rest for 10 minutes.
You can freeze bread for up to 3 months.
The chain is cleaned with a dry cloth.
The tyre pressure is printed on the sidewall.
The brake cable is pulled tight before it is fixed.
The saddle should be at hip height.
The price of a bicycle depends on the frame.
The router hands out an address to each device.
The password is stored as a hash.
The access token expires after an hour.
The order of the elements is kept in a list.
The return value is a number.
A function returns 0 by default.
The exchange of keys takes place first.
You have 30 seconds to enter the code.
The file is free of viruses.
You can use LibreOffice for free.
Linux is free and open source.
Blood is taken from the arm.
The dose is taken with water.
You have 206 bones in your body.
The body needs water every day.
An adult has 32 teeth.
The patient pays nothing in a public system.
Interest is charged on the balance.
A fee is charged for each withdrawal at some banks.
The insurance covers the lender if the borrower defaults.
The rent is usually paid in advance.
Pay off the most expensive debt first.
Compound interest is paid on interest.
You pay £500 in interest on a loan of £10,000 at 5%.
A bond of £100 at 3% pays £3 a year.
The seeds are sown in March.
The soil should be free of weeds.
The cutting is placed in water for two weeks.
Tomatoes need 8 hours of sun a day.
The roses are pruned in spring.
The delivery of oxygen is done by red blood cells.
The contract between them is called a lease.
Der Teig ist frei von Zucker.
Das Passwort muss 8 Zeichen haben.
Der Zugang erfolgt über ein Passwort.
Der Körper nimmt Sauerstoff auf.
Die Kinder gehen um acht Uhr schlafen.
La contraseña debe tener 8 caracteres.
El pago mensual cubre primero los intereses.
Le mot de passe doit contenir 8 caractères.
L'eau bout à 100 degrés.
La password deve avere 8 caratteri.
Het wachtwoord moet 8 tekens hebben.
Children learn to walk at about 12 months.
The first month of the year is January.
Some museums are free on Sundays.
Entry to the British Museum is free.
The gate of a transistor controls the current.
The parking brake is pulled first.
The shipping container was invented in 1956.
The collection of data takes place first.
The discount rate is used to find the present value.
Knead the dough for ten minutes.
You can boil an egg in seven minutes.
The sauce is free of gluten if you use cornflour.
The meat is taken out of the oven and rests.
The cover stays on while the rice cooks.
You have about 10 minutes to shape the bread.
Order matters when you add the ingredients.
The return spring pulls the brake back.
The chain is removed with a chain tool.
The pedals come off with a 15 mm spanner.
A service of the fork is needed after 50 hours of riding.
The wheels spin freely.
Charge the battery to 80% only.
The gate opens when the sensor is triggered.
A password manager keeps all passwords in one place.
The new access key is stored in a file.
You have 15 minutes to enter the code that was e-mailed.
The password must not contain your name.
Git is free and can be used by anyone.
You can download the editor for free.
The order of the columns can be changed.
The policy says which users may read the file.
The exchange of gases takes place in the lungs.
The collection tube is filled with blood.
You have two kidneys.
Children get chickenpox at any age.
A return to sport is possible after six weeks.
The dose is reduced after two weeks.
The payment is split into interest and principal.
Each payment reduces the balance.
Pay £50 extra each month to clear the debt sooner.
The bank charges interest every day.
A penalty of 1% is charged for early repayment of some loans.
Fixed rates stay the same for the whole term.
The cover crop is dug in before spring.
You can grow lettuce for free from the stump.
The bed is covered with mulch.
Water the seedlings every two days.
The entrance hole of a nest box should be 32 mm wide.
The delivery of nutrients depends on the roots.
Der Eingang des Nistkastens ist 32 mm breit.
Das Öl ist frei von Zusätzen.
Sie haben zehn Minuten Zeit, um den Teig zu formen.
Die Zahlung besteht aus Zinsen und Tilgung.
La entrada del hormiguero es estrecha.
El acceso al disco es lento.
L'accès au fichier est refusé.
La porta si apre con una chiave.
Het wachtwoord wordt versleuteld opgeslagen.
O acesso ao ficheiro é negado.
The first lesson of history is patience.
The deposit of lime is removed with vinegar.
The notice is written in the log.
The guarantee of a loan is given by another person.
The fee simple is a form of ownership.
The discount factor falls with time.
The contract is an agreement between two parties.
The price is set by supply and demand.
Prices rise when demand grows.
Insurance spreads the risk over many people.
A subscription is renewed every month until it is cancelled.
Dogs can go without food for several days.
Kids learn faster when they play.
Pay attention to the grain of the wood.
You get two litres of stock from one chicken.
You have three options to choose from.
A fine of £100 is charged in London for driving in the zone.
Children can get dehydrated quickly.
Students can apply for free school meals in England.
The trial of Socrates was in 399 BC.
Honey never spoils and sugar-free gum is common.
The cover letter should have one page.
The order is kept until the stack is empty.
The rate doubles every ten degrees.
Access to the drum is from the back.
Returns are the gains of an investment.
The exchange rate is the price of one currency in another.
The premium is higher for young drivers.
You pay tax on income.
Pay the credit card with the highest interest first.
Birds eat free seeds from the ground.
You can enter the data by hand and cancel at any step.
You can play chess online for free.
Die Tür ist frei von Rost.
Das Kind hat zwei Wochen Zeit zum Lernen.
Der Preis entsteht durch Angebot und Nachfrage.
El acceso se concede con una contraseña.
La puerta se abre con una llave.
L'accès se fait par un mot de passe.
Il pagamento mensile copre prima gli interessi.
De toegang wordt verleend met een wachtwoord.""".splitlines()
