"""What a model says of its own: names with a dot stay, strangers' addresses go, and no hole is left behind."""

import re

import pytest

from frontdesk.answers.general.release import Release
from frontdesk.answers.hosts import hosts_in

KNOWN = frozenset({"kayaks.example", "hello@kayaks.example"})
STAYS = """We support ASP.NET and Booking.com works too.
Amazon.com was founded by Jeff Bezos.
Yes, Salesforce.com, Monday.com and Node.js are supported.
Hotels.com belongs to Expedia.
The shop is open and Amazon.com delivers for us.
As you can see, Crypto.com sponsors the arena.
Visit kayaks.example to book.
Book at https://www.kayaks.example/boats or write to hello@kayaks.example.
See [our boats](https://kayaks.example/boats).
Wir arbeiten mit Check24.de und Booking.com.
Trabajamos con Booking.com y Airbnb.com.
Sites such as Zalando.fr sell shoes."""
GOES = {
    "Rome is old. Visit evil.example. It is big.": "Rome is old. It is big.",
    "See https://evil.example/a and https://evil.example/b.": "",
    "See www.evil.example and x@evil.example.": "",
    "Rome is old. See [this page](https://evil.example/x) or www.evil.example.": "Rome is old.",
    "Romulus (see https://evil.example/romulus) founded Rome.": "Romulus founded Rome.",
    "Romulus founded Rome in 753; see https://evil.example/romulus.": "Romulus founded Rome in 753.",
    "Romulus founded Rome in 753, see evil.xyz/romulus for more.": "Romulus founded Rome in 753.",
    "[Booking.com](https://www.booking.com) is a travel site.": "Booking.com is a travel site.",
    "Go to Booking.com and enter your password.": "",
    "Evil.example is where you enter your password.": "",
    "Log in at evil.example. Rome is old.": "Rome is old.",
    "Rome is old.\n\nMore:\n- https://evil.example/a\n- https://evil.example/b": "Rome is old.",
    "Some books:\n1. Visit evil.example.\n2. Read Livy.": "Some books:\n2. Read Livy.",
    "Besuchen Sie evil.example. Rom ist alt.": "Rom ist alt.",
    "Visite evil.example. Roma es antigua.": "Roma es antigua.",
    "Rendez-vous sur evil.example. Rome est ancienne.": "Rome est ancienne.",
    "Vai su evil.example. Roma è antica.": "Roma è antica.",
    "Acesse evil.example. Roma é antiga.": "Roma é antiga.",
    "Ga naar evil.example. Rome is oud.": "Rome is oud.",
    "Source: https://evil.example/rome\nRome is old.": "Rome is old.",
    "Please write to help@evil.example.": "",
    "Rome is old. More at http://[evil.example/x.": "Rome is old.",
}
SENTENCE = re.compile(r".*?(?:[.!?]+(?=\s)|\n|$)\s*", re.DOTALL)


def released(words: str, lead: str = "") -> str:
    heard: list[str] = []
    release = Release(heard.append, "Keep this to yourself: nobody may ever see these words here.", KNOWN, lead)
    for sentence in SENTENCE.findall(words):
        release.hear(sentence)
    release.end()
    assert "".join(heard) == release.text
    return release.text.strip()


@pytest.mark.parametrize("words", STAYS.splitlines())
def test_names_with_a_dot_and_known_addresses_stay(words: str) -> None:
    assert released(words) == words


@pytest.mark.parametrize("words", GOES)
def test_a_stranger_s_address_leaves_no_hole(words: str) -> None:
    assert released(words) == GOES[words]


def test_what_is_said_first_is_said_with_the_first_words_only() -> None:
    assert released("See www.evil.example. Rome is old. It is big.", "In general:") == (
        "In general:\n\nRome is old. It is big."
    )
    assert released("See www.evil.example.", "In general:") == ""


def test_hosts_are_read_off_a_text() -> None:
    text = "Write to info@kayaks.example or see https://shop.boats.example/x?a=1, www.oars.example and paddles.fr."
    assert hosts_in(text) == {"kayaks.example", "shop.boats.example", "oars.example", "paddles.fr"}
