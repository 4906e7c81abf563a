"""A model's "Yes" stays only where the page says yes to what was asked, its "No" where the page says otherwise."""

import pytest

from frontdesk.answers.affirmed import affirmed, as_claim
from frontdesk.answers.support.judge import supported
from frontdesk.answers.support.yes_and_no import is_bare, lead_of
from tests.client import Client, unique
from tests.conftest import Server
from tests.stand_in_thread import StandInThread

PAGES = {
    "Paying": "You can pay by card or direct debit. We take no cash and no cheques. Invoices are sent by e-mail.",
    "Storing": "Furniture and boxes may be stored. Food and plants may not be stored. Tyres: up to four in each unit.",
    "Heating": "The halls in Harbour Road are heated in winter. The halls in Mill Lane are not heated.",
    "Van": "We lend our van to new customers. Fuel is not included.",
    "Returns": "Unused boxes can be returned within 60 days.",
}


@pytest.fixture(scope="module")
def storage(modelled: Server) -> Client:
    client = modelled.company(unique("Storage "), unique("keeper"))
    for title, text in PAGES.items():
        client.text(title, text)
    assistant = client.get("/assistants/").json()["results"][0]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    return client


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Can I pay in cash?", "Yes. You can pay by card or direct debit."),
        ("Can I pay in cash?", "Yes, you can. You can pay by card or direct debit."),
        ("Can I pay in cash?", "Yes, of course! You can pay by card."),
        ("Can I pay by card?", "No, you can pay by card or direct debit."),
        ("Can I store food?", "Yes, furniture and boxes may be stored."),
        ("Can I store six tyres in my unit?", "Yes, you can store up to four tyres in each unit."),
        ("Are the halls in Mill Lane heated?", "Yes, the halls in Harbour Road are heated in winter."),
        ("Is fuel for the van included?", "Yes, we lend our van to new customers."),
        ("Do you lend the van to old customers?", "Yes, we lend our van to new customers."),
        ("Can I pay in cash?", "Yes - you can pay by card or direct debit."),
        ("Can I pay in cash?", "**Yes**, you can pay by card or direct debit."),
        ("Can I pay in cash?", "Yes you can, invoices are sent by e-mail."),
        ("Can I store food?", "Yes we do! Furniture and boxes may be stored."),
    ],
)
def test_a_false_yes_or_no_is_left_out(storage: Client, stand_in: StandInThread, question: str, said: str) -> None:
    stand_in.play("instant", answer=said)

    answer = storage.ask(question)["support_answer"]

    assert not answer.lower().startswith(("yes", "no,", "no.")), answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Can I pay by card?", "Yes, you can pay by card or direct debit."),
        ("Can I pay by card?", "Yes! You can pay by card."),
        ("Can I pay in cash?", "No, we take no cash."),
        ("Can I store food?", "No, food may not be stored."),
        ("Are the halls in Harbour Road heated?", "Yes, the halls in Harbour Road are heated in winter."),
    ],
)
def test_a_rightful_yes_or_no_is_said(storage: Client, stand_in: StandInThread, question: str, said: str) -> None:
    stand_in.play("instant", answer=said)

    answer = storage.ask(question)["support_answer"]

    assert answer.replace(" [1]", "") == said


@pytest.mark.parametrize("said", ["Yes, that's right.", "Exactly.", "Yes, that is correct."])
def test_a_bare_yes_is_no_answer(storage: Client, stand_in: StandInThread, said: str) -> None:
    stand_in.play("instant", answer=said)

    answer = storage.ask("Boxes can be returned within 600 days, right?")["support_answer"]

    assert said.rstrip(".") not in answer


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Sì, accettiamo carte di credito.", "Sì, "),
        ("Nej, vi har lukket om søndagen.", "Nej, "),
        ("Yep — we accept cards.", "Yep — "),
        ("Yes you can park here.", "Yes "),
        ("Sí se puede pagar con tarjeta.", "Sí "),
        ("可以，我们接受银行卡。", "可以，"),
        ("いいえ、カードのみです。", "いいえ、"),
        ("**Yes!** We take cards.", "**Yes!** "),
        ("Ja, das geht, wir nehmen Karten.", "Ja, das geht, "),
        ("No. 5 costs 3 EUR.", ""),
        ("Right: the pool.", ""),
        ("Not all rooms have a balcony.", ""),
        ("Si paga con tarjeta, es gratis.", ""),
        ("有机蔬菜，很好。", ""),
        ("Exactly 5 people fit in.", ""),
    ],
)
def test_a_yes_or_no_is_told_from_what_follows(said: str, lead: str) -> None:
    assert lead_of(said) == (lead, said.removeprefix(lead))


def test_a_run_of_words_of_assent_is_read_at_once() -> None:
    assert not is_bare("das  " * 15 + "x.")
    assert is_bare("Sim, claro!")
    assert is_bare("Yes, that's right.")
    assert is_bare("You can!")
    assert is_bare("はい。")
    assert not is_bare("You can park here.")


@pytest.mark.parametrize(
    ("question", "claim"),
    [
        ("¿Abren los domingos?", "Abren los domingos"),
        ("Est-ce que vous êtes ouverts le lundi ?", "vous êtes ouverts le lundi"),
        ("Do I have to pay a deposit?", "a deposit"),
    ],
)
def test_what_only_asks_is_no_part_of_the_claim(question: str, claim: str) -> None:
    assert as_claim(question) == claim


def test_a_model_that_repeats_one_sign_is_heard_to_its_end(storage: Client, stand_in: StandInThread) -> None:
    stand_in.play("instant", answer="You can pay by card" + "!" * 6000 + " We take no cash.")

    assert storage.ask("Can I pay by card or in cash?")["support_answer"].startswith("You can pay by card!")


def test_a_no_stands_before_what_is_shut() -> None:
    page = "Us\nHours\n\nVi har stängt på söndagar."
    asked = supported(as_claim("Har ni öppet på söndagar?"), [page], "sv")
    assert affirmed("Nej, ", "Har ni öppet på söndagar?", "vi har stängt på söndagar.", asked)
    assert not affirmed("Ja, ", "Har ni öppet på söndagar?", "vi har stängt på söndagar.", asked)
