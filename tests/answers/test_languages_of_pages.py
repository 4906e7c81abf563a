"""What a page says is judged in the language that it is written in, whatever few words a sentence has."""

import pytest

from frontdesk.answers.phrases import spoken_in_answer
from frontdesk.answers.support.judge import supported
from tests.client import unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

# A page with its question, what it says, and what it doesn't say.
PAGES = [
    (
        "Dostawa jest darmowa od 50 euro. Poniżej kosztuje 4,90 euro. Montaż jest darmowy.",
        ("Dostawa jest darmowa od 50 euro.", "Montaż nic nie kosztuje."),
        ("Dostawa jest darmowa.",),
    ),
    ("Frakten är gratis från 50 euro. Montering är gratis.", ("Montering kostar ingenting.",), ("Frakten är gratis.",)),
    (
        "Fragten er gratis fra 50 euro. Du kan betale med kort, og vi sender hver dag til jer.",
        ("Fragten er gratis fra 50 euro.",),
        ("Fragten er gratis.",),
    ),
    ("Frakten er gratis fra 50 euro. Dere kan betale med kort.", (), ("Frakten er gratis.",)),
    ("Доставка бесплатна от 50 евро. Парковка бесплатна.", ("Парковка бесплатная.",), ("Доставка бесплатна.",)),
    ("送料は50ユーロ以上で無料です。駐車場は無料です。", ("駐車場は無料です。",), ("送料は無料です。",)),
    ("A entrega é gratuita a partir de 50 euros.", (), ("A entrega é gratuita.",)),
    ("La spedizione è gratuita da 50 euro.", (), ("La spedizione è gratuita.",)),
    ("Pokój jest bez balkonu. Apartament ma balkon.", ("Pokój jest bez balkonu.",), ("Pokój jest z balkonem.",)),
    ("Rummet är utan balkong. Vi har en svit.", ("Rummet är utan balkong.",), ("Rummet är med balkong.",)),
    ("Номер без балкона.", ("Номер без балкона.",), ("Номер с балконом.",)),
    ("会费每月29欧元。", ("会费每月29欧元。",), ("会费每年29欧元。",)),
    ("会費は月額29ユーロです。", ("会費は月額29ユーロです。",), ("会費は年額29ユーロです。",)),
]
ENGLISH = "We deliver within 3 days. You can return what you don't like."
GERMAN = "Wir liefern in 3 Tagen. Was Ihnen nicht gefällt, können Sie zurückgeben."


def is_said(sentence: str, page: str) -> bool:
    return supported(sentence, [f"Shop\nInfo\n\n{page}"], spoken_in_answer(sentence, [page], "")).supported


@pytest.mark.parametrize(("page", "said", "unsaid"), PAGES)
def test_a_page_in_any_language_is_held_to_its_small_words(
    page: str, said: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    assert [one for one in said if not is_said(one, page)] == []
    assert [one for one in unsaid if is_said(one, page)] == []


@pytest.mark.parametrize(
    ("answer", "page", "question", "language"),
    [
        ("Der Versand ist kostenlos.", ENGLISH, "Kostet der Versand etwas?", "de"),
        ("Delivery takes 3 days.", ENGLISH, "Kostet der Versand etwas?", "en"),
        ("La livraison est gratuite.", ENGLISH, "", "fr"),
        ("Delivery is free.", GERMAN, "Is delivery free?", "en"),
        ("You can return it within 14 days.", GERMAN, "", "en"),
        ("Kostenlos.", GERMAN, "", "de"),
        ("送货免费。", ENGLISH, "", "zh"),
        ("Delivery is free.", "我们在三天内送货。", "Is delivery free?", "en"),
        ("We deliver.", f"{ENGLISH} Sprachen: 中文, 日本語, Русский", "", "en"),
    ],
)
def test_an_answer_is_in_the_language_of_its_pages_or_the_one_it_surely_tells(
    answer: str, page: str, question: str, language: str
) -> None:
    assert spoken_in_answer(answer, [page], question) == language


def test_a_model_cant_leave_out_the_condition_of_a_polish_page(modelled: Server, stand_in: StandInThread) -> None:
    client = modelled.company(unique("Meble "), unique("stolarz"))
    page = "# Dostawa\n\nDostawa jest darmowa od 50 euro. Montaż jest darmowy.\n"
    assert client.uploaded("dostawa.md", page.encode())["status"] == "ready"
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    stand_in.play("instant", answer="Dostawa jest darmowa. Montaż jest darmowy.")
    message = client.ask("Czy dostawa i montaż są darmowe?")
    assert message["support_answer"] == "Montaż jest darmowy. [1]"
