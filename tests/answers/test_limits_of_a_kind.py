"""A limit is told by a fact of its own kind: room by people, a least height by no most one, a case by that case."""

import pytest

from frontdesk.answers.quoted.told_asked import tells_asked

LANGUAGES = {
    "de": ("Wie ", "In welchen", "Wann", "Was "),
    "es": ("¿",),
    "fr": ("Combien", "Quels"),
    "it": ("Quante", "In quali"),
    "pt": ("Em ", "Quantas"),
    "nl": ("Hoeveel", "In welke "),
}


def _language(question: str) -> str:
    return next((code for code, begun in LANGUAGES.items() if question.startswith(begun)), "en")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("What's the weight limit?", "No passenger over 120 kg can fly."),
        ("What is the weight limit?", "Nobody over 120 kg may fly."),
        ("what's the weight limit", "Passengers may not weigh more than 120 kg."),
        ("What is the maximum weight?", "You may weigh 120 kg at most."),
        ("maximum weight?", "Passengers must weigh less than 120 kg."),
        ("how heavy can I be", "Passengers may weigh up to 120 kg."),
        ("how heavy can I be", "You can weigh no more than 120 kg."),
        ("weight limit for the lift?", "The lift takes up to 900 kg."),
        ("weight limit for the lift?", "The weight limit of the lift is 900 kg."),
        ("minimum weight for kids?", "Kids must weigh at least 20 kg."),
        ("is there a minimum weight?", "The minimum weight is 40 kg."),
        ("maximum height for vans?", "Vans may be up to 2 m high."),
        ("minimum height for kids?", "Kids must be at least 1.3 m tall."),
        (
            "How tall must my child be for the climbing wall?",
            "Children must be at least 1.2 m tall for the climbing wall.",
        ),
        ("what is the height limit", "Passengers must be at least 1.30 m tall."),
        ("In welchen Monaten fliegt ihr?", "Wir fliegen von April bis Oktober."),
        ("Wann fliegt ihr?", "Wir fliegen von April bis Oktober."),
        ("¿En qué meses voláis?", "Volamos de abril a octubre."),
        ("Quels mois volez-vous ?", "Nous volons d'avril à octobre."),
        ("In quali mesi volate?", "Voliamo da aprile a ottobre."),
        ("Em que meses voam?", "Voamos de abril a outubro."),
        ("In welke maanden vliegen jullie?", "Wij vliegen van april tot oktober."),
        ("In which months do you fly?", "We fly from April to October."),
        ("How many people can the boat take?", "The boat takes up to 12 people."),
        ("How many people can the boat take?", "The boat takes 12."),
        ("How many people can the boat take?", "The boat holds 12 passengers."),
        ("How many people in a room?", "A room sleeps 4."),
        ("How many people in the van?", "The van has room for 8 people."),
        ("How many guests can stay in the cottage?", "Up to 6 guests can stay in the cottage."),
        ("How many guests can stay in the cottage?", "The cottage sleeps up to 6."),
        ("how many people fit in a basket", "A basket carries at most 16 people."),
        ("how many people fit in a basket", "A basket carries at most 16 passengers and a pilot."),
        ("Wie viele Personen passen in den Korb?", "In den Korb passen bis zu 16 Personen."),
        ("¿Cuántas personas caben en la sala?", "En la sala caben hasta 20 personas."),
        ("Combien de personnes dans le bateau ?", "Le bateau prend jusqu'à 12 personnes."),
        ("Quante persone entrano nella sala?", "La sala ospita fino a 90 persone."),
        ("Quantas pessoas cabem no barco?", "No barco cabem até 12 pessoas."),
        ("Hoeveel personen passen in de boot?", "In de boot passen maximaal 12 personen."),
        ("What happens if it rains?", "We fly only when there is no rain."),
        ("What happens if I cancel?", "If you cancel, we keep the deposit."),
        ("What happens with my deposit if I cancel?", "If you cancel, we keep the deposit."),
        ("What happens with my deposit?", "We pay the deposit back if you return the van clean."),
        ("Was passiert, wenn es regnet?", "Wenn es regnet, verschieben wir."),
        ("Was passiert bei Regen?", "Bei Regen verschieben wir die Fahrt."),
    ],
)
def test_a_limit_of_that_kind_is_told(question: str, sentence: str) -> None:
    assert tells_asked(question, sentence, _language(question))


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many people can the boat take?", "The boat takes 45 minutes."),
        ("How many people in the van?", "The van holds 600 litres."),
        ("How many people in a room?", "A room costs max 90 euros."),
        ("How many people in a room?", "A room is max 30 square metres."),
        ("How many guests can stay in the cottage?", "Guests can stay in the cottage up to 14 nights."),
        ("How many people can the boat take?", "The boat takes 2 hours to the island."),
        ("How many people fit in the basket?", "The basket holds 500 kg."),
        ("How many people can the hall take?", "The hall is up to 200 square metres."),
        ("How many people fit in the tent?", "The tent fits 2 cars."),
        ("How many passengers can the bus carry?", "The bus carries up to 20 bikes."),
        ("How many people can the boat take?", "The boat takes 30 minutes to the island."),
        ("How many people can the tour take?", "The tour takes at most 3 hours."),
        ("How many people can the room sleep?", "A room costs up to 90 EUR."),
        ("How tall must my child be for the climbing wall?", "The climbing wall is 15 m high."),
        ("how tall is the minimum for the tower", "The tower is 30 m tall."),
        ("what is the minimum height for the bridge", "The bridge is 12 m high."),
        ("Is there a weight limit for the lift?", "The lift weighs 900 kg."),
        ("What is the weight limit for the kayak?", "The kayak weighs 25 kg."),
        ("minimum weight for kids?", "Kids may weigh at most 40 kg."),
        ("maximum weight for kids?", "Kids must weigh at least 20 kg."),
        ("maximum height for vans?", "Vans must be at least 2 m high."),
        ("minimum height for kids?", "Kids may be at most 1.4 m tall."),
        ("minimum height for vans?", "Vans may be up to 2 m high."),
        ("What happens with my deposit?", "The deposit is paid when you book."),
        ("What happens if I cancel?", "Cancel when you like to call us."),
        ("how heavy can I be", "The basket holds 500 kg."),
        ("how heavy can I be", "The balloon weighs 500 kg."),
        ("What's the weight limit?", "The balloon weighs 500 kg."),
        ("how heavy can I be", "The bag may weigh up to 10 kg."),
        ("Wie viele Personen passen in das Boot?", "Das Boot fasst 600 Liter."),
        ("Combien de personnes peuvent monter dans le bateau ?", "Le bateau prend jusqu'à 45 minutes."),
        ("¿Cuántas personas caben en la sala?", "La sala cuesta como máximo 90 euros."),
        ("Quante persone entrano nella sala?", "La sala misura fino a 90 metri quadrati."),
        ("Hoeveel personen passen in de boot?", "De boot vaart maximaal 45 minuten."),
    ],
)
def test_a_fact_of_another_kind_is_none(question: str, sentence: str) -> None:
    assert not tells_asked(question, sentence, _language(question))
