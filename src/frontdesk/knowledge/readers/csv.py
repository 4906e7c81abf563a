"""CSV and TSV: question and answer pairs if it holds them, else a table."""

import csv
import io
import re
from collections.abc import Sequence

from frontdesk.knowledge.how_far import counted
from frontdesk.knowledge.readers.reading import File, Pair, Reading, empty, printable
from frontdesk.knowledge.readers.table import as_markdown
from frontdesk.knowledge.readers.text import decode

Row = tuple[int, list[str]]
"""The row's number as a spreadsheet shows it, and its cells."""

# How the columns or fields of a question, of its answer, and of its other wordings are called.
QUESTION = frozenset({"question", "questions", "q", "frage", "pregunta", "domanda", "pergunta", "vraag", "问题"})
ANSWER = frozenset({"answer", "answers", "a", "antwort", "respuesta", "réponse", "risposta", "resposta", "答案"})
PHRASINGS = ("phrasing", "alternative", "variant", "synonym", "also asked", "other wording")
_ASKS = ("?", "？", "؟")


def read(file: File) -> Reading:
    """Pairs (a row that cannot be used is named in the warnings), or the rows of any other table as Markdown."""
    rows = read_rows(file.data)
    if not rows:
        raise empty(file.name)
    columns = _pair_columns(rows)
    if columns:
        return _read_pairs(file, rows, columns)
    (_, header), body = rows[0], [cells for _, cells in rows[1:]]
    width = max(len(cells) for _, cells in rows)
    header = header + [""] * (width - len(header))
    text = as_markdown(header, body, total=len(body)) if body else " ".join(header).strip()
    return Reading(title=file.stem, text=text)


def read_rows(data: bytes) -> list[Row]:
    """The rows that hold anything. Sniffs comma, semicolon, tab or bar; an unclosed quote ends with the file."""
    text = printable(decode(data))
    # A field may be as long as the file: the default of 131,072 characters would raise on a long answer.
    csv.field_size_limit(max(131_072, len(text) + 1))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), skipinitialspace=True)
    numbered = ((number, [cell.strip() for cell in cells]) for number, cells in enumerate(reader, start=1))
    return [(number, cells) for number, cells in numbered if any(cells)]


def _delimiter(text: str) -> str:
    """The separator that splits the most of the first rows into the same number (over one) of cells."""
    sample = text[:20_000]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row][:30]
        wide = [width for width in widths if width > 1]
        usual = max(set(wide), key=wide.count, default=0)
        return (wide.count(usual) if usual else 0, usual)

    return max((",", ";", "\t", "|"), key=agreement)


def _pair_columns(rows: Sequence[Row]) -> tuple[int, int, list[int], bool] | None:
    """Where question, answer and phrasings stand, and whether the first row is a header."""
    header = [cell.casefold().strip(" *:_") for cell in rows[0][1]]
    question = next((i for i, cell in enumerate(header) if cell in QUESTION), None)
    answer = next((i for i, cell in enumerate(header) if cell in ANSWER), None)
    if question is not None and answer is not None:
        return question, answer, [i for i, cell in enumerate(header) if cell.startswith(PHRASINGS)], True
    asking = sum(cells[0].endswith(_ASKS) for _, cells in rows)
    if max(len(cells) for _, cells in rows) in (2, 3) and asking > len(rows) / 2:
        return 0, 1, [2], False
    return None


def _read_pairs(file: File, rows: Sequence[Row], columns: tuple[int, int, list[int], bool]) -> Reading:
    question_at, answer_at, phrasings_at, has_header = columns
    pairs: dict[str, Pair] = {}
    unusable: list[str] = []
    for number, cells in counted(rows[1:] if has_header else rows):
        question, answer = _cell(cells, question_at), _cell(cells, answer_at)
        if not question or not answer:
            unusable.append(f"Row {number} has no {'answer' if question else 'question'}")
        elif question.casefold() in pairs:
            unusable.append(f"Row {number} asks the same as an earlier row")
        else:
            phrasings = tuple(p for i in phrasings_at for p in _phrasings(_cell(cells, i)))
            pairs[question.casefold()] = Pair(question, answer, phrasings)
    if not pairs:
        raise empty(file.name)
    text = "\n\n".join(f"## {' '.join(pair.question.split())}\n\n{pair.answer}" for pair in pairs.values())
    warnings = [_left_out(unusable, len(pairs))] if unusable else []
    return Reading(title=file.stem, text=text, pairs=list(pairs.values()), warnings=warnings)


def _cell(cells: Sequence[str], position: int) -> str:
    return cells[position] if position < len(cells) else ""


def _phrasings(cell: str) -> list[str]:
    """Several phrasings stand in one cell, a line each or with bars or semicolons between."""
    return [phrasing.strip() for phrasing in re.split(r"[\n|;]+", cell) if phrasing.strip()]


def _left_out(unusable: Sequence[str], used: int) -> str:
    more = f", and {len(unusable) - 1} more" if len(unusable) > 1 else ""
    rest = f"these {len(unusable)} are" if len(unusable) > 1 else "this one is"
    return f"{unusable[0]}{more}. {used:,} {'pair is' if used == 1 else 'pairs are'} in use; {rest} left out."
