"""Who greets is greeted in the same language, and whoever reads no Arabic is told no Arabic titles."""

import pytest

from frontdesk.answers.phrases import phrases
from tests.client import Client, unique
from tests.conftest import Server

GREETINGS = {
    "de": "Guten Tag|Guten Morgen|guten abend!|Moin|Servus|Grüß Gott|Hallo|Guten Tag zusammen",
    "es": "Buenos días|Buenas tardes|buenas noches|Hola",
    "fr": "Bonsoir|Bonjour|Salut|Bonjour à tous",
    "it": "Buongiorno|Buonasera|Buona sera|Ciao",
    "pt": "Bom dia|Boa tarde|Olá",
    "nl": "Goedemorgen|Goedenavond|Goedendag",
    "en": "Good morning|Hello|Hi there",
}
ARABIC = "# خدمات للضيوف العرب\n\nتقام الرحلات مع مرشد يتحدث العربية كل يوم أحد. سعر المرشد 30 جنيهاً لكل مجموعة."
THAI = "# บริการสำหรับลูกค้าชาวไทย\n\nเที่ยวบินที่มีล่ามภาษาไทยจัดทุกวันเสาร์แรกของเดือน ค่าบริการล่าม 25 ปอนด์ต่อกลุ่ม"


@pytest.fixture(scope="module")
def company(server: Server) -> Client:
    client = server.company(unique("Greeters "), unique("greeter"))
    client.uploaded("arabic.md", ARABIC.encode())
    client.uploaded("thai.md", THAI.encode())
    client.uploaded("hats.md", b"# Straw hats\n\nOur straw hats are made in Luton and cost 20 pounds.")
    assistant = client.get("/assistants/").json()["results"][-1]
    client.patch(f"/assistants/{assistant['uuid']}/", json={"mode": "private"}).raise_for_status()
    return client


@pytest.mark.parametrize("language", GREETINGS)
def test_a_greeting_is_answered_in_its_language(company: Client, language: str) -> None:
    for said in GREETINGS[language].split("|"):
        assert company.ask(said)["support_answer"] == phrases(language).greeting, said


def test_a_greeting_leaves_the_language_of_what_is_asked(company: Client) -> None:
    assert "straw hats" in company.ask("Ciao, where are the straw hats made?")["support_answer"]


@pytest.mark.parametrize("question", ["Do you sell helicopters?", "What can you help me with?"])
def test_titles_in_another_script_are_not_named(company: Client, question: str) -> None:
    told = company.ask(question)["support_answer"]
    assert "Straw hats" in told
    assert told.isascii() or not any("\u0600" <= sign <= "\u0eff" for sign in told)
