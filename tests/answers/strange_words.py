"""Pages, what a model may make of them in other words, and what holds a word that the page doesn't have."""

Told = tuple[str, tuple[str, ...], tuple[str, ...]]

PAGES: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "We repair watches and engrave rings. Send us the form by post. You can return shoes within 30 days for "
            "store credit. You can charge your electric car in the yard. Doors lock at ten. In season we open daily. "
            "We sell book covers and spare parts. Ms Lee is responsible for the pool.",
            (
                "We repair watches.",
                "You can charge your electric car in the yard.",
            ),
            (
                "We repair cameras and engrave rings.",
                "We repair watches and engrave phones.",
                "Send us the form by email.",
                "You can get a refund for shoes within 30 days.",
                "You can pay for your electric car in the yard.",
                "Doors stop at ten.",
                "In summer we open daily.",
                "We sell book insurance.",
                "We sell spare instalments.",
            ),
        ),
    ),
    (
        "de",
        (
            "Hunde dürfen Sie mitnehmen. Wir reparieren Telefone.",
            ("Hunde dürfen Sie mitnehmen.", "Wir reparieren Telefone."),
            ("Hunde dürfen Sie abholen.",),
        ),
    ),
    (
        "en",
        (
            "Forgot your PIN? Come to the reception desk with a photo ID. After five wrong tries the keypad locks for "
            "30 minutes. We lend our van free of charge to new customers on the day they move in. Our policy covers "
            "fire, burst pipes and burglary. Documents are shredded according to DIN 66399. To end your rental give "
            "us 14 days' notice, in writing or at reception. Direct debit is taken on the 1st of each month.",
            (
                "Please come to the reception desk with a photo ID.",
                "The keypad locks for 30 minutes after five wrong attempts.",
                "New customers can borrow our van for free on the day they move in.",
                "The policy covers fire, burst pipes and burglary.",
                "You need to give 14 days' notice in writing or at reception.",
                "Your documents will be shredded according to DIN 66399.",
            ),
            (
                "Please come to the reception desk with a utility bill.",
                "Please come to the reception desk with your contract.",
                "We lend our van free of charge to existing customers.",
                "We lend our van free of charge to new customers on the day they move out.",
                "We lend our lorry free of charge to new customers on the day they move in.",
                "Our policy covers fire, burst pipes and flooding.",
                "Our policy covers fire, burst pipes, burglary and earthquakes.",
                "Documents are burned according to DIN 66399.",
                "You need to give 14 days' notice, by phone or at reception.",
                "Direct debit is taken on the last day of each month.",
            ),
        ),
    ),
    (
        "en",
        (
            "Sourdough is baked every morning from wheat and rye. Our cakes contain eggs and milk. Order birthday "
            "cakes by e-mail two days before. Children decorate biscuits on Saturdays. Bread of the day before is "
            "given to the food bank.",
            (
                "We bake sourdough every morning from wheat and rye.",
                "The cakes contain eggs and milk.",
                "You can order birthday cakes by e-mail two days before.",
                "On Saturdays, children can decorate biscuits.",
            ),
            (
                "Our cakes contain eggs, milk and almonds.",
                "Sourdough is baked every evening from wheat and rye.",
                "Sourdough is baked every morning from organic wheat and rye.",
                "Order wedding cakes by e-mail two days before.",
                "Children decorate cupcakes on Saturdays.",
                "Bread of the day before is thrown away.",
            ),
        ),
    ),
    (
        "en",
        (
            "Children under 12 must wear a helmet. Guests may bring dogs. We are open Monday to Friday from 9:00 to "
            "17:00. You can leave your luggage at the desk.",
            (
                "Children under 12 are required to wear a helmet.",
                "Kids under 12 need to wear a helmet.",
                "Guests are allowed to bring dogs.",
                "We're open Monday through Friday, 9 am to 5 pm.",
                "You can store your luggage at the desk.",
            ),
            (
                "Children under 12 must wear boots.",
                "Guests may bring cats.",
                "You can leave your bicycle at the desk.",
            ),
        ),
    ),
    (
        "de",
        (
            "Einen Umzug nach Deutschland melden Sie bei Frau Keller an. Wir bringen Sachen nach Deutschland und "
            "Österreich. Motorräder lagern wir in der Mill Lane in einer eigenen Halle. Die Halle ist von April bis "
            "Oktober offen. Pflanzen, Alkohol und Lebensmittel nehmen wir nicht mit. Das Ladegerät kostet 5 Euro im "
            "Monat.",
            (
                "Melden Sie den Umzug bitte bei Frau Keller an.",
                "Wir bringen Ihre Sachen nach Deutschland und Österreich.",
                "Motorräder lagern wir in einer eigenen Halle in der Mill Lane.",
                "Die Halle ist von April bis Oktober geöffnet.",
                "Lebensmittel, Alkohol und Pflanzen nehmen wir nicht mit.",
            ),
            (
                "Melden Sie den Umzug bitte bei Frau Schneider an.",
                "Melden Sie den Umzug bitte bei Herrn Müller an.",
                "Wir bringen Ihre Sachen nach Deutschland und Polen.",
                "Wir bringen Ihre Sachen nach Spanien und Österreich.",
                "Motorräder lagern wir in der Königstraße in einer eigenen Halle.",
                "Fahrräder lagern wir in der Mill Lane in einer eigenen Halle.",
                "Die Halle ist von April bis September offen.",
                "Pflanzen, Alkohol und Möbel nehmen wir nicht mit.",
            ),
        ),
    ),
    (
        "es",
        (
            "Las clases de cerámica son los martes en el taller de la calle Mayor. Traiga un delantal y una toalla. La "
            "arcilla y los esmaltes están incluidos.",
            (
                "Las clases de cerámica son los martes.",
                "Traiga un delantal y una toalla, por favor.",
                "La arcilla y los esmaltes están incluidos.",
            ),
            (
                "Las clases de cerámica son los jueves.",
                "Traiga un delantal y unas botas.",
                "La arcilla y los pinceles están incluidos.",
                "Las clases de pintura son los martes.",
            ),
        ),
    ),
    (
        "fr",
        (
            "Le musée ouvre le mercredi. Les sacs restent au vestiaire. La visite guidée part de la fontaine et se "
            "termine dans le jardin.",
            (
                "Le musée ouvre le mercredi.",
                "La visite guidée part de la fontaine.",
                "La visite guidée se termine dans le jardin.",
            ),
            (
                "Le musée ouvre le jeudi.",
                "Les parapluies restent au vestiaire.",
                "La visite guidée part de la gare.",
                "La visite guidée se termine dans la boutique.",
            ),
        ),
    ),
    (
        "it",
        (
            "La colazione si serve in terrazza. Il parcheggio è dietro la chiesa. I cani piccoli sono ammessi in "
            "giardino.",
            ("La colazione si serve in terrazza.", "Il parcheggio è dietro la chiesa."),
            (
                "La cena si serve in terrazza.",
                "Il parcheggio è dietro la stazione.",
                "I gatti piccoli sono ammessi in giardino.",
            ),
        ),
    ),
    (
        "nl",
        (
            "De werkplaats repareert fietsen en steps. Neem je slot en je sleutel mee. De koffie staat klaar in de "
            "keuken.",
            ("De werkplaats repareert fietsen en steps.", "De koffie staat klaar in de keuken."),
            (
                "De werkplaats repareert brommers en steps.",
                "Neem je slot en je paspoort mee.",
                "De thee staat klaar in de keuken.",
            ),
        ),
    ),
)
