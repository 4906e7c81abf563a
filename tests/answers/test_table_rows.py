"""A quoted table is told as a reader needs it."""

from frontdesk.answers.quoted.table_rows import told_rows, under_columns

TABLE = """Prices and times:

| Country | Delivery | Days |
| --- | --- | --- |
| Ireland | 4.95 EUR | 1-2 |
| Norway, Switzerland | 16.95 EUR | 5-8 |

We deliver nowhere else."""


def named(name: str, text: str = TABLE, start: int = 0, end: int | None = None) -> str:
    """What is told of the text to someone who asked for a name."""
    return told_rows(text, start, len(text) if end is None else end, lambda cell: int(name in cell))


def test_the_row_that_was_asked_for_is_told_under_its_columns_names() -> None:
    assert "- Norway, Switzerland – Delivery: 16.95 EUR; Days: 5-8" in named("Norway")
    assert "Ireland" not in named("Norway")
    assert named("Norway").startswith("Prices and times:")
    assert named("Norway").endswith("We deliver nowhere else.")


def test_all_rows_are_told_when_none_was_asked_for() -> None:
    assert "- Ireland – Delivery: 4.95 EUR; Days: 1-2\n- Norway" in named("Peru")


def test_columns_names_are_known_when_the_quote_begins_below_them() -> None:
    start = TABLE.index("| Norway")
    assert named("Norway", start=start, end=TABLE.index("\n\nWe")) == (
        "- Norway, Switzerland – Delivery: 16.95 EUR; Days: 5-8"
    )


def test_two_columns_need_no_names_and_a_table_without_a_head_keeps_its_rows() -> None:
    assert named("zip", "| Repair | Price |\n| --- | --- |\n| New zip | 9 EUR |") == "- New zip: 9 EUR"
    assert named("b", "| a | 1 |\n| b | 2 |") == "- b: 2"


def test_a_first_row_that_holds_what_was_asked_for_and_a_value_is_no_head() -> None:
    hours = "| Monday | closed |\n| --- | --- |\n| Tuesday | 9:00-18:00 |\n| Wednesday | 9:00-21:00 |"
    assert named("Monday", hours) == "- Monday: closed"
    assert named("Tuesday", hours) == "- Tuesday: 9:00-18:00"
    assert named("Cabin", "| Cabin A | 40 EUR |\n| --- | --- |\n| Cabin B | 60 EUR |") == (
        "- Cabin A: 40 EUR\n- Cabin B: 60 EUR"
    )
    years = "| Plan | 2025 | 2026 |\n| --- | --- | --- |\n| Gold | 20 EUR | 22 EUR |"
    assert named("Plan", years) == "- Gold – 2025: 20 EUR; 2026: 22 EUR"


def test_a_cell_stands_before_its_columns_name_where_facts_are_looked_for() -> None:
    row = TABLE.index("| Norway")
    spans = [(0, 17), (row, TABLE.index("\n", row))]
    plain, norway = under_columns(TABLE, spans)
    assert plain == "Prices and times:"
    assert "5-8 Days" in norway
    assert "16.95 EUR Delivery" in norway
