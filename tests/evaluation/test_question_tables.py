"""Tables of questions as people keep them: blank cells, columns of one meaning, byte order marks, and far too much."""

import json
from typing import Any

import pytest

from tests.client import Client, unique
from tests.conftest import Server

MARK = b"\xef\xbb\xbf"


@pytest.fixture(scope="module")
def quay(server: Server) -> Client:
    return server.company(unique("Quay "), unique("quay"))


def sent(client: Client, text: str | bytes, kind: str = "text/csv") -> Any:
    """What comes back for a table, or for lines."""
    reply = client.post("/evaluations/", params={"name": "Table"}, content=text, headers={"Content-Type": kind})
    return reply.json()


def kept(client: Client, text: str | bytes, kind: str = "text/csv") -> list[dict[str, Any]]:
    """The questions of a table, or of lines, in their order."""
    made = sent(client, text, kind)
    listed = client.get(f"/evaluations/{made['uuid']}/questions/", params={"limit": 100}).json()["results"]
    return list(reversed(listed))


@pytest.mark.parametrize(
    ("cell", "refused"),
    [("", False), (" ", False), ("-", False), ("yes", False), ("Ja", False), ("no", True), ("nein", True), ("0", True)],
)
def test_only_a_no_makes_a_question_one_to_be_refused(quay: Client, cell: str, refused: bool) -> None:
    [table] = kept(quay, f"question,answerable\nWhen do you open?,{cell}\n")
    line = json.dumps({"question": "When do you open?", "answerable": cell, "should_refuse": ""})
    [said] = kept(quay, line, "application/jsonl")
    assert table["should_refuse"] is said["should_refuse"] is refused


@pytest.mark.parametrize(
    ("table", "held"),
    [
        ("question,page,url\nWhen?,a.md,\n", ([], "a.md")),
        ("question,url,page\nWhen?,,a.md\n", ([], "a.md")),
        ("question,must,expected\nWhen?,5 EUR,\n", (["5 EUR"], "")),
        ("question,must,must\nWhen?,5 EUR,5 EUR\n", (["5 EUR"], "")),
    ],
)
def test_of_two_columns_of_one_meaning_the_filled_one_counts(quay: Client, table: str, held: tuple[Any, str]) -> None:
    [one] = kept(quay, table)
    assert (one["must"], one["page"]) == held


def test_columns_that_say_different_things_of_one_are_refused_by_the_row(quay: Client) -> None:
    said = sent(quay, "question,page,url\nWhen?,a.md,\nWho?,a.md,b.md\n")
    assert said == {"questions": ['Row 3 says two things of "page". Leave one of them out.']}
    said = sent(quay, '{"question": "Who?", "contains": ["5"], "must": ["6"]}', "application/jsonl")
    assert said == {"questions": ['Line 1 says two things of "must". Leave one of them out.']}


def test_a_byte_order_mark_is_no_error(quay: Client) -> None:
    line = json.dumps({"question": "When?"}).encode()
    assert [one["question"] for one in kept(quay, MARK + line, "application/jsonl")] == ["When?"]
    assert [one["question"] for one in kept(quay, MARK + b"question\nWhen?\n")] == ["When?"]
    body = MARK + json.dumps({"name": "Marked", "questions": [{"question": "When?"}]}).encode()
    made = quay.post("/evaluations/", content=body, headers={"Content-Type": "application/json"})
    assert made.json()["questions"] == 1


def test_a_sheet_that_is_no_table_of_questions_gets_a_short_reply(quay: Client) -> None:
    def told(text: str) -> str:
        [*wrong, columns] = sent(quay, text)["questions"]
        assert len(wrong) <= 20
        return " ".join([*wrong, columns])

    names = ",".join(f"questoin{number % 9}" for number in range(90))
    assert told(f"question,{names}\nWhen?\n").count("questoin0") == 1
    assert len(told(f"question,{'x' * 500_000}\nWhen?\n")) < 200
    wide = ",".join(f"column{number}" for number in range(50_000))
    assert told(f"question,{wide}\nWhen?\n") == "A table can have up to 100 columns. This one has 50,001."
    fields = {f"questoin{number}": 1 for number in range(30_000)}
    assert len(sent(quay, json.dumps({"question": "When?"} | fields), "application/jsonl")["questions"]) == 20
    assert len(quay.post("/evaluations/", json={"name": "Wide", **fields}).json()) == 20


def test_a_long_list_is_kept_whole_and_replaced_whole(quay: Client) -> None:
    questions = [{"question": f"When does boat {number} leave?"} for number in range(1_100)]
    made = quay.made("/evaluations/", name="Long", questions=questions)
    assert made["questions"] == 1_100
    place = f"/evaluations/{made['uuid']}/"
    first = quay.get(f"{place}questions/").json()["results"][0]
    changed = quay.put(place, json={"questions": [{"question": "New?"}, *questions[1_000:]]})
    assert changed.json()["questions"] == 101
    assert first["uuid"] in [
        one["uuid"] for one in quay.get(f"{place}questions/", params={"limit": 100}).json()["results"]
    ]
