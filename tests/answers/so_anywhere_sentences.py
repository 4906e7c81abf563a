"""What is so of things wherever they are, in words that a company could use of itself."""

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
Hay baños de cera.
Stoneware is fired at 1200 to 1300 °C.
Porcelain clay is hard to throw.
You can pay attention to the temperature.
Pets are good for your health.
The membership of the EU has 27 states.
Tickets for the Louvre are sold online.
Photos can be printed on paper.
The keys of a piano are black and white.
A key is needed to open a lock.
Lockers are small cupboards.
Showers use less water than baths.
A shower uses about 60 litres of water.
There are 12 months in a year.
There are many kinds of yoga mats.
There is a tea ceremony in Japan.
Materials such as wool are warm.
Children are curious.
Parents can help with homework.
Children can play freely.
Members of parliament are elected for five years.
Guides are useful on mountains.
The guides of the Himalaya are called Sherpas.
The staff of Asclepius is a symbol of medicine.
The coaches of a train are pulled by an engine.
The barbers of the Middle Ages were also surgeons.
The trainers are made of leather.
Cash is a form of money.
A card is made of plastic.
Cards are made of plastic.
Checks are a pattern of squares.
Visa is a payment network.
The euro is accepted in Montenegro, too.
Vouchers are a kind of coupon.
A voucher is a kind of coupon.
Materials are included in the price of most workshops.
Tools are provided at most studios.
Studios usually provide aprons.
Dogs are often welcome in beer gardens.
Breakfast is the first meal of the day.
Coffee is offered to guests in Arab countries.
Tea is offered to guests in Morocco.
Gloves are worn to protect your hands.
Glasses are needed to see well.
Towels are made of cotton.
The towels are washed at 60 °C.
A recipe is needed.
Bring a towel and a bottle of water.
Bring the water to a boil.
Wear old clothes.
You don't need a wheel to make pottery.
You need about 500 g of clay for a mug.
Handbuilding needs no wheel.
No experience is needed to make a pinch pot.
Beginners can start with a pinch pot.
Beginners can learn the basics for free on YouTube.
Students can use the software for free.
The game can be bought for $20 on Steam.
Reservations are lands of native Americans.
Registration of trademarks takes months.
Experience is the best teacher.
Kreditkarten sind aus Kunststoff.
Karten werden gemischt.
Die Karten werden gemischt und verteilt.
Schuhe werden im Flur ausgezogen.
Kaffee wird mit Wasser gebrüht.
Werkzeug wird geschliffen.
Das Material wird bei 1000 °C gebrannt.
Der Ton wird zu einer Kugel geformt.
Ein Handtuch wird in Wasser getaucht.
Erfahrungen sind wichtig.
Die Trainer der Bundesliga sind bekannt.
Die Lehrer haben in den Ferien frei.
Hier ist ein Rezept.
Hier sind die Schritte:
Les cartes sont en plastique.
Les gants sont utiles.
Le café est servi avec du lait.
Il y a douze mois dans une année.
Les parents sont importants.
Le matériel est lourd.
Les professeurs sont importants.
Un certificat est un document.
Las tarjetas son de plástico.
El café se ofrece a los invitados en Turquía.
Los padres son importantes.
Hay doce meses en un año.
Los profesores son importantes.
El certificado es un documento.
No se necesita torno para hacer cerámica.
Se necesitan guantes para soldar.
Hay que amasar la arcilla.""".splitlines()
