"""A passage that runs over the end of a page: what is quoted of it is cited with the page that it stands on."""

from typing import Any

import pytest

from tests.client import Client, unique
from tests.conftest import Server
from tests.knowledge.test_read_pdf import lines, pdf

PAGES = (
    ("The cabins open at three in the afternoon.", "Breakfast is served from seven until ten."),
    ("The heating is serviced every year in September.", "Bicycles are lent at the desk for free."),
    (),
    ("The lift carries eight persons.", "Lost property is kept for ninety days at the desk."),
)
ASKED = (
    ("When is breakfast served?", "seven until ten", 1),
    ("When is the heating serviced?", "September", 2),
    ("How long is lost property kept?", "ninety days", 4),
)


@pytest.fixture(scope="module")
def guest(server: Server) -> Client:
    """Who may ask a house of which one PDF of a few short pages tells."""
    owner = server.company("The lake house", unique("house"))
    source = owner.uploaded("house.pdf", pdf(*(lines(*page) for page in PAGES)))
    assert source["status"] == "ready", source["error"]
    assert source["passages"] == 1, "it needs a passage over several pages for this to mean anything"
    return owner


def _cited(answer: Any) -> Any:
    return answer["citations"][0]


@pytest.mark.parametrize(("question", "words", "page"), ASKED)
def test_a_citation_tells_the_page_on_which_its_quote_begins(
    guest: Client, question: str, words: str, page: int
) -> None:
    cited = _cited(guest.ask(question))
    assert words in cited["quote"]
    assert cited["page"] == page, cited
