"""A refusal names the topics of pages, and no page that is called as a file is."""

import pytest

from frontdesk.answers.asked.titles import short_titles
from tests.client import unique
from tests.conftest import Server

NOTHING = """b|x.md|A1|42|scan0012.pdf|IMG_2034.jpg|Untitled|untitled document|Untitled 3|index.html|README.md
doc_final_v2.docx|page 3|Page 3 of 12|home|Document (2)|2024-03-01|/var/data/export
3f9a1c77|Startseite|dokument 4|draft v2|faq|FAQ|FAQs|faq.csv|faq 2|two|Two|two.md|Page two|part|one.txt|q&a|Q and A
Questions and answers|questions|pairs.csv|qa pairs|qa export|Fragen und Antworten|antworten|preguntas frecuentes|domande
perguntas e respostas|veelgestelde vragen|questions réponses|zwei|prices.md|support3"""
TOPICS = """Delivery|Opening hours|Paying|Zimmer mit Balkon|Tea|Spa|Homecoming week|Home visits|Data protection|E-bikes
Team 2024|A4000 toner|Section 21 notices|开门时间|税金|Documents we need
Test drives|Lunch/dinner|Filing taxes|price list.md|B12 shots|Main courses|Prices.md|Two-person tents|One-way rental
Questions about visas|Fragen zur Miete|Answering machines|Pairs skating|FAQ on visas|opening hours|Ten-pin bowling
Tres leches|Tarifs|Öffnungszeiten|Six-week courses|Dues|Tenants|Onesies|iPhone repair"""


@pytest.mark.parametrize("title", NOTHING.replace("\n", "|").split("|"))
def test_what_is_called_as_a_file_is_no_topic(title: str) -> None:
    assert short_titles([title], 3) == []


@pytest.mark.parametrize("title", TOPICS.replace("\n", "|").split("|"))
def test_what_says_what_a_page_is_about_is_a_topic(title: str) -> None:
    assert short_titles([title], 3) == [title.removesuffix(".md")]


def test_a_refusal_offers_no_page_that_is_called_as_a_file(server: Server) -> None:
    company = server.company(unique("Files "), unique("files"))
    company.uploaded("b.txt", b"The ferry crosses the lake at noon and at six. A crossing lasts ten minutes.")
    company.uploaded("Renting boats.txt", b"A rowing boat is 12 EUR an hour. Life jackets are in the shed.")
    answer = company.ask("Do you translate birth certificates into Finnish?")
    assert answer["refused"]
    assert "help with Renting boats" in answer["support_answer"]
    assert "b or" not in answer["support_answer"]


def test_a_refusal_offers_no_file_of_pairs(server: Server) -> None:
    company = server.company(unique("Pairs "), unique("pairs"))
    pairs = b"question,answer\nDo you lend oars?,Yes, for nothing.\nDo you lend nets?,No."
    company.uploaded("Everything asked.csv", pairs)
    company.uploaded("two.txt", b"The ferry crosses the lake at noon and at six. A crossing lasts ten minutes.")
    company.uploaded("Renting boats.txt", b"A rowing boat is 12 EUR an hour. Life jackets are in the shed.")
    answer = company.ask("Do you translate birth certificates into Finnish?")
    assert answer["refused"]
    assert "I can help with Renting boats." in answer["support_answer"]
