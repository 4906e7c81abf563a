"""Tables that are no pages to answer from: products and evaluation questions, told by the names of their columns."""

from pathlib import Path

from frontdesk.knowledge.bring import Found
from frontdesk.knowledge.products.columns import read_columns
from frontdesk.knowledge.readers.csv import ANSWER, QUESTION, read_rows

PRODUCTS = "products (bring them in with --kind catalog, or with --kind file as plain text)"
QUESTIONS = "questions of an evaluation (run them with: frontdesk eval FILE)"

_ENDINGS = (".csv", ".tsv")
_FIRST_BYTES = 64_000
_OF_PRODUCTS = frozenset({"id", "link", "image_link", "availability", "brand", "product_type", "description"})
"""A title and a price may be a price list; with three of these beside them they are a catalog."""
_OF_AN_EVALUATION = frozenset(
    {"should_refuse", "refuse", "answerable", "must", "expected", "contains", "page", "pages"}
)


def set_apart(found: Found) -> Found:
    """Leaves out, with the reason, the tables that are meant for something else."""
    apart = Found([], list(found.left_out))
    for name, path in found.files:
        if reason := _meant_for(path):
            apart.left_out.append((name, reason))
        else:
            apart.files.append((name, path))
    return apart


def _meant_for(path: Path) -> str | None:
    if path.suffix.lower() not in _ENDINGS:
        return None
    with path.open("rb") as file:
        rows = read_rows(file.read(_FIRST_BYTES))
    if len(rows) < 2:
        return None
    header = rows[0][1]
    names = {cell.casefold().strip(" *:") for cell in header}
    if names & QUESTION:
        return None if names & ANSWER or not names & _OF_AN_EVALUATION else QUESTIONS
    roles = {column.role for column in read_columns(header)}
    return PRODUCTS if {"title", "price"} <= roles and len(roles & _OF_PRODUCTS) >= 3 else None
