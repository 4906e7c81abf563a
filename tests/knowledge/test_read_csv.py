"""CSV files: question and answer pairs in any dress, and tables."""

import pytest

from frontdesk.knowledge.readers import Pair, ReadError, Reading, read


def rows(text: str) -> Reading:
    return read(text.encode(), "faq.csv")


@pytest.mark.parametrize(
    "text",
    [
        'question,answer,phrasings\nMay I?,"Yes, you may.",can I|am I allowed to\n',
        'ANSWER;Phrasings;Question\n"Yes, you may.";can I|am I allowed to;May I?\n',
        "Question\tAnswer\tPhrasings\nMay I?\tYes, you may.\tcan I; am I allowed to\n",
        '\ufeffMay I?,"Yes, you may.","can I\nam I allowed to"\n',
    ],
)
def test_pairs_in_any_order_case_and_delimiter_with_or_without_header(text: str) -> None:
    assert rows(text).pairs == [Pair("May I?", "Yes, you may.", ("can I", "am I allowed to"))]


def test_pairs_are_readable_as_text_too() -> None:
    assert rows("question,answer\nMay I?,Yes.\nMust I?,No.\n").text == "## May I?\n\nYes.\n\n## Must I?\n\nNo."


def test_rows_that_cannot_be_used_are_named() -> None:
    reading = rows("question,answer\nMay I?,Yes.\n\nMust I?,\n,No.\nmay i?,Perhaps.\n")
    assert len(reading.pairs) == 1
    assert reading.warnings == ["Row 4 has no answer, and 2 more. 1 pair is in use; these 3 are left out."]
    reading = rows("question,answer\nMay I?,Yes.\nMust I?,No.\nShall I?\n")
    assert reading.warnings == ["Row 4 has no answer. 2 pairs are in use; this one is left out."]


def test_pairs_without_any_usable_row_are_empty() -> None:
    with pytest.raises(ReadError) as caught:
        rows("question,answer\nMay I?,\n")
    assert caught.value.code == "empty"


def test_a_small_table_stays_a_table() -> None:
    text = rows("Country;Price\nIreland;4.95\nGermany;7,95 | 9,95\n").text
    assert text == "| Country | Price |\n| --- | --- |\n| Ireland | 4.95 |\n| Germany | 7,95 \\| 9,95 |"


def test_each_row_of_a_long_table_carries_the_names_of_its_columns() -> None:
    text = rows("Country,Price,Days\n" + "".join(f"Land {n},{n}.95,\n" for n in range(40))).text
    assert text.splitlines()[7] == "- Country: Land 7; Price: 7.95"
    assert len(text.splitlines()) == 40
