"""What is included is no answer to who asks leave to bring their own, and is one to who asks whether they need to."""

import pytest

from frontdesk.answers.quoted.bringing import says_nothing_of_own


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Can I bring my own champagne?", "Champagne is included."),
        ("May we use our own towels?", "Towels are included in the price."),
        ("Darf ich mein eigenes Handtuch mitbringen?", "Handtücher sind inklusive."),
        ("Is it ok to bring my own gear?", "All equipment is included."),
        ("is it possible to wear my own helmet?", "Helmets are included."),
        ("Could I bring my own wine", "Wine is included."),
        ("¿Puedo llevar mi propia toalla?", "Las toallas están incluidas."),
        ("Puis-je apporter ma propre serviette ?", "Les serviettes sont comprises."),
        ("Posso portare il mio vino?", "Il vino è incluso."),
        ("Posso levar minha própria toalha?", "As toalhas estão incluídas."),
        ("Mag ik mijn eigen handdoek meenemen?", "Handdoeken zijn inbegrepen."),
        ("Are we allowed to bring our own food?", "Food is included."),
        ("Can my kids bring their own helmets?", "Helmets are included."),
        ("Kann ich mein eigenes Fahrrad benutzen?", "Fahrräder sind inklusive."),
        ("Am I able to use my own harness?", "Harnesses are provided."),
    ],
)
def test_what_is_included_gives_no_leave(question: str, quoted: str) -> None:
    assert says_nothing_of_own(question, [quoted])


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("Should I bring my own towel?", "Towels are included in the price."),
        ("Do I need to bring my own gear?", "All equipment is included."),
        ("Do you have your own car park?", "There is a car park behind the house."),
        ("Muss ich mein eigenes Handtuch mitbringen?", "Handtücher sind inklusive."),
        ("Must I bring my own helmet?", "Helmets are included."),
        ("Do we have to bring our own food?", "Lunch is included."),
        ("Soll ich mein eigenes Handtuch mitbringen?", "Handtücher sind inklusive."),
        ("¿Tengo que llevar mi propia toalla?", "Las toallas están incluidas."),
        ("Dois-je apporter ma propre serviette ?", "Les serviettes sont comprises."),
        ("Devo portare il mio asciugamano?", "Gli asciugamani sono inclusi."),
        ("Preciso levar minha própria toalha?", "As toalhas estão incluídas."),
        ("Moet ik mijn eigen handdoek meenemen?", "Handdoeken zijn inbegrepen."),
        ("Do guests bring their own towels?", "Towels are included."),
        ("Is it necessary to bring my own towel?", "Towels are included."),
        ("Can I rent a towel or do I need to bring my own towel?", "Towels are included."),
        ("Can you tell me if I need to bring my own towel?", "Towels are included."),
        ("Brauche ich mein eigenes Handtuch, kann ich eines nutzen?", "Handtücher sind inklusive."),
    ],
)
def test_what_is_included_need_not_be_brought(question: str, quoted: str) -> None:
    assert not says_nothing_of_own(question, [quoted])
