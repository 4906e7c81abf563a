"""Nearly all true translations are told, and nearly none in which one thing was changed; whichever way they go."""

from collections.abc import Iterable

import pytest

from frontdesk.answers.translation.faithful import is_faithful
from tests.answers.false_translations import FALSE
from tests.answers.more_translations import TRUE, Told
from tests.answers.translations import APART, MADE_WITH, Translated

MOST_WRONG = 0.1
"""The share of false translations told, and of true ones not told."""

PIECES = pytest.mark.parametrize("rows", [MADE_WITH, APART], ids=["made with", "apart"])


def told(rows: Iterable[Told]) -> list[str]:
    return [said for text, language, said in rows if is_faithful(text, "en", said, language)]


def told_in_english(rows: Iterable[Told]) -> list[str]:
    return [said for text, language, said in rows if is_faithful(said, language, text, "en")]


@PIECES
def test_nearly_no_false_translation_is_told(rows: tuple[Translated, ...]) -> None:
    wrong = told((text, language, false) for text, language, _, false in rows)
    assert len(wrong) < MOST_WRONG * len(rows), wrong


@PIECES
def test_nearly_every_true_translation_is_told(rows: tuple[Translated, ...]) -> None:
    right = told((text, language, true) for text, language, true, _ in rows)
    assert len(right) > (1 - MOST_WRONG) * len(rows), {true for _, _, true, _ in rows} - set(right)


def test_true_ones_are_told_at_length_and_in_passing_too() -> None:
    assert len(told(TRUE)) > (1 - MOST_WRONG) * len(TRUE)
    assert len(told_in_english(TRUE)) > (1 - MOST_WRONG) * len(TRUE)


def test_false_ones_are_not_told_in_either_direction() -> None:
    assert len(told(FALSE)) < MOST_WRONG * len(FALSE), told(FALSE)
    assert len(told_in_english(FALSE)) < MOST_WRONG * len(FALSE), told_in_english(FALSE)


@pytest.mark.parametrize(
    ("text", "language", "other", "other_language", "same"),
    [
        ("Der Laden ist am Samstag geschlossen.", "de", "Le magasin est fermé le samedi.", "fr", True),
        ("Der Laden ist am Samstag geschlossen.", "de", "Le magasin est ouvert le samedi.", "fr", False),
        ("Nur Mitglieder dürfen das Becken nutzen.", "de", "Solo los socios pueden usar la piscina.", "es", True),
        ("Nur Mitglieder dürfen das Becken nutzen.", "de", "Los socios pueden usar la piscina.", "es", False),
        ("Il corso costa 120 € al mese.", "it", "Le cours coûte 120 € par mois.", "fr", True),
        ("Il corso costa 120 € al mese.", "it", "Le cours coûte 120 € par an.", "fr", False),
        ("Frau Kowalczyk berät Sie am Donnerstag.", "de", "Mme Kowalczyk vous conseille le jeudi.", "fr", True),
        ("Frau Kowalczyk berät Sie am Donnerstag.", "de", "Mme Kowalska vous conseille le jeudi.", "fr", False),
        ("Eine Stunde kostet 40 Franken.", "de", "Une heure coûte 40 CHF.", "fr", True),
        ("Eine Stunde kostet 40 Franken.", "de", "Une heure coûte 40 €.", "fr", False),
    ],
)
def test_neither_language_need_be_english(
    text: str, language: str, other: str, other_language: str, same: bool
) -> None:
    assert is_faithful(text, language, other, other_language) == same
