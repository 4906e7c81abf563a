"""A word that denies in one language is another word in the next: Portuguese "no" is "in the", German "Mai" is May."""

import pytest

from frontdesk.answers.support.judge import supported

TOLD: tuple[tuple[str, str, str, bool], ...] = (
    ("pt", "O pequeno-almoço está incluído no preço.", "O pequeno-almoço está incluído no preço.", True),
    ("pt", "A loja do centro abre às 9.", "A loja no centro abre às 9.", True),
    ("pt", "A entrega no continente demora 3 dias.", "A entrega demora 3 dias no continente.", True),
    (
        "pt",
        "O estacionamento custa 3 euros por hora no centro.",
        "No centro o estacionamento custa 3 euros por hora.",
        True,
    ),
    ("pt", "As aulas começam no dia 5 de maio no estúdio.", "No estúdio, as aulas começam no dia 5 de maio.", True),
    ("pt", "O café fica no primeiro andar.", "Sim, o café fica no primeiro andar.", True),
    ("pt", "Há estacionamento no hotel.", "O hotel tem estacionamento.", True),
    ("pt", "O café não abre no domingo.", "O café abre no domingo.", False),
    ("pt", "Não aceitamos cães no hotel.", "Aceitamos cães no hotel.", False),
    ("pt", "A entrega demora 3 dias no continente.", "A entrega não demora 3 dias no continente.", False),
    ("de", "Im Mai haben wir geöffnet.", "Wir haben im Mai geöffnet.", True),
    ("de", "Im Mai haben wir nicht geöffnet.", "Wir haben im Mai geöffnet.", False),
    ("fr", "Le menu coûte 12 euros par personne.", "Le menu est à 12 euros par personne.", True),
    ("fr", "Nous sommes ouverts en mai.", "En mai, nous sommes ouverts.", True),
    ("es", "La oficina está en la calle Mayor nº 5.", "La oficina está en la calle Mayor, nº 5.", True),
    ("sv", "Hundar är inte välkomna.", "Hundar är välkomna.", False),
    ("sv", "Hundar är inte välkomna.", "Hundar är inte välkomna i hotellet.", True),
    ("da", "Hunde er ikke velkomne.", "Hunde er velkomne.", False),
    ("nb", "Hunder er ikke velkomne.", "Hunder er velkomne.", False),
    ("pl", "Psy nie są wpuszczane do pokoi.", "Psy są wpuszczane do pokoi.", False),
    ("ru", "Собаки не допускаются в номера.", "Собаки допускаются в номера.", False),
    ("ru", "Собаки допускаются в номера.", "Собаки не допускаются в номера.", False),
    ("ru", "Собаки допускаются в номера.", "Собаки допускаются в номера отеля.", True),
    ("it", "Ne vendiamo 3 al giorno. Il negozio apre alle 9.", "Il negozio apre alle 9.", True),
    ("nl", "U betaalt 5 euro per bezoek.", "U betaalt 5 euro per bezoek aan ons.", True),
)


@pytest.mark.parametrize(("language", "page", "sentence", "said"), TOLD)
def test_a_sentence_is_denied_by_the_words_of_its_own_language(
    language: str, page: str, sentence: str, said: bool
) -> None:
    assert supported(sentence, [f"Shop\nInfo\n\n{page}"], language).supported is said
