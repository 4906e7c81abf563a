"""What a model invents of a place that it doesn't name: what is accepted, allowed, handed out or necessary there."""

INVENTED_HERE = """Apple Pay is accepted.
Cheques and cash are accepted.
Swiss francs are also accepted.
Contactless payments are fine.
You can pay by card or in cash.
You can also pay using Klarna.
Gift vouchers are accepted.
Rabbits are very welcome.
Children under ten are welcome too.
You can bring your dog.
There is a lift.
There are lockers and showers.
There is also a small car park behind the house.
Toilets are available.
Parking is available.
An invoice will be sent to you by e-mail.
The photos will be sent to you after the session.
Aprons and towels are provided.
A helmet is lent out at the start.
You will receive a certificate at the end.
Coffee and tea are provided.
Parents can stay for free.
Under-fives come free.
Booking is not required.
No problem, previous experience is not needed.
You don't need an appointment.
Boats can be hired for £25 an hour.
A drum kit can be rented for £15.
All the instructors speak German.
The groomers are all certified.
All staff are first-aid trained.
The beans are roasted here.
The paint used here is free of solvents.
German is spoken here.
Apple Pay wird akzeptiert.
Kreditkarten werden leider nicht akzeptiert.
Sie können auch mit Karte bezahlen.
Bezahlt wird mit Karte.
Die Zahlung per Rechnung ist möglich.
Kaninchen sind herzlich willkommen.
Kinder sind immer willkommen.
Hunde dürfen mit.
Ein Wickeltisch ist vorhanden.
Parkplätze sind vorhanden.
Es gibt einen Aufzug.
Duschen und Umkleiden sind vorhanden.
Eine Quittung wird Ihnen per E-Mail zugeschickt.
Die Urkunde wird am Ende überreicht.
Schürzen werden gestellt.
Kaffee und Tee stehen bereit.
Eltern dürfen umsonst zusehen.
Eine Anmeldung ist nicht nötig.
Vorkenntnisse sind nicht erforderlich.
Sie brauchen keinen Termin.
Die Räder können für 20 Euro am Tag gemietet werden.
Die Kursleiter haben alle zehn Jahre Erfahrung.
Alle Trainer sprechen Englisch.
Die hier verwendeten Glasuren sind bleifrei.
Hier wird auch Spanisch gesprochen.
PayPal est accepté.
Les chèques sont acceptés.
On accepte les cartes bancaires.
Vous pouvez payer par carte.
Vous pouvez payer avec PayPal.
Les chiens sont les bienvenus.
Les chats sont autorisés.
Il y a un ascenseur.
Des vestiaires sont à votre disposition.
Le reçu sera envoyé par courriel.
Un certificat est remis à la fin.
Les tabliers sont fournis.
Les parents peuvent regarder gratuitement.
La réservation n'est pas nécessaire.
Pas besoin de rendez-vous.
Aucune expérience n'est requise.
Les vélos se louent 20 € par jour.
On peut louer un tour pour 30 € par semaine.
Les professeurs ont tous dix ans d'expérience.
Les émaux utilisés ici sont sans plomb.
Ici, on parle allemand.
Se acepta Bizum.
No se aceptan cheques.
Se aceptan tarjetas y efectivo.
Puede pagar con PayPal.
Se puede pagar en efectivo.
Los gatos son bienvenidos.
Los perros no están permitidos.
Se admiten perros.
Hay ascensor.
Hay duchas y taquillas.
Se entrega un certificado al final.
El recibo se envía por correo.
Los delantales se prestan.
Los padres pueden mirar gratis.
No hace falta cita previa.
No se necesita experiencia.
La reserva no es necesaria.
Las bicicletas se alquilan por 20 euros al día.
Los profesores tienen diez años de experiencia.
Los esmaltes utilizados aquí no llevan plomo.
Aquí se habla alemán.
Amex isn't accepted.
Google Pay and Visa are accepted at the till.
Dollars are not accepted.
Payment is by card only.
Cards only, no cash.
Payments can be made with PayPal.
Puppies are welcome as well.
Well-behaved dogs are welcome in the waiting room.
Guinea pigs are allowed.
Pets may come along.
There's free Wi-Fi.
Wi-Fi is available.
A baby changing table is available.
A changing room is available.
A waiting room is provided.
A confirmation will be texted to you.
You'll get an e-mail confirmation.
You'll be given a certificate.
Every participant receives a certificate.
Participants receive a certificate at the end.
Snacks are provided.
Lunch is included.
Grandparents can join for free.
Siblings pay nothing.
Children get in free.
Kayaks can be hired for £12 per hour.
The guides all have a first-aid certificate.
All teachers are professional musicians.
Walk-ins are welcome.
Reservations are not needed.
No appointment is necessary.
No experience is needed.
There is no need to book.
You do not need to book in advance.
The shampoo used here is organic.
All dishes are cooked here.
Only organic flour is used here.
Bezahlen kann man auch mit PayPal.
Bitcoin wird nicht akzeptiert.
Meerschweinchen sind willkommen.
Auch Katzen sind erlaubt.
Ein Parkplatz ist vorhanden.
Ein Wartezimmer ist vorhanden.
Kostenloses WLAN ist vorhanden.
Es ist ein Aufzug vorhanden.
Sie bekommen am Ende ein Zertifikat.
Die Teilnehmer erhalten ein Zertifikat.
Ein Termin ist nicht notwendig.
Man braucht keine Vorkenntnisse.
Freunde können kostenlos zuschauen.
Die Lehrer haben zehn Jahre Erfahrung.
Material wird gestellt.
Werkzeuge werden zur Verfügung gestellt.
Paddel können für 5 £ geliehen werden.
Les espèces sont acceptées.
Le paiement par PayPal est possible.
Les chats sont les bienvenus.
Un ascenseur est disponible.
Il n'est pas nécessaire de réserver.
Une attestation est remise à la fin.
Un reçu vous sera envoyé par e-mail.
Vous recevrez un certificat.
Les amis peuvent regarder gratuitement.
Les moniteurs parlent anglais.
Aceptan PayPal.
PayPal es aceptado.
Se aceptan euros.
Los conejos son bienvenidos.
Las mascotas están permitidas.
Hay un ascensor disponible.
Se le enviará un recibo por correo electrónico.
Recibirá un certificado al final.
Los amigos pueden mirar gratis.
No es necesario reservar.
No es necesaria cita previa.
Los instructores hablan inglés.
Se pueden alquilar tornos por 30 euros a la semana.
El material está incluido.
PayPal è accettato.
I cani sono benvenuti.
O PayPal é aceito.
Honden zijn welkom.
Er is een lift.
Venmo is accepted.
Only cash is accepted.
They accept PayPal.
Alipay is accepted too.
Payment by Klarna is possible.
PayPal can be used.
You can use PayPal.
PayPal is possible.
Hamsters are permitted.
Outside food is allowed.
Strollers are welcome.
An elevator is available.
A cloakroom is available.
A parking space is available.
Free parking is available nearby.
A voucher will be sent to you.
Your key will be handed to you at the door.
A diploma is given at the end.
Your tools are provided.
Friends may watch without paying.
Spectators are free.
Tents can be rented for €10 per night.
Prams can be borrowed for £2.
Each instructor has ten years of experience.
Our teachers are experienced.
The staff speak English.
The coach has 20 years of experience.
Bookings aren't necessary.
It is not necessary to book.
You can just drop in.
Walk-ins are possible.
The oils used here are organic.
The meat served here is halal.
Only vegan food is served here.
Mit PayPal kann bezahlt werden.
PayPal ist möglich.
Man kann mit Twint bezahlen.
Barzahlung ist möglich.
Hunde sind gerne gesehen.
Katzen dürfen mitgebracht werden.
Ein Kühlschrank ist vorhanden.
Eine Küche steht zur Verfügung.
Eine Voranmeldung ist nicht erforderlich.
Termine sind nicht nötig.
Am Ende gibt es ein Zertifikat.
Le paiement en espèces est accepté.
PayPal est possible.
Les animaux sont acceptés.
Un parking est disponible.
Une douche est disponible.
Sans rendez-vous.
Les tours peuvent être loués pour 30 € par semaine.
Se puede pagar con PayPal.
El pago con tarjeta es posible.
Las mascotas son bienvenidas.
Hay un vestuario.
Al final se entrega un diploma.
No es necesaria la reserva.
No hace falta reservar.""".splitlines()
