"""Questions in a script that the embedder doesn't read are one gap when they share their words, and else are not."""

from itertools import chain

import pytest

from tests.client import Client, unique, until
from tests.conftest import Server

ASKED = {
    "Thai": [["มีสระว่ายน้ำไหม", "มีสระว่ายน้ำหรือเปล่าครับ"], ["คุณขายรถยนต์ไหม"], ["สั่งพิซซ่าได้ไหม"]],
    "Arabic": [["هل يوجد مسبح؟", "هل لديكم مسبح؟"], ["هل تبيعون السيارات؟"], ["من هو رئيس أمريكا؟"]],
    "Korean": [["수영장이 있나요?", "수영장 있어요?"], ["와이파이가 있나요?"]],
    "Russian": [
        ["Есть ли у вас бассейн?", "Есть ли бассейн?"],
        ["Сколько стоит завтрак?"],
        ["Сколько стоит парковка?"],
    ],
}


@pytest.fixture
def shop(server: Server) -> Client:
    client = server.company(unique("Gaps "), unique("gaps"))
    client.text("Repairs", "We repair shoes within three days.")
    return client


@pytest.mark.parametrize("language", ASKED)
def test_a_gap_holds_the_questions_that_share_their_words(shop: Client, language: str) -> None:
    groups = ASKED[language]
    for question in chain.from_iterable(groups):
        assert shop.ask(question)["refused"]
    gaps = until(lambda: _gathered(shop, sum(map(len, groups))))

    assert sorted(gaps) == sorted(sorted(group) for group in groups)


def test_a_correction_closes_the_gap_of_its_question_alone(shop: Client) -> None:
    pool, cars = shop.ask("มีสระว่ายน้ำไหม"), shop.ask("คุณขายรถยนต์ไหม")
    until(lambda: _gathered(shop, 2))
    shop.read(shop.made(f"/messages/{pool['uuid']}/correct/", answer="มีสระว่ายน้ำบนดาดฟ้า")["source"])
    status = {gap["question"]: gap["status"] for gap in shop.get("/gaps/").json()["results"]}

    assert status == {pool["body"]: "done", cars["body"]: "open"}
    assert "ดาดฟ้า" in shop.ask("มีสระว่ายน้ำไหมคะ")["support_answer"]
    assert shop.ask("คุณขายรถยนต์ไหม")["refused"]


def _gathered(shop: Client, questions: int) -> list[list[str]] | None:
    gaps = shop.get("/gaps/", params={"limit": 100}).json()["results"]
    held = [sorted(one["question"] for one in gap["examples"]) for gap in gaps]
    return held if sum(map(len, held)) == questions else None
