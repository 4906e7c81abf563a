"""One person, or one more, is how many come; a real person, or one instead of the answer, is who is wished for."""

import pytest

from frontdesk.answers.people.person import wants_person

GUESTS = """eine Person bitte|ja, eine Person|una persona por favor|Sí, una persona|une personne, merci
uma pessoa, obrigado|één persoon graag|ok another person|Thanks, another person|una persona, por favor
une personne svp|una persona per favore|uma pessoa por favor|gut, eine Person|nein, eine Person
vale, una persona|oui, une personne|bene, una persona|sim, uma pessoa|ja, een persoon
another person please|hallo, eine Person bitte|yes, another person please|ok some other person
één persoon maar|ok, eine weitere Person bitte"""
WISHES = """eine echte Person bitte|lieber eine Person|ok dann eine Person bitte|einen Menschen bitte
einen Mitarbeiter bitte|un humano por favor|una persona real por favor|une vraie personne svp
alors une personne svp|allora una persona per favore|então uma pessoa por favor|dan een persoon graag
een echt persoon graag|vale, entonces una persona por favor|ok then another person please
ok, another agent please|nein danke, eine Person bitte|no gracias, una persona por favor
another human please|plutôt une personne|mejor una persona|eine Person bitte, jetzt
una persona reale per favore|uma pessoa real por favor|a person then please|ok then, a person please"""


@pytest.mark.parametrize("said", [each for line in GUESTS.splitlines() for each in line.split("|")])
def test_how_many_come_is_no_wish(said: str) -> None:
    assert not wants_person(said)


@pytest.mark.parametrize("said", [each for line in WISHES.splitlines() for each in line.split("|")])
def test_a_person_is_wished_for(said: str) -> None:
    assert wants_person(said)
