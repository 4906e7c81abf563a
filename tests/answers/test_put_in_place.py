"""In one message what is put right stands in the place of one of its kind, and no other word is lost."""

import time

import pytest

from frontdesk.answers.asked.taken_back import as_meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Do you sell gloves? I mean gloves for kids", "Do you sell gloves for kids?"),
        ("Do you rent bikes? sorry, e-bikes", "Do you rent e-bikes?"),
        ("Do I need a passport? I mean for Scotland", "Do I need a passport for Scotland?"),
        ("Are you open today? I mean tomorrow", "Are you open tomorrow?"),
        ("Kann ich stornieren? Ich meinte umbuchen", "Kann ich umbuchen?"),
        ("Can I cancel? I mean rebook", "Can I rebook?"),
        ("Do you fly on Sunday? I mean Saturday", "Do you fly on Saturday?"),
        ("How much is a room? I meant a suite", "How much is a suite?"),
        ("Is there parking? I mean free parking", "Is there free parking?"),
        ("Do you open on Monday? no wait, Tuesday", "Do you open on Tuesday?"),
        ("Can I bring my dog? I mean my cat", "Can I bring my cat?"),
        ("How much is the sunrise flight? Sorry, I meant the sunset flight.", "How much is the sunset flight?"),
        ("Do you deliver to Leeds? Sorry, I meant York", "Do you deliver to York?"),
        ("How much is delivery? I mean to Leeds", "How much is delivery to Leeds?"),
        ("Is it open at 5? I mean 6", "Is it open at 6?"),
        ("How much is a ticket for two? I mean three", "How much is a ticket for three?"),
        ("¿Abren hoy? Quise decir mañana", "¿Abren mañana?"),
        ("Êtes-vous ouverts aujourd'hui ? Je voulais dire demain", "Êtes-vous ouverts demain?"),
        ("Siete aperti oggi? Volevo dire domani", "Siete aperti domani?"),
        ("Zijn jullie vandaag open? Ik bedoel morgen", "Zijn jullie morgen open?"),
        ("Is breakfast included? I mean in the double room", "Is breakfast included in the double room?"),
        ("What time do you close? I mean on Sundays", "What time do you close on Sundays?"),
        ("Do you have rooms? I mean with a balcony", "Do you have rooms with a balcony?"),
        ("Is the pool heated? I mean the outdoor pool", "Is the outdoor pool heated?"),
    ],
)
def test_one_of_its_kind_is_another_one(said: str, meant: str) -> None:
    assert as_meant([said]) == [meant]


@pytest.mark.parametrize(
    "said",
    [
        "What is the cancellation fee? I mean if I cancel late",
        "Do you repair shoes? I mean can you do it today",
        "How long is the warranty? I mean what does it cover",
        "Can I pay by card? I mean contactless",
        "Can I change my booking? I mean the date of my booking",
        "Do you ship abroad? I mean Norway",
        "Do you sell skis? I mean rent",
        "Is there a lift? I mean for my mother, who can't walk",
    ],
)
def test_what_is_in_no_place_surely_is_asked_as_it_stands(said: str) -> None:
    assert as_meant([said]) == [said]


def test_a_long_message_is_read_at_once() -> None:
    begun = time.perf_counter()
    long = ("a b? I mean c. " * 400)[:4000]
    assert as_meant([long]) == [long]
    assert time.perf_counter() - begun < 0.3
