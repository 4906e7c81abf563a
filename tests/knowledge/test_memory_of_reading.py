"""What reading a long text takes of memory: a few times its size, whatever is hidden in it."""

import tracemalloc

import pytest

from frontdesk.knowledge.readers import read

LENGTH = 200_000
TABLE = "| item | price |\n| --- | --- |\n"
LONG = {
    "table": TABLE + "| item | 5 EUR |\n" * (LENGTH // 17),
    "wide table": f"{'| a ' * 200}|\n{'|-' * 200}|\n" + f"{'| b ' * 200}|\n" * (LENGTH // 800),
    "list": "- item costs 5 EUR\n" * (LENGTH // 19),
    "paragraphs": "The item costs 5 EUR.\n\n" * (LENGTH // 23),
    "quotes": "> The item costs 5 EUR.\n>\n" * (LENGTH // 26),
}


def peak(text: str, name: str) -> tuple[str, int]:
    """What was read, and the most memory that was held at a time beside the file."""
    data = text.encode()
    tracemalloc.start()
    try:
        return read(data, name).text, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
@pytest.mark.parametrize("told", ["There are no hidden fees; it is a matter of style.", "No <b>hidden</b> fees."])
def test_words_that_only_sound_of_something_hidden_take_no_second_look(told: str, name: str) -> None:
    text, most = peak(f"{told}\n\n{LONG['table']}", name)
    assert text.endswith("| item | 5 EUR |")
    assert most < 8 * LENGTH


@pytest.mark.parametrize("kind", LONG)
def test_a_long_text_with_something_hidden_is_read_in_a_few_times_its_size(kind: str) -> None:
    text, most = peak(f"Fees <b hidden>secret</b>\n\n{LONG[kind]}", "a.txt")
    assert "secret" not in text
    assert text.startswith("Fees")
    assert most < 45 * LENGTH
