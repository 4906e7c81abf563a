"""Forms of a word that no stem makes one: "knives" and "a knife", "is held" and "we hold". Pure."""

import re

_IRREGULAR = {
    "knives": "knife",
    "shelves": "shelf",
    "scarves": "scarf",
    "loaves": "loaf",
    "halves": "half",
    "hooves": "hoof",
    "wolves": "wolf",
    "calves": "calf",
    "women": "woman",
    "men": "man",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "held": "hold",
    "kept": "keep",
    "sent": "send",
    "sold": "sell",
    "lent": "lend",
    "taught": "teach",
    "given": "give",
    "taken": "take",
    "brought": "bring",
    "built": "build",
    "spent": "spend",
    "shown": "show",
    "sewn": "sew",
    "worn": "wear",
    "written": "write",
    "ridden": "ride",
    "driven": "drive",
    "eaten": "eat",
    "chosen": "choose",
}
_FORM = re.compile(rf"\b(?:{'|'.join(_IRREGULAR)})\b", re.IGNORECASE)


def regular(text: str) -> str:
    """A text with each such plural as one, and each such participle as its verb."""
    return _FORM.sub(lambda found: _IRREGULAR[found.group().lower()], text)
