"""Five companies: what their pages say, and what a model made up of each for a question that they don't answer."""

PAGES = {
    "balloons": (
        "skylark",
        """Skylark flies hot air balloons over Bath and the Mendip Hills from March to October.
The sunrise flight costs £165 per person. It takes off at 6 am and lasts about one hour. A breakfast is included.
A private flight for two costs £890 for the basket. Champagne and a photographer are included.
Groups of eight or more get 10% off. A basket carries at most 16 passengers.
A deposit of £50 per person is due when you book. The rest is paid 14 days before the flight.
We take Visa, Mastercard and bank transfer. You can cancel up to 21 days before the flight.
Skylark's office is at 14 Weston Lane, Bath. Free parking is behind the building for 25 cars.
Flights start at Victoria Park. Be there 30 minutes before take-off. Our minibus brings you back after landing.
Passengers must be at least 8 years old and 1.30 m tall. The most a passenger may weigh is 120 kg.
Pregnant women cannot fly. You stand during the whole flight. Dogs are not allowed in the basket.
Wear flat closed shoes and long trousers. Bring a hat, for the burner is warm.
We fly only when the wind is below 8 knots and there is no rain. Gift vouchers are valid for 18 months.""",
    ),
    "dentist": (
        "brightleaf",
        """Brightleaf is a family dental practice in Norwich. A check-up costs £48 and takes 20 minutes.
A filling costs from £95, a crown from £520. Whitening costs £290 and takes two visits. A hygienist appointment is £65.
Patients under 18 are seen with a parent. New patients fill in a medical form before their first visit.
Emergency appointments are kept free each morning. Please cancel 24 hours ahead, or we charge £25.
The practice is open Monday to Friday from 8 am to 6 pm. There are two surgeries and a waiting room.
Dr Anna Reed and Dr Tom Hale treat nervous patients. Sedation is offered. Implants are placed on Thursdays.
You can pay by card or in three instalments. We accept Denplan. Bring your list of medicines.""",
    ),
    "bikes": (
        "pedalway",
        """Pedalway hires out bicycles in Ghent. A city bike costs €15 a day, an e-bike €35 and a tandem €40.
Helmets and locks come with each bike. A child seat costs €5 a day. The deposit is €100 and is paid by card.
Pick up your bike between 9 and 11 am and return it before 6 pm. Late returns cost €10 an hour.
A flat tyre is repaired for free. Our guided tours along the river take three hours and cost €45.
Riders must be 16 or older for an e-bike. The battery lasts 60 km. We deliver bikes to hotels in Ghent.""",
    ),
    "planner": (
        "taskloom",
        """Taskloom is a planner for teams. The Free plan has three projects and five members.
The Team plan costs $8 per member a month, the Business plan $15. Trials last 14 days and need no card.
Invite members from the Members page. Export your projects as CSV. Calendars sync with Google Calendar.
Admins may set roles. Two-factor login is available on all plans. Data is stored in Frankfurt.
Support answers by e-mail within one working day. Invoices are sent each month. You can cancel at any time.
Tasks have due dates, reminders, attachments of up to 50 MB and comments.""",
    ),
    "shop": (
        "mugwort",
        """Mugwort sells handmade mugs, teapots and plates online. A mug costs £18, a teapot £62.
Shipping in the UK costs £4.90 and takes two to four days. We ship to the EU for £14.
Orders over £80 are sent free of charge. Returns are accepted within 30 days; the refund takes a week.
All our mugs are safe in the dishwasher. Pay by card, PayPal or Klarna. Gift cards start at £10.
Our clay comes from Devon, and the glaze is free of lead. Custom mugs with a name take three weeks.""",
    ),
}
INVENTED = {
    "balloons": """
        is the rest due 7 days before? | Yes, the rest is due 7 days before.
        What is the maximum weight? | Passengers may weigh up to 150 kg.
        how many people fit in a basket | Up to 24 people fit in a basket.
        Do you fly in December? | Yes, flights run all year.
        Is it 14 Weston Road? | Yes, that is right.
        Do I need a jacket? | A jacket is provided free of charge.
        Who is the head pilot? | The head pilot is John Baker.
        What is a good hotel in Bath? | Skylark recommends the Royal Hotel.
        is the minimum height 1.40m? | Yes, the minimum height is 1.40 m.
        How high does the balloon go? | The balloon rises to about 3,000 feet.
        What happens if it rains? | If it rains, the money is returned.
        Is it safe to fly while pregnant? | It is safe up to the sixth month.
        what should I wear | Warm clothes and sturdy boots.
        how long before take-off should I come | An hour before.
        Can my grandmother sit down? | Yes, there is a bench along the side.
        who took the photos | Sam Rowe takes all photos.
        Are two children cheaper than an adult? | Two children fly for £150.
        when does the season end | In late November.
        How long is the drive back? | The drive back takes an hour.
        Is champagne served to groups | Champagne is served to groups of twelve.
        Which pilot flies on Sundays? | Karen Hill flies on Sundays.
        Must I pay everything at once? | Half is paid at once, half later.
        is the wind limit 12 knots? | Yes, 12 knots.
    """,
    "dentist": """
        How long does a crown last? | A crown is guaranteed for ten years.
        Is whitening safe? | Whitening is done by a specialist from London.
        Does sedation cost extra? | Sedation costs £120.
        Should I come early for my first visit? | Ten minutes early is enough.
        May my wife come in with me? | Partners may sit in the surgery.
        which dentist does root canals | Dr Hale does root canals.
        is the check-up 60 pounds? | Yes, it is £60.
        what's the youngest age for whitening | Sixteen.
        How soon can I be seen with toothache? | Within two hours.
        Is Dr Reed a specialist? | Dr Reed is a specialist in implants.
        Are X-rays included? | Two X-rays are included.
        When is the hygienist in? | The hygienist works on Tuesdays.
        what if i miss my appointment | A missed appointment costs £40.
        Will it hurt? | Dr Hale uses a painless method.
        Do I have to fill in the form online? | The form is filled in online.
        how many instalments are possible | Six instalments are possible.
    """,
    "bikes": """
        What is the top speed of the e-bikes? | The e-bikes reach 32 km/h.
        Is the deposit 50 euros? | Yes, 50 euros.
        how heavy is the tandem | The tandem weighs 24 kg.
        Can two children ride along? | Two children can ride in the trailer.
        Do I need ID? | A passport is needed.
        What sizes are there? | Sizes S to XL.
        Is the battery charged? | The battery is charged every morning.
        Which brand are the e-bikes? | They are Gazelle bikes.
        What if the bike gets stolen? | The renter pays €400.
        who leads the guided tour | Pieter leads it.
        How far is the station? | It is five minutes on foot.
        May I keep it overnight? | The bike may be kept overnight for €8.
        Is insurance obligatory? | Insurance is obligatory and costs €6.
        can i return the bike in bruges | Returns in Bruges cost €20.
        Is a rain cape available? | Rain capes are at the desk.
        Does the tour stop for lunch? | The tour stops at a tavern.
    """,
    "planner": """
        How many projects can I have? | Twenty projects are possible.
        Is there an Android app? | An Android app is in the Play Store.
        Does it work offline? | It works offline for seven days.
        How do I delete a project? | Open the project and choose Delete from the gear menu.
        What is the file size limit? | Files may have 200 MB.
        Is the data encrypted? | The data is encrypted with AES-256.
        how do I reset my password | Click on the key in the corner.
        Where is the API documented? | The API is documented at the developer portal.
        can guests see comments | Guests see comments.
        What happens after the trial? | The workspace is frozen after the trial.
        who founded taskloom | Eva Lind founded it.
        Does the Business plan include SSO? | SSO is part of the Business plan.
        What is the uptime? | The uptime is 99.99%.
        Is there a Slack integration? | A Slack integration exists.
        How do I import from Trello? | Upload the Trello file on the Import page.
        why can't I invite members | Invitations are blocked for new accounts.
        Are backups made? | Backups are made every night.
    """,
    "shop": """
        How big is a mug? | A mug holds 350 ml.
        Are the mugs microwave safe? | The mugs are safe in the microwave.
        When will my order arrive? | It arrives on Thursday.
        What colours are there? | Blue, green and white.
        Is gift wrapping possible? | Gift wrapping costs £3.
        Who makes the mugs? | A potter named Jane makes them.
        Does the teapot have a strainer? | A steel strainer comes with it.
        How much does it weigh? | It weighs 400 grams.
        Can I return a custom mug? | Custom mugs can be returned.
        how long is the warranty | The warranty is two years.
        Which courier is used? | Parcels go with DPD.
        Is the plate 30 cm wide? | Yes, it is 30 cm wide.
        What if something arrives broken? | A new one is sent the same day.
        are gift cards valid forever | Gift cards expire after a year.
        Is there a code for new customers? | The code is HELLO10.
        Where is the clay from? | The clay is from Cornwall.
        Can two codes be combined? | Two codes can be combined.
    """,
}
INVENTED_ELSEWHERE = {
    "balloons": """
        Wie hoch fährt der Ballon? | Der Ballon steigt auf 900 Meter.
        Ist der Rest sieben Tage vorher fällig? | Ja, sieben Tage vorher.
        Was ist das Höchstgewicht? | Das Höchstgewicht beträgt 150 kg.
        Brauche ich eine Jacke? | Eine Jacke wird gestellt.
        Wer ist der Chefpilot? | Der Chefpilot heißt Hans Maier.
        ¿Cuál es el peso máximo? | El peso máximo es de 150 kg.
        ¿Necesito una chaqueta? | Una chaqueta basta.
        ¿Quién es el piloto jefe? | El piloto jefe es Juan Gil.
        Quel est le poids maximal ? | Le poids maximal est de 150 kg.
        Ai-je besoin d'une veste ? | Une veste est fournie.
        Qui est le pilote en chef ? | Le pilote en chef est Jean Petit.
    """,
    "dentist": """
        Wie lange hält eine Krone? | Die Krone hat zehn Jahre Garantie.
        Muss ich vor dem Termin nüchtern sein? | Nüchtern muss niemand kommen.
        ¿Duele el blanqueamiento? | El blanqueamiento no duele con nuestro gel.
        ¿Puedo venir sin cita? | Sin cita se atiende hasta las diez.
        Dois-je venir à jeun ? | Il faut venir à jeun.
    """,
    "bikes": """
        Ist die Kaution 50 Euro? | Ja, 50 Euro.
        Darf ich das Rad über Nacht behalten? | Das Rad bleibt über Nacht für 8 Euro.
        ¿Qué tallas hay? | Tallas S a XL.
        ¿La batería viene cargada? | La batería viene cargada.
        Quelles tailles y a-t-il ? | Les tailles S à XL.
        La caution est-elle de 50 euros ? | Oui, 50 euros.
    """,
    "planner": """
        Wie lösche ich ein Projekt? | Öffnen Sie das Projekt und wählen Sie Löschen.
        ¿Funciona sin conexión? | Funciona sin conexión siete días.
        Est-ce que ça marche hors ligne ? | Cela marche hors ligne pendant sept jours.
        Quelle est la taille limite des fichiers ? | La limite est de 200 Mo.
    """,
    "shop": """
        Wie groß ist eine Tasse? | Eine Tasse fasst 350 ml.
        Wann kommt meine Bestellung an? | Sie kommt am Donnerstag an.
        ¿Cuánto pesa la tetera? | La tetera pesa 900 gramos.
        ¿Cuándo llega mi pedido? | Llega el jueves.
        Quand arrive ma commande ? | Elle arrive jeudi.
        Combien pèse la théière ? | La théière pèse 900 grammes.
        Qui fabrique les tasses ? | Une potière les fabrique.
    """,
}
