"""How a list is written in a text: what an item of it begins with, and what announces it."""

import re

_MARK = r"\s*(?:[-*+•]|\d{1,3}[.)])\s"
ITEM = re.compile(_MARK)
MARKS = re.compile(rf"^{_MARK}", re.MULTILINE)
"""The mark of an item at the beginning of any line."""
ANNOUNCES = re.compile(r"[:：][*_]*\s*$")
TABLE_ROW = re.compile(r"\s*\|.*\|\s*")
