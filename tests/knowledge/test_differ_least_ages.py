"""From what age on is told in two forms: "from the age of 10", "must be at least 10"."""

import pytest

from tests.knowledge.test_differ import found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children can join camp from the age of 10.", "Children must be at least 12 to join camp."),
        ("Kids can join the camp from age 8.", "Children must be at least 10 to join the camp."),
        ("Children aged 8 and over can join the camp.", "Children must be 10 or older to join the camp."),
        ("You can climb from the age of 6.", "You must be at least 8 years old to climb."),
        ("The camp is for children from 7 years.", "The camp is for kids aged 9 and over."),
        ("Kinder können ab 10 Jahren am Camp teilnehmen.",
         "Kinder müssen mindestens 12 Jahre alt sein, um am Camp teilzunehmen."),
        ("Children can join camp from the age of 10.", "Camp is for kids aged 12 and over."),
        ("The camp is open to children from 8 years.", "Kids must be at least 10 years old to join the camp."),
        ("Children from 6 years old can use the slide.", "Kids must be at least 8 to use the slide."),
        ("You must be 18 or over to drive a van.", "You can drive a van from the age of 21."),
        ("Drivers must be at least 21 to rent a van.", "Drivers aged 25 and over can rent a van."),
        ("Children aged 8+ can take part in the quiz.", "Children can take part in the quiz from age 10."),
        ("Les enfants peuvent participer au camp à partir de 10 ans.",
         "Les enfants doivent avoir au moins 12 ans pour participer au camp."),
        ("Los niños pueden participar en el campamento a partir de los 10 años.",
         "Los niños deben tener al menos 12 años para participar en el campamento."),
        ("Kinderen kunnen vanaf 10 jaar meedoen aan het kamp.",
         "Kinderen moeten minstens 12 jaar oud zijn om mee te doen aan het kamp."),
    ],
)  # fmt: skip
def test_least_ages_contradict(one: str, other: str) -> None:
    assert found(one, other)
    assert found(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Children can join camp from the age of 10.", "Children can join the club from the age of 6."),
        ("Children can join camp from the age of 10.", "Children must be at most 15 to join camp."),
        ("Children can join camp from the age of 10.", "Adults must be at least 18 to join camp."),
        ("Children can join camp from the age of 10.", "Children can join camp alone from the age of 14."),
        ("Children can join camp from the age of 10.", "Children must be 10 or older to join camp."),
        ("Children can join camp from the age of 10.", "Children can join camp until the age of 16."),
        ("Children can swim from the age of 4.", "Children must be at least 8 to swim alone."),
        ("You can climb from the age of 6.", "You must be at least 120 cm to climb."),
        ("Children from the age of 10 pay £5.", "Children must be at least 12 to pay £8."),
        ("Children can join camp from the age of 10.", "Children can join camp from 10 am."),
        ("You must be at least 18 to drive a van.", "You can ride a bike from the age of 12."),
        ("The camp is for children aged 7 to 12.", "The camp is for teens aged 13 and over."),
        ("Children can join camp from the age of 10.", "Kids aged 12 and over can lead a camp."),
        ("Children can join camp from the age of 10.", "Children can join camp up to the age of 16 years."),
        ("Children from 6 years can use the slide.", "Children from 8 years can use the pool."),
        ("You must be 18 or over to drive a van.", "You must be 21 or over to drive a minibus."),
        ("Girls can join camp from the age of 10.", "Boys can join camp from the age of 12."),
        ("Kids can join the day camp from age 6.", "Children must be at least 10 to join the night camp."),
        ("Children under 10 can't join camp.", "Children must be at least 12 to join camp with a friend."),
        ("Members must be at least 16 to use the gym.", "Children must be at least 12 to use the gym."),
        ("Children can join camp from the age of 10.", "With a parent, children can join camp from the age of 8."),
        ("Cars from 10 years old pay £5.", "Cars must be at least 3 years old to be tested."),
        ("Guarantees of at least 2 years apply.", "Guarantees of at least 5 years old parts apply."),
    ],
)  # fmt: skip
def test_least_ages_of_another_case_do_not(one: str, other: str) -> None:
    assert not found(one, other)
    assert not found(other, one)
