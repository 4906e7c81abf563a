"""Pages that answer a question with no, and sentences that say what was asked."""

from tests.answers.fine_print_sentences import Told

ANSWERED_NO: tuple[tuple[str, Told], ...] = (
    (
        "en",
        (
            "Do I need my own insurance for lessons?\nNo. You are insured through us.",
            (
                "You don't need your own insurance for lessons.",
                "You are insured through us.",
            ),
            (
                "You have to take out your own insurance for the test.",
                "You need your own insurance.",
            ),
        ),
    ),
    (
        "en",
        (
            "Do I need my own insurance for lessons?\n\nNo. You are insured through us.",
            (),
            ("You need your own insurance for lessons.",),
        ),
    ),
    (
        "en",
        (
            "Do I have to bring my own shoes?\nNo, we lend them.",
            ("No, we lend them.",),
            ("You have to bring your own shoes.",),
        ),
    ),
    (
        "en",
        (
            "Do I need my own insurance for lessons?\nNo. You are insured through us. "
            "For the test you need your own insurance.",
            ("You need your own insurance for the test.",),
            (),
        ),
    ),
    (
        "en",
        (
            "Do I have to bring a towel?\nNo. Towels are at the desk.",
            ("You don't have to bring a towel.",),
            ("You need to bring a towel.",),
        ),
    ),
    (
        "en",
        (
            "Can I pay by cheque?\nNo, we take cards and cash.",
            (
                "You can't pay by cheque.",
                "You can pay by card.",
            ),
            ("You can pay by cheque.",),
        ),
    ),
    (
        "en",
        (
            "Is there parking at the studio?\nNo. The nearest car park is in Mill Street.",
            ("The nearest car park is in Mill Street.",),
            ("There is parking at the studio.",),
        ),
    ),
    ("en", ("Do I need a licence?\nNo.", ("You don't need a licence.",), ("You need a licence.",))),
    ("en", ("Do I need a deposit?\nNo, only for big tables.", ("You need a deposit for big tables.",), ())),
    (
        "en",
        (
            "Do I need my own insurance for lessons?\nNo. You are insured through us. The test takes 40 minutes.",
            (),
            ("You have to take out your own insurance for the test.",),
        ),
    ),
    (
        "de",
        (
            "Brauche ich eine eigene Versicherung?\nNein. Sie sind über uns versichert.",
            ("Sie brauchen keine eigene Versicherung.",),
            ("Sie brauchen eine eigene Versicherung.",),
        ),
    ),
    ("es", ("¿Hay que traer toalla?\nNo. Hay toallas en recepción.", (), ("Hay que traer toalla.",))),
    (
        "fr",
        (
            "Faut-il apporter une serviette ?\nNon. Les serviettes sont à l'accueil.",
            (),
            ("Il faut apporter une serviette.",),
        ),
    ),
    (
        "it",
        (
            "Bisogna portare un asciugamano?\nNo. Gli asciugamani sono alla reception.",
            (),
            ("Bisogna portare un asciugamano.",),
        ),
    ),
    (
        "nl",
        (
            "Moet ik een handdoek meenemen?\nNee. Handdoeken liggen klaar.",
            ("Handdoeken liggen klaar.",),
            ("U moet een handdoek meenemen.",),
        ),
    ),
    ("pt", ("É preciso levar toalha?\nNão. Há toalhas na recepção.", (), ("É preciso levar toalha.",))),
    ("en", ("Can I bring my dog?\nYes, on a lead.", ("You can bring your dog.",), ())),
)
