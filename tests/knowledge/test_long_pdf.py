"""A long PDF: its source says how many of its pages are read while they are read."""

from tests.client import Client, unique, until
from tests.knowledge.test_read_pdf import lines, pdf

PAGES = 200


def test_a_long_pdf_tells_its_pages_while_it_is_read(bob: Client) -> None:
    words = "Whoever rents a boat at the lake brings it back before the sun goes down."
    pages = [lines(unique(f"Berth {n} "), *[words] * 40) for n in range(PAGES)]
    source = bob.upload("berths.pdf", pdf(*pages)).json()
    told: list[int] = []

    def is_past() -> bool:
        now = bob.get(f"/sources/{source['uuid']}/").json()
        if now["status"] == "reading" and now["progress"] and now["step"] == "opening":
            assert now["progress"]["total"] == PAGES
            told.append(now["progress"]["done"])
        return bool(now["step"] == "learning" or now["status"] in ("ready", "failed"))

    until(is_past, 120)
    bob.post(f"/sources/{source['uuid']}/cancel/")
    assert told == sorted(told)
    assert any(0 < done <= PAGES // 2 for done in told), told
