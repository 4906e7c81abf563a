"""What a model invents of a place that it doesn't name, and what is so of things wherever they are."""

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
Er is een lift.""".splitlines()
KNOWN_ANYWHERE = """PayPal is an online payment service.
PayPal was founded in 1998.
PayPal is accepted by millions of shops.
Euros are accepted in many border towns.
Credit cards are accepted in most hotels.
Bitcoin is accepted as money in El Salvador.
You can pay with PayPal without sharing your card number.
With PayPal you can pay online.
Cash is still common in Germany.
The euro is the currency of twenty countries.
Cats are independent animals.
Dogs are welcome in some cafés.
Cats are not welcome in laboratories.
In Germany dogs must be on a lead in many cities.
In Japan tattoos are not welcome in public baths.
Clay is fired at about 1000 °C.
Bisque is pottery that has been fired once.
A kiln is needed to fire clay.
Experience is needed to throw a large bowl.
Gloves are necessary when you mix glazes.
Water is necessary for life.
Oxygen is needed for combustion.
A lift is a machine that carries people between floors.
Lifts were invented in the 19th century.
There are two kinds of clay.
There is a difference between stoneware and porcelain.
A receipt is a proof of payment.
A receipt shows what was paid.
Certificates are issued by certificate authorities.
A passport is issued by the state.
Teachers need patience.
Teachers in Finland have a master's degree.
The teachers of Plato and Aristotle are famous.
Lead-free glazes are safe for food.
Glazes without lead are used for tableware.
Wheels can be bought second-hand.
A used wheel can be bought for about £300.
Here is a short list of tools.
Here are some tips for beginners.
You can watch birds with binoculars.
Friends can help you to lift a heavy box.
Children can learn to swim at four.
Appointments are entries in a calendar.
Booking means that a place is kept.
You can pay a bill in several ways.
You're welcome!
Preheating is not necessary.
PayPal ist ein Bezahldienst.
In Deutschland wird oft bar bezahlt.
PayPal wird von vielen Händlern akzeptiert.
Euro werden in vielen Ländern akzeptiert.
Katzen sind eigenständige Tiere.
In einigen Cafés sind Hunde willkommen.
Ton wird bei etwa 1000 °C gebrannt.
Ein Aufzug befördert Personen.
Wasser ist auf dem Mars vorhanden.
In jeder Zelle ist Erbgut vorhanden.
Handschuhe sind beim Schweißen nötig.
Ein Termin ist ein vereinbarter Zeitpunkt.
Erfahrung ist nötig, um große Schalen zu drehen.
Eine Quittung ist ein Beleg.
Lehrer brauchen Geduld.
Hier sind einige Tipps.
Bleifreie Glasuren sind lebensmittelecht.
Der Nobelpreis wird in Stockholm verliehen.
PayPal est un service de paiement.
Les cartes sont acceptées dans la plupart des magasins.
Les chats sont des animaux indépendants.
Les chiens sont souvent admis dans les cafés.
L'argile est cuite à environ 1000 °C.
Un ascenseur transporte des personnes.
L'expérience est nécessaire pour tourner de grands bols.
Un reçu est une preuve de paiement.
Le passeport est remis par la préfecture.
Les professeurs ont besoin de patience en France.
Voici quelques conseils.
PayPal es un servicio de pago.
Las tarjetas se aceptan en muchas tiendas.
Los gatos son animales independientes.
En España los perros están permitidos en algunas playas.
La arcilla se cuece a unos 1000 °C.
Un ascensor transporta personas.
Se necesita experiencia para tornear piezas grandes.
Un recibo es un comprobante de pago.
Hay dos tipos de arcilla.
Aquí tiene algunos consejos.
Los profesores necesitan paciencia.
Cards were first used in 1950.
Apple Pay works with a phone.
Bitcoin is a digital currency.
Cheques are rarely used today.
Cats sleep a lot.
Dogs need exercise.
Rabbits can be kept indoors.
There is a hole in the middle.
There is a bath of wax.
There is water on Mars.
Keys are made of brass.
An apron protects your clothes.
Gloves protect your hands.
Tools are made of steel.
The materials are mixed with water.
Materials are sent to a laboratory.
Photos are sent as files.
Tea is served with milk in Britain.
Coffee is grown in Brazil.
Children grow quickly.
Guests bring a gift to weddings.
Students learn by doing.
Experience comes with time.
Registration is the act of signing up.
You need a licence to drive.
You don't need a permit to keep cats in most countries.
You don't need experience to start pottery.
An ID is a document.
A visa is needed to travel to India.
Clay can be bought in bags.
Shellac is used here as a sealant.
The word is used here as a noun.
The dough is given time to rest.
A certificate is a document.
The wheel was invented in Mesopotamia.
The teachers' union was founded in 1900.
You can pay attention by listening.
You can pay by instalments with many banks.
Parking a car needs practice.
Toilets were invented in the 16th century.
Showers are common in April.
Showers are likely in April.
Es gibt zwei Arten von Ton.
Es gibt viele Glasuren.
Es gibt einen Unterschied zwischen Steingut und Porzellan.
Wasser ist nicht vorhanden.
Werkzeuge werden aus Stahl hergestellt.
Das Material wird in Formen geschickt.
Erfahrung ist wichtig.
Schuhe werden aus Leder gemacht.
Der Schlüssel wird im Schloss gedreht.
Kinder sind neugierig.
Katzen sind Einzelgänger.
Il y a deux sortes d'argile.
Les clés sont en laiton.
Le thé est servi chaud.
Les enfants sont curieux.
L'inscription est un texte gravé.
Les outils sont en acier.
Hay muchas clases de esmalte.
Las llaves son de latón.
Los niños son curiosos.
La experiencia es importante.
El té se sirve caliente.
Se permite que la masa repose una hora.
Los baños de vapor son buenos para la piel.
El material se envía al horno.
Hay baños de cera.""".splitlines()
