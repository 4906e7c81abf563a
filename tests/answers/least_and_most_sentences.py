"""Pages that tell the least or the most, and sentences that turn it round, above all in Spanish."""

from tests.answers.fine_print_sentences import Told

LEAST_AND_MOST: tuple[tuple[str, Told], ...] = (
    (
        "es",
        (
            "Hay que tener por lo menos 17 años.",
            (
                "Hay que tener al menos 17 años.",
                "Hay que tener 17 años como mínimo.",
                "Hay que tener 17 años o más.",
            ),
            (
                "Hay que tener menos de 17 años.",
                "Hay que tener como máximo 17 años.",
                "Hay que tener más de 17 años.",
            ),
        ),
    ),
    (
        "es",
        ("El precio mínimo es de 20 euros.", ("El precio mínimo es 20 euros.",), ("El precio máximo es de 20 euros.",)),
    ),
    ("es", ("El precio máximo es de 20 euros.", (), ("El precio mínimo es de 20 euros.",))),
    ("it", ("Il prezzo minimo è di 20 euro.", ("Il prezzo minimo è 20 euro.",), ("Il prezzo massimo è di 20 euro.",))),
    ("fr", ("Le prix minimum est de 20 euros.", (), ("Le prix maximum est de 20 euros.",))),
    ("fr", ("Le prix minimal est de 20 euros.", (), ("Le prix maximal est de 20 euros.",))),
    ("de", ("Der Mindestpreis beträgt 20 Euro.", (), ("Der Höchstpreis beträgt 20 Euro.",))),
    ("pt", ("O preço mínimo é de 20 euros.", (), ("O preço máximo é de 20 euros.",))),
    ("nl", ("De minimumprijs is 20 euro.", (), ("De maximumprijs is 20 euro.",))),
    ("en", ("The minimum price is £20.", (), ("The maximum price is £20.",))),
    ("es", ("El alquiler mínimo es de 3 días.", (), ("El alquiler máximo es de 3 días.",))),
    ("es", ("Hay que tener como mínimo 17 años.", ("Hay que tener por lo menos 17 años.",), ())),
    ("es", ("Cuesta por lo menos 20 euros.", ("Cuesta 20 euros como mínimo.",), ())),
    ("it", ("L'età minima è di 14 anni.", (), ("L'età massima è di 14 anni.",))),
    ("es", ("La edad mínima es de 14 años.", ("La edad mínima es de 14 años.",), ("La edad máxima es de 14 años.",))),
    ("fr", ("L'âge minimal est de 14 ans.", (), ("L'âge maximal est de 14 ans.",))),
    ("nl", ("De minimale leeftijd is 14 jaar.", (), ("De maximale leeftijd is 14 jaar.",))),
    ("pt", ("A idade mínima é de 14 anos.", (), ("A idade máxima é de 14 anos.",))),
    ("de", ("Das Mindestalter beträgt 14 Jahre.", (), ("Das Höchstalter beträgt 14 Jahre.",))),
    ("es", ("Cada grupo tiene por lo menos 8 personas.", (), ("Cada grupo tiene como máximo 8 personas.",))),
    ("it", ("Il gruppo ha almeno 8 persone.", (), ("Il gruppo ha al massimo 8 persone.",))),
    ("pt", ("O grupo tem pelo menos 8 pessoas.", (), ("O grupo tem no máximo 8 pessoas.",))),
    ("nl", ("De groep heeft minstens 8 personen.", (), ("De groep heeft hoogstens 8 personen.",))),
    ("es", ("Hay que tener un mínimo de 14 años.", ("Hay que tener al menos 14 años.",), ())),
    ("it", ("Il gruppo ha un minimo di 8 persone.", ("Il gruppo ha almeno 8 persone.",), ())),
    ("es", ("Hay que cancelar al menos 2 días antes.", ("Hay que cancelar por lo menos 2 días antes.",), ())),
    ("es", ("El taller dura como máximo 2 horas.", ("El taller dura 2 horas como máximo.",), ())),
    ("es", ("Hay que cancelar por lo menos 2 días antes.", (), ("Hay que cancelar como máximo 2 días antes.",))),
    ("es", ("El depósito mínimo es de 50 euros.", (), ("El depósito máximo es de 50 euros.",))),
    ("fr", ("Le tarif minimum est de 30 euros.", (), ("Le tarif maximal est de 30 euros.",))),
)
