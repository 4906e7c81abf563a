"""A person is asked for by the word alone, whatever is said before it to take leave of the answer."""

import pytest

from frontdesk.answers.people.person import wants_person

WISHES = """ok then a human please|ok. then a human please|well then a human please|ok then, a person please
a person then please|fine, then a real person please|no thanks, a human please|human then|oh well, human please
no, a human please|alright then, a human|never mind, a real person please|in that case a colleague please
dann bitte einen Menschen|ok dann bitte ein Mensch|gut, dann ein echter Mensch bitte
na gut, dann bitte einen Mitarbeiter
vale, entonces una persona por favor|bueno, pues una persona real por favor
bon alors un humain svp|d'accord, alors une vraie personne s'il vous plaît
allora una persona per favore|va bene, allora un operatore per favore
então uma pessoa por favor|está bem, então um humano por favor
dan een mens graag|ok dan een echt persoon alstublieft|goed, dan een medewerker alsjeblieft"""
OTHERS = """two people please|and a person?|then a person?|no person|good person|one person please
ok a person has to sign?|a room for one person please|ok then a table please|fine then|well then|a human skeleton please
für eine Person bitte|una habitación para una persona por favor|une chambre pour une personne svp
a human resources contact please|ok then a person costs how much?"""


@pytest.mark.parametrize("said", [each for line in WISHES.splitlines() for each in line.split("|")])
def test_a_person_is_asked_for(said: str) -> None:
    assert wants_person(said)


@pytest.mark.parametrize("said", [each for line in OTHERS.splitlines() for each in line.split("|")])
def test_a_person_is_only_spoken_of(said: str) -> None:
    assert not wants_person(said)
